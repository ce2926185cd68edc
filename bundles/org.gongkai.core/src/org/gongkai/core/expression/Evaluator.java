// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.expression;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.core.document.ClaimText;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.FactSpace;
import org.gongkai.core.form.Wording;
import org.gongkai.core.quantity.Interval;
import org.gongkai.core.quantity.Quantity;
import org.gongkai.core.quantity.Units;
import org.gongkai.core.text.Message;

/**
 * Values of formulas over the facts of a document, of last year's document, and of facts that the text implies: a claim
 * with exactly one unknown fact, such as an increase over last year, says what that fact is. Immutable once made.
 */
public final class Evaluator {

	private static final MathContext PRECISE = new MathContext(40, RoundingMode.HALF_EVEN);

	/**
	 * A fact that no place reports but a claim implies.
	 *
	 * @param key the fact, with its year
	 * @param claim the claim
	 * @param value its value and the interval the claim leaves to it
	 */
	public record Implied(FactKey key, ClaimText claim, Result.Value value) {

		/** Whether the same claim implies the same value, wherever the claim stands. */
		public boolean isSameAs(Implied other) {
			return claim.id() == other.claim.id() && value.equals(other.value);
		}
	}

	private final FactSpace facts;
	private final FactSpace priorFacts;
	private final int year;
	private final Map<FactKey, Optional<Result.Value>> values = new HashMap<>();
	private final Map<FactKey, Implied> implied;
	// The claims with facts that nothing reports; only they imply something.
	private List<ClaimText> telling = List.of();

	private Evaluator(FactSpace facts, FactSpace priorFacts, int year) {
		this.facts = facts;
		this.priorFacts = priorFacts;
		this.year = year;
		this.implied = new HashMap<>();
	}

	/**
	 * Prepares the evaluation of formulas of a document.
	 *
	 * @param prior last year's document; null when it is not at hand
	 */
	public static Evaluator of(DocumentSnapshot document, DocumentSnapshot prior) {
		Evaluator evaluator = new Evaluator(document.facts(), prior == null ? FactSpace.EMPTY : prior.facts(),
				document.header().year());
		evaluator.derive(document.claims());
		return evaluator;
	}

	/** For the document with other numbers of the same facts, none of which becomes, or ceases to be, known. */
	public Evaluator with(DocumentSnapshot changed) {
		Evaluator evaluator = new Evaluator(changed.facts(), priorFacts, year);
		evaluator.derive(telling.stream().map(claim -> changed.claims().get(claim.id())).toList());
		return evaluator;
	}

	private void derive(List<ClaimText> claims) {
		telling = new Implications(this, implied).derive(claims);
	}

	/** The key of a fact of a formula with its year. */
	public FactKey bind(Expr.Fact fact) {
		return year == 0 ? fact.key() : fact.key().with(FactKey.YEAR, String.valueOf(year + fact.shift()));
	}

	/** The fact that a claim implies; empty when it is reported, or known in no way. */
	public Optional<Implied> implied(FactKey key) {
		facts.noteRead(key);
		return Optional.ofNullable(implied.get(key));
	}

	/** All facts that claims imply. */
	public Map<FactKey, Implied> implied() {
		return Collections.unmodifiableMap(implied);
	}

	/** Whether the claim itself is what its unknown fact is known by, so that it has nothing to agree with. */
	public boolean implies(ClaimText claim) {
		return claim.expression() != null && facts(claim.expression()).stream()
				.anyMatch(fact -> implied(bind(fact)).filter(known -> known.claim().id() == claim.id()).isPresent());
	}

	/** Whether a fact has a value here or in last year's document, so that it need not be implied. */
	boolean isReported(FactKey key) {
		return reported(key).isPresent();
	}

	/** What a fact is worth: as reported here, else in last year's document, else as implied; empty when unknown. */
	public Optional<Result.Value> value(FactKey key) {
		Optional<Result.Value> known = reported(key);
		return known.isPresent() ? known : Optional.ofNullable(implied.get(key)).map(Implied::value);
	}

	private Optional<Result.Value> reported(FactKey key) {
		Optional<Result.Value> known = values.get(key);
		facts.noteRead(key);
		if (known == null) {
			known = facts.value(key).or(() -> priorFacts.value(key))
					.map(value -> new Result.Value(value.value(), value.interval(), value.halfUnit(), value.kind()));
			values.put(key, known);
		}
		return known;
	}

