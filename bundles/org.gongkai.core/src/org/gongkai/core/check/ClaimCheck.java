// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gongkai.core.document.ClaimText;
import org.gongkai.core.expression.Evaluator;
import org.gongkai.core.expression.Expr;
import org.gongkai.core.expression.Functions;
import org.gongkai.core.expression.Result;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.Place;
import org.gongkai.core.fact.Report;
import org.gongkai.core.quantity.Quantity;
import org.gongkai.core.quantity.Units;
import org.gongkai.core.text.Message;

/**
 * Every number in the text agrees with its expression: shares, completion, changes over last year. A number whose
 * expression is one fact is a report of it and compared by {@link SameFactCheck}; a number that implies an unknown fact
 * has nothing to agree with.
 */
public final class ClaimCheck implements PartedCheck {

	private static final Set<String> COMPLETIONS = Set.of("完成率", "完成年初预算", "完成全年预算");
	private static final Pattern NO_BUDGET = Pattern.compile("(?:年初|本年)(?:无|未安排|没有|不安排|未编制)预算|无年初预算|没有年初预算");
	private static final Pattern PARTLY = Pattern.compile("(?:部分|个别|有的|一些)[^，。；]{0,8}$");

	@Override
	public String id() {
		return "claim";
	}

	@Override
	public String family() {
		return "文表";
	}

	@Override
	public List<Part> parts(CheckContext context) {
		return IntStream.range(0, context.document().claims().size()).mapToObj(claim -> new Part(List.of(), List.of(claim), false,
				(all, findings) -> check(all.document().claims().get(claim), all, findings))).toList();
	}

