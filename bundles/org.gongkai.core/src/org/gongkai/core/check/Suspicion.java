// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.core.fact.Place;
import org.gongkai.core.fact.Report;
import org.gongkai.core.quantity.Quantity;
import org.gongkai.core.text.Message;

/**
 * A printed number that, changed to one value, would mend several findings.
 *
 * @param report the number
 * @param repaired what should be printed; null when no single value mends anything
 * @param explained the findings it would mend
 */
record Suspicion(Report report, Quantity repaired, List<Finding> explained) {

	/** The finding with the repair as its first fix. */
	Finding asRoot(Finding finding) {
		if (repaired == null || repaired.printed().equals(report.quantity().printed())) {
			return finding;
		}
		Place place = report.place();
		Message label = Message.of("把{0}的“{1}”改为“{2}”（可同时消除 {3} 个问题）",
				"Change “{1}” at {0} to “{2}” (mends {3} findings)", place.label(), typed(report.quantity()),
				repaired.printed(), explained.size());
		List<Fix> fixes = new ArrayList<>();
		Fix smallest = new Fix(label, List.of(new Fix.Edit(place.file(), place.offset(), place.length(), typed(place))));
		fixes.add(smallest);
		finding.fixes().stream().filter(fix -> !fix.edits().equals(smallest.edits())).forEach(fixes::add);
		return finding.withFixes(fixes);
	}

	/** The number as it is printed, for messages that quote what to change. */
	static Message typed(Quantity quantity) {
		return quantity.printed().isEmpty() ? quantity.words() : Wordings.same(quantity.printed());
	}

	// A blank cell may have no space between its pipes.
	private String typed(Place place) {
		return place.length() == 0 ? repaired.printed() + " " : repaired.printed();
	}

	/** A value as it would be printed in place of a number: with its decimals, separators and percent sign. */
	static Quantity printed(Quantity like, BigDecimal value, int decimals) {
		BigDecimal rounded = value.setScale(decimals, java.math.RoundingMode.HALF_UP);
		String digits = rounded.toPlainString();
		String text = isGrouped(like) ? Wordings.grouped(digits) : digits;
		boolean percent = like.printed().endsWith("%") || like.printed().endsWith("％");
		return new Quantity(percent ? text + like.printed().charAt(like.printed().length() - 1) : text, rounded, like.unit(),
				Math.max(0, decimals), rounded.signum() == 0 ? org.gongkai.core.quantity.Blank.ZERO : null);
	}

	/** Whether a number is printed with separators of thousands. */
	static boolean isGrouped(Quantity quantity) {
		return quantity.printed().indexOf(',') >= 0 || quantity.printed().indexOf('，') >= 0;
	}
}
