// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.core.expression.Expr;
import org.gongkai.core.expression.Functions;
import org.gongkai.core.expression.Result;
import org.gongkai.core.expression.Valuation;
import org.gongkai.core.form.FormYear;
import org.gongkai.core.form.RuleExample;
import org.gongkai.core.form.RuleExample.Printed;
import org.gongkai.core.form.RuleForm;
import org.gongkai.core.form.TableLayout;
import org.gongkai.core.quantity.Blank;
import org.gongkai.core.quantity.NumberText;
import org.gongkai.core.quantity.Quantity;
import org.gongkai.core.text.Message;

/** Tries the examples of a rule with the evaluation that documents are checked with. */
public final class RuleExamples {

	/** What an example must be: it passes, fails, passes by the last digit, or lies outside the rule. */
	public static final List<String> VERDICTS = List.of("相符", "不符", "边界", "不适用");

	private final RuleForm rule;
	private final FormYear meaning;
	private final List<Expr> names;

	/** @param rule a rule, names resolved, with the form and year that gave them their meaning */
	public RuleExamples(RuleForm rule, FormYear meaning) {
		this.rule = rule;
		this.meaning = meaning;
		Set<Expr> found = new LinkedHashSet<>();
		rule.guards().forEach(guard -> collect(guard, found));
		collect(rule.condition(), found);
		this.names = List.copyOf(found);
	}

	/** The names of the rule, each once, in the order in which examples give their values; a list and its subjects for 清单. */
	public List<String> names() {
		return isList() ? List.of("清单", rule.condition().label()) : names.stream().map(Expr::label).toList();
	}

	/** What is wrong with an example; empty when the rule says of it what it says itself. */
	public Optional<Message> problem(RuleExample example) {
		if (!VERDICTS.contains(example.verdict())) {
			return Optional.of(Message.of("例的结论应是{0}之一，不是“{1}”", "The verdict of an example is one of {0}, not “{1}”", String.join("、", VERDICTS), example.verdict()));
		}
		if (example.values().size() != names().size()) {
			return Optional.of(Message.of("例应有 {0} 个数（{1}），有 {2} 个", "An example needs {0} values ({1}), not {2}", names().size(), String.join("、", names()),
					example.values().size()));
		}
		String verdict = verdict(example.values());
		boolean passes = verdict.equals("相符") || verdict.equals("尾差");
		if (!example.verdict().equals("边界")) {
			return verdict.equals(example.verdict()) ? Optional.empty()
					: Optional.of(Message.of("例应是{0}，算得{1}", "The example should be {0} but is {1}", example.verdict(), verdict));
		}
		if (!passes) {
			return Optional.of(Message.of("边界的例应通过，算得{0}", "A boundary example passes, but this is {0}", verdict));
		}
		return nudged(example.values()).stream().anyMatch(values -> verdict(values).equals("不符")) ? Optional.empty()
				: Optional.of(new Message("边界的例末位多一少一都还通过", "A boundary example fails when a last digit changes by one, but this does not"));
	}

	/** 相符, 尾差, 不符, 无法核对 or 不适用. */
	public String verdict(List<Printed> values) {
		if (isList()) {
			return list(values);
		}
		Judgement judgement = Judgement.of(rule, new Given(values));
		return judgement.isElsewhere() ? "不适用" : switch (judgement.verdict()) {
			case EQUAL -> "相符";
			case ROUNDING -> "尾差";
			case CONTRADICTION -> "不符";
			case UNVERIFIABLE -> "无法核对";
		};
	}

	private boolean isList() {
		return rule.axis() == RuleForm.Axis.LISTS;
	}

	private String list(List<Printed> values) {
		if (!(values.getFirst() instanceof Printed.Words list) || !(values.get(1) instanceof Printed.Several rows)) {
			return "无法核对";
		}
		Map<String, Quantity> amounts = new LinkedHashMap<>();
		for (int i = 0; i + 1 < rows.values().size(); i += 2) {
			amounts.put(((Printed.Words) rows.values().get(i)).text(), quantity(rows.values().get(i + 1), ""));
		}
		return ListedSubjects.agrees(list.text(), amounts) ? "相符" : "不符";
	}

	private static void collect(Expr expression, Set<Expr> into) {
		switch (Functions.meaning(expression)) {
			case Expr.Operation operation -> {
				collect(operation.left(), into);
				collect(operation.right(), into);
			}
			case Expr.Minus minus -> collect(minus.operand(), into);
			case Expr.Choice choice -> choice.operands().forEach(operand -> collect(operand, into));
			case Expr.Reading reading -> reading.operands().forEach(operand -> collect(operand, into));
			case Expr.Aggregate aggregate -> {
				into.add(aggregate.facts());
				if (aggregate.naming() != null) {
					collect(aggregate.naming(), into);
				}
			}
			case Expr.Fact fact -> into.add(fact);
			case Expr.ColumnCell cell -> into.add(cell);
			case Expr.RowCell cell -> into.add(cell);
			case Expr.SameRow cell -> into.add(cell);
			case Expr.FieldText field -> into.add(field);
			default -> {
				// Numbers and texts say themselves what they are.
			}
		}
	}

	private static Quantity quantity(Printed printed, String unit) {
		return switch (printed) {
			case Printed.Number number -> NumberText.read(number.text(), number.unit().isEmpty() ? unit : number.unit()) instanceof NumberText.Read read
					? read.quantity() : null;
			case Printed.Blank blank -> Quantity.blank("", unit, Blank.EMPTY);
			default -> null;
		};
	}

