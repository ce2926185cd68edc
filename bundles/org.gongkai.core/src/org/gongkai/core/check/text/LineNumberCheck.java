// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check.text;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.core.check.CheckContext;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Fix;
import org.gongkai.core.check.Severity;
import org.gongkai.core.check.TextCheck;
import org.gongkai.core.document.Content;
import org.gongkai.core.form.TableLayout;
import org.gongkai.core.form.TableLayout.Column;
import org.gongkai.core.text.Message;
import org.gongkai.model.ColumnRole;

/** The lines of a table are numbered without gaps, from panel to panel. */
public final class LineNumberCheck implements TextCheck {

	private static final String FAMILY = "表格";

	@Override
	public String id() {
		return "line-numbers";
	}

	@Override
	public String family() {
		return FAMILY;
	}

	@Override
	public List<Finding> run(CheckContext context) {
		List<Finding> findings = new ArrayList<>();
		context.document().tables().stream().filter(table -> table.layout() != null)
				.forEach(table -> findings.addAll(context.once(table, Misnumbered.class, one -> new Misnumbered(check(one))).lines()));
		return findings;
	}

	/** What is wrong with the numbers of the lines of a table. */
	private record Misnumbered(List<Finding> lines) {
	}

	private static List<Finding> check(Content.Table table) {
		List<Finding> findings = new ArrayList<>();
		List<Content.Cell> cells = numbered(table, table.layout());
		List<Integer> numbers = cells.stream().map(cell -> Integer.valueOf(cell.text().strip())).toList();
		for (Numbering.Gap gap : Numbering.gaps(numbers)) {
			Content.Cell cell = cells.get(gap.index());
			int right = gap.before() + 1;
			Message message = Message.of("{0}的行次应为 {1}，而印的是 {2}。", "Line {1} of {0} is numbered {2}.", table.where(), right, gap.number());
			findings.add(gap.single()
					? Finding.of("line-number", Severity.SHOULD, FAMILY, message, List.of(cell.place()),
							new Fix(Message.of("改为“{0}”", "Change to “{0}”", right),
									List.of(new Fix.Edit(cell.place().file(), cell.place().offset(), cell.place().length(), String.valueOf(right)))))
					: Finding.of("line-number", Severity.SHOULD, FAMILY, message, List.of(cell.place())));
		}
		return findings;
	}

	// Panel by panel: the numbers go on from the foot of one to the head of the next.
	private static List<Content.Cell> numbered(Content.Table table, TableLayout layout) {
		List<Content.Cell> cells = new ArrayList<>();
		layout.panels().forEach(panel -> {
			for (Column column : panel.columns(ColumnRole.LINE)) {
				table.rows().stream().filter(row -> column.cell() < row.cells().size()).map(row -> row.cells().get(column.cell()))
						.filter(cell -> cell.text().strip().matches("[0-9]{1,4}")).forEach(cells::add);
			}
		});
		return cells;
	}
}
