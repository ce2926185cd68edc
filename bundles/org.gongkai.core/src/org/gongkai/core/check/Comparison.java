// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.core.expression.Result;
import org.gongkai.core.fact.Place;
import org.gongkai.core.quantity.Decimals;
import org.gongkai.core.quantity.Interval;
import org.gongkai.core.quantity.Quantity;
import org.gongkai.core.quantity.Units;
import org.gongkai.core.text.Message;

/**
 * A printed number beside the value it should have, in the unit in which it is printed. Says what findings say of it.
 *
 * @param printed the printed number
 * @param expected the value it should have
 * @param verdict what comparing them comes to
 * @param grouped whether thousands are separated where the number stands
 */
record Comparison(Quantity printed, Result.Value expected, Verdict verdict, boolean grouped) {

	static Comparison of(Quantity printed, Result.Value expected) {
		return new Comparison(printed, expected, Agreement.of(printed, expected), Suspicion.isGrouped(printed));
	}

	/** The comparison among numbers of which some separate thousands. */
	Comparison among(List<Quantity> others) {
		return new Comparison(printed, expected, verdict, grouped || others.stream().anyMatch(Suspicion::isGrouped));
	}

	boolean isWrong() {
		return verdict == Verdict.CONTRADICTION || verdict == Verdict.ROUNDING;
	}

	/** The expected value in the printed unit, with the decimals of what is compared, and two more when it does not end. */
	String expectedText() {
		return Wordings.shown(expected.value(), least(), decimals(), unit());
	}

	String actualText() {
		return printed.value() == null ? "0" : Decimals.printed(printed.value(), printed.decimals());
	}

	String differenceText() {
		return Wordings.shown(base().subtract(expected.value()), least(), decimals(), unit());
	}

	/** The expected value for messages: with unit, and separators as where the number stands. */
	String expectedWords() {
		return (grouped ? Wordings.grouped(expectedText()) : expectedText()) + unitText();
	}

	/** The difference for messages. */
	Message differenceWords() {
		String digits = grouped ? Wordings.grouped(differenceText()) : differenceText();
		Message unit = Wordings.ofDifference(unitText());
		return new Message(digits + unit.zh(), digits + unit.en());
	}

	private int least() {
		return Math.max(printed.decimals(), Math.min(Wordings.decimals(expected, unit()), decimals()));
	}

	/** The printed values that would be accepted. */
	String allowedText() {
		BigDecimal half = printed.halfUnit();
		Interval accepted = new Interval(expected.interval().low().subtract(half), expected.interval().high().add(half))
				.scaledByPowerOfTen(-unit().scale());
		return "[" + Decimals.shown(accepted.low(), decimals() + 2) + ", " + Decimals.shown(accepted.high(), decimals() + 2) + "]";
	}

	/** The unit for messages; a percent sign for a share printed with one. */
	String unitText() {
		return printed.unit();
	}

	private BigDecimal base() {
		return printed.base().orElseThrow();
	}

	private int decimals() {
		return Math.max(printed.decimals(), 2) + 2;
	}

	private Units.Unit unit() {
		return printed.unitOf();
	}

	/** A finding of this comparison; a rounding difference is only worth explaining, whatever the severity. */
	Finding finding(String rule, Severity severity, String family, Message message, List<Place> places, List<Fix> fixes) {
		return new Finding(rule, verdict == Verdict.CONTRADICTION ? severity : Severity.MAY, family, verdict, message, expectedText(),
				actualText(), differenceText(), unitText(), allowedText(), "", true, null, places, fixes);
	}

	/** Replaces the printed number by the expected value in the same manner of printing; empty when that changes nothing. */
	List<Fix> correct(Place place) {
		Quantity like = grouped && !Suspicion.isGrouped(printed)
				? new Quantity(",", printed.value(), printed.unit(), printed.decimals(), printed.blank()) : printed;
		Quantity corrected = Suspicion.printed(like, unit().fromBase(expected.value()),
				printed.value() == null ? Math.min(2, Math.max(0, unit().fromBase(expected.value()).stripTrailingZeros().scale()))
						: printed.decimals());
		return corrected.printed().equals(printed.printed()) ? List.of()
				: List.of(new Fix(Message.of("把{0}的“{1}”改为“{2}”", "Change “{1}” at {0} to “{2}”", place.label(), Suspicion.typed(printed),
						corrected.printed()), List.of(new Fix.Edit(place.file(), place.offset(), place.length(),
								place.length() == 0 ? corrected.printed() + " " : corrected.printed()))));
	}

	/** What may explain a wrong number at first sight: a unit mistaken, a sign turned; empty when nothing does. */
	Message explanation() {
		if (verdict != Verdict.CONTRADICTION || printed.value() == null || expected.value().signum() == 0) {
			return new Message("", "");
		}
		Interval own = printed.interval().orElseThrow();
		if (own.negated().meets(expected.interval())) {
			return new Message("两数只差正负号，方向可能写反。", " Only the sign differs: the direction may be reversed.");
		}
		for (int power : Units.MONEY.equals(unit().kind()) ? new int[] { 4, -4, 3, -3, 8, -8 } : new int[] { 2, -2 }) {
			if (own.scaledByPowerOfTen(power).meets(expected.interval())) {
				return Units.MONEY.equals(unit().kind())
						? Message.of("两数恰差 10 的 {0} 次方倍，单位可能写错。", " They differ by exactly 10 to the {0}: the unit may be wrong.", Math.abs(power))
						: new Message("两数恰差 100 倍，百分号可能漏写或多写。", " They differ by exactly 100: a percent sign may be missing or doubled.");
			}
		}
		return new Message("", "");
	}

	static Message joined(Message one, Message other) {
		return new Message(one.zh() + other.zh(), one.en() + other.en());
	}
}