	/** The unit in which the form prints what a name stands for; empty when it is printed beside it. */
	public String unit(int name) {
		return unit(names.get(name));
	}

	private String unit(Expr name) {
		return switch (name) {
			case Expr.Fact fact -> fact.unit();
			case Expr.Facts facts -> facts.unit();
			case Expr.ColumnCell cell -> unit(rule.table(), cell.cell());
			case Expr.SameRow cell -> unit(cell.table(), cell.cell());
			default -> meaning.form().table(rule.table()).map(TableLayout::unit).orElse(meaning.form().unit());
		};
	}

	private String unit(String table, int cell) {
		TableLayout layout = meaning.form().table(table).orElse(null);
		String own = layout == null ? "" : layout.column(cell).map(TableLayout.Column::unit).orElse("");
		boolean beside = layout != null && layout.columns().stream().anyMatch(column -> column.name().equals(own));
		return beside ? "" : !own.isEmpty() || layout == null ? own : layout.column(cell).filter(TableLayout.Column::isAmount).isPresent() ? layout.unit() : "";
	}

	private final class Given implements Valuation {
		private final Map<Expr, Printed> values = new LinkedHashMap<>();

		Given(List<Printed> printed) {
			for (int i = 0; i < names.size() && i < printed.size(); i++) {
				values.put(names.get(i), printed.get(i));
			}
		}

		private Optional<Result.Value> value(Printed printed, String unit) {
			Quantity quantity = RuleExamples.quantity(printed, unit);
			return quantity == null ? Optional.empty() : Optional.of(Agreement.value(quantity));
		}

		@Override
		public Optional<Result.Value> fact(Expr.Fact fact) {
			return values.containsKey(fact) ? value(values.get(fact), fact.unit()) : Optional.empty();
		}

		@Override
		public List<Optional<Result.Value>> facts(Expr.Facts several, String naming) {
			return values.get(several) instanceof Printed.Several all ? all.values().stream().map(printed -> value(printed, several.unit())).toList() : List.of();
		}

		@Override
		public Quantity quantity(Expr cell) {
			return values.containsKey(cell) ? RuleExamples.quantity(values.get(cell), unit(cell)) : null;
		}

		@Override
		public String text(Expr cell) {
			return switch (values.get(cell)) {
				case Printed.Words words -> words.text();
				case Printed.Number number -> number.text();
				case Printed.Blank blank -> "";
				case null, default -> null;
			};
		}
	}

	// ---------------------------------------------------------------- the least changes

	private List<List<Printed>> nudged(List<Printed> values) {
		List<List<Printed>> all = new ArrayList<>();
		for (int i = 0; i < values.size(); i++) {
			int at = i;
			changes(values.get(i), isList() && i == 0 ? values.get(1) : null).forEach(change -> {
				List<Printed> changed = new ArrayList<>(values);
				changed.set(at, change);
				all.add(changed);
			});
		}
		return all;
	}

	// One more or less in the last digit or among several; one letter less, or the very words the rule speaks of.
	private List<Printed> changes(Printed value, Printed subjects) {
		List<Printed> changes = new ArrayList<>();
		switch (value) {
			case Printed.Number number -> {
				String digits = number.text().replaceAll("[%,]", "");
				BigDecimal printed = new BigDecimal(digits);
				BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, printed.scale()));
				String percent = number.text().endsWith("%") ? "%" : "";
				changes.add(new Printed.Number(printed.add(step).toPlainString() + percent, number.unit()));
				changes.add(new Printed.Number(printed.subtract(step).toPlainString() + percent, number.unit()));
			}
			case Printed.Words words -> {
				if (subjects instanceof Printed.Several several) {
					several.values().stream().filter(Printed.Words.class::isInstance)
							.forEach(name -> changes.add(new Printed.Words(words.text() + "、" + ((Printed.Words) name).text())));
				}
				if (!words.text().isEmpty()) {
					changes.add(new Printed.Words(words.text().substring(0, words.text().length() - 1)));
				}
				spoken().forEach(text -> changes.add(new Printed.Words(text)));
			}
			case Printed.Several several -> {
				for (int i = 0; i < several.values().size(); i++) {
					int at = i;
					changes(several.values().get(i), null).forEach(change -> {
						List<Printed> changed = new ArrayList<>(several.values());
						changed.set(at, change);
						changes.add(new Printed.Several(changed));
					});
				}
				if (!several.values().isEmpty()) {
					changes.add(new Printed.Several(several.values().subList(1, several.values().size())));
				}
			}
			default -> {
				// What is not there has no last digit.
			}
		}
		return changes;
	}

	private Set<String> spoken() {
		Set<String> words = new LinkedHashSet<>();
		spoken(rule.condition(), words);
		return words;
	}

	private static void spoken(Expr expression, Set<String> into) {
		switch (Functions.meaning(expression)) {
			case Expr.Operation operation -> {
				spoken(operation.left(), into);
				spoken(operation.right(), into);
			}
			case Expr.Choice choice -> choice.operands().forEach(operand -> spoken(operand, into));
			case Expr.Reading reading -> reading.operands().forEach(operand -> spoken(operand, into));
			case Expr.Words words -> into.add(words.value());
			default -> {
				// Nothing is said.
			}
		}
	}
}
