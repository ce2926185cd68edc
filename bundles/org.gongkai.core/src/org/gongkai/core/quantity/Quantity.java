// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.gongkai.core.quantity.Units.Unit;
import org.gongkai.core.text.Message;

/**
 * A printed number as it was printed.
 *
 * @param printed the text
 * @param value the number in its printed unit; null when none is printed (blank, dash, 不适用)
 * @param unit printed unit, e.g. 万元 or %; empty for a plain number
 * @param decimals digits after the point
 * @param blank the kind of emptiness; null for a number other than zero
 */
public record Quantity(String printed, BigDecimal value, String unit, int decimals, Blank blank) {

	/** A number. Its decimals are the digits after the point of the value. */
	public static Quantity of(BigDecimal value, String unit) {
		return new Quantity(value.toPlainString(), value, unit, Math.max(0, value.scale()), value.signum() == 0 ? Blank.ZERO : null);
	}

	/** A place without a number. */
	public static Quantity blank(String printed, String unit, Blank blank) {
		return new Quantity(printed, null, unit, 0, blank);
	}

	/** The unit with its conversion. */
	public Unit unitOf() {
		return Units.of(unit);
	}

	/** Whether it counts in a sum: a number, a blank or a dash does, 不适用 does not. */
	public boolean counts() {
		return blank != Blank.NOT_APPLICABLE;
	}

	/** The number in the base unit of its kind, zero for a blank or a dash; empty for 不适用. */
	public Optional<BigDecimal> base() {
		if (value != null) {
			return Optional.of(unitOf().toBase(value));
		}
		return counts() ? Optional.of(BigDecimal.ZERO) : Optional.empty();
	}

	/**
	 * The values it may stand for, in the base unit of its kind: half a unit in the last printed digit on both sides of a
	 * number, or in the last digit that its unit has, exactly the number itself when it counts pieces, exactly zero for a blank or a
	 * dash; empty for 不适用.
	 */
	public Optional<Interval> interval() {
		if (isCount()) {
			return Optional.of(Interval.exactly(value));
		}
		if (value != null) {
			return Optional.of(Interval.ofPrinted(value, known()).scaledByPowerOfTen(unitOf().scale()));
		}
		return counts() ? Optional.of(Interval.ZERO) : Optional.empty();
	}

	private int known() {
		return Math.max(decimals, unitOf().least());
	}

	// 5 辆 are five cars; 5 万元 are something between 4.5 and 5.5.
	private boolean isCount() {
		return value != null && decimals == 0 && unitOf().exact();
	}

	/** Half a unit in the last printed digit, in the base unit; zero when no number is printed or pieces are counted. */
	public BigDecimal halfUnit() {
		return value == null || isCount() ? BigDecimal.ZERO : BigDecimal.valueOf(5, known() + 1 - unitOf().scale());
	}

	/** A value in the base unit rounded half up to the precision in which this number is printed, in the base unit. */
	public BigDecimal rounded(BigDecimal base) {
		return value == null ? base : unitOf().toBase(unitOf().fromBase(base).setScale(decimals, RoundingMode.HALF_UP));
	}

	/** The text with its unit; the kind of emptiness in Chinese when nothing is printed. */
	public String shown() {
		return words().zh();
	}

	/** The text with its unit, for messages in both languages; the kind of emptiness when nothing is printed. */
	public Message words() {
		if (printed.isEmpty() && blank != null && value == null) {
			return new Message("空白", "blank");
		}
		String text = printed.isEmpty() ? String.valueOf(value) : printed;
		return value == null || text.endsWith("%") || text.endsWith("％") ? new Message(text, text) : new Message(text + unitOf().name(), text + unitOf().name());
	}
}
