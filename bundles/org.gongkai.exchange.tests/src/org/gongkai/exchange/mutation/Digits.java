// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.mutation;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Random;

/** Printed numbers gone wrong. Each keeps the manner of printing: separators, decimals, percent sign. */
final class Digits {

	private Digits() {
	}

	/** The number with another value, printed in the same manner. */
	static String print(String like, BigDecimal value) {
		boolean percent = like.endsWith("%") || like.endsWith("％");
		int point = like.indexOf('.');
		int decimals = point < 0 ? 0 : like.replaceAll("[%％]", "").length() - point - 1;
		DecimalFormat format = new DecimalFormat(like.indexOf(',') >= 0 ? "#,##0" : "0", DecimalFormatSymbols.getInstance(Locale.ROOT));
		format.setMinimumFractionDigits(decimals);
		format.setMaximumFractionDigits(decimals);
		return format.format(value) + (percent ? "%" : "");
	}

	/** A leading digit replaced by another. */
	static String replaced(String printed, Random random) {
		char[] chars = printed.toCharArray();
		int at = first(printed, random);
		chars[at] = (char) ('1' + (chars[at] - '0' + 1 + random.nextInt(7)) % 9);
		return new String(chars);
	}

	/** Two neighbouring digits exchanged; the number itself when all its digits are alike. */
	static String swapped(String printed, Random random) {
		for (int i = 0; i + 1 < printed.length(); i++) {
			char a = printed.charAt(i);
			char b = printed.charAt(i + 1);
			if (Character.isDigit(a) && Character.isDigit(b) && a != b && (a != '0' || i > 0) && (b != '0' || i > 0)) {
				return printed.substring(0, i) + b + a + printed.substring(i + 2);
			}
		}
		return printed;
	}

	/** A leading digit left out. */
	static String dropped(String printed, Random random) {
		int at = first(printed, random);
		String left = printed.substring(0, at) + printed.substring(at + 1);
		return left.matches(".*\\d.*") ? left.replaceFirst("^,", "").replaceFirst("^\\.", "0.") : printed;
	}

	/** A leading digit printed twice. */
	static String doubled(String printed, Random random) {
		int at = first(printed, random);
		return printed.substring(0, at) + printed.charAt(at) + printed.substring(at);
	}

	// One of the first two digits: an error in them is beyond any rounding.
	private static int first(String printed, Random random) {
		int seen = 0;
		int found = 0;
		int wanted = random.nextInt(2);
		for (int i = 0; i < printed.length() && seen <= wanted; i++) {
			if (Character.isDigit(printed.charAt(i))) {
				found = i;
				seen++;
			}
		}
		return found;
	}
}
