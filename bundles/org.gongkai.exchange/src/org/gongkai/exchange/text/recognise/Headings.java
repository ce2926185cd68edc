// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.recognise;

import java.util.regex.Pattern;

import org.gongkai.exchange.text.source.Enumerator;

/** What surrounds a title on its line: markdown marks, enumerators, a closing full stop, the page number of a contents list. */
public final class Headings {

	/** No prescribed title is longer than this, filled in. */
	public static final int MAX_LENGTH = 80;
	private static final String MARKS = "#>•·-";
	private static final String DOTS = "。:;.…·-_";
	private static final Pattern LEADING = Pattern.compile("^[#>•·\\-]+");
	private static final Pattern TRAILING = Pattern.compile("(?:[.…·\\-_]{2,}[0-9]*|[。:;.])$");
	private static final Pattern PAGE = Pattern.compile("(?<![0-9])[0-9]{1,3}$");

	private Headings() {
	}

	/** A folded line without what surrounds a title. */
	public static String bare(CharSequence folded) {
		// every line is asked more than once: patterns are tried only where they can match
		String text = starts(folded, MARKS) ? LEADING.matcher(folded).replaceFirst("") : folded.toString();
		text = Enumerator.without(text);
		return ends(text, DOTS) || endsWithDigit(text) ? TRAILING.matcher(text).replaceFirst("") : text;
	}

	private static boolean starts(CharSequence text, String characters) {
		return !text.isEmpty() && characters.indexOf(text.charAt(0)) >= 0;
	}

	private static boolean ends(CharSequence text, String characters) {
		return !text.isEmpty() && characters.indexOf(text.charAt(text.length() - 1)) >= 0;
	}

	private static boolean endsWithDigit(CharSequence text) {
		return ends(text, "0123456789");
	}

	/** The same for a line of a contents list, where a page number may follow without dots. */
	public static String bareEntry(CharSequence folded) {
		String bare = bare(folded);
		return endsWithDigit(bare) ? PAGE.matcher(bare).replaceFirst("") : bare;
	}
}