	private void check(ClaimText claim, CheckContext context, List<Finding> findings) {
		switch (claim.kind()) {
			case BOUND -> {
				Optional<Finding> impossible = impossible(claim, context);
				impossible.ifPresent(findings::add);
				if (claim.quantity() != null && claim.report() < 0 && impossible.isEmpty() && !context.evaluator().implies(claim)) {
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

	// A completion of zero per cent of something that was spent, and any completion of a budget that the text says there was not.
	private Optional<Finding> impossible(ClaimText claim, CheckContext context) {
		if (claim.quantity() == null || claim.quantity().value() == null || !(claim.expression() instanceof Expr.Function function)
				|| !COMPLETIONS.contains(function.name()) || !(Functions.meaning(function) instanceof Expr.Operation quotient)
				|| context.evaluator().evaluate(quotient.right()) instanceof Result.Value known && claim.quantity().value().signum() == 0 && !known.interval().isZero()) {
			return Optional.empty();
		}
		boolean spent = context.evaluator().evaluate(quotient.left()) instanceof Result.Value value && value.interval().low().signum() > 0;
		Matcher none = NO_BUDGET.matcher(claim.after());
		boolean denied = none.find() && !PARTLY.matcher(claim.after().substring(0, none.start())).find();
		if (!spent || claim.quantity().value().signum() != 0 && !denied) {
			return Optional.empty();
		}
		return Optional.of(Finding.of("undefined-rate", Severity.SHOULD, family(), Message.of(
				"文中写完成预算的 {0}，而决算数不为零，{1}：没有预算就没有完成率，{0} 没有根据。请删去完成率，写明年初没有预算。",
				"The text says {0} of the budget was completed, yet something was spent and {2}: without a budget there is no completion. Leave it out and say that there was no budget.",
				claim.quantity().words(), denied ? "又说“" + none.group() + "”" : "年初预算没有印出来", denied ? "it says there was no budget" : "no budget is printed"),
				places(claim, context)));
	}

	private void bound(ClaimText claim, CheckContext context, List<Finding> findings) {
		switch (context.evaluator().evaluate(claim.expression())) {
			case Result.Value value -> compare(claim, value, context, findings);
			case Result.Missing missing -> missing(claim, missing).ifPresent(findings::add);
			case Result.Words words -> {
				// A number in the text and words in a table have nothing in common.
			}
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
							printed.words(), claim.expression().label()),
					places(claim, context)));
			return;
		}
		Comparison comparison = Comparison.of(printed, value);
		// A fact with contradicting reports has a wide interval; that a claim falls into it says nothing.
		boolean open = comparison.verdict() != Verdict.CONTRADICTION && context.evaluator().isDisputed(claim.expression());
		Finding finding = comparison.isWrong() && !open ? finding(claim, comparison, context) : null;
		if (finding != null) {
			findings.add(finding);
		}
		if (open || comparison.verdict() == Verdict.CONTRADICTION) {
			context.constraints().add(new Constraints.Condition(reports(claim, context), finding,
					(now, changes) -> holdsWith(claim, changes, now)));
		}
	}

	private static boolean holdsWith(ClaimText claim, Map<Report, Quantity> changes, CheckContext context) {
		return context.evaluator().evaluateWith(claim.expression(), Agreement.values(changes)) instanceof Result.Value v
				&& Agreement.of(claim.quantity(), v) != Verdict.CONTRADICTION;
	}

	private Finding finding(ClaimText claim, Comparison comparison, CheckContext context) {
		Object[] values = { comparison.printed().words(), comparison.expectedWords(), claim.expression().label(),
				comparison.differenceWords(), inputs(claim, context) };
		Message message = comparison.verdict() == Verdict.ROUNDING
				? Message.of("文中的 {0} 与计算值 {1} 只有尾差（{2}；{4}）。", "{0} in the text and {1} as computed differ by rounding only ({2}; {4}).",
						values)
				: Comparison.joined(Message.of("文中的 {0} 与计算值 {1} 不符，相差 {3}（{2}；{4}）。请核对文字或表中的数。",
						"{0} in the text is not {1} as computed, difference {3} ({2}; {4}). Check the text or the table.", values),
						comparison.explanation());
		return comparison.finding(id(), Severity.MUST, family(), message, places(claim, context),
				comparison.verdict() == Verdict.CONTRADICTION ? fixes(claim, comparison, context) : List.of());
	}

	// A fall is no rise by less than nothing: where the direction is wrong the sentence is said anew. A share of more than all comes
	// of a wrong amount.
	private static List<Fix> fixes(ClaimText claim, Comparison comparison, CheckContext context) {
		List<Fix> fixes = new ArrayList<>(Restatement.of(claim, context).stream().toList());
		boolean turned = Restatement.isChange(claim.expression()) && comparison.expected().value().signum() < 0;
		boolean whole = claim.expression() instanceof Expr.Function function && function.name().equals("占比")
				&& comparison.expected().value().compareTo(BigDecimal.ONE) > 0;
		if (!turned && !whole) {
			fixes.addAll(comparison.correct(claim.place()));
		}
		return fixes;
	}

	// What the computed value was computed from, with values.
	private static Message inputs(ClaimText claim, CheckContext context) {
		List<Message> inputs = new ArrayList<>();
		Evaluator evaluator = context.evaluator();
		for (Expr.Fact fact : Evaluator.facts(claim.expression())) {
			FactKey key = evaluator.bind(fact);
			String unit = fact.unit().isEmpty() ? context.document().header().unit() : fact.unit();
			evaluator.value(key).ifPresent(value -> inputs.add(Message.of("{0}为 {1}{2}", "{0} is {1}{2}", fact.label(),
					Wordings.shown(value, Units.of(unit)) + unit, evaluator.implied(key).map(implied -> Message.of("（由第 {0} 行推出）",
							" (implied by line {0})", implied.claim().place().line())).orElse(Wordings.same("")))));
		}
		return Wordings.list(inputs);
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

	// A formula that was not typed to its end is a problem of the language, reported there.
	private Optional<Finding> missing(ClaimText claim, Result.Missing missing) {
		if (missing.names().stream().anyMatch(String::isEmpty)) {
			return Optional.empty();
		}
		Optional<Expr.Function> misused = misused(claim.expression());
		if (misused.isPresent()) {
			return misused.map(function -> misused(function, claim));
		}
		if (!missing.names().isEmpty()) {
			return Optional.of(Finding.of("unknown-name", Severity.MUST, family(),
					Message.of("格式里没有{0}：表里没有这样的行或列。请核对名称。", "The form has no {0}: the table has no such row or column. Check the name.",
							names(missing)), List.of(claim.place())));
		}
		return Optional.of(Finding.unverifiable("claim-unverifiable", Severity.MAY, family(),
				Message.of("无法核对文中的 {0}：没有{1}的数。", "{0} in the text cannot be verified: there is no number for {1}.",
						claim.quantity() == null ? "" : claim.quantity().words(), names(missing)), List.of(claim.place())));
	}

	private static Optional<Expr.Function> misused(Expr expression) {
		return switch (expression) {
			case Expr.Function function -> !Functions.takes(function.name(), function.arguments().size()) ? Optional.of(function)
					: function.arguments().stream().map(ClaimCheck::misused).flatMap(Optional::stream).findFirst();
			case Expr.Operation operation -> misused(operation.left()).or(() -> misused(operation.right()));
			case Expr.Minus minus -> misused(minus.operand());
			default -> Optional.empty();
		};
	}

	private Finding misused(Expr.Function function, ClaimText claim) {
		int arity = Functions.arity(function.name());
		return Finding.of("unknown-function", Severity.MUST, family(), arity < 0
				? Message.of("没有函数“{0}”。可用的函数：{1}。", "There is no function “{0}”. Functions: {1}.", function.name(),
						String.join("、", Functions.names()))
				: Message.of("函数“{0}”要 {1} 个参数，这里有 {2} 个。", "Function “{0}” takes {1} arguments, not {2}.", function.name(), arity,
						function.arguments().size()), List.of(claim.place()));
	}

	private static Message names(Result.Missing missing) {
		List<Message> names = new ArrayList<>();
		missing.facts().forEach(fact -> names.add(Wordings.same(Wordings.quoted(fact.label()))));
		missing.names().forEach(name -> names.add(Wordings.same(Wordings.quoted(name))));
		return Wordings.list(names);
	}

	private Finding undefined(ClaimText claim, Result.Undefined undefined, CheckContext context) {
		Quantity printed = claim.quantity();
		boolean zero = printed.value() == null || printed.value().signum() == 0;
		Message message = Message.of("文中的 {0} 无从算起：{1}（{2}）。", "{0} in the text cannot be computed: {1} ({2}).", printed.words(),
				undefined.reason(), claim.expression().label());
		return undefined.certain() && !zero ? Finding.of("undefined-rate", Severity.SHOULD, family(),
				Comparison.joined(message, new Message("基数为零时不应写比率。", " With a base of zero no rate should be printed.")),
				places(claim, context)) : Finding.unverifiable("undefined-rate", Severity.MAY, family(), message, places(claim, context));
	}

	private Finding missing(ClaimText claim, CheckContext context) {
		String value = context.evaluator().evaluate(claim.expression()) instanceof Result.Value found
				? Wordings.shown(found.value(), Math.min(2, Wordings.decimals(found, Units.of(claim.unit()))), 2, Units.of(claim.unit())) : "";
		Message message = value.isEmpty()
				? Message.of("文中这里缺一个数（{0}）。请补上。", "A number is missing here ({0}). Supply it.", claim.expression().label())
				: Message.of("文中这里缺一个数，按表应为 {1}（{0}）。请补上。", "A number is missing here; by the tables it is {1} ({0}). Supply it.",
						claim.expression().label(), value + claim.unit());
		Finding plain = Finding.of("missing-number", Severity.MUST, family(), message, places(claim, context));
		return new Finding(plain.rule(), plain.severity(), plain.family(), plain.verdict(), message, value, "", "", claim.unit(), "", "",
				true, null, plain.places(), List.of());
	}

	private void computed(ClaimText claim, CheckContext context, List<Finding> findings) {
		Result result = context.evaluator().evaluate(claim.expression());
		if (result instanceof Result.Missing missing) {
			missing(claim, missing).map(finding -> finding.verdict() != Verdict.UNVERIFIABLE ? finding
					: Finding.unverifiable("claim-unverifiable", Severity.SHOULD, family(),
							Message.of("无法算出这里的数：没有{0}的数。", "The number here cannot be computed: there is no number for {0}.",
									names(missing)), List.of(claim.place()))).ifPresent(findings::add);
		} else if (result instanceof Result.Undefined undefined) {
			findings.add(Finding.unverifiable("undefined-rate", Severity.SHOULD, family(),
					Message.of("无法算出这里的数：{0}（{1}）。", "The number here cannot be computed: {0} ({1}).", undefined.reason(),
							claim.expression().label()), places(claim, context)));
		}
	}
}
