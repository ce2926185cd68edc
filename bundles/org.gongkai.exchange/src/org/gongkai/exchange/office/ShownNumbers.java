// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.office;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.DataFormatter;

/**
 * Numbers as Excel shows them. The library knows dates, fractions and powers; what it does not know are conditions, escaped and
 * quoted characters between and behind digits, and Chinese numerals, by all of which an amount would come out as another one.
 */
final class ShownNumbers extends DataFormatter {

	/** Excel calculates with so many digits. */
	private static final MathContext EXACT = new MathContext(15, RoundingMode.HALF_UP);
	/** A number without a format shows so many characters, its point included. */
	private static final int GENERAL = 11;
	private static final String LONG_DATE = "yyyy\"年\"m\"月\"d\"日\"";
	private static final Pattern NUMBER = Pattern.compile("[0-9]+");
	private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

	private final Map<String, List<NumberSection>> formats = new HashMap<>();

	private final boolean from1904;

	/** @param from1904 whether days are counted from 1904 */
	ShownNumbers(boolean from1904) {
		super(Locale.SIMPLIFIED_CHINESE);
		this.from1904 = from1904;
	}

	@Override
	public String formatRawCellContents(double value, int index, String format) {
		return formatRawCellContents(value, index, format, from1904);
	}

	@Override
	public String formatRawCellContents(double value, int index, String format, boolean since1904) {
		if (format == null || !Double.isFinite(value)) {
			return super.formatRawCellContents(value, index, format, since1904);
		}
		BigDecimal number = new BigDecimal(value).round(EXACT);
		List<NumberSection> sections = formats.computeIfAbsent(format, NumberSection::of);
		int chosen = section(sections, number);
		if (chosen < 0) {
			return "";
		}
		NumberSection section = sections.get(chosen);
		if (section.isDate()) {
			String date = section.source().contains("[$-F800]") ? LONG_DATE : section.source().replace("!", "\\").replaceAll("(?i)\\[DBNum[0-9]\\]", "");
			return han(super.formatRawCellContents(value, index, date, since1904).replace("\"", ""), section.han(), true);
		}
		boolean negative = number.signum() < 0 && !isNegative(sections, chosen);
		if (section.isScientific() || section.isFraction()) {
			return super.formatRawCellContents(negative ? value : Math.abs(value), -1, section.source(), since1904).replace("\"", "").strip();
		}
		return (negative ? "-" : "") + (section.isGeneral() ? around(section, general(number.abs())) : han(new DigitFormat(section).print(number), section.han(), false)).strip();
	}

	/** Index of the section that a number is shown by; -1 when it is not shown. */
	private static int section(List<NumberSection> sections, BigDecimal number) {
		int count = Math.min(3, sections.size());
		if (sections.stream().limit(count).noneMatch(section -> section.condition().isPresent())) {
			int chosen = count == 1 || number.signum() > 0 ? 0 : number.signum() < 0 ? 1 : count == 2 ? 0 : 2;
			return sections.get(chosen).tokens().isEmpty() ? -1 : chosen;
		}
		for (int i = 0; i < count; i++) {
			Optional<NumberSection.Condition> condition = sections.get(i).condition();
			// a second part without a condition is for negative numbers when a third one follows
			boolean meant = condition.map(one -> one.holds(number)).orElse(i + 1 == count || i == 1 && number.signum() < 0);
			if (meant) {
				return sections.get(i).tokens().isEmpty() ? -1 : i;
			}
		}
		return -1;
	}

	/** Whether a section is for negative numbers only, so that it says itself how their sign looks. */
	private static boolean isNegative(List<NumberSection> sections, int chosen) {
		Optional<NumberSection.Condition> own = sections.get(chosen).condition();
		Optional<NumberSection.Condition> first = sections.getFirst().condition();
		return own.map(NumberSection.Condition::isNegative).orElse(chosen == 1 && (first.isEmpty() || first.get().isPositive()));
	}

	/** A number without a format, not negative. */
	private static String general(BigDecimal number) {
		int whole = Math.max(1, number.precision() - number.scale());
		BigDecimal shown = number.scale() > 0 ? number.setScale(Math.min(number.scale(), Math.max(0, GENERAL - 1 - whole)), RoundingMode.HALF_UP) : number;
		return shown.signum() == 0 ? number.signum() == 0 ? "0" : number.stripTrailingZeros().toString() : shown.stripTrailingZeros().toPlainString();
	}

	private static String around(NumberSection section, String general) {
		StringBuilder text = new StringBuilder();
		boolean whole = section.han() > 0 && general.matches("[0-9]{1,4}");
		String number = whole ? NumberFormats.print(Integer.parseInt(general), section.han() == 1 ? "chineseCounting" : "chineseLegalSimplified").orElse(general)
				: han(general, section.han(), false);
		section.tokens().forEach(token -> text.append(token.literal() ? token.text() : token.text().equals("G") || token.is('@') ? number : ""));
		return text.toString();
	}

	/** Writes digits in Chinese: one by one, or those of a date but its year as numbers. */
	private static String han(String text, int kind, boolean date) {
		if (kind == 0) {
			return text;
		}
		return NUMBER.matcher(text).replaceAll(digits -> {
			String number = digits.group();
			if (date && !YEAR.matcher(number).matches() && number.length() < 5) {
				return NumberFormats.print(Integer.parseInt(number), kind == 1 ? "chineseCounting" : "chineseLegalSimplified").orElse(number);
			}
			StringBuilder han = new StringBuilder();
			number.chars().forEach(c -> han.append(kind == 1 ? "〇一二三四五六七八九".charAt(c - '0') : "零壹贰叁肆伍陆柒捌玖".charAt(c - '0')));
			return han.toString();
		});
	}
}
