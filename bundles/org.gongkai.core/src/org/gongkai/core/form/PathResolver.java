// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.gongkai.core.expression.Expr;
import org.gongkai.core.expression.Functions;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.form.TableLayout.Column;
import org.gongkai.core.form.TableLayout.Item;
import org.gongkai.core.form.TableLayout.Open;
import org.gongkai.core.form.TableLayout.Panel;
import org.gongkai.core.form.TableLayout.Row;
import org.gongkai.core.form.TableLayout.Subjects;
import org.gongkai.model.ColumnRole;

/** Gives the names of a formula their meaning in a form and a year. */
final class PathResolver {

	/** The step that means the row of another table with the coordinates of the row a rule has come to. */
	private static final String SAME_ROW = "同行";
	/** An item has at most a subject and a project. */
	private static final int PARTS = 2;

	private final FormYear meaning;
	private final UnaryOperator<String> projects;

	PathResolver(FormYear meaning) {
		this(meaning, UnaryOperator.identity());
	}

	/** @param projects gives the name of a project as the document has it for the name in the formula */
	PathResolver(FormYear meaning, UnaryOperator<String> projects) {
		this.meaning = meaning;
		this.projects = projects;
	}

	RuleForm rule(RuleForm rule) {
		Running running = new Running(rule.table(), meaning.form().evaluation(rule.evaluation()).orElse(null));
		return new RuleForm(rule.id(), rule.severity(), rule.family(), rule.sentence(), rule.ground(), rule.axis(), rule.table(),
				rule.panel(), rule.evaluation(), rule.list(), rule.guards().stream().map(guard -> resolve(guard, running)).toList(),
				resolve(rule.condition(), running), rule.examples());
	}

	/**
	 * What a rule runs through.
	 *
	 * @param table name of the table; empty when it runs through none
	 * @param evaluation performance table; null when it runs through none
	 */
	private record Running(String table, EvaluationLayout evaluation) {
	}

	/** The formula of a claim or another place where nothing is run through. */
	Expr resolve(Expr expression) {
		return resolve(expression, new Running("", null));
	}

	private Expr resolve(Expr expression, Running table) {
		return switch (expression) {
			case Expr.Path path -> path(path, table);
			case Expr.Operation operation -> new Expr.Operation(operation.operator(), resolve(operation.left(), table),
					resolve(operation.right(), table));
			case Expr.Minus minus -> new Expr.Minus(resolve(minus.operand(), table));
			case Expr.Function function when function.name().equals("列出") && function.arguments().size() == 1
					&& function.arguments().getFirst() instanceof Expr.Path path && path.origin() == Expr.Origin.TABLE ->
				Functions.expand(function.name(), List.of(new Expr.Subjects(path.owner().getLast(), path.steps(), path.text())));
			case Expr.Function function -> Functions.expand(function.name(),
					function.arguments().stream().map(argument -> resolve(argument, table)).toList());
			default -> expression;
		};
	}

	private Expr path(Expr.Path path, Running running) {
		Optional<? extends Expr> found = switch (path.origin()) {
			case TABLE -> meaning.form().table(path.owner().getLast()).flatMap(layout -> table(layout, path, running));
			case EVALUATION -> meaning.form().evaluation(path.owner().getLast()).flatMap(layout -> new EvaluationPaths(meaning).all(layout, path));
			case ITEM -> meaning.form().item(path.owner().getLast()).filter(item -> path.steps().size() <= PARTS)
					.map(item -> new Expr.Fact(ofParts(meaning.key(item), path.steps(), running), 0, path.text(), label(item, path.steps()),
							item.unit().isEmpty() ? meaning.form().unit() : item.unit()));
			case COLUMN -> meaning.form().table(running.table()).flatMap(layout -> column(layout, path.owner()))
					.map(column -> new Expr.ColumnCell(column.cell(), path.text()));
			case ROW -> running.evaluation() == null ? Optional.of(new Expr.RowCell(path.owner().getLast(), path.text()))
					: new EvaluationPaths(meaning).field(running.evaluation(), path);
		};
		return found.isPresent() ? found.get() : new Expr.Unknown(path.text());
	}

	private Optional<? extends Expr> table(TableLayout layout, Expr.Path path, Running running) {
		Optional<EvaluationLayout> evaluation = meaning.form().evaluationOf(layout);
		if (evaluation.isPresent()) {
			return new EvaluationPaths(meaning).block(evaluation.get(), layout, path, evaluation.get().equals(running.evaluation()));
		}
		return !path.steps().contains(SAME_ROW) ? meaning.cell(path, () -> cell(layout, path)).<Expr>map(fact -> fact).or(() -> ownRows(layout, path))
				: running.evaluation() == null ? sameRow(layout, path) : rowOf(running.evaluation(), layout, path);
	}

