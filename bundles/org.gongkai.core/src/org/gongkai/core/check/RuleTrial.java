// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.core.check.Constraints.Term;
import org.gongkai.core.document.Content;
import org.gongkai.core.expression.Evaluator;
import org.gongkai.core.expression.Expr;
import org.gongkai.core.expression.Expr.Operator;
import org.gongkai.core.expression.Functions;
import org.gongkai.core.expression.Result;
import org.gongkai.core.expression.Valuation;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.Place;
import org.gongkai.core.fact.Report;
import org.gongkai.core.form.RuleForm;
import org.gongkai.core.quantity.Quantity;
import org.gongkai.core.quantity.Units;
import org.gongkai.core.text.Message;

/** Tries one rule, at one row or column after the other. */
final class RuleTrial {

	private static final Message BLANK = new Message("空白", "blank");
	/** Of a long text no more is quoted. */
	private static final int LONGEST = 40;
	/** In so many rows and more it is no accident that a column is empty. */
	private static final int MANY = 3;

	private final RuleForm rule;
	private final CheckContext context;
	private final List<Finding> findings;
	private int applied;
	private int first;

	/** @param findings takes what is found */
	RuleTrial(RuleForm rule, CheckContext context, List<Finding> findings) {
		this.rule = rule;
		this.context = context;
		this.findings = findings;
	}

	/** Begins a table through whose rows the rule runs. */
	void begin() {
		applied = 0;
		first = findings.size();
	}

	/** Ends a table: where the rule misses the same thing in every row, it was never filled in, and that is one finding. */
	void foldWhereNothingIsFilledIn() {
		int missed = findings.size() - first;
		if (missed < MANY || missed < applied || !(Functions.meaning(rule.condition()) instanceof Expr.Operation condition)
				|| !(Functions.meaning(condition.left()) instanceof Expr.Reading reading) || reading.kind() != Expr.Reading.Kind.LENGTH) {
			return;
		}
		List<Finding> all = findings.subList(first, findings.size());
		List<Place> places = all.stream().flatMap(finding -> finding.places().stream()).distinct().toList();
		Finding folded = Finding.of(rule.id(), rule.severity(), rule.family(), Message.of("{0}：{1}的“{2}”应填的 {3} 行都没有填写。请补上。",
				"{0}: “{2}” of {1} is empty in all {3} rows that need it. Supply it.", rule.sentence(), places.getFirst().where(), asked(reading), missed), places);
		all.clear();
		findings.add(folded);
	}

	/**
	 * Tries the rule.
	 *
	 * @param cells a relative cell or field; null for one that is not there
	 * @param at name of the row or column, for messages; empty for a rule that is tried once
	 */
	void check(Cells cells, String at) {
		Judgement judgement = Judgement.of(rule, valuation(cells));
		if (judgement.isElsewhere()) {
			return;
		}
		applied++;
		Expr.Operation condition = judgement.condition();
		if (condition == null) {
			findings.add(unverifiable(Wordings.same("“" + rule.condition().label() + "”"), at, List.of(context.document().header().place())));
			return;
		}
		List<Report> reports = reports(condition, cells);
		if (judgement.left() instanceof Result.Value a && judgement.right() instanceof Result.Value b) {
			compare(condition, a, b, judgement.verdict(), cells, reports, at);
		} else if (judgement.verdict() == Verdict.CONTRADICTION) {
			Finding finding = words(judgement, cells, at);
			findings.add(finding);
			context.constraints().add(condition(reports, cells, finding));
		} else if (judgement.verdict() == Verdict.UNVERIFIABLE && (!reports.isEmpty() || at.isEmpty())) {
			missing(judgement.left(), judgement.right(), at, places(reports, condition, cells));
		}
	}

	/** The cells that the relative names of a rule mean where it has come to. */
	interface Cells {

		/** The cell of a name; null when there is none. */
		Content.Cell cell(Expr name, CheckContext context);

		/** The text of a cell as the rule reads it. */
		default String text(Expr name, CheckContext context) {
			Content.Cell cell = cell(name, context);
			return cell == null ? null : cell.text();
		}

