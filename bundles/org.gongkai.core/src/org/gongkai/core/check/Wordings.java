// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.core.expression.Result;
import org.gongkai.core.quantity.Decimals;
import org.gongkai.core.quantity.Units.Unit;
import org.gongkai.core.text.Message;

/** How findings say names and values, in both languages. */
final class Wordings {

	private static final int COMPUTED_DECIMALS = 4;

	private Wordings() {
	}

	/** A name in quotation marks, unless it has some of its own. */
	static String quoted(String name) {
		return name.indexOf('“') >= 0 ? name : "“" + name + "”";
	}

	/** Some sentences or names as a list. */
	static Message list(List<Message> parts) {
		return new Message(parts.stream().map(Message::zh).collect(Collectors.joining("、")),
				parts.stream().map(Message::en).collect(Collectors.joining(", ")));
	}

	/** The same words in both languages: names and figures of the document. */
	static Message same(String text) {
		return new Message(text, text);
	}

	/** A value with the decimals it is printed with; one that is computed with at most four. */
	static String shown(Result.Value value, Unit unit) {
		return shown(value.value(), decimals(value, unit), COMPUTED_DECIMALS, unit);
	}

	/** A value in the base unit, rounded to the most decimals, with at least the least. */
	static String shown(BigDecimal base, int least, int most, Unit unit) {
		BigDecimal value = unit.fromBase(base);
		String shown = Decimals.shown(value, Math.max(least, most));
		int point = shown.indexOf('.');
		return (point < 0 ? 0 : shown.length() - point - 1) < least ? Decimals.printed(value, least) : shown;
	}

	/** The decimals with which a value is known and shown in a unit; none when it is exact or computed. Points have no zeros at the end. */
	static int decimals(Result.Value value, Unit unit) {
		int known = value.halfUnit().signum() == 0 ? 0 : Math.max(0, unit.fromBase(value.halfUnit()).stripTrailingZeros().scale() - 1);
		return unit.isPoints() ? Math.min(known, Math.max(0, unit.fromBase(value.value()).stripTrailingZeros().scale())) : known;
	}

	/** Digits with separators of thousands. */
	static String grouped(String digits) {
		int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
		int first = digits.startsWith("-") ? 1 : 0;
		StringBuilder text = new StringBuilder(digits);
		for (int i = point - 3; i > first; i -= 3) {
			text.insert(i, ',');
		}
		return text.toString();
	}

	/** The unit behind a difference: shares differ by points. */
	static Message ofDifference(String unit) {
		return unit.equals("%") ? new Message(" 个百分点", " percentage points") : same(unit);
	}
}
