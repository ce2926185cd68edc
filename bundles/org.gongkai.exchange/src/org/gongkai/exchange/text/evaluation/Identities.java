// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.gongkai.core.check.Severity;
import org.gongkai.core.expression.Expr;
import org.gongkai.core.expression.Expr.Operator;
import org.gongkai.core.form.EvaluationLayout;
import org.gongkai.core.form.RuleForm;
import org.gongkai.core.form.TableLayout;
import org.gongkai.core.quantity.Interval;
import org.gongkai.core.quantity.NumberText;
import org.gongkai.core.quantity.Units;
import org.gongkai.core.text.Message;
import org.gongkai.exchange.text.evaluation.BlockReading.Row;

/**
 * The sums that the form prescribes for a performance table, tried on a reading before it is a document: the rules of the
 * families 绩效 and 平衡 that say two things are equal.
 */
final class Identities {

	private static final Message SOURCES = new Message("资金总额应等于各种资金之和", "The funds of a project must be the sum of where they come from");
	private static final Set<String> FAMILIES = Set.of("绩效", "平衡");

	/**
	 * How many identities hold and do not.
	 *
	 * @param proofs sentences of the rules that hold, each once
	 * @param doubts sentences of the rules that do not hold somewhere
	 * @param held how often one holds
	 * @param exact how often one holds without any rounding
	 * @param broken how often one does not hold
	 */
	record Trial(List<Message> proofs, List<Message> doubts, int held, int exact, int broken) {

		/** Whether all that can be tried hold, and there are some. */
		boolean holds() {
			return held > 0 && broken == 0;
		}

		boolean isBetterThan(Trial other) {
			return broken != other.broken ? broken < other.broken : exact > other.exact;
		}
	}

	private final EvaluationLayout layout;
	private final List<RuleForm> rules;
	private final Scheme scheme;

	Identities(Scheme scheme, List<RuleForm> rules) {
		this.scheme = scheme;
		this.layout = scheme.layout();
		this.rules = rules.stream().filter(rule -> rule.evaluation().equals(layout.name()) && FAMILIES.contains(rule.family())
				&& rule.severity() == Severity.MUST
				&& rule.condition() instanceof Expr.Operation operation && operation.operator() == Operator.EQUAL).toList();
	}

	boolean isEmpty() {
		return rules.isEmpty();
	}

	/** Tries all identities. */
	Trial check(List<BlockReading> blocks) {
		List<Message> proofs = new ArrayList<>();
		List<Message> doubts = new ArrayList<>();
		int[] counts = new int[3];
		for (RuleForm rule : rules) {
			int held = counts[0];
			int broken = counts[2];
			if (rule.axis() == RuleForm.Axis.ROWS) {
				block(blocks, rule.table()).ifPresent(block -> block.rows().forEach(row -> count(rule, new Values(blocks, block, row), counts)));
			} else {
				count(rule, new Values(blocks, null, null), counts);
			}
			if (counts[2] > broken) {
				doubts.add(rule.sentence());
			} else if (counts[0] > held) {
				proofs.add(rule.sentence());
			}
		}
		for (BlockReading block : blocks) {
			int held = counts[0];
			int broken = counts[2];
			new Sources(known(block)).count(block, counts);
			if (counts[2] > broken) {
				doubts.add(SOURCES);
			} else if (counts[0] > held) {
				proofs.add(SOURCES);
			}
		}
		return new Trial(proofs, doubts, counts[0], counts[1], counts[2]);
	}

	/** A block of prescribed rows of which one is the whole and the others are what it comes from: money of the whole is the sum of theirs. */
	private final class Sources {
		private final Block block;
		private final boolean has;

		Sources(Block block) {
			this.block = block;
			this.has = !block.open() && block.items().values().stream().filter(item -> item.coordinates().isEmpty()).distinct().count() == 1
					&& block.items().values().stream().anyMatch(item -> item.coordinates().size() == 1);
		}

		void count(BlockReading reading, int[] counts) {
			if (!has) {
				return;
			}
			Values values = new Values(List.of(reading), reading, null);
			for (TableLayout.Column column : reading.layout().columns().stream().filter(column -> column.isAmount() && Units.isMoney(column.unit())).toList()) {
				Interval whole = null;
				Interval sum = null;
				for (Row row : reading.rows()) {
					Optional<TableLayout.Item> item = item(row);
					Interval value = item.isEmpty() ? null : values.cell(row, column, column.unit()).orElse(null);
					if (value != null && item.get().coordinates().isEmpty()) {
						whole = value;
					} else if (value != null && !item.get().partial()) {
						sum = sum == null ? value : sum.plus(value);
					}
				}
				if (whole != null && sum != null) {
					counts[whole.meets(sum) ? 0 : 2]++;
					counts[1] += middle(whole).compareTo(middle(sum)) == 0 ? 1 : 0;
				}
			}
		}

		private Optional<TableLayout.Item> item(Row row) {
			return row.cells().stream().filter(cell -> cell != null && !cell.isBlank()).findFirst().flatMap(cell -> block.item(cell.folded()));
		}
	}