	// A column of a table whose rows the document names itself: all of the innermost ones.
	private Optional<Expr> ownRows(TableLayout layout, Expr.Path path) {
		for (Panel panel : layout.panels()) {
			for (Row row : panel.rows().reversed()) {
				Optional<Column> column = row instanceof Open ? amount(panel, path.steps()) : Optional.empty();
				if (column.isPresent()) {
					Open open = (Open) row;
					return Optional.of(new Expr.Facts(meaning.key(panel, column.get(), open.coordinates()), Set.of(open.dimension()), "", path.text(),
							number(layout) + "“" + panel.heading(column.get()) + "”", layout.unit()));
				}
			}
		}
		return Optional.empty();
	}

	// For a performance table the same row of another table is the one of its project or unit.
	private Optional<Expr> rowOf(EvaluationLayout evaluation, TableLayout layout, Expr.Path path) {
		List<String> steps = path.steps().subList(path.steps().indexOf(SAME_ROW) + 1, path.steps().size());
		for (Panel panel : layout.panels()) {
			for (Row row : panel.rows()) {
				Optional<Column> column = row instanceof Open open && open.dimension().equals(evaluation.dimension()) ? amount(panel, steps)
						: Optional.empty();
				if (column.isPresent()) {
					FactKey key = meaning.key(panel, column.get(), ((Open) row).coordinates()).with(evaluation.dimension(), FactKey.RUNNING);
					return Optional.of(new Expr.Fact(key, 0, path.text(), number(layout) + "“" + panel.heading(column.get()) + "”", layout.unit()));
				}
			}
		}
		return Optional.empty();
	}

	// Steps behind an item narrow it down: a code of a catalog to a subject, any other name to a project; in a rule that runs
	// through performance tables 同行 is the project or unit it has come to.
	private FactKey ofParts(FactKey key, List<String> steps, Running running) {
		FactKey part = key;
		for (String step : steps) {
			Optional<String> subjects = subjectsWith(step, part);
			part = running.evaluation() != null && step.equals(SAME_ROW) ? part.with(running.evaluation().dimension(), FactKey.RUNNING)
					: subjects.isPresent() ? part.with(subjects.get(), step) : part.with(FactKey.PROJECT, projects.apply(step));
		}
		return part;
	}

	private Optional<String> subjectsWith(String code, FactKey key) {
		return code.isEmpty() || !Character.isDigit(code.charAt(0)) ? Optional.empty() : meaning.dimensions().entrySet().stream()
				.filter(dimension -> dimension.getValue().catalog().filter(catalog -> catalog.entry(code).isPresent()).isPresent())
				.map(Map.Entry::getKey).filter(dimension -> key.get(dimension).isEmpty()).findFirst();
	}

	private static Optional<Column> column(TableLayout layout, List<String> owner) {
		Optional<Panel> panel = layout.panels().stream().filter(p -> p.name().equals(owner.getFirst())).findFirst();
		return panel.stream().flatMap(p -> p.columns().stream()).filter(column -> column.names().equals(owner.subList(1, owner.size())))
				.findFirst();
	}

	private static Optional<Expr> sameRow(TableLayout layout, Expr.Path path) {
		List<String> steps = path.steps();
		int at = steps.indexOf(SAME_ROW);
		return layout.panels().stream().filter(panel -> at == 0 || layout.panel(steps.getFirst()).filter(panel::equals).isPresent())
				.flatMap(panel -> amount(panel, steps.subList(at + 1, steps.size())).<Expr>map(column -> new Expr.SameRow(layout.name(),
						column.cell(), path.text(), number(layout) + "“" + panel.heading(column) + "”")).stream()).findFirst();
	}

	Optional<Expr.Fact> cell(TableLayout layout, Expr.Path path) {
		List<String> steps = path.steps();
		if (steps.isEmpty()) {
			return Optional.empty();
		}
		Optional<Panel> named = layout.panel(steps.getFirst());
		if (named.isPresent() && steps.size() > 1) {
			Optional<Expr.Fact> found = cell(named.get(), layout, steps.subList(1, steps.size()), path.text());
			if (found.isPresent()) {
				return found;
			}
		}
		return layout.panels().stream().map(panel -> cell(panel, layout, steps, path.text())).flatMap(Optional::stream).findFirst();
	}

	private Optional<Expr.Fact> cell(Panel panel, TableLayout layout, List<String> steps, String text) {
		Optional<Map<String, String>> row = row(rowsOf(panel, layout), steps.getFirst());
		Optional<Column> column = amount(panel, steps.subList(1, steps.size()));
		if (row.isEmpty() || column.isEmpty()) {
			return Optional.empty();
		}
		FactKey key = meaning.key(panel, column.get(), row.get());
		return Optional.of(new Expr.Fact(key, 0, text, label(panel, layout, steps.getFirst(), column.get()), column.get().unit().isEmpty() ? layout.unit() : column.get().unit()));
	}