		/** Repairs of an empty cell; none but in a row of a table. */
		default List<Fix> filled(Expr name) {
			return List.of();
		}

		/** No cells: for a rule that is tried once. */
		Cells NONE = (name, context) -> null;
	}

	private static Report report(Content.Cell cell, CheckContext context) {
		return cell == null || cell.report() < 0 ? null : context.document().facts().reports().get(cell.report());
	}

	private Report report(Expr name, Cells cells) {
		return report(cells.cell(name, context), context);
	}

	private Valuation valuation(Cells cells) {
		return valuation(cells, context, Map.of());
	}

	// With other quantities in place of what some reports say.
	private static Valuation valuation(Cells cells, CheckContext context, Map<Report, Quantity> changes) {
		return context.evaluator().valuation(name -> {
			Report report = report(cells.cell(name, context), context);
			return report == null ? null : changes.getOrDefault(report, report.quantity());
		}, name -> cells.text(name, context), Agreement.values(changes));
	}

	private void compare(Expr.Operation condition, Result.Value left, Result.Value right, Verdict verdict, Cells cells, List<Report> reports, String at) {
		Optional<List<Term>> terms = condition.operator() == Operator.EQUAL ? terms(condition, cells) : Optional.empty();
		if (terms.isPresent() && !context.constraints().isNew(terms.get())) {
			return;
		}
		List<Report> disputed = verdict == Verdict.ROUNDING ? reports.stream().filter(this::isDisputed).toList() : List.of();
		Finding finding = verdict == Verdict.EQUAL ? null : disputed.isEmpty()
				? finding(condition, left, right, verdict, reports, places(reports, condition, cells), cells, at) : disputed(disputed, at);
		terms.ifPresent(known -> context.constraints().add(known, finding));
		if (finding != null) {
			findings.add(finding);
		}
		boolean open = verdict != Verdict.CONTRADICTION && context.evaluator().isDisputed(condition);
		if (open || terms.isEmpty() && verdict == Verdict.CONTRADICTION) {
			context.constraints().add(condition(allReports(condition, reports), cells, open ? null : finding));
		}
	}

	private Constraints.Condition condition(List<Report> reports, Cells cells, Finding finding) {
		Set<Report> deciding = new LinkedHashSet<>();
		rule.guards().forEach(guard -> collect(guard, cells, deciding));
		return new Constraints.Condition(reports, List.copyOf(deciding), finding, (now, changes) -> {
			Judgement judgement = Judgement.of(rule, valuation(cells, now, changes));
			return judgement.isElsewhere() || judgement.verdict() == Verdict.EQUAL || judgement.verdict() == Verdict.ROUNDING;
		});
	}

	private boolean isDisputed(Report report) {
		return context.document().facts().isDisputed(report.key());
	}

	// Where two numbers of one fact contradict each other, it is not rounding that leaves a difference open.
	private Finding disputed(List<Report> disputed, String at) {
		List<Place> places = disputed.stream().flatMap(report -> context.document().facts().reports(report.key()).stream()).map(Report::place).distinct().toList();
		return Finding.unverifiable(rule.id(), Severity.MAY, rule.family(), Message.of("无法核对“{0}”{1}：{2}在几处印的数互相矛盾。",
				"“{0}”{1} cannot be verified: the numbers printed for {2} contradict each other.", rule.sentence(), at(at), disputed.getFirst().place().label()), places);
	}

	// A fact reported at several places may be wrong at any of them.
	private List<Report> allReports(Expr condition, List<Report> reports) {
		Set<Report> all = new LinkedHashSet<>(reports);
		Evaluator.facts(condition).forEach(fact -> all.addAll(context.document().facts().reports(context.evaluator().bind(fact))));
		return List.copyOf(all);
	}

