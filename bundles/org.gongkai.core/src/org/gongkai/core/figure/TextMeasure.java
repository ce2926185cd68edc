// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.figure;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.core.text.DisplayWidth;

/**
 * How much room text takes, and how it is made to fit, without any font: widths are those of the widest common sans-serif
 * faces with Han characters, so that what fits here fits when it is painted.
 */
final class TextMeasure {

	/** Height above the base line as part of the size. */
	static final double ASCENT = 0.88;
	/** Depth below the base line as part of the size. */
	static final double DESCENT = 0.22;
	/** Distance of two lines as part of the size. */
	static final double LINE = 1.3;

	private static final String MORE = "…";
	private static final double BOLD = 1.06;

	private TextMeasure() {
	}

	/** Width of a line of text. */
	static double width(String text, double size, boolean bold) {
		double width = 0;
		for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
			width += width(text.codePointAt(i));
		}
		return width * size * (bold ? BOLD : 1);
	}

	private static double width(int c) {
		if (c > 0x7F) {
			return c == '–' || c == '·' ? 0.6 : c == '…' || c == '“' || c == '”' || DisplayWidth.of(c) > 1 ? 1 : 0.7;
		}
		if (c >= '0' && c <= '9') {
			return 0.58;
		}
		if ("mwMW@".indexOf(c) >= 0) {
			return 0.92;
		}
		if (c == '%') {
			return 0.95;
		}
		if ("iljtfrI .,:;'|!()[]-/".indexOf(c) >= 0) {
			return 0.4;
		}
		return c >= 'A' && c <= 'Z' ? 0.72 : 0.6;
	}

	/** The text cut to a width, with an ellipsis where something is cut. */
	static String abbreviated(String text, double size, boolean bold, double room) {
		if (width(text, size, bold) <= room) {
			return text;
		}
		int end = text.length();
		while (end > 0 && width(text.substring(0, end) + MORE, size, bold) > room) {
			end = text.offsetByCodePoints(end, -1);
		}
		return text.substring(0, end).strip() + MORE;
	}

	/** The text in lines of a width, at most some; what does not fit is cut from the last. */
	static List<String> wrapped(String text, double size, boolean bold, double room, int most) {
		List<String> lines = new ArrayList<>();
		String rest = text.strip();
		while (!rest.isEmpty()) {
			if (lines.size() == most - 1) {
				lines.add(abbreviated(rest, size, bold, room));
				break;
			}
			int end = breakAt(rest, size, bold, room);
			lines.add(rest.substring(0, end).strip());
			rest = rest.substring(end).strip();
		}
		return lines.isEmpty() ? List.of("") : lines;
	}

	// Between Han characters anywhere, between words else; never before a closing mark, behind an opening one, or between a
	// number and its unit.
	private static int breakAt(String text, double size, boolean bold, double room) {
		int fits = 0;
		while (fits < text.length() && width(text.substring(0, next(text, fits)), size, bold) <= room) {
			fits = next(text, fits);
		}
		if (fits == text.length()) {
			return fits;
		}
		for (int at = fits; at > 0; at--) {
			if (mayBreak(text, at)) {
				return at;
			}
		}
		return Math.max(fits, next(text, 0));
	}

	private static int next(String text, int at) {
		return at + Character.charCount(text.codePointAt(at));
	}

	private static boolean mayBreak(String text, int at) {
		char before = text.charAt(at - 1);
		char after = text.charAt(at);
		if (Character.isLowSurrogate(after) || "，。、；：）》”’,.;:)%！？".indexOf(after) >= 0 || "（《“‘(".indexOf(before) >= 0) {
			return false;
		}
		if (before < 0x80 && before != ' ' && "万亿元分个年月".indexOf(after) >= 0 || before == '万' && after == '元' || before == '亿' && after == '元') {
			return false;
		}
		return before == ' ' || after == ' ' || before > 0x2E7F || after > 0x2E7F;
	}
}
