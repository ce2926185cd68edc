// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.recognise;

import java.util.regex.Pattern;

import org.gongkai.exchange.text.source.Enumerator;

/** What surrounds a title on its line: markdown marks, enumerators, a closing full stop, the page number of a contents list. */
public final class Headings {

	/** No prescribed title is longer than this, filled in. */
	public static final int MAX_LENGTH = 80;
	private static final Pattern LEADING = Pattern.compile("^[#>•·\\-]+");
	private static final Pattern TRAILING = Pattern.compile("(?:[.…·\\-_]{2,}[0-9]*|[。:;.])$");

	private static final Pattern PAGE = Pattern.compile("(?<![0-9])[0-9]{1,3}$");

	private Headings() {
	}

	/** A folded line without what surrounds a title. */
	public static String bare(CharSequence folded) {
		String text = LEADING.matcher(folded).replaceFirst("");
		text = Enumerator.without(text);
		return TRAILING.matcher(text).replaceFirst("");
	}

	/** The same for a line of a contents list, where a page number may follow without dots. */
	public static String bareEntry(CharSequence folded) {
		return PAGE.matcher(bare(folded)).replaceFirst("");
	}
}