	private Finding words(Judgement judgement, Cells cells, String at) {
		Expr.Operation condition = judgement.condition();
		Object[] values = { rule.sentence(), at(at), condition.left().label(), quoted(judgement.left()), condition.right().label(), quoted(judgement.right()) };
		Message message = condition.right() instanceof Expr.Words
				? Message.of("{0}{1}：{2}写的是{3}。请核对。", "{0}{1}: {2} says {3}. Check it.", values)
				: Message.of("{0}{1}：{2}写的是{3}，{4}写的是{5}。请核对。", "{0}{1}: {2} says {3}, {4} says {5}. Check them.", values);
		Fix[] fixes = condition.operator() == Operator.UNEQUAL && condition.right() instanceof Expr.Words ? CellFixes.turned(cells.cell(condition.left(), context)) : new Fix[0];
		return Finding.of(rule.id(), rule.severity(), rule.family(), message, places(List.of(), condition, cells), fixes);
	}

	private static String quoted(Result words) {
		String text = words instanceof Result.Words printed ? printed.text() : "";
		return "“" + (text.length() > LONGEST ? text.substring(0, LONGEST) + "……" : text) + "”";
	}

	private Finding finding(Expr.Operation condition, Result.Value left, Result.Value right, Verdict verdict, List<Report> reports,
			List<Place> places, Cells cells, String at) {
		String unit = unit(left, reports);
		int least = Math.max(Wordings.decimals(left, Units.of(unit)), Wordings.decimals(right, Units.of(unit)));
		String leftText = shown(left.value(), least, unit);
		String rightText = shown(right.value(), least, unit);
		String difference = shown(left.value().subtract(right.value()), least, unit);
		boolean grouped = reports.stream().map(Report::quantity).anyMatch(Suspicion::isGrouped);
		Object[] values = { at(at), Evaluator.isBlank(condition.left(), left) ? BLANK : words(leftText, unit, grouped),
				Evaluator.isBlank(condition.right(), right) ? BLANK : words(rightText, unit, grouped), Message.of("{0}{1}", "{0}{1}",
				words(difference, "", grouped), Wordings.ofDifference(unit)), said(condition.left(), cells), said(condition.right(), cells),
				rule.sentence() };
		Message untold = untold(condition, values);
		if (isNone(condition, left)) {
			Message none = Message.of("{1}{0}：一个也没有。请核对。", "{1}{0}: there is none. Check it.", values[0], values[6]);
			return new Finding(rule.id(), rule.severity(), rule.family(), verdict, none, rightText, leftText, difference, unit, "", "", true, null, places, List.of());
		}
		boolean named = Functions.meaning(condition.right()) instanceof Expr.Literal;
		Message message = untold != null ? untold : named && verdict == Verdict.ROUNDING
				? Message.of("{6}{0}：{4}为 {1}，同 {2} 的差在四舍五入的范围内。", "{6}{0}: {4} is {1}; its difference from {2} is within rounding.", values)
				: verdict == Verdict.ROUNDING ? Message.of("{6}{0}：{4}为 {1}，{5}为 {2}，相差 {3}，在四舍五入的范围内。",
						"{6}{0}: {4} is {1}, {5} is {2}; the difference of {3} is within rounding.", values)
				: named ? limit(condition.operator(), values)
				: Message.of("{6}{0}：{4}为 {1}，{5}为 {2}，相差 {3}。请核对。", "{6}{0}: {4} is {1}, {5} is {2}, difference {3}. Check them.", values);
		String allowed = "[" + shown(right.interval().low(), 0, unit) + ", " + shown(right.interval().high(), 0, unit) + "]";
		return new Finding(rule.id(), verdict == Verdict.ROUNDING ? Severity.MAY : rule.severity(), rule.family(), verdict, message,
				rightText, leftText, difference, unit, allowed, "", true, null, places,
				condition.operator() == Operator.EQUAL && verdict == Verdict.CONTRADICTION ? recomputed(condition, left, right, cells) : filled(condition, cells));
	}

	// A side that is one printed number may take the value of the other.
	private List<Fix> recomputed(Expr.Operation condition, Result.Value left, Result.Value right, Cells cells) {
		return Stream.concat(alone(condition.left(), cells).stream().flatMap(report -> Comparison.of(report.quantity(), right).correct(report.place()).stream()),
				alone(condition.right(), cells).stream().flatMap(report -> Comparison.of(report.quantity(), left).correct(report.place()).stream())).toList();
	}

