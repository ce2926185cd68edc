// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.hover;

/**
 * Prepares the service's HTML for the platform's HTML reader, which draws into a text widget and needs no browser. That
 * reader knows no tables: cells are set apart by spaces and rows by line breaks.
 */
public final class HtmlText {
	private HtmlText() {
	}

	/** The same text in the tags that the reader knows. */
	public static String forWidget(String html) {
		return html.replaceAll("(?i)</t[dh]>\\s*<t[dh][^>]*>", "&nbsp;&nbsp;&nbsp;") //
				.replaceAll("(?i)</?(table|tbody|thead|tr)[^>]*>\\s*(?=<tr)", "") //
				.replaceAll("(?i)</tr>", "<br>") //
				.replaceAll("(?i)</?(table|tbody|thead|tr|td|th|span|div|code)[^>]*>", "");
	}
}