	/** The facts of a formula, each once, in the order they are written. */
	public static List<Expr.Fact> facts(Expr expression) {
		Set<Expr.Fact> found = new LinkedHashSet<>();
		collect(expression, found);
		return List.copyOf(found);
	}

	private static void collect(Expr expression, Set<Expr.Fact> into) {
		switch (expression) {
			case Expr.Fact fact -> into.add(fact);
			case Expr.Operation operation -> {
				collect(operation.left(), into);
				collect(operation.right(), into);
			}
			case Expr.Minus minus -> collect(minus.operand(), into);
			case Expr.Choice choice -> choice.operands().forEach(operand -> collect(operand, into));
			case Expr.Reading reading -> reading.operands().forEach(operand -> collect(operand, into));
			case Expr.Function function -> collect(Functions.meaning(function), into);
			default -> {
				// A literal, a relative cell or an unknown name is no fact.
			}
		}
	}

	/** Value of a formula that compares nothing. */
	public Result evaluate(Expr expression) {
		return evaluateWith(expression, Map.of());
	}

	/** Value of a formula if some facts had other values. */
	public Result evaluateWith(Expr expression, Map<FactKey, Result.Value> changed) {
		return evaluate(expression, valuation(cell -> null, cell -> null, changed));
	}

	/** Whether a formula reads a fact that is reported with values which contradict each other. */
	public boolean isDisputed(Expr expression) {
		return facts(expression).stream().anyMatch(fact -> facts.isDisputed(bind(fact)));
	}

	/**
	 * What the names of a rule are worth that runs through a table.
	 *
	 * @param quantities gives the quantity of a relative cell; null for one that is not there
	 * @param texts gives the text of a relative cell; null for one that is not there
	 * @param changed other values of some facts
	 */
	public Valuation valuation(Function<Expr, Quantity> quantities, Function<Expr, String> texts, Map<FactKey, Result.Value> changed) {
		return new Known(quantities, texts, key -> changed.containsKey(key) ? Optional.of(changed.get(key)) : value(key));
	}

	private final class Known implements Valuation {
		private final Function<Expr, Quantity> quantities;
		private final Function<Expr, String> texts;
		private final Function<FactKey, Optional<Result.Value>> known;

		Known(Function<Expr, Quantity> quantities, Function<Expr, String> texts, Function<FactKey, Optional<Result.Value>> known) {
			this.quantities = quantities;
			this.texts = texts;
			this.known = known;
		}

		@Override
		public Optional<Result.Value> fact(Expr.Fact fact) {
			return known.apply(bind(fact));
		}

		@Override
		public List<Optional<Result.Value>> facts(Expr.Facts several, String naming) {
			return members(several, naming).stream().map(known).toList();
		}

		@Override
		public Quantity quantity(Expr cell) {
			return quantities.apply(cell);
		}

		@Override
		public String text(Expr cell) {
			return texts.apply(cell);
		}
	}

	/** Value of a formula that compares nothing, with what its names are worth. */
	public static Result evaluate(Expr expression, Valuation values) {
		return switch (expression) {
			case Expr.Literal literal -> literal(literal);
			case Expr.Words words -> new Result.Words(words.value());
			case Expr.Reading reading -> Readings.of(reading, values);
			case Expr.Fact fact -> values.fact(fact).<Result>map(value -> value)
					.orElseGet(() -> new Result.Missing(List.of(fact), List.of()));
			case Expr.Choice choice -> Choices.of(choice, operand -> evaluate(operand, values));
			case Expr.Aggregate aggregate -> aggregated(aggregate, values);
			case Expr.Facts several -> new Result.Missing(List.of(), List.of(several.text()));
			case Expr.ColumnCell cell -> printed(cell, cell.text(), values);
			case Expr.RowCell cell -> printed(cell, cell.text(), values);
			case Expr.SameRow cell -> printed(cell, cell.text(), values);
			case Expr.FieldText field -> printed(field, field.label(), values);
			case Expr.Minus minus -> negated(evaluate(minus.operand(), values));
			case Expr.Function function -> function.meaning() == null ? new Result.Missing(List.of(), List.of(function.name()))
					: evaluate(function.meaning(), values);
			case Expr.Operation operation -> combine(operation, evaluate(operation.left(), values), evaluate(operation.right(), values));
			case Expr.Path path -> new Result.Missing(List.of(), List.of(path.text()));
			case Expr.Unknown unknown -> new Result.Missing(List.of(), List.of(unknown.text()));
			case Expr.Subjects subjects -> new Result.Missing(List.of(), List.of(subjects.text()));
		};
	}