	private Optional<Report> alone(Expr side, Cells cells) {
		return switch (Functions.meaning(side)) {
			case Expr.Fact fact -> Optional.of(context.document().facts().reports(context.evaluator().bind(fact))).filter(all -> all.size() == 1).map(List::getFirst);
			case Expr.ColumnCell cell -> Optional.ofNullable(report(cell, cells));
			case Expr.RowCell cell -> Optional.ofNullable(report(cell, cells));
			case Expr.SameRow cell -> Optional.ofNullable(report(cell, cells));
			default -> Optional.empty();
		};
	}

	// What is empty may be filled in as everywhere else in its column.
	private static List<Fix> filled(Expr.Operation condition, Cells cells) {
		return Functions.meaning(condition.left()) instanceof Expr.Reading reading && reading.kind() == Expr.Reading.Kind.LENGTH
				? cells.filled(Functions.meaning(reading.operands().getFirst())) : List.of();
	}

	// Whether something is counted that should be there, and is not.
	private static boolean isNone(Expr.Operation condition, Result.Value left) {
		return condition.operator() == Operator.AT_LEAST && left.value().signum() == 0 && Functions.meaning(condition.left()) instanceof Expr.Aggregate aggregate
				&& aggregate.kind() == Expr.Aggregate.Kind.COUNT;
	}

	// A number beside one that the rule itself names.
	private static Message limit(Operator operator, Object[] values) {
		return switch (operator) {
			case LESS -> Message.of("{6}{0}：{4}为 {1}，应小于 {2}，相差 {3}。请核对。", "{6}{0}: {4} is {1} and should be below {2}, difference {3}. Check it.", values);
			case AT_MOST -> Message.of("{6}{0}：{4}为 {1}，应不大于 {2}，相差 {3}。请核对。", "{6}{0}: {4} is {1} and should be at most {2}, difference {3}. Check it.", values);
			case GREATER -> Message.of("{6}{0}：{4}为 {1}，应大于 {2}，相差 {3}。请核对。", "{6}{0}: {4} is {1} and should be above {2}, difference {3}. Check it.", values);
			case AT_LEAST -> Message.of("{6}{0}：{4}为 {1}，应不小于 {2}，相差 {3}。请核对。", "{6}{0}: {4} is {1} and should be at least {2}, difference {3}. Check it.", values);
			default -> Message.of("{6}{0}：{4}为 {1}，应为 {2}，相差 {3}。请核对。", "{6}{0}: {4} is {1} and should be {2}, difference {3}. Check it.", values);
		};
	}

	// What was to be filled in, what words were not to be there, and what two unlike numbers are, is told without a difference.
	private static Message untold(Expr.Operation condition, Object[] values) {
		if (Functions.meaning(condition.left()) instanceof Expr.Reading reading && reading.kind() == Expr.Reading.Kind.LENGTH) {
			return Message.of("{1}{0}：{2}没有填写。请补上。", "{1}{0}: {2} is empty. Supply it.", values[0], values[6], asked(reading));
		}
		if (Functions.meaning(condition.left()) instanceof Expr.Reading reading && reading.kind() == Expr.Reading.Kind.CONTAINS) {
			return Message.of("{1}{0}：{2}。请核对。", "{1}{0}: {2}. Check it.", values[0], values[6], condition.operator() == Operator.EQUAL && isZero(condition.right())
					? Message.of("{0}里有{1}", "{0} has {1}", asked(reading), sought(reading))
					: Message.of("{0}里没有{1}", "{0} lacks {1}", asked(reading), sought(reading)));
		}
		return condition.operator() == Operator.UNEQUAL ? Message.of("{6}{0}：{4}为 {1}。请核对。", "{6}{0}: {4} is {1}. Check it.", values) : null;
	}

	// What a reading is of, without how it is read.
	private static String asked(Expr.Reading reading) {
		return Functions.meaning(reading.operands().getFirst()) instanceof Expr.Reading inner ? asked(inner) : reading.operands().getFirst().label();
	}

	// The words that a text is searched for.
	private static Message sought(Expr.Reading reading) {
		return reading.operands().stream().skip(1).map(Expr::label).map(Wordings::same).reduce((one, other) -> Message.of("{0}或{1}", "{0} or {1}", one, other))
				.orElseThrow();
	}

