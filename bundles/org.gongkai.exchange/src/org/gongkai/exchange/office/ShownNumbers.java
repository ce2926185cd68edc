// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.usermodel.DataFormatter;

/** Numbers as Excel shows them; with two habits of Chinese workbooks that the library does not know. */
final class ShownNumbers extends DataFormatter {

	ShownNumbers() {
		super(Locale.SIMPLIFIED_CHINESE);
	}

	@Override
	public String formatRawCellContents(double value, int index, String format) {
		return formatRawCellContents(value, index, format, false);
	}

	@Override
	public String formatRawCellContents(double value, int index, String format, boolean from1904) {
		List<String> sections = sections(format);
		if (value == 0 && sections.size() > 2 && isSign(sections.get(2))) {
			// the accountant's zero: a dash and room for digits, but no digit
			return literals(sections.get(2));
		}
		String shown = super.formatRawCellContents(value, index, format, from1904);
		// the quotation marks round 年 and 月 belong to the format
		return format != null && format.indexOf('"') >= 0 ? shown.replace("\"", "") : shown;
	}

	/** The parts of a format for positive and negative numbers, zero and text. */
	private static List<String> sections(String format) {
		List<String> sections = new ArrayList<>();
		if (format == null) {
			return sections;
		}
		boolean quoted = false;
		int start = 0;
		for (int i = 0; i < format.length(); i++) {
			char c = format.charAt(i);
			quoted ^= c == '"';
			if (c == ';' && !quoted) {
				sections.add(format.substring(start, i));
				start = i + 1;
			}
		}
		sections.add(format.substring(start));
		return sections;
	}

	private static boolean isSign(String section) {
		String outside = section.replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]", "");
		return outside.indexOf('0') < 0 && outside.indexOf('#') < 0 && !outside.matches("(?i).*[ymdhs@g].*");
	}

	private static String literals(String section) {
		String text = section.replaceAll("_.|\\*.|\\[[^\\]]*\\]|\\?", "");
		return text.replaceAll("\"([^\"]*)\"", "$1").replace("\\", "").strip();
	}
}
