// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide;

import java.util.List;

import org.gongkai.lang.formatting2.CanonicalLayout;

/** Brings the lines of a range into canonical layout. A row is never aligned without the other rows of its run. */
final class RangeLayout {

	private RangeLayout() {
	}

	/** The replacements in the lines a range touches, in ascending order; empty when they are laid out already. */
	static List<Edit> edits(String text, int from, int length) {
		int start = lineStart(text, Math.clamp(from, 0, text.length()));
		int end = lineEnd(text, Math.clamp((long) from + length, 0, text.length()));
		while (start > 0 && isRow(text, start) && isRow(text, lineStart(text, start - 1))) {
			start = lineStart(text, start - 1);
		}
		while (end < text.length() && isRow(text, lineStart(text, end)) && isRow(text, end + 1)) {
			end = lineEnd(text, end + 1);
		}
		int first = start;
		int last = end;
		return CanonicalLayout.edits(text).stream().filter(edit -> edit.offset() + edit.length() >= first && edit.offset() <= last)
				.map(edit -> new Edit(edit.offset(), edit.length(), edit.text())).toList();
	}

	private static int lineStart(String text, int offset) {
		return offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
	}

	private static int lineEnd(String text, int offset) {
		int newline = text.indexOf('\n', offset);
		return newline < 0 ? text.length() : newline;
	}

	private static boolean isRow(String text, int lineStart) {
		int at = lineStart;
		while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == '\u3000')) {
			at++;
		}
		return at < text.length() && (text.charAt(at) == '|' || text.charAt(at) == '｜');
	}
}