	private static boolean isZero(Expr side) {
		return Functions.meaning(side) instanceof Expr.Literal literal && literal.value().signum() == 0;
	}

	// Of a choice the side that is chosen.
	private String said(Expr expression, Cells cells) {
		if (Functions.meaning(expression) instanceof Expr.Choice choice && choice.kind() == Expr.Choice.Kind.EITHER) {
			boolean first = Judgement.of(rule.with(choice.operands().getFirst()), valuation(cells)).verdict() == Verdict.EQUAL;
			return said(choice.operands().get(first ? 1 : 2), cells);
		}
		return expression.label();
	}

	private String unit(Result.Value value, List<Report> reports) {
		String documents = context.document().header().unit();
		return reports.stream().map(report -> report.quantity().unitOf()).filter(unit -> unit.kind().equals(value.kind())).map(Units.Unit::name)
				.findFirst().orElse(Units.of(documents).kind().equals(value.kind()) ? documents : "");
	}

	private static String shown(BigDecimal base, int least, String unit) {
		return Wordings.shown(base, least, 4, Units.of(unit));
	}

	private static String words(String digits, String unit, boolean grouped) {
		return (grouped ? Wordings.grouped(digits) : digits) + unit;
	}

	private static Message at(String name) {
		return name.isEmpty() ? Wordings.same("") : Message.of("（{0}）", " ({0})", name);
	}

	private void missing(Result left, Result right, String at, List<Place> places) {
		if (isUnmentioned(left) || isUnmentioned(right)) {
			return;
		}
		Set<Message> names = new LinkedHashSet<>();
		for (Result side : List.of(left, right)) {
			if (side instanceof Result.Missing missing) {
				missing.facts().forEach(fact -> names.add(Wordings.same(Wordings.quoted(fact.label()))));
				missing.names().forEach(name -> names.add(Wordings.same(Wordings.quoted(name))));
			} else if (side instanceof Result.Undefined undefined) {
				names.add(undefined.reason());
			}
		}
		findings.add(unverifiable(Wordings.list(List.copyOf(names)), at, places));
	}

	// A document need not mention every item outside the tables; what it does not mention no rule applies to.
	private boolean isUnmentioned(Result side) {
		return side instanceof Result.Missing missing && missing.facts().stream().anyMatch(fact -> context.document().meaning()
				.flatMap(meaning -> meaning.form().item(fact.text().split("\\.")[0])).isPresent());
	}

	private Finding unverifiable(Message names, String at, List<Place> places) {
		Message message = Message.of("无法核对“{0}”{1}：没有{2}的数。", "“{0}”{1} cannot be verified: there is no number for {2}.",
				rule.sentence(), at(at), names);
		return Finding.unverifiable(rule.id(), Severity.MAY, rule.family(), message, places);
	}

	/** The numbers of a condition, each once. */
	private List<Report> reports(Expr condition, Cells cells) {
		Set<Report> reports = new LinkedHashSet<>();
		collect(condition, cells, reports);
		return List.copyOf(reports);
	}

	private void collect(Expr expression, Cells cells, Set<Report> into) {
		switch (Functions.meaning(expression)) {
			case Expr.Operation operation -> {
				collect(operation.left(), cells, into);
				collect(operation.right(), cells, into);
			}
			case Expr.Minus minus -> collect(minus.operand(), cells, into);
			case Expr.Choice choice -> choice.operands().forEach(operand -> collect(operand, cells, into));
			case Expr.Fact fact -> report(fact).ifPresent(into::add);
			case Expr.Aggregate aggregate -> into.addAll(reports(aggregate, cells));
			case Expr.ColumnCell cell -> Optional.ofNullable(report(cell, cells)).ifPresent(into::add);
			case Expr.RowCell cell -> Optional.ofNullable(report(cell, cells)).ifPresent(into::add);
			case Expr.SameRow cell -> Optional.ofNullable(report(cell, cells)).ifPresent(into::add);
			default -> {
				// Literals and unknown names are no reports.
			}
		}
	}

