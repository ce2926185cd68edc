// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.core.document.Content;
import org.gongkai.core.expression.Expr;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.form.FormYear;
import org.gongkai.core.form.RowMatch;
import org.gongkai.core.form.RuleForm;
import org.gongkai.core.form.TableLayout;
import org.gongkai.core.form.TableLayout.Column;
import org.gongkai.core.form.TableLayout.Panel;
import org.gongkai.core.fact.Report;
import org.gongkai.model.ColumnRole;

/** The rules of the form and of the rule sets: once, for every row, or for every column of a table. */
public final class RuleCheck implements Check {

	@Override
	public String id() {
		return "rules";
	}

	@Override
	public String family() {
		return "规则";
	}

	@Override
	public List<Finding> run(CheckContext context) {
		List<Finding> findings = new ArrayList<>();
		for (RuleForm rule : context.rules()) {
			if (!rule.evaluation().isEmpty()) {
				evaluations(rule, context, findings);
				continue;
			}
			RuleTrial trial = new RuleTrial(rule, context, findings);
			switch (rule.axis()) {
				case EVALUATIONS -> {
					// Only with a performance table.
				}
				case ONCE -> trial.check(cell -> null, "");
				case ROWS -> tables(rule, context).forEach(table -> rows(rule, table, context, trial));
				case COLUMNS -> tables(rule, context).forEach(table -> columns(rule, table, context, trial));
			}
		}
		return findings;
	}

	private static void evaluations(RuleForm rule, CheckContext context, List<Finding> findings) {
		for (Content.Evaluation evaluation : context.document().evaluations()) {
			if (!evaluation.name().equals(rule.evaluation())) {
				continue;
			}
			RuleTrial trial = new RuleTrial(rule.at(evaluation.layout().dimension(), evaluation.key()), context, findings);
			if (rule.axis() == RuleForm.Axis.EVALUATIONS) {
				trial.check(cell -> null, evaluation.key().isEmpty() ? evaluation.title() : evaluation.key());
			}
			for (Content child : evaluation.children()) {
				if (child instanceof Content.Table table && table.layout() != null && table.name().equals(rule.table())) {
					if (rule.axis() == RuleForm.Axis.ROWS) {
						rows(rule, table, context, trial);
					} else {
						columns(rule, table, context, trial);
					}
				}
			}
		}
	}

	private static List<Content.Table> tables(RuleForm rule, CheckContext context) {
		return context.document().tables().stream().filter(table -> table.layout() != null && table.name().equals(rule.table())).toList();
	}

	private static List<Panel> panels(RuleForm rule, TableLayout layout) {
		return rule.panel().isEmpty() ? layout.panels() : layout.panel(rule.panel()).stream().toList();
	}

	private static void rows(RuleForm rule, Content.Table table, CheckContext context, RuleTrial trial) {
		FormYear meaning = context.document().meaning().orElseThrow();
		for (Content.Row row : table.rows()) {
			for (Panel panel : panels(rule, table.layout())) {
				RowMatch part = panel.index() < row.parts().size() ? row.parts().get(panel.index()) : RowMatch.NOTHING;
				if (part.hasMeaning()) {
					trial.check(expression -> switch (expression) {
						case Expr.ColumnCell cell -> report(row, cell.cell(), context);
						case Expr.SameRow same -> sameRow(same, part, meaning, context);
						default -> null;
					}, part.row().equals(part.label()) ? part.row() : part.row() + " " + part.label());
				}
			}
		}
	}

	private static Report report(Content.Row row, int cell, CheckContext context) {
		int report = cell < row.cells().size() ? row.cells().get(cell).report() : -1;
		return report < 0 ? null : context.document().facts().reports().get(report);
	}

	private static Report sameRow(Expr.SameRow same, RowMatch part, FormYear meaning, CheckContext context) {
		TableLayout layout = meaning.form().table(same.table()).orElse(null);
		Column column = layout == null ? null : layout.column(same.cell()).orElse(null);
		if (column == null) {
			return null;
		}
		Panel panel = layout.panels().stream().filter(p -> p.columns().contains(column)).findFirst().orElseThrow();
		FactKey key = context.evaluator().bind(new Expr.Fact(meaning.key(panel, column, part.coordinates()), 0, "", "", ""));
		String where = layout.number().isEmpty() ? layout.name() : layout.number();
		return context.document().facts().reports(key).stream()
				.filter(report -> report.origin() == Report.Origin.CELL && report.place().where().equals(where)).findFirst().orElse(null);
	}

	private static void columns(RuleForm rule, Content.Table table, CheckContext context, RuleTrial trial) {
		for (Panel panel : panels(rule, table.layout())) {
			Map<String, Content.Row> byName = new LinkedHashMap<>();
			for (Content.Row row : table.rows()) {
				if (panel.index() < row.parts().size() && row.parts().get(panel.index()).hasMeaning()) {
					byName.putIfAbsent(row.parts().get(panel.index()).row(), row);
				}
			}
			for (Column column : panel.columns(ColumnRole.AMOUNT)) {
				trial.check(expression -> expression instanceof Expr.RowCell cell && byName.containsKey(cell.row())
						? report(byName.get(cell.row()), column.cell(), context) : null, panel.heading(column));
			}
		}
	}
}
