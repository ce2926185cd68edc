// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.core.check.Agreement;
import org.gongkai.core.check.CheckContext;
import org.gongkai.core.check.CheckRun;
import org.gongkai.core.check.Constraints.Equation;
import org.gongkai.core.check.Constraints.Term;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Fix;
import org.gongkai.core.check.Verdict;
import org.gongkai.core.document.ClaimText;
import org.gongkai.core.document.Content;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.explain.Explanation.Kind;
import org.gongkai.core.expression.Evaluator;
import org.gongkai.core.expression.Expr;
import org.gongkai.core.expression.Result;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.Place;
import org.gongkai.core.fact.Report;
import org.gongkai.core.form.RuleForm;
import org.gongkai.core.quantity.Interval;
import org.gongkai.core.quantity.Quantity;
import org.gongkai.core.text.Message;

/** Explains the numbers of one document from one run of the checks. */
public final class Explainer {

	// A number, the sums it is in, their parts, and the sums that these are: further down nobody reads.
	private static final int DEEPEST = 2;
	private static final int MOST_TERMS = 60;

	private final DocumentSnapshot document;
	private final CheckContext context;
	private final List<Finding> findings;
	private final Map<Report, List<Equation>> equations = new IdentityHashMap<>();
	private final Sayings say;

	private Explainer(DocumentSnapshot document, CheckContext context, List<Finding> findings) {
		this.document = document;
		this.context = context;
		this.findings = findings;
		this.say = new Sayings(document);
		for (Equation equation : context.constraints().equations()) {
			equation.terms().forEach(term -> equations.computeIfAbsent(term.report(), report -> new ArrayList<>()).add(equation));
		}
	}

	/**
	 * Checks a document to explain it.
	 *
	 * @param prior last year's document; null when it is not at hand
	 */
	public static Explainer of(DocumentSnapshot document, DocumentSnapshot prior, CheckRun checks) {
		CheckRun.Checked checked = checks.run(document, prior);
		return new Explainer(document, checked.context(), checked.findings().all());
	}

	/**
	 * Explains a document that is checked already.
	 *
	 * @param prior    last year's document; null when it is not at hand
	 * @param findings what its checks found
	 */
	public static Explainer of(DocumentSnapshot document, DocumentSnapshot prior, List<Finding> findings) {
		return new Explainer(document, new CheckContext(document, prior, document.library().rulesFor(document.header().form())), List.copyOf(findings));
	}

	/** The derivation of the number at an offset of the file; empty when no number and no cell stands there. */
	public Optional<Explanation> at(int offset) {
		Optional<ClaimText> claim = document.claims().stream().filter(one -> holds(one.place(), offset)).findFirst();
		if (claim.isPresent() && claim.get().report() < 0) {
			return claim.map(this::claim);
		}
		return document.facts().at(offset).map(report -> number(report, 0)).or(() -> cell(offset));
	}

	/** Numbers near an offset, the nearest first: those of its line, else those of the lines around. */
	public List<Place> nearest(int offset, int most) {
		return Stream.concat(document.facts().reports().stream().map(Report::place), document.claims().stream().map(ClaimText::place)).distinct()
				.filter(place -> !place.printed().isEmpty())
				.sorted(Comparator.comparingInt(place -> Math.abs(place.offset() - offset))).limit(most).toList();
	}

	private static boolean holds(Place place, int offset) {
		return place.offset() <= offset && offset <= place.offset() + place.length();
	}

	private Optional<Explanation> cell(int offset) {
		for (Content.Table table : document.tables()) {
			for (Content.Row row : table.rows()) {
				for (Content.Cell cell : holds(row.place(), offset) ? row.cells() : List.<Content.Cell>of()) {
					if (holds(cell.place(), offset)) {
						return Optional.of(new Explanation(Kind.FREE, cell.quantity() == null
								? Message.of("{0}不是金额，不参加核对。", "{0} is no amount and takes part in nothing.", cell.place().label())
								: Message.of("{0}没有意义可循：格式没有说这一行或这一栏是什么。", "{0} has no meaning: the form does not say what its row or column is.", cell.place().label()),
								Optional.empty(), List.of(cell.place()), told(cell.place())));
					}
				}
			}
		}
		return Optional.empty();
	}