	/**
	 * The facts that a document reports in tables of those a formula speaks of, in document order.
	 *
	 * @param naming what the names of their members must hold; empty for all
	 */
	public List<FactKey> members(Expr.Facts several, String naming) {
		FactKey key = year == 0 ? several.key() : several.key().with(FactKey.YEAR, String.valueOf(year));
		List<FactKey> members = facts.matching(key, several.free());
		if (members.isEmpty()) {
			// With several units each project is that of its unit; a table that names no unit is that of the document's own.
			members = facts.matching(key, several.free().contains(FactKey.ENTITY)
					? several.free().stream().filter(dimension -> !dimension.equals(FactKey.ENTITY)).collect(Collectors.toSet())
					: Stream.concat(several.free().stream(), Stream.of(FactKey.ENTITY)).collect(Collectors.toSet()));
		}
		if (!naming.isEmpty()) {
			String wanted = Wording.key(naming);
			members = members.stream().filter(member -> several.free().stream().map(dimension -> Wording.key(member.get(dimension)))
					.anyMatch(name -> name.contains(wanted))).toList();
		}
		String step = "/" + several.within() + "/";
		return several.within().isEmpty() ? members : members.stream()
				.filter(member -> several.free().stream().anyMatch(dimension -> ("/" + member.get(dimension) + "/").contains(step))).toList();
	}

	/** The facts that a sum, number or mean is made of. */
	public List<FactKey> members(Expr.Aggregate aggregate, Valuation values) {
		return members(aggregate.facts(), naming(aggregate, values));
	}

	private static String naming(Expr.Aggregate aggregate, Valuation values) {
		return aggregate.naming() == null ? "" : Readings.text(aggregate.naming(), values).orElse("");
	}

	private static Result aggregated(Expr.Aggregate aggregate, Valuation values) {
		String naming = naming(aggregate, values);
		List<Optional<Result.Value>> facts = values.facts(aggregate.facts(), naming);
		if (aggregate.kind() == Expr.Aggregate.Kind.COUNT) {
			return Result.Value.count(facts.size());
		}
		Result.Value sum = null;
		int counted = 0;
		for (Optional<Result.Value> fact : facts) {
			if (fact.isPresent()) {
				Result.Value value = fact.get();
				sum = sum == null ? value : new Result.Value(sum.value().add(value.value()), sum.interval().plus(value.interval()),
						sum.halfUnit().max(value.halfUnit()), kind(sum, value));
				counted++;
			}
		}
		if (sum == null) {
			return naming.isEmpty() ? new Result.Missing(List.of(), List.of(aggregate.facts().text())) : Result.Value.count(0);
		}
		return aggregate.kind() == Expr.Aggregate.Kind.SUM ? sum : mean(sum, BigDecimal.valueOf(counted));
	}

	private static Result mean(Result.Value sum, BigDecimal count) {
		return new Result.Value(sum.value().divide(count, PRECISE), sum.interval().dividedBy(Interval.exactly(count)).orElseThrow(),
				BigDecimal.ZERO, sum.kind());
	}

	private static Result negated(Result operand) {
		return operand instanceof Result.Value value
				? new Result.Value(value.value().negate(), value.interval().negated(), value.halfUnit(), value.kind())
				: operand;
	}

	private static Result literal(Expr.Literal literal) {
		Units.Unit unit = Units.of(literal.unit());
		BigDecimal value = unit.toBase(literal.value());
		return new Result.Value(value, Interval.exactly(value), BigDecimal.ZERO, unit.kind());
	}

	// Where no number is printed, the words are.
	private static Result printed(Expr cell, String name, Valuation values) {
		Quantity quantity = values.quantity(cell);
		if (quantity == null || quantity.interval().isEmpty()) {
			String text = quantity == null ? values.text(cell) : null;
			return text == null ? new Result.Missing(List.of(), List.of(name)) : new Result.Words(text);
		}
		return new Result.Value(quantity.base().orElseThrow(), quantity.interval().orElseThrow(), quantity.halfUnit(),
				quantity.unitOf().kind());
	}

