// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.core.check.Constraints.Term;
import org.gongkai.core.expression.Result;
import org.gongkai.core.fact.Place;
import org.gongkai.core.fact.Report;
import org.gongkai.core.form.Wording;
import org.gongkai.core.quantity.Interval;
import org.gongkai.core.quantity.Quantity;
import org.gongkai.core.text.Message;

/** Compares printed totals with the sum of their printed parts. 不适用 takes no part; blanks and dashes count as zero. */
final class Sums {

	private static final int NAMED = 6;

	private final String sumRule;
	private final String ofWhichRule;
	private final String family;
	private final Constraints constraints;
	private final List<Finding> findings;
	private Function<Report, String> naming;

	/**
	 * @param sumRule id of findings on sums
	 * @param ofWhichRule id of findings on parts greater than their whole
	 * @param findings takes what is found
	 */
	Sums(String sumRule, String ofWhichRule, String family, Constraints constraints, List<Finding> findings) {
		this.sumRule = sumRule;
		this.ofWhichRule = ofWhichRule;
		this.family = family;
		this.constraints = constraints;
		this.findings = findings;
	}

	/** The total is the sum of the parts; nothing is said when there are none. */
	void equal(Report total, List<Report> listed) {
		list(total, listed, Severity.MUST);
	}

	/**
	 * The total is the sum of the parts that are listed; nothing is said when there are none.
	 *
	 * @param lacking how grave it is that they are less; that they are more must be mended
	 */
	void list(Report total, List<Report> listed, Severity lacking) {
		List<Report> parts = counting(total, listed);
		if (parts.isEmpty() || !total.quantity().counts()) {
			return;
		}
		List<Term> terms = new ArrayList<>(parts.size() + 1);
		terms.add(new Term(total, 1));
		parts.forEach(part -> terms.add(new Term(part, -1)));
		if (!constraints.isNew(terms)) {
			return;
		}
		Comparison comparison = Comparison.of(total.quantity(), sum(parts));
		Finding finding = comparison.isWrong() ? unequal(total, parts, comparison.among(quantities(parts)), lacking) : null;
		constraints.add(terms, finding);
		if (finding != null) {
			findings.add(finding);
		}
	}

	/** The of-which parts together are not more than their whole. */
	void atMost(Report whole, List<Report> listed) {
		List<Report> parts = counting(whole, listed);
		if (parts.isEmpty() || !whole.quantity().counts()) {
			return;
		}
		Result.Value sum = sum(parts);
		Verdict verdict = Agreement.atMost(sum, Agreement.value(whole.quantity()));
		if (verdict == Verdict.CONTRADICTION) {
			Comparison comparison = new Comparison(whole.quantity(), sum, verdict, false).among(quantities(listed));
			Finding finding = comparison.finding(ofWhichRule, Severity.MUST, family,
					Message.of("其中数大于总数：{0}为 {1}，其中各项（{2}）之和为 {3}。请核对。",
							"Parts exceed their whole: {0} is {1}, its of-which parts ({2}) sum up to {3}. Check them.",
							whole.place().label(), whole.quantity().words(), names(parts), comparison.expectedWords()),
					places(whole, parts), List.of());
			findings.add(finding);
			constraints.add(new Constraints.Condition(Stream.concat(Stream.of(whole), parts.stream()).toList(), finding,
					(now, changes) -> Agreement.atMost(sum(parts.stream().map(part -> changes.getOrDefault(part, part.quantity())).filter(Quantity::counts)),
							Agreement.value(changes.getOrDefault(whole, whole.quantity()))) != Verdict.CONTRADICTION));
		}
	}

	private static List<Report> counting(Report total, List<Report> parts) {
		String kind = total.quantity().unitOf().kind();
		List<Report> counting = new ArrayList<>(parts.size());
		for (Report part : parts) {
			if (part.quantity().counts() && part.quantity().unitOf().kind().equals(kind)) {
				counting.add(part);
			}
		}
		return counting;
	}

	static Result.Value sum(List<Report> parts) {
		return sum(parts.stream().map(Report::quantity));
	}

	private static Result.Value sum(Stream<Quantity> parts) {
		BigDecimal value = BigDecimal.ZERO;
		Interval interval = Interval.ZERO;
		BigDecimal half = BigDecimal.ZERO;
		String kind = "";
		for (Quantity part : (Iterable<Quantity>) parts::iterator) {
			value = value.add(part.base().orElseThrow());
			interval = interval.plus(part.interval().orElseThrow());
			half = half.max(part.halfUnit());
			kind = kind.isEmpty() ? part.unitOf().kind() : kind;
		}
		return new Result.Value(value, interval, half, kind);
	}

	private Finding unequal(Report total, List<Report> parts, Comparison comparison, Severity lacking) {
		boolean isLacking = sum(parts).value().compareTo(Agreement.value(total.quantity()).value()) < 0;
		Object[] values = { total.place().label(), total.quantity().words(), parts.size(), comparison.expectedWords(), comparison.differenceWords(),
				names(parts) };
		Message message = comparison.verdict() == Verdict.ROUNDING
				? Message.of("{0}为 {1}，{2} 个分项（{5}）之和为 {3}，相差 {4}，在四舍五入的范围内。",
						"{0} is {1}, its {2} parts ({5}) sum up to {3}; the difference of {4} is within rounding.", values)
				: Message.of("{0}为 {1}，而 {2} 个分项（{5}）之和为 {3}，相差 {4}，超出四舍五入所能解释的范围。请核对合计和各分项。",
						"{0} is {1}, but its {2} parts ({5}) sum up to {3}; rounding does not explain the difference of {4}. Check the total and its parts.",
						values);
		return comparison.finding(sumRule, isLacking ? lacking : Severity.MUST, family, message, places(total, parts),
				comparison.verdict() == Verdict.CONTRADICTION ? comparison.correct(total.place()) : List.of());
	}

	/** How parts are called; without it by their column or row, whichever tells them apart. */
	void name(Function<Report, String> names) {
		naming = names;
	}

	private static List<Quantity> quantities(List<Report> parts) {
		return parts.stream().map(Report::quantity).toList();
	}

	private Message names(List<Report> parts) {
		List<Message> names = new ArrayList<>();
		for (Report part : parts.subList(0, Math.min(NAMED, parts.size()))) {
			names.add(naming == null ? Wordings.same(name(part.place(), parts))
					: Message.of("{0}：{1}", "{0}: {1}", naming.apply(part), part.place().label()));
		}
		Message list = Wordings.list(names);
		return parts.size() > NAMED ? new Message(list.zh() + "……", list.en() + ", …") : list;
	}

	private static String name(Place place, List<Report> parts) {
		boolean sameRow = parts.size() > 1 && parts.get(0).place().row().equals(parts.get(1).place().row());
		String name = sameRow ? place.column() : Wording.bare(place.rowLabel());
		return name.isEmpty() ? place.label() : name;
	}

	private static List<Place> places(Report total, List<Report> parts) {
		List<Place> places = new ArrayList<>(parts.size() + 1);
		places.add(total.place());
		parts.forEach(part -> places.add(part.place()));
		return places;
	}
}
