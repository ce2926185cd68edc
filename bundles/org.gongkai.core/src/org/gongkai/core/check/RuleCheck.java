// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gongkai.core.document.Content;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.expression.Expr;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.form.FormYear;
import org.gongkai.core.form.RowMatch;
import org.gongkai.core.form.RuleForm;
import org.gongkai.core.form.TableLayout;
import org.gongkai.core.form.TableLayout.Column;
import org.gongkai.core.form.TableLayout.Panel;
import org.gongkai.core.form.Wording;
import org.gongkai.core.fact.Report;
import org.gongkai.model.ColumnRole;

/** The rules of the form and of the rule sets: once, for every row, or for every column of a table. */
public final class RuleCheck implements PartedCheck {

	@Override
	public String id() {
		return "rules";
	}

	@Override
	public String family() {
		return "规则";
	}

	@Override
	public List<Part> parts(CheckContext context) {
		List<Part> parts = new ArrayList<>();
		for (RuleForm rule : context.rules()) {
			if (!rule.evaluation().isEmpty()) {
				evaluations(rule, context.document(), parts);
				continue;
			}
			switch (rule.axis()) {
				case EVALUATIONS -> {
					// Only with a performance table.
				}
				case LISTS -> parts.add(Part.always((all, findings) -> findings.addAll(new ListedSubjects(rule, all).findings())));
				case ONCE -> parts.add(Part.ofFacts((all, findings) -> new RuleTrial(rule, all, findings).check(RuleTrial.Cells.NONE, "")));
				case ROWS -> tables(rule, context.document()).forEach(number -> parts.add(new Part(List.of(number), List.of(), false, (all, findings) -> {
					Content.Table table = all.document().tables().get(number);
					rows(rule, table, List.of(table), new RuleTrial(rule, all, findings));
				})));
				case COLUMNS -> tables(rule, context.document()).forEach(number -> parts.add(new Part(List.of(number), List.of(), false,
						(all, findings) -> columns(rule, all.document().tables().get(number), new RuleTrial(rule, all, findings)))));
			}
		}
		return parts;
	}

	private static void evaluations(RuleForm rule, DocumentSnapshot document, List<Part> parts) {
		Map<Content.Table, Integer> numbers = new IdentityHashMap<>();
		document.tables().forEach(table -> numbers.put(table, numbers.size()));
		for (int i = 0; i < document.evaluations().size(); i++) {
			Content.Evaluation evaluation = document.evaluations().get(i);
			if (evaluation.name().equals(rule.evaluation())) {
				int number = i;
				parts.add(new Part(evaluation.children().stream().filter(Content.Table.class::isInstance).map(numbers::get).toList(), List.of(), false,
						(all, findings) -> evaluation(rule, all.document().evaluations().get(number), all, findings)));
			}
		}
	}

	private static void evaluation(RuleForm rule, Content.Evaluation evaluation, CheckContext context, List<Finding> findings) {
		RuleTrial trial = new RuleTrial(rule.at(evaluation.layout().dimension(), evaluation.member()), context, findings);
		List<Content.Table> blocks = evaluation.children().stream().filter(child -> child instanceof Content.Table table && table.layout() != null)
				.map(Content.Table.class::cast).toList();
		if (rule.axis() == RuleForm.Axis.EVALUATIONS) {
			trial.check((name, now) -> field(name, blocks), evaluation.key().isEmpty() ? evaluation.title() : evaluation.key());
		}
		for (Content.Table table : blocks) {
			if (table.name().equals(rule.table())) {
				if (rule.axis() == RuleForm.Axis.ROWS) {
					rows(rule, table, blocks, trial);
				} else {
					columns(rule, table, trial);
				}
			}
		}
	}

	// The field that holds a text: the first cell behind the label.
	private static Content.Cell field(Expr name, List<Content.Table> blocks) {
		return !(name instanceof Expr.FieldText field) ? null : blocks.stream().filter(block -> block.name().equals(field.block()))
				.flatMap(block -> block.rows().stream().filter(row -> !row.parts().isEmpty() && row.parts().getFirst().row().equals(field.row()))
						.flatMap(row -> block.layout().panels().getFirst().columns().stream()
								.filter(column -> column.role() != ColumnRole.NAME && column.cell() < row.cells().size()).limit(1)
								.map(column -> row.cells().get(column.cell())))).findFirst().orElse(null);
	}

	private static List<Integer> tables(RuleForm rule, DocumentSnapshot document) {
		return IntStream.range(0, document.tables().size()).filter(number -> document.tables().get(number).layout() != null
				&& document.tables().get(number).name().equals(rule.table())).boxed().toList();
	}

	private static List<Panel> panels(RuleForm rule, TableLayout layout) {
		return rule.panel().isEmpty() ? layout.panels() : layout.panel(rule.panel()).stream().toList();
	}

