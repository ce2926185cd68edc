// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.source;

import java.util.regex.Pattern;

/** Recognises lines that are nothing but a page number. */
public final class PageNumber {

	private static final Pattern PAGE = Pattern.compile(
			"-*[0-9]{1,4}-*|第[0-9]{1,4}页(?:[,/]?共[0-9]{1,4}页)?|[0-9]{1,4}/[0-9]{1,4}|[Pp]age[0-9]{1,4}(?:of[0-9]{1,4})?");

	private PageNumber() {
	}

	/** Whether a folded line is nothing but a page number. */
	public static boolean is(CharSequence folded) {
		return PAGE.matcher(folded).matches();
	}
}
