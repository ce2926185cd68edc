// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.core.fact.Place;
import org.gongkai.core.fact.Report;
import org.gongkai.core.quantity.Blank;
import org.gongkai.core.quantity.Quantity;
import org.gongkai.core.text.Message;

/**
 * A change of printed numbers that would mend several findings.
 *
 * @param repair the change; it may change nothing when no single value mends anything
 * @param report the number to look at first
 * @param explained the findings it would mend
 */
record Suspicion(Repair repair, Report report, List<Finding> explained) implements Cause {

	/** A single number that, printed otherwise, would mend several findings. */
	static Suspicion of(Report report, Quantity repaired, List<Finding> explained) {
		Repair repair = new Repair(() -> Message.of("把{0}的“{1}”改为“{2}”", "Change “{1}” at {0} to “{2}”", report.place().label(), typed(report.quantity()),
				repaired.printed()));
		repair.set(report, repaired);
		return new Suspicion(repair, report, explained);
	}

	@Override
	public Finding root(List<Finding> members) {
		return members.stream().filter(finding -> finding.places().contains(report.place())).min(Comparator.comparing((Finding finding) -> finding.verdict() != Verdict.CONTRADICTION)
				.thenComparing(Finding::severity).thenComparing(finding -> !finding.places().getFirst().equals(report.place()))).orElse(members.getFirst());
	}

	@Override
	public Finding asRoot(Finding finding) {
		List<Place> places = new ArrayList<>(finding.places());
		places.remove(report.place());
		places.addFirst(report.place());
		if (repair.changes().isEmpty()) {
			return finding.withPlaces(places);
		}
		Message label = Message.of("{0}（可同时消除 {1} 个问题）", "{0} (mends {1} findings)", repair.label(), explained.size());
		List<Fix> fixes = new ArrayList<>();
		Fix smallest = new Fix(label, repair.edits());
		fixes.add(smallest);
		finding.fixes().stream().filter(fix -> !fix.edits().equals(smallest.edits())).forEach(fixes::add);
		return finding.withPlaces(places).withFixes(fixes);
	}

	/** The number as it is printed, for messages that quote what to change. */
	static Message typed(Quantity quantity) {
		return quantity.printed().isEmpty() ? quantity.words() : Wordings.same(quantity.printed());
	}

	/** A value as it would be printed in place of a number: with its decimals, separators and percent sign. */
	static Quantity printed(Quantity like, BigDecimal value, int decimals) {
		BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
		String digits = rounded.toPlainString();
		String text = isGrouped(like) ? Wordings.grouped(digits) : digits;
		boolean percent = like.printed().endsWith("%") || like.printed().endsWith("％");
		return new Quantity(percent ? text + like.printed().charAt(like.printed().length() - 1) : text, rounded, like.unit(),
				Math.max(0, decimals), rounded.signum() == 0 ? Blank.ZERO : null);
	}

	/** Whether a number is printed with separators of thousands. */
	static boolean isGrouped(Quantity quantity) {
		return quantity.printed().indexOf(',') >= 0 || quantity.printed().indexOf('，') >= 0;
	}
}
