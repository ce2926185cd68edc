// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.core.document.ClaimText;
import org.gongkai.core.expression.Evaluator;
import org.gongkai.core.expression.Expr;
import org.gongkai.core.expression.Result;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.Place;
import org.gongkai.core.fact.Report;
import org.gongkai.core.quantity.Decimals;
import org.gongkai.core.quantity.Quantity;
import org.gongkai.core.quantity.Units;
import org.gongkai.core.text.Message;

/**
 * Every number in the text agrees with its expression: shares, completion, changes over last year. A number whose
 * expression is one fact is a report of it and compared by {@link SameFactCheck}; a number that implies an unknown fact
 * has nothing to agree with.
 */
public final class ClaimCheck implements Check {

	@Override
	public String id() {
		return "claim";
	}

	@Override
	public String family() {
		return "文表";
	}

	@Override
	public List<Finding> run(CheckContext context) {
		List<Finding> findings = new ArrayList<>();
		for (ClaimText claim : context.document().claims()) {
			switch (claim.kind()) {
				case BOUND -> {
					if (claim.quantity() != null && claim.report() < 0 && !context.evaluator().implies(claim)) {
						bound(claim, context, findings);
					}
				}
				case MISSING -> findings.add(missing(claim, context));
				case COMPUTED -> computed(claim, context, findings);
				case FREE -> {
					// A free number reports nothing and agrees with nothing.
				}
			}
		}
		return findings;
	}

	private void bound(ClaimText claim, CheckContext context, List<Finding> findings) {
		switch (context.evaluator().evaluate(claim.expression())) {
			case Result.Value value -> compare(claim, value, context, findings);
			case Result.Missing missing -> findings.add(unverifiable(claim, missing));
			case Result.Undefined undefined -> findings.add(undefined(claim, undefined, context));
		}
	}

	private void compare(ClaimText claim, Result.Value value, CheckContext context, List<Finding> findings) {
		Quantity printed = claim.quantity();
		if (!printed.counts()) {
			return;
		}
		if (!printed.unitOf().kind().equals(value.kind())) {
			findings.add(Finding.of("unit-kind", Severity.MUST, family(),
					Message.of("“{0}”的计量单位与“{1}”不符，无法比较。请核对单位。", "The unit of “{0}” does not fit “{1}”; they do not compare. Check the unit.",
							printed.shown(), claim.expression().text()),
					places(claim, context)));
			return;
		}
		Comparison comparison = Comparison.of(printed, value);
		if (comparison.isWrong() && !(comparison.verdict() == Verdict.ROUNDING && isDisputed(claim, context))) {
			Finding finding = finding(claim, comparison, context);
			findings.add(finding);
			if (comparison.verdict() == Verdict.CONTRADICTION) {
				context.constraints().add(new Constraints.Condition(reports(claim, context), finding,
						(report, quantity) -> holdsWith(claim, report, quantity, context)));
			}
		}
	}

	// A fact with contradicting reports has a wide interval; that a claim falls into it says nothing.
	private static boolean isDisputed(ClaimText claim, CheckContext context) {
		return Evaluator.facts(claim.expression()).stream().anyMatch(fact -> context.document().facts()
				.value(context.evaluator().bind(fact)).filter(value -> !value.consistent()).isPresent());
	}

	private static boolean holdsWith(ClaimText claim, Report report, Quantity quantity, CheckContext context) {
		return context.evaluator().evaluateWith(claim.expression(), Map.of(report.key(), Agreement.value(quantity))) instanceof Result.Value v
				&& Agreement.of(claim.quantity(), v) != Verdict.CONTRADICTION;
	}

	private Finding finding(ClaimText claim, Comparison comparison, CheckContext context) {
		Object[] values = { comparison.printed().shown(), comparison.expectedText() + comparison.unitText(), claim.expression().text(),
				comparison.differenceText() + comparison.unitText(), inputs(claim, context) };
		Message message = comparison.verdict() == Verdict.ROUNDING
				? Message.of("文中的 {0} 与计算值 {1} 只有尾差（{2}；{4}）。", "{0} in the text and {1} as computed differ by rounding only ({2}; {4}).",
						values)
				: Comparison.joined(Message.of("文中的 {0} 与计算值 {1} 不符，相差 {3}（{2}；{4}）。请核对文字或表中的数。",
						"{0} in the text is not {1} as computed, difference {3} ({2}; {4}). Check the text or the table.", values),
						comparison.explanation());
		return comparison.finding(id(), Severity.MUST, family(), message, places(claim, context),
				comparison.verdict() == Verdict.CONTRADICTION ? List.of(comparison.correct(claim.place())) : List.of());
	}