	private Explanation number(Report report, int depth) {
		List<Explanation> children = new ArrayList<>();
		Place place = report.place();
		if (depth == 0) {
			children.add(Explanation.plain(Kind.FACT, Message.of("它报告的事实：{0}", "The fact it reports: {0}", say.fact(report.key()))));
			children.add(Explanation.plain(Kind.PRECISION, say.precision(report.quantity())));
		}
		say.source(place).ifPresent(text -> children.add(Explanation.plain(Kind.SOURCE, text)));
		if (depth == 0) {
			document.facts().reports(report.key()).stream().filter(other -> other != report).forEach(other -> children.add(same(report, other)));
		}
		for (Equation equation : equations.getOrDefault(report, List.of())) {
			boolean total = equation.terms().getFirst().report() == report;
			if (isSum(equation) && (depth == 0 || total && depth < DEEPEST)) {
				// Of the sums it is a part of only the other parts are told, not what they consist of.
				children.add(sum(equation, report, total ? depth : DEEPEST));
			}
		}
		if (depth == 0) {
			formulas(report).forEach(children::add);
			rules(report).forEach(children::add);
			children.addAll(told(place));
		}
		return new Explanation(Kind.NUMBER, Message.of("{0}：{1}", "{0}: {1}", place.label(), report.quantity().words()), verdict(children), List.of(place), children);
	}

	// The gravest of what its comparisons came to; a number that nothing compares is not verified.
	private static Optional<Verdict> verdict(List<Explanation> children) {
		return children.stream().map(Explanation::verdict).flatMap(Optional::stream).max(Comparator.comparingInt(Explainer::gravity));
	}

	private static int gravity(Verdict verdict) {
		return switch (verdict) {
			case UNVERIFIABLE -> 0;
			case EQUAL -> 1;
			case ROUNDING -> 2;
			case CONTRADICTION -> 3;
		};
	}

	private Explanation same(Report report, Report other) {
		boolean comparable = report.quantity().counts() && other.quantity().counts()
				&& report.quantity().unitOf().kind().equals(other.quantity().unitOf().kind());
		Verdict verdict = comparable ? Agreement.of(report.quantity(), other.quantity()) : Verdict.UNVERIFIABLE;
		return new Explanation(Kind.SAME_FACT, Message.of("同一事实：{0}为 {1}", "The same fact: {0} is {1}", other.place().label(), other.quantity().words()),
				Optional.of(verdict), List.of(other.place()), source(List.of(other.place())));
	}

	// Where in the published document they stand.
	private List<Explanation> source(List<Place> places) {
		return places.stream().flatMap(place -> say.source(place).stream()).map(text -> Explanation.plain(Kind.SOURCE, text)).toList();
	}

	// Two numbers for one fact are told as such.
	private static boolean isSum(Equation equation) {
		return equation.terms().stream().anyMatch(term -> !term.report().key().equals(equation.terms().getFirst().report().key()));
	}

	// Total and parts with what they come to. Of which the number is one is said by its place among them.
	private Explanation sum(Equation equation, Report asked, int depth) {
		Report total = equation.terms().getFirst().report();
		Interval parts = Interval.ZERO;
		BigDecimal value = BigDecimal.ZERO;
		List<Explanation> children = new ArrayList<>();
		int blank = 0;
		for (Term term : equation.terms().subList(1, equation.terms().size())) {
			Quantity quantity = term.report().quantity();
			if (quantity.value() == null && term.report() != asked) {
				blank++;
				continue;
			}
			// What stands on the other side has the other sign.
			boolean adds = term.sign() < 0;
			parts = adds ? parts.plus(quantity.interval().orElseThrow()) : parts.minus(quantity.interval().orElseThrow());
			value = adds ? value.add(quantity.base().orElseThrow()) : value.subtract(quantity.base().orElseThrow());
			if (children.size() < MOST_TERMS) {
				Explanation part = term.report() == asked || depth >= DEEPEST ? new Explanation(Kind.NUMBER, Message.of("{0}{1}：{2}", "{0}{1}: {2}",
						adds ? "＋ " : "－ ", term.report().place().label(), quantity.words()), Optional.empty(), List.of(term.report().place()), List.of())
						: signed(adds, number(term.report(), depth + 1));
				children.add(part);
			}
		}
		if (blank > 0) {
			children.add(Explanation.plain(Kind.NUMBER, Message.of("另有 {0} 项是空白，算作零", "{0} more are blank and count as zero", blank)));
		}
		Interval whole = total.quantity().interval().orElseThrow();
		Verdict verdict = equation.finding() != null ? equation.finding().verdict()
				: total.quantity().base().orElseThrow().compareTo(value) == 0 ? Verdict.EQUAL : Agreement.of(Agreement.value(total.quantity()),
						new Result.Value(value, parts, BigDecimal.ZERO, total.quantity().unitOf().kind()));
		String unit = total.quantity().unit();
		return new Explanation(Kind.SUM, Message.of("{0} {1} ＝ {2} 项之和 {3}；合计可为 {4}，各项之和可为 {5}", "{0} {1} = sum of {2} parts {3}; the total may be {4}, the sum {5}",
				total.place().label(), total.quantity().words(), equation.terms().size() - 1, Sayings.amount(value, unit), Sayings.interval(whole, unit),
				Sayings.interval(parts, unit)), Optional.of(verdict), List.of(total.place()), children);
	}