	/**
	 * Whether a side of a formula is a single place where no number is printed: its zero is exact, as that of a printed 0
	 * never is.
	 */
	public static boolean isBlank(Expr side, Result value) {
		return value instanceof Result.Value known && known.interval().isZero() && switch (Functions.meaning(side)) {
			case Expr.Fact fact -> !Units.of(fact.unit()).isCount();
			case Expr.ColumnCell cell -> true;
			case Expr.RowCell cell -> true;
			case Expr.SameRow cell -> true;
			default -> false;
		};
	}

	/**
	 * Whether a side of a formula lacks its number. An amount of money that is not printed is none; a rate or a score that is
	 * not printed was not filled in.
	 */
	public static boolean isOpen(Expr side, Result value) {
		return isBlank(side, value) && value instanceof Result.Value known && !known.kind().equals(Units.MONEY);
	}

	/** A single place of a formula as one that lacks its number. */
	public static Result.Missing missing(Expr side) {
		return Functions.meaning(side) instanceof Expr.Fact fact ? new Result.Missing(List.of(fact), List.of()) : new Result.Missing(List.of(), List.of(side.text()));
	}

	static Result combine(Expr.Operation operation, Result left, Result right) {
		if (left instanceof Result.Missing one) {
			return right instanceof Result.Missing other ? merged(one, other) : one;
		}
		if (right instanceof Result.Missing) {
			return right;
		}
		if (left instanceof Result.Words || right instanceof Result.Words) {
			return new Result.Missing(List.of(), List.of(left instanceof Result.Words ? operation.left().text() : operation.right().text()));
		}
		if (!(left instanceof Result.Value a) || !(right instanceof Result.Value b)) {
			return left instanceof Result.Undefined ? left : right;
		}
		return switch (operation.operator()) {
			case PLUS -> new Result.Value(a.value().add(b.value()), a.interval().plus(b.interval()),
					a.halfUnit().max(b.halfUnit()), kind(a, b));
			case MINUS -> new Result.Value(a.value().subtract(b.value()), a.interval().minus(b.interval()),
					a.halfUnit().max(b.halfUnit()), kind(a, b));
			case TIMES -> isOpen(operation.left(), a) && b.value().signum() != 0 ? missing(operation.left())
					: isOpen(operation.right(), b) && a.value().signum() != 0 ? missing(operation.right())
							: new Result.Value(a.value().multiply(b.value()), a.interval().times(b.interval()), BigDecimal.ZERO,
									a.kind().equals(Units.RATIO) ? b.kind() : a.kind());
			case DIVIDED -> quotient(operation, a, b);
			default -> new Result.Missing(List.of(), List.of(operation.text()));
		};
	}

	// A sum with a plain number, as in “收入 - 0”, is of the kind of the other side.
	private static String kind(Result.Value a, Result.Value b) {
		return a.kind().equals(Units.RATIO) ? b.kind() : a.kind();
	}

	private static Result quotient(Expr.Operation operation, Result.Value a, Result.Value b) {
		Optional<Interval> interval = a.interval().dividedBy(b.interval());
		if (interval.isEmpty()) {
			boolean certain = b.interval().isZero();
			String label = operation.right().label();
			String divisor = label.indexOf('“') >= 0 ? label : "“" + label + "”";
			return new Result.Undefined(certain
					? Message.of("{0}为零，比率没有意义", "{0} is zero, so the rate has no meaning", divisor)
					: Message.of("{0}四舍五入后可能为零，比率无法确定", "{0} may be zero before rounding, so the rate is not determined", divisor),
					certain);
		}
		String kind = a.kind().equals(b.kind()) ? Units.RATIO : a.kind();
		return new Result.Value(a.value().divide(b.value(), PRECISE), interval.get(), BigDecimal.ZERO, kind);
	}

	private static Result.Missing merged(Result.Missing one, Result.Missing other) {
		List<Expr.Fact> facts = new ArrayList<>(one.facts());
		other.facts().stream().filter(fact -> !facts.contains(fact)).forEach(facts::add);
		List<String> names = new ArrayList<>(one.names());
		other.names().stream().filter(name -> !names.contains(name)).forEach(names::add);
		return new Result.Missing(facts, names);
	}
}
