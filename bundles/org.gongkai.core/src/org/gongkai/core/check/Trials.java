// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.core.document.ClaimText;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.expression.Evaluator;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.Report;
import org.gongkai.core.quantity.Quantity;

/**
 * Tries what the checks would find if other numbers were printed: the parts of a run that have read the facts in question are
 * done again beside it, the others are left alone.
 */
final class Trials {

	private final CheckContext context;
	private final List<Stage> stages;
	private final Asked asked;
	private final Map<Set<Printed>, Tried> before;
	private final Map<Set<Printed>, Tried> tried = new HashMap<>();

	/**
	 * @param context the run
	 * @param stages what it has done, in order
	 * @param asked which part has checked which equation
	 * @param before what was tried in the run before, of a document with the same parts in which the text implied the same
	 */
	Trials(CheckContext context, List<Stage> stages, Asked asked, Map<Set<Printed>, Tried> before) {
		this.context = context;
		this.stages = stages;
		this.asked = asked;
		this.before = before;
	}

	/** What has been tried. */
	Map<Set<Printed>, Tried> tried() {
		return tried;
	}

	/**
	 * Another number.
	 *
	 * @param report number of the report
	 * @param printed what would be printed
	 */
	record Printed(int report, String printed) {
	}

	/**
	 * What came of a trial. It comes to the same while the parts it concerned are in the same states.
	 *
	 * @param implied facts of which the text would imply something else
	 * @param states states of the parts that have read any of the numbers or of those facts
	 * @param brought contradictions there would be more
	 */
	record Tried(Set<FactKey> implied, List<Object> states, List<Finding> brought) {
	}

	/** Parts that trials may concern, with their numbers in the run. */
	private record Done(int number, Part part, PartOutcome outcome) {
	}

	/** Numbers that change, by fact and by claim. */
	private record Change(BitSet facts, BitSet claims) {

		static Change of(Collection<Report> reports, DocumentSnapshot document) {
			Change change = new Change(new BitSet(), new BitSet());
			BitSet numbers = new BitSet();
			for (Report report : reports) {
				numbers.set(report.id());
				change.facts.set(document.facts().number(report.key()));
			}
			for (ClaimText claim : document.claims()) {
				if (claim.report() >= 0 && numbers.get(claim.report())) {
					change.claims.set(claim.id());
				}
			}
			return change;
		}

		boolean concerns(Part part, PartOutcome outcome) {
			return outcome.hasRead(facts) || Part.anyOf(part.claims(), claims);
		}
	}

	/** What may be asked about some numbers. */
	final class About {
		private final List<Done> near = new ArrayList<>();

		private About(Collection<Report> reports) {
			Change all = Change.of(reports, context.document());
			for (Stage stage : stages) {
				for (int i = 0; i < stage.outcomes().length; i++) {
					PartOutcome outcome = stage.outcomes()[i];
					if (all.concerns(stage.parts().get(i), outcome) || !outcome.implied().isEmpty()) {
						near.add(new Done(stage.first() + i, stage.parts().get(i), outcome));
					}
				}
			}
		}

		/** The contradictions there would be more than there are, were some of the numbers printed otherwise. */
		List<Finding> brought(Map<Report, Quantity> changes) {
			Set<Printed> key = changes.entrySet().stream().map(change -> new Printed(change.getKey().id(), change.getValue().printed())).collect(Collectors.toSet());
			Change change = Change.of(changes.keySet(), context.document());
			Tried known = before.get(key);
			if (known == null || !known.states().equals(states(concerned(change, known.implied())))) {
				known = anew(changes, change);
			}
			tried.put(key, known);
			return known.brought();
		}

		private List<Done> concerned(Change change, Set<FactKey> implied) {
			return near.stream().filter(done -> change.concerns(done.part(), done.outcome())
					|| !implied.isEmpty() && done.outcome().implied().stream().anyMatch(implied::contains)).toList();
		}

		private static List<Object> states(List<Done> parts) {
			return parts.stream().map(done -> done.outcome().state()).toList();
		}

		private Tried anew(Map<Report, Quantity> changes, Change change) {
			CheckContext trial = context.with(changed(changes));
			// What the text implies from the numbers may change with them.
			Set<FactKey> implied = impliedAnew(context.evaluator(), trial.evaluator());
			List<Done> concerned = concerned(change, implied);
			Map<String, Integer> known = new HashMap<>();
			List<Finding> found = new ArrayList<>();
			for (Done done : concerned) {
				done.outcome().findings().stream().filter(Trials::isWrong).forEach(finding -> known.merge(subject(finding), 1, Integer::sum));
				Set<Long> mine = new HashSet<>();
				CheckContext beside = trial.with(new Constraints(equation -> asked.isOpenTo(done.number(), equation) && mine.add(equation)));
				beside.uncheckedTableSums();
				done.part().work().check(beside, found);
			}
			List<Finding> brought = found.stream().filter(Trials::isWrong).filter(finding -> known.merge(subject(finding), -1, Integer::sum) < 0).toList();
			return new Tried(implied, states(concerned), brought);
		}
	}

	/** Prepares trials of some numbers. */
	About about(Collection<Report> reports) {
		return new About(reports);
	}

	private DocumentSnapshot changed(Map<Report, Quantity> changes) {
		DocumentSnapshot document = context.document();
		Map<Integer, Quantity> numbers = new HashMap<>();
		changes.forEach((report, quantity) -> numbers.put(report.id(), quantity));
		List<ClaimText> claims = new ArrayList<>(document.claims());
		claims.replaceAll(claim -> claim.report() >= 0 && numbers.containsKey(claim.report()) ? claim.with(numbers.get(claim.report())) : claim);
		return document.with(document.facts().with(changes), claims);
	}

	private static Set<FactKey> impliedAnew(Evaluator before, Evaluator after) {
		Set<FactKey> anew = new HashSet<>();
		before.implied().forEach((key, value) -> {
			Evaluator.Implied now = after.implied().get(key);
			if (now == null || !value.isSameAs(now)) {
				anew.add(key);
			}
		});
		return anew;
	}

	private static boolean isWrong(Finding finding) {
		return finding.verdict() == Verdict.CONTRADICTION;
	}

	// What was wrong and is wrong with another number is nothing new. A trial moves no words.
	private static String subject(Finding finding) {
		return finding.places().stream().map(place -> place.file() + place.offset()).distinct().sorted().collect(Collectors.joining(" ", finding.rule() + " ", ""));
	}
}