	private static void count(RuleForm rule, Values values, int[] counts) {
		Expr.Operation equal = (Expr.Operation) rule.condition();
		Optional<Interval> left = values.of(equal.left());
		Optional<Interval> right = values.of(equal.right());
		if (left.isPresent() && right.isPresent()) {
			boolean meets = left.get().meets(right.get());
			counts[meets ? 0 : 2]++;
			counts[1] += meets && middle(left.get()).compareTo(middle(right.get())) == 0 ? 1 : 0;
		}
	}

	private static BigDecimal middle(Interval interval) {
		return interval.low().add(interval.high());
	}

	private Block known(BlockReading read) {
		return scheme.blocks().stream().filter(block -> block.layout() == read.layout()).findFirst().orElseThrow();
	}

	private static Optional<BlockReading> block(List<BlockReading> blocks, String name) {
		return blocks.stream().filter(block -> block.layout().name().equals(name)).findFirst();
	}

	/** Values of formulas in a reading; none for what is not printed. */
	private final class Values {
		private final List<BlockReading> blocks;
		private final BlockReading own;
		private final Row row;

		Values(List<BlockReading> blocks, BlockReading own, Row row) {
			this.blocks = blocks;
			this.own = own;
			this.row = row;
		}

		Optional<Interval> of(Expr expression) {
			return switch (expression) {
				case Expr.Literal literal -> Optional.of(Interval.exactly(Units.of(literal.unit()).toBase(literal.value())));
				case Expr.Minus minus -> of(minus.operand()).map(Interval::negated);
				case Expr.Operation operation -> operation(operation);
				case Expr.Function function -> function(function);
				case Expr.Path path -> path(path);
				default -> Optional.empty();
			};
		}

		private Optional<Interval> operation(Expr.Operation operation) {
			Optional<Interval> left = of(operation.left());
			Optional<Interval> right = of(operation.right());
			if (left.isEmpty() || right.isEmpty()) {
				return Optional.empty();
			}
			return switch (operation.operator()) {
				case PLUS -> Optional.of(left.get().plus(right.get()));
				case MINUS -> Optional.of(left.get().minus(right.get()));
				case TIMES -> Optional.of(left.get().times(right.get()));
				case DIVIDED -> left.get().dividedBy(right.get());
				default -> Optional.empty();
			};
		}

		private Optional<Interval> function(Expr.Function function) {
			if (!function.name().equals("合计") || function.arguments().size() != 1 || !(function.arguments().getFirst() instanceof Expr.Path path)) {
				return Optional.empty();
			}
			Optional<BlockReading> block = block(blocks, path.owner().getLast());
			if (path.steps().size() > 1) {
				return Optional.empty();
			}
			Optional<TableLayout.Column> column = block.flatMap(known -> column(known, path.steps()));
			if (column.isEmpty()) {
				return Optional.empty();
			}
			boolean open = known(block.get()).open();
			Interval sum = null;
			for (Row each : block.get().rows()) {
				Interval value = open && each.item() ? null : cell(each, column.get(), column.get().unit()).orElse(null);
				sum = value == null ? sum : sum == null ? value : sum.plus(value);
			}
			return Optional.ofNullable(sum);
		}

		private Optional<Interval> path(Expr.Path path) {
			return switch (path.origin()) {
				case COLUMN -> own == null ? Optional.empty()
						: column(own, List.of(path.owner().getLast())).flatMap(column -> cell(row, column, column.unit()));
				case ROW -> field(path.owner().getLast(), path.steps());
				case TABLE -> path.steps().isEmpty() ? Optional.empty() : field(path.steps().getFirst(), path.steps().subList(1, path.steps().size()));
				default -> Optional.empty();
			};
		}

		/** A field, or a cell of a prescribed row. */
		private Optional<Interval> field(String name, List<String> steps) {
			for (BlockReading block : blocks) {
				Block known = known(block);
				for (Row each : block.rows()) {
					Optional<TableLayout.Item> item = each.cells().stream().filter(cell -> cell != null && !cell.isBlank()).findFirst()
							.flatMap(cell -> known.item(cell.folded())).filter(found -> found.name().equals(name));
					Optional<TableLayout.Column> column = item.isEmpty() ? Optional.empty() : column(block, steps);
					if (column.isPresent()) {
						return cell(each, column.get(), item.get().unit().isEmpty() ? column.get().unit() : item.get().unit());
					}
				}
			}
			return Optional.empty();
		}

		private Optional<TableLayout.Column> column(BlockReading block, List<String> steps) {
			List<TableLayout.Column> reporting = block.layout().columns().stream().filter(TableLayout.Column::reports).toList();
			return steps.isEmpty() ? reporting.stream().findFirst()
					: reporting.stream().filter(column -> column.name().equals(steps.getLast())).findFirst();
		}

		private Optional<Interval> cell(Row of, TableLayout.Column column, String unit) {
			Cell cell = column.cell() < of.cells().size() ? of.cells().get(column.cell()) : null;
			boolean named = isColumn(unit);
			// a dash is zero in a sum, but proves nothing
			return cell == null || !cell.hasDigit() || !(NumberText.read(cell.folded(), named ? "" : unit) instanceof NumberText.Read read)
					? Optional.empty() : read.quantity().interval();
		}

		/** Whether a unit is the name of a column that holds it. */
		private boolean isColumn(String unit) {
			return layout.blocks().stream().flatMap(table -> table.columns().stream()).anyMatch(column -> column.name().equals(unit));
		}
	}
}
