// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.core.fact.FactSpace;
import org.gongkai.core.fact.Report;
import org.gongkai.core.form.Adjustments;
import org.gongkai.core.quantity.Blank;
import org.gongkai.core.quantity.NumberText;
import org.gongkai.core.quantity.Quantity;

/**
 * Takes away the fixes that would mend one thing and break another: numbers are offered to be changed only if the checks
 * would find nothing more that is as grave, or that should be mended at all.
 */
final class SoundFixes {

	private final FactSpace facts;
	private final Trials trials;
	private final Adjustments adjustments;

	/**
	 * @param facts the facts of the document
	 * @param trials trials of other numbers
	 * @param adjustments how grave findings are here
	 */
	SoundFixes(FactSpace facts, Trials trials, Adjustments adjustments) {
		this.facts = facts;
		this.trials = trials;
		this.adjustments = adjustments;
	}

	/** The findings with the fixes that break nothing. */
	List<Finding> of(List<Finding> findings) {
		Map<Fix, Map<Report, Quantity>> changes = new IdentityHashMap<>();
		Set<Fix> unreadable = Collections.newSetFromMap(new IdentityHashMap<>());
		for (Finding finding : findings) {
			for (Fix fix : finding.fixes()) {
				if (isUnreadable(fix)) {
					unreadable.add(fix);
				} else {
					numbers(fix).filter(numbers -> !numbers.isEmpty()).ifPresent(numbers -> changes.put(fix, numbers));
				}
			}
		}
		if (changes.isEmpty() && unreadable.isEmpty()) {
			return findings;
		}
		Trials.About about = trials.about(changes.values().stream().map(Map::keySet).flatMap(Collection::stream).toList());
		List<Finding> sound = new ArrayList<>(findings.size());
		for (Finding finding : findings) {
			List<Fix> fixes = finding.fixes().stream().filter(fix -> !unreadable.contains(fix)).filter(fix -> !changes.containsKey(fix) || breaksNothing(about.brought(changes.get(fix)), finding.severity())).toList();
			sound.add(fixes.size() == finding.fixes().size() ? finding : finding.withFixes(fixes));
		}
		return sound;
	}

	private boolean breaksNothing(List<Finding> brought, Severity mended) {
		return adjustments.apply(brought).stream().noneMatch(finding -> finding.severity() != Severity.MAY || mended == Severity.MAY);
	}

	// Whether it puts words where a number belongs.
	private boolean isUnreadable(Fix fix) {
		return fix.edits().stream().anyMatch(edit -> replaced(edit).filter(report -> read(edit.text().strip(), report.quantity().unit()).isEmpty()).isPresent());
	}

	private Optional<Report> replaced(Fix.Edit edit) {
		return facts.at(edit.offset()).filter(report -> report.place().offset() == edit.offset() && report.place().length() == edit.length()
				&& report.place().file().equals(edit.file()));
	}

	// What a fix makes of the numbers it changes; empty when it changes anything else.
	private Optional<Map<Report, Quantity>> numbers(Fix fix) {
		Map<Report, Quantity> numbers = new IdentityHashMap<>();
		for (Fix.Edit edit : fix.edits()) {
			Optional<Report> changed = replaced(edit);
			Optional<Quantity> quantity = changed.flatMap(report -> read(edit.text().strip(), report.quantity().unit()));
			if (quantity.isEmpty()) {
				return Optional.empty();
			}
			numbers.put(changed.get(), quantity.get());
		}
		return Optional.of(numbers);
	}

	private static Optional<Quantity> read(String printed, String unit) {
		return printed.isEmpty() ? Optional.of(Quantity.blank("", unit, Blank.EMPTY))
				: NumberText.read(printed, unit) instanceof NumberText.Read read ? Optional.of(read.quantity()) : Optional.empty();
	}
}