	// What the computed value was computed from, with values.
	private static String inputs(ClaimText claim, CheckContext context) {
		List<String> inputs = new ArrayList<>();
		Evaluator evaluator = context.evaluator();
		for (Expr.Fact fact : Evaluator.facts(claim.expression())) {
			FactKey key = evaluator.bind(fact);
			String unit = fact.unit().isEmpty() ? context.document().header().unit() : fact.unit();
			evaluator.value(key).ifPresent(value -> inputs.add(fact.text() + " = "
					+ Decimals.shown(Units.of(unit).fromBase(value.value()), 4) + unit
					+ (evaluator.implied(key).isPresent() ? "（由第 " + evaluator.implied(key).get().claim().place().line() + " 行推出）" : "")));
		}
		return String.join("，", inputs);
	}

	private static List<Report> reports(ClaimText claim, CheckContext context) {
		return Evaluator.facts(claim.expression()).stream()
				.flatMap(fact -> context.document().facts().reports(context.evaluator().bind(fact)).stream()).toList();
	}

	private static List<Place> places(ClaimText claim, CheckContext context) {
		List<Place> places = new ArrayList<>(List.of(claim.place()));
		Evaluator evaluator = context.evaluator();
		for (Expr.Fact fact : Evaluator.facts(claim.expression())) {
			FactKey key = evaluator.bind(fact);
			List<Report> reports = context.document().facts().reports(key);
			List<Report> prior = context.prior().map(document -> document.facts().reports(key)).orElse(List.of());
			CrossSumCheck.finest(reports.isEmpty() ? prior : reports).ifPresent(report -> places.add(report.place()));
			evaluator.implied(key).ifPresent(implied -> places.add(implied.claim().place()));
		}
		return places.stream().distinct().toList();
	}

	private Finding unverifiable(ClaimText claim, Result.Missing missing) {
		String names = names(missing);
		return Finding.unverifiable("claim-unverifiable", missing.names().isEmpty() ? Severity.MAY : Severity.SHOULD, family(),
				Message.of("无法核对文中的 {0}：缺少{1}（{2}）。", "{0} in the text cannot be verified: {1} missing ({2}).",
						claim.quantity().shown(), names, claim.expression().text()),
				List.of(claim.place()));
	}

	private static String names(Result.Missing missing) {
		List<String> names = new ArrayList<>();
		missing.facts().forEach(fact -> names.add("“" + fact.text() + "”"));
		missing.names().forEach(name -> names.add("“" + name + "”"));
		return String.join("、", names);
	}

	private Finding undefined(ClaimText claim, Result.Undefined undefined, CheckContext context) {
		Quantity printed = claim.quantity();
		boolean zero = printed.value() == null || printed.value().signum() == 0;
		Message message = Message.of("文中的 {0} 无从算起：{1}（{2}）。", "{0} in the text cannot be computed: {3} ({2}).", printed.shown(),
				undefined.reason().zh(), claim.expression().text(), undefined.reason().en());
		return undefined.certain() && !zero ? Finding.of("undefined-rate", Severity.SHOULD, family(),
				Comparison.joined(message, new Message("基数为零时不应写比率。", " With a base of zero no rate should be printed.")),
				places(claim, context)) : Finding.unverifiable("undefined-rate", Severity.MAY, family(), message, places(claim, context));
	}

	private Finding missing(ClaimText claim, CheckContext context) {
		String value = context.evaluator().evaluate(claim.expression()) instanceof Result.Value found
				? Decimals.shown(Units.of(claim.unit()).fromBase(found.value()), 2) : "";
		Message message = value.isEmpty()
				? Message.of("文中这里缺一个数（{0}）。请补上。", "A number is missing here ({0}). Supply it.", claim.expression().text())
				: Message.of("文中这里缺一个数，按表应为 {1}（{0}）。请补上。", "A number is missing here; by the tables it is {1} ({0}). Supply it.",
						claim.expression().text(), value + claim.unit());
		Finding plain = Finding.of("missing-number", Severity.MUST, family(), message, places(claim, context));
		return new Finding(plain.rule(), plain.severity(), plain.family(), plain.verdict(), message, value, "", "", claim.unit(), "", "",
				true, null, plain.places(), List.of());
	}

	private void computed(ClaimText claim, CheckContext context, List<Finding> findings) {
		Result result = context.evaluator().evaluate(claim.expression());
		if (result instanceof Result.Missing missing) {
			findings.add(Finding.unverifiable("claim-unverifiable", Severity.SHOULD, family(),
					Message.of("无法算出这里的数：缺少{0}（{1}）。", "The number here cannot be computed: {0} missing ({1}).", names(missing),
							claim.expression().text()), List.of(claim.place())));
		} else if (result instanceof Result.Undefined undefined) {
			findings.add(Finding.unverifiable("undefined-rate", Severity.SHOULD, family(),
					Message.of("无法算出这里的数：{0}（{1}）。", "The number here cannot be computed: {2} ({1}).", undefined.reason().zh(),
							claim.expression().text(), undefined.reason().en()), places(claim, context)));
		}
	}
}