	private List<Report> reports(Expr.Aggregate aggregate, Cells cells) {
		return context.evaluator().members(aggregate, valuation(cells)).stream()
				.flatMap(key -> CrossSumCheck.finest(context.document().facts().reports(key)).stream()).toList();
	}

	private Optional<Report> report(Expr.Fact fact) {
		return CrossSumCheck.finest(context.document().facts().reports(context.evaluator().bind(fact)));
	}

	// Where the relative cells of a formula stand, texts included.
	private void relative(Expr expression, Cells cells, Set<Place> into) {
		switch (Functions.meaning(expression)) {
			case Expr.Operation operation -> {
				relative(operation.left(), cells, into);
				relative(operation.right(), cells, into);
			}
			case Expr.Reading reading -> reading.operands().forEach(operand -> relative(operand, cells, into));
			case Expr.Choice choice -> choice.operands().forEach(operand -> relative(operand, cells, into));
			case Expr.ColumnCell cell -> place(cells.cell(cell, context), into);
			case Expr.RowCell cell -> place(cells.cell(cell, context), into);
			case Expr.FieldText field -> place(cells.cell(field, context), into);
			default -> {
				// Facts have their reports, and nothing else has a place.
			}
		}
	}

	private static void place(Content.Cell cell, Set<Place> into) {
		if (cell != null) {
			into.add(cell.place());
		}
	}

	/** The terms of a condition that is a plain equation of sums; empty for any other. */
	private Optional<List<Term>> terms(Expr.Operation condition, Cells cells) {
		List<Term> terms = new ArrayList<>();
		boolean linear = linear(condition.left(), 1, cells, terms) && linear(condition.right(), -1, cells, terms);
		boolean once = terms.stream().map(Term::report).distinct().count() == terms.size();
		return linear && once && !terms.isEmpty() ? Optional.of(terms) : Optional.empty();
	}

	private boolean linear(Expr expression, int sign, Cells cells, List<Term> terms) {
		return switch (Functions.meaning(expression)) {
			case Expr.Operation operation when operation.operator() == Operator.PLUS || operation.operator() == Operator.MINUS ->
				linear(operation.left(), sign, cells, terms)
						&& linear(operation.right(), operation.operator() == Operator.PLUS ? sign : -sign, cells, terms);
			case Expr.Minus minus -> linear(minus.operand(), -sign, cells, terms);
			case Expr.Fact fact -> add(report(fact).orElse(null), sign, terms);
			case Expr.Aggregate aggregate when aggregate.kind() == Expr.Aggregate.Kind.SUM -> reports(aggregate, cells).stream()
					.filter(report -> report.quantity().counts()).map(report -> add(report, sign, terms)).reduce(false, (a, b) -> a | b);
			case Expr.ColumnCell cell -> add(report(cell, cells), sign, terms);
			case Expr.RowCell cell -> add(report(cell, cells), sign, terms);
			case Expr.SameRow cell -> add(report(cell, cells), sign, terms);
			default -> false;
		};
	}

	private static boolean add(Report report, int sign, List<Term> terms) {
		if (report == null || !report.quantity().counts()) {
			return false;
		}
		terms.add(new Term(report, sign));
		return true;
	}

	// The printed numbers, last year's, and the claims that say what nobody prints; the document when there are none.
	private List<Place> places(List<Report> reports, Expr condition, Cells cells) {
		Set<Place> places = new LinkedHashSet<>();
		reports.forEach(report -> places.add(report.place()));
		relative(condition, cells, places);
		rule.guards().forEach(guard -> relative(guard, cells, places));
		for (Expr.Fact fact : Evaluator.facts(condition)) {
			FactKey key = context.evaluator().bind(fact);
			if (context.document().facts().reports(key).isEmpty()) {
				context.prior().flatMap(prior -> CrossSumCheck.finest(prior.facts().reports(key))).ifPresent(report -> places.add(report.place()));
				context.evaluator().implied(key).ifPresent(implied -> places.add(implied.claim().place()));
			}
		}
		return places.isEmpty() ? List.of(context.document().header().place()) : List.copyOf(places);
	}
}