	private static String label(ItemForm item, List<String> steps) {
		return item.name() + steps.stream().filter(step -> !step.equals(SAME_ROW)).map(step -> "“" + step + "”").collect(Collectors.joining());
	}

	// The way in which places are called, see org.gongkai.core.fact.Place.
	private String label(Panel panel, TableLayout layout, String row, Column column) {
		RowMatcher matcher = meaning.rows(rowsOf(panel, layout));
		Item item = matcher.itemCalled(row);
		String name = item != null ? item.officialName() : matcher.trees().stream().map(tree -> tree.entry(row)).flatMap(Optional::stream)
				.map(entry -> entry.code() + " " + entry.name()).findFirst().orElse(row);
		return number(layout) + "“" + name + "”“" + panel.heading(column) + "”";
	}

	private static String number(TableLayout layout) {
		return layout.number().isEmpty() ? layout.name() : layout.number();
	}

	// A panel without rows of its own continues the rows of the panel to its left.
	private Panel rowsOf(Panel panel, TableLayout layout) {
		int index = panel.index();
		while (index > 0 && !meaning.rows(layout.panels().get(index)).hasOwnRows()) {
			index--;
		}
		return layout.panels().get(index);
	}

	private Optional<Map<String, String>> row(Panel panel, String step) {
		RowMatcher matcher = meaning.rows(panel);
		Item item = matcher.itemCalled(step);
		if (item != null) {
			return Optional.of(item.coordinates());
		}
		String key = Wording.key(step);
		int family = 0;
		for (Row row : panel.rows()) {
			if (row instanceof Open open && !open.total().isEmpty() && (key.equals("合计") || key.equals(Wording.key(open.total())))) {
				return Optional.of(open.coordinates());
			}
			if (!(row instanceof Subjects subjects)) {
				continue;
			}
			SubjectTree tree = matcher.trees().get(family++);
			if (!subjects.total().isEmpty() && (key.equals("合计") || key.equals(Wording.key(subjects.total())))) {
				return Optional.of(subjects.coordinates());
			}
			Optional<String> code = !key.isEmpty() && Character.isDigit(key.charAt(0)) ? Optional.of(key)
					: tree.named(step).stream().map(SubjectTree.Entry::code).filter(subjects::admits)
							.reduce((a, b) -> "").filter(c -> !c.isEmpty());
			if (code.isPresent() && subjects.admits(code.get())) {
				Map<String, String> coordinates = new java.util.LinkedHashMap<>(subjects.coordinates());
				coordinates.put(meaning.library().dimensionOf(subjects.catalog()), code.get());
				return Optional.of(coordinates);
			}
		}
		return Optional.empty();
	}

	// Without a column the one that adds the fewest coordinates is meant: the total of the row.
	static Optional<Column> amount(Panel panel, List<String> steps) {
		List<Column> amounts = panel.columns().stream().filter(Column::reports).toList();
		if (steps.isEmpty()) {
			int least = amounts.stream().mapToInt(column -> column.coordinates().size()).min().orElse(0);
			List<Column> plain = amounts.stream().filter(column -> column.coordinates().size() == least).toList();
			return plain.size() == 1 ? Optional.of(plain.getFirst()) : Optional.empty();
		}
		List<UnaryOperator<String>> manners = List.of(UnaryOperator.identity(), Wording::key, Wording::core);
		for (UnaryOperator<String> manner : manners) {
			List<Column> found = amounts.stream().filter(column -> endsWith(column, steps, manner))
					.sorted(Comparator.comparingInt(column -> column.names().size())).toList();
			if (!found.isEmpty()) {
				return Optional.of(found.getFirst());
			}
		}
		return Optional.empty();
	}

	private static boolean endsWith(Column column, List<String> steps, UnaryOperator<String> manner) {
		List<String> titles = new ArrayList<>(List.of(column.path().split("/")));
		List<String> names = column.names();
		if (names.size() < steps.size()) {
			return false;
		}
		int skipped = names.size() - steps.size();
		for (int i = 0; i < steps.size(); i++) {
			String step = manner.apply(steps.get(i));
			boolean last = i == steps.size() - 1;
			boolean matches = manner.apply(names.get(i + skipped)).equals(step)
					|| titles.size() == names.size() && manner.apply(titles.get(i + skipped)).equals(step)
					|| last && column.aliases().stream().map(manner).anyMatch(step::equals);
			if (!matches) {
				return false;
			}
		}
		return true;
	}
}
