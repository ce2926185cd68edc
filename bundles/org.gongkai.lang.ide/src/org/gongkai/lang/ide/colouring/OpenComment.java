// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.colouring;

/**
 * Says whether a line begins inside a comment of several lines, the only token of the language that spans lines.
 * Everything else is known from its own line, so a damaged region can be coloured without looking further back.
 */
final class OpenComment {

	private OpenComment() {
	}

	/**
	 * @param lineStart first character of a line
	 * @return offset of the opening mark of the comment that runs across the line start, or -1
	 */
	static int before(CharSequence sequence, int lineStart) {
		String text = sequence.toString();
		int end = lineStart;
		while (end > 0) {
			int mark = text.lastIndexOf("/*", end - 1);
			if (mark < 0) {
				return -1;
			}
			int closing = text.indexOf("*/", mark + 2);
			if (closing >= 0 && closing < lineStart) {
				return -1;
			}
			int line = text.lastIndexOf('\n', mark) + 1;
			int opened = openedIn(text, line, lineStart);
			if (opened >= 0) {
				return opened;
			}
			// a mark inside a row, a paragraph or a string opens nothing, unless an earlier comment is still open
			end = line;
		}
		return -1;
	}

	/** Offset of a comment that opens on a line and does not close before {@code end}; -1 for none. */
	private static int openedIn(String text, int line, int end) {
		int at = line;
		while (at < end) {
			char c = text.charAt(at);
			if (c == '\n' || "|｜>＞".indexOf(c) >= 0 || text.startsWith("//", at)) {
				return -1;
			}
			if (text.startsWith("/*", at)) {
				int closing = text.indexOf("*/", at + 2);
				if (closing < 0 || closing >= end) {
					return at;
				}
				at = closing + 2;
			} else if (c == '"' || c == '“' || c == '＂') {
				at = afterString(text, at, c == '“' ? '”' : c);
			} else {
				at++;
			}
		}
		return -1;
	}

	private static int afterString(String text, int start, char closing) {
		for (int at = start + 1; at < text.length(); at++) {
			char c = text.charAt(at);
			if (c == closing) {
				return at + 1;
			}
			if (c == '\\') {
				at++;
			} else if (c == '\n' || c == '\r') {
				break;
			}
		}
		return start + 1;
	}
}