	private static void rows(RuleForm rule, Content.Table table, List<Content.Table> blocks, RuleTrial trial) {
		trial.begin();
		for (Content.Row row : table.rows()) {
			for (Panel panel : panels(rule, table.layout())) {
				RowMatch part = panel.index() < row.parts().size() ? row.parts().get(panel.index()) : RowMatch.NOTHING;
				if (part.hasMeaning()) {
					trial.check(new InRow(row, panel, part, blocks), part.row().equals(part.label()) ? part.row() : part.row() + " " + part.label());
				}
			}
		}
		trial.foldWhereNothingIsFilledIn();
	}

	private record InRow(Content.Row row, Panel panel, RowMatch part, List<Content.Table> blocks) implements RuleTrial.Cells {

		@Override
		public Content.Cell cell(Expr name, CheckContext context) {
			return switch (name) {
				case Expr.ColumnCell cell -> cell.cell() < row.cells().size() ? row.cells().get(cell.cell()) : null;
				case Expr.SameRow same -> sameRow(same, part, context);
				default -> field(name, blocks);
			};
		}

		@Override
		public List<Fix> filled(Expr name) {
			return !(name instanceof Expr.ColumnCell cell) ? List.of() : CellFixes.filled(row, cell.cell(), blocks.stream().filter(block -> block.rows().contains(row))
					.flatMap(block -> block.rows().stream()).filter(other -> other != row && cell.cell() < other.cells().size())
					.map(other -> other.cells().get(cell.cell()).text()).toList());
		}

		// The wording that the form prescribes for what is printed; what merged cells repeat is read where it is left out.
		@Override
		public String text(Expr name, CheckContext context) {
			Content.Cell cell = cell(name, context);
			Column column = name instanceof Expr.ColumnCell own ? panel.columns().stream().filter(c -> c.cell() == own.cell()).findFirst().orElse(null) : null;
			if (column == null) {
				return cell == null ? null : cell.text();
			}
			// Empty cells at the end of a row need not be printed.
			if (cell == null) {
				return column.role() == ColumnRole.AMOUNT ? null : "";
			}
			String printed = column.carried() && cell.text().isBlank() ? repeated(column) : cell.text();
			return column.words().stream().filter(word -> same(word.name(), printed) || word.aliases().stream().anyMatch(alias -> same(alias, printed)))
					.map(TableLayout.Word::name).findFirst().orElse(printed);
		}

		private static boolean same(String one, String other) {
			return Wording.key(one).equals(Wording.key(other));
		}

		private String repeated(Column column) {
			for (TableLayout.Row known : panel.rows()) {
				int at = known instanceof TableLayout.Open open ? open.columns().indexOf(column.name()) : -1;
				String[] names = at < 0 ? new String[0] : part.coordinates().getOrDefault(((TableLayout.Open) known).dimension(), "").split("/");
				if (at >= 0 && at < names.length) {
					return names[at];
				}
			}
			return "";
		}
	}

	private static Content.Cell sameRow(Expr.SameRow same, RowMatch part, CheckContext context) {
		FormYear meaning = context.document().meaning().orElseThrow();
		TableLayout layout = meaning.form().table(same.table()).orElse(null);
		Column column = layout == null ? null : layout.column(same.cell()).orElse(null);
		if (column == null) {
			return null;
		}
		Panel panel = layout.panels().stream().filter(p -> p.columns().contains(column)).findFirst().orElseThrow();
		FactKey key = context.evaluator().bind(new Expr.Fact(meaning.key(panel, column, part.coordinates()), 0, "", "", ""));
		String where = layout.number().isEmpty() ? layout.name() : layout.number();
		return context.document().facts().reports(key).stream()
				.filter(report -> report.origin() == Report.Origin.CELL && report.place().where().equals(where)).findFirst()
				.map(report -> new Content.Cell(report.place().printed(), report.place(), report.quantity(), report.key(), report.id())).orElse(null);
	}

	private static void columns(RuleForm rule, Content.Table table, RuleTrial trial) {
		for (Panel panel : panels(rule, table.layout())) {
			Map<String, Content.Row> byName = new LinkedHashMap<>();
			for (Content.Row row : table.rows()) {
				if (panel.index() < row.parts().size() && row.parts().get(panel.index()).hasMeaning()) {
					byName.putIfAbsent(row.parts().get(panel.index()).row(), row);
				}
			}
			for (Column column : panel.columns(ColumnRole.AMOUNT)) {
				trial.check((name, now) -> name instanceof Expr.RowCell cell && byName.containsKey(cell.row())
						&& column.cell() < byName.get(cell.row()).cells().size() ? byName.get(cell.row()).cells().get(column.cell()) : null,
						panel.heading(column));
			}
		}
	}
}