	private static Explanation signed(boolean adds, Explanation part) {
		return new Explanation(part.kind(), Message.of("{0}{1}", "{0}{1}", adds ? "＋ " : "－ ", part.text()), part.verdict(), part.places(), part.children());
	}

	private Stream<Explanation> formulas(Report report) {
		return document.claims().stream().filter(claim -> claim.expression() != null && claim.report() < 0 && claim.quantity() != null
				&& Evaluator.facts(claim.expression()).stream().anyMatch(fact -> context.evaluator().bind(fact).equals(report.key()))).map(this::formula);
	}

	private Explanation formula(ClaimText claim) {
		Result computed = context.evaluator().evaluate(claim.expression());
		List<Explanation> inputs = new ArrayList<>();
		for (Expr.Fact fact : Evaluator.facts(claim.expression())) {
			FactKey key = context.evaluator().bind(fact);
			List<Report> reports = document.facts().reports(key);
			Message value = context.evaluator().value(key).map(one -> Message.of("{0}：{1}", "{0}: {1}", fact.label(), Sayings.amount(one.value(),
					fact.unit().isEmpty() ? document.header().unit() : fact.unit()))).orElse(Message.of("{0}：没有数", "{0}: no number", fact.label()));
			Optional<ClaimText> implied = context.evaluator().implied(key).map(Evaluator.Implied::claim);
			List<Place> places = reports.isEmpty() ? implied.map(one -> List.of(one.place())).orElse(List.of()) : List.of(reports.getFirst().place());
			inputs.add(new Explanation(Kind.FACT, implied.isPresent() ? Message.of("{0}（由第 {1} 行的“{2}”推出）", "{0} (implied by “{2}” on line {1})", value,
					implied.get().place().line(), implied.get().place().printed()) : value, Optional.empty(), places, source(places)));
		}
		if (context.evaluator().implies(claim)) {
			return new Explanation(Kind.FORMULA, Message.of("文中的 {0} 是 {1} 的惟一出处，由它推出没有列出的数，没有可核对的", "{0} in the text is all that is known of {1}; nothing to compare it with",
					claim.quantity().words(), claim.expression().label()), Optional.empty(), List.of(claim.place()), inputs);
		}
		if (!(computed instanceof Result.Value value)) {
			Message why = computed instanceof Result.Undefined undefined ? undefined.reason() : Message.of("有的数没有报告", "some number is not reported");
			return new Explanation(Kind.FORMULA, Message.of("文中的 {0} ＝ {1}：{2}", "{0} in the text = {1}: {2}", claim.quantity().words(), claim.expression().label(), why),
					Optional.of(Verdict.UNVERIFIABLE), List.of(claim.place()), inputs);
		}
		String unit = claim.unit();
		Verdict verdict = claim.quantity().counts() && claim.quantity().unitOf().kind().equals(value.kind()) ? Agreement.of(claim.quantity(), value) : Verdict.UNVERIFIABLE;
		return new Explanation(Kind.FORMULA, Message.of("文中的 {0} ＝ {1}：算得 {2}，可为 {3}", "{0} in the text = {1}: computed {2}, may be {3}", claim.quantity().words(),
				claim.expression().label(), Sayings.amount(value.value(), unit), Sayings.interval(value.interval(), unit)), Optional.of(verdict),
				List.of(claim.place()), inputs);
	}

