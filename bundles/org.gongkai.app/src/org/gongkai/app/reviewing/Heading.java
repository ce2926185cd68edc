// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.reviewing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading of an imported document: a part, a section, a table, or text that was kept as it is.
 *
 * @param word   the word of the language it begins with
 * @param title  the printed title, or the name where none is printed
 * @param offset first character in the text of the document
 * @param depth  how many headings it stands inside of, from 0
 * @param line   its source line, from 1; 0 when the source has none
 */
record Heading(String word, String title, int offset, int depth, int line) {
	/** Begins text that no part of the form wanted. */
	static final String VERBATIM = "原文";

	private static final Pattern HEAD = Pattern.compile("(部分|节|表|绩效|原文)\\s+(.*?)\\s*\\{?\\s*");
	private static final Pattern TITLE = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
	private static final Pattern PLACE = Pattern.compile("\\s@([0-9]+)[0-9:,+]*");

	/** All headings of a document in its order. */
	static List<Heading> of(String text) {
		List<Heading> headings = new ArrayList<>();
		int start = 0;
		int depth = 0;
		while (start < text.length()) {
			int newline = text.indexOf('\n', start);
			int end = newline < 0 ? text.length() : newline;
			String line = text.substring(start, end).strip();
			Matcher head = HEAD.matcher(line);
			if (head.matches()) {
				headings.add(heading(head.group(1), head.group(2), start + text.substring(start, end).indexOf(line), Math.max(0, depth - 1)));
			}
			if (!line.startsWith(">") && !line.startsWith("|")) {
				depth += line.endsWith("{") ? 1 : line.equals("}") ? -1 : 0;
			}
			start = end + 1;
		}
		return headings;
	}

	private static Heading heading(String word, String rest, int offset, int depth) {
		Matcher title = TITLE.matcher(rest);
		String unquoted = title.replaceAll("");
		Matcher place = PLACE.matcher(" " + unquoted);
		int line = place.find() ? Integer.parseInt(place.group(1)) : 0;
		title.reset();
		String name = unquoted.strip().split("\\s+", 2)[0];
		return new Heading(word, title.find() ? title.group(1).replaceAll("\\\\(.)", "$1") : name, offset, depth, line);
	}
}
