// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.core.expression.Expr;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.form.TableLayout.Column;
import org.gongkai.core.form.TableLayout.Item;
import org.gongkai.core.form.TableLayout.Open;
import org.gongkai.core.form.TableLayout.Panel;

/** Gives the names of rows and columns of performance tables their meaning. */
final class EvaluationPaths {

	private final FormYear meaning;

	EvaluationPaths(FormYear meaning) {
		this.meaning = meaning;
	}

	/** A bare row in a rule that runs through a performance table: the field of the one it has come to. */
	Optional<Expr> field(EvaluationLayout layout, Expr.Path path) {
		return layout.blocks().stream().flatMap(block -> block.panels().stream())
				.flatMap(panel -> field(layout, panel, path.owner().getLast(), path.steps(), path.text(), true).stream()).findFirst()
				.or(() -> words(layout, path));
	}

	private static Optional<Expr> words(EvaluationLayout layout, Expr.Path path) {
		return layout.blocks().stream().flatMap(block -> block.panels().stream().flatMap(panel -> panel.rows().stream())
				.filter(row -> row instanceof Item item && item.textual() && isCalled(item, path.owner().getLast()))
				.<Expr>map(row -> new Expr.FieldText(block.name(), ((Item) row).name(), path.text(), "“" + ((Item) row).officialName() + "”"))).findFirst();
	}

	/** A block: a field of it, or a column for all rows that the document names itself. */
	Optional<Expr> block(EvaluationLayout layout, TableLayout block, Expr.Path path, boolean running) {
		for (Panel panel : block.panels()) {
			Optional<Open> open = open(panel);
			Optional<Expr> found = open.isPresent() ? column(layout, panel, open.get(), path, running)
					: path.steps().isEmpty() ? Optional.empty()
							: field(layout, panel, path.steps().getFirst(), path.steps().subList(1, path.steps().size()), path.text(), running);
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	/** A field of all performance tables of the document; without a step any field, for counting them. */
	Optional<Expr> all(EvaluationLayout layout, Expr.Path path) {
		return layout.blocks().stream().flatMap(block -> block.panels().stream()).flatMap(panel -> panel.rows().stream()
				.filter(row -> row instanceof Item item && !item.textual() && (path.steps().isEmpty() || isCalled(item, path.steps().getFirst())))
				.flatMap(row -> field(layout, panel, ((Item) row).name(), path.steps().isEmpty() ? List.of() : path.steps().subList(1, path.steps().size()),
						path.text(), false).stream())).findFirst().or(() -> path.steps().isEmpty() ? any(layout, path) : Optional.empty());
	}

	/** For counting them any field does, also one of several columns. */
	private Optional<Expr> any(EvaluationLayout layout, Expr.Path path) {
		return layout.blocks().stream().flatMap(block -> block.panels().stream()).filter(panel -> open(panel).isEmpty())
				.flatMap(panel -> panel.rows().stream().filter(row -> row instanceof Item item && !item.textual())
						.flatMap(row -> panel.columns().stream().filter(Column::isAmount).limit(1)
								.map(column -> fact(layout, meaning.key(panel, column, ((Item) row).coordinates()), false, Set.of(), path.text(), layout.title(), ""))))
				.findFirst();
	}

	private Optional<Expr> field(EvaluationLayout layout, Panel panel, String row, List<String> columns, String text, boolean running) {
		Optional<Item> item = panel.rows().stream().filter(Item.class::isInstance).map(Item.class::cast)
				.filter(known -> !known.textual() && isCalled(known, row)).findFirst();
		Optional<Column> column = PathResolver.amount(panel, columns);
		if (item.isEmpty() || column.isEmpty()) {
			return Optional.empty();
		}
		FactKey key = meaning.key(panel, column.get(), item.get().coordinates());
		String unit = item.get().unit().isEmpty() ? column.get().unit() : item.get().unit();
		boolean several = panel.columns().stream().filter(Column::isAmount).count() > 1;
		String label = item.get().officialName() + (several ? "”“" + column.get().title() : "");
		return Optional.of(fact(layout, key, running, Set.of(), text, label, unit));
	}

	private Optional<Expr> column(EvaluationLayout layout, Panel panel, Open open, Expr.Path path, boolean running) {
		List<Column> reporting = panel.columns().stream().filter(Column::reports).toList();
		if (path.steps().isEmpty()) {
			return reporting.stream().reduce((a, b) -> b).map(known -> rows(layout, panel, open, known, "", path, running));
		}
		Optional<Column> whole = PathResolver.amount(panel, path.steps());
		// What is no column is the name of a group of rows: 项目指标.产出指标.得分.
		return whole.isPresent() ? whole.map(known -> rows(layout, panel, open, known, "", path, running)) : path.steps().size() < 2 ? Optional.empty()
				: PathResolver.amount(panel, path.steps().subList(1, path.steps().size()))
						.map(known -> rows(layout, panel, open, known, path.steps().getFirst(), path, running));
	}

	private Expr rows(EvaluationLayout layout, Panel panel, Open open, Column column, String within, Expr.Path path, boolean running) {
		Expr.Facts all = (Expr.Facts) fact(layout, meaning.key(panel, column, open.coordinates()), running, Set.of(open.dimension()), path.text(),
				column.title(), column.unit());
		return within.isEmpty() ? all : new Expr.Facts(all.key(), all.free(), within, all.text(), "“" + within + "”" + all.label(), all.unit());
	}

	// In a rule that runs through the performance tables its own is meant; elsewhere all of them.
	private static Expr fact(EvaluationLayout layout, FactKey key, boolean running, Set<String> rows, String text, String label, String unit) {
		Set<String> free = new TreeSet<>(rows);
		FactKey own = running ? key.with(layout.dimension(), FactKey.RUNNING) : key;
		if (!running) {
			free.add(layout.dimension());
		}
		String called = "“" + label + "”";
		return free.isEmpty() ? new Expr.Fact(own, 0, text, called, unit) : new Expr.Facts(own, free, "", text, called, unit);
	}

	private static Optional<Open> open(Panel panel) {
		return panel.rows().stream().filter(Open.class::isInstance).map(Open.class::cast).findFirst();
	}

	private static boolean isCalled(Item item, String step) {
		String key = Wording.core(step);
		return item.name().equals(step) || Wording.core(item.title()).equals(key) || item.aliases().stream().anyMatch(alias -> Wording.core(alias).equals(key));
	}
}