	private Stream<Explanation> rules(Report report) {
		List<Explanation> rules = new ArrayList<>();
		for (RuleForm rule : context.rules()) {
			if (rule.condition() instanceof Expr.Operation condition && condition.operator().compares()
					&& Evaluator.facts(condition).stream().anyMatch(fact -> context.evaluator().bind(fact).equals(report.key()))) {
				List<Finding> broken = findings.stream().filter(finding -> finding.rule().equals(rule.id())).toList();
				Result left = context.evaluator().evaluate(condition.left());
				Result right = context.evaluator().evaluate(condition.right());
				Verdict verdict = !(left instanceof Result.Value) || !(right instanceof Result.Value) ? Verdict.UNVERIFIABLE
						: broken.isEmpty() ? Verdict.EQUAL : broken.getFirst().verdict();
				String unit = report.quantity().unit();
				rules.add(new Explanation(Kind.RULE, Message.of("规则“{0}”：{1}；{2} {3} {4}", "Rule “{0}”: {1}; {2} {3} {4}", rule.id(), rule.sentence(), Sayings.result(left, unit),
						condition.operator().sign(), Sayings.result(right, unit)), Optional.of(verdict), List.of(), List.of()));
			}
		}
		return rules.stream();
	}

	// What the checks say of the place, and the repair of the cause.
	private List<Explanation> told(Place place) {
		List<Explanation> told = new ArrayList<>();
		for (Finding finding : findings) {
			if (finding.verdict() == Verdict.CONTRADICTION && finding.places().contains(place)) {
				Finding root = findings.stream().filter(one -> one.root() && !one.group().isEmpty() && one.group().equals(finding.group())).findFirst().orElse(finding);
				List<Explanation> repairs = root.fixes().stream().limit(1).map(Fix::label)
						.map(label -> Explanation.plain(Kind.FINDING, Message.of("最小的改法：{0}", "Smallest repair: {0}", label))).toList();
				Message waived = finding.waived() == null ? new Message("", "") : Message.of("（已免核：{0}）", " (waived: {0})", finding.waived());
				told.add(new Explanation(Kind.FINDING, Message.of("{0}{1}{2}", "{0}{1}{2}", root == finding || finding.group().isEmpty() ? new Message("", "")
						: Message.of("与“{0}”同一原因：", "Same cause as “{0}”: ", root.places().isEmpty() ? root.rule() : root.places().getFirst().label()),
						finding.message(), waived), Optional.of(finding.verdict()), List.of(place), repairs));
			}
		}
		return told;
	}

	private Explanation claim(ClaimText claim) {
		List<Explanation> children = new ArrayList<>();
		say.source(claim.place()).ifPresent(text -> children.add(Explanation.plain(Kind.SOURCE, text)));
		switch (claim.kind()) {
			case FREE -> children.add(Explanation.plain(Kind.FREE, new Message("它声明为自由的数：不报告任何事实，也不必与什么相等。",
					"It is declared free: it reports no fact and agrees with nothing.")));
			case MISSING -> children.add(Explanation.plain(Kind.FREE, Message.of("文中这里缺一个数：{0}", "A number is missing here: {0}", claim.expression().label())));
			case COMPUTED, BOUND -> {
				if (claim.quantity() != null) {
					Explanation formula = formula(claim);
					children.add(formula);
				} else {
					Result result = context.evaluator().evaluate(claim.expression());
					children.add(Explanation.plain(Kind.FORMULA, Message.of("由 {0} 算出：{1}", "Computed from {0}: {1}", claim.expression().label(), Sayings.result(result, claim.unit()))));
				}
			}
		}
		children.addAll(told(claim.place()));
		Message shown = claim.quantity() == null ? new Message("（空）", "(blank)") : claim.quantity().words();
		return new Explanation(Kind.NUMBER, Message.of("{0}：{1}", "{0}: {1}", claim.place().label(), shown), verdict(children), List.of(claim.place()), children);
	}
}
