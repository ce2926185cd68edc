// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.completion;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.core.form.FormIndex;
import org.gongkai.core.form.FormPart;
import org.gongkai.core.form.SectionForm;
import org.gongkai.core.form.TableLayout;
import org.gongkai.core.form.TableLayout.Blanks;
import org.gongkai.core.form.TableLayout.Column;
import org.gongkai.core.form.TableLayout.Item;
import org.gongkai.core.form.TableLayout.Panel;
import org.gongkai.core.form.TableLayout.Row;
import org.gongkai.core.form.TableLayout.Subjects;
import org.gongkai.core.text.DisplayWidth;
import org.gongkai.lang.ide.DocumentDraft;
import org.gongkai.model.text.PipeRow;

/** Skeletons of what a form prescribes: documents, sections with their parts, tables with all prescribed rows and notes. */
public final class Templates {

	private static final String STEP = "    ";

	private final String indent;
	private final String newline;
	private final int year;
	private final String entity;

	/**
	 * @param indent white space before the line the skeleton begins on
	 * @param year   stands for {年度}; 0 leaves the words as they are
	 */
	Templates(String indent, String newline, int year, String entity) {
		this.indent = indent;
		this.newline = newline;
		this.year = year;
		this.entity = entity;
	}

	/** A whole document with every section and table that may not be left out; rows and notes as prescribed. */
	public static String document(DocumentDraft draft, FormIndex form) {
		Templates templates = new Templates(STEP, "\n", draft.year(), draft.entity());
		StringBuilder text = new StringBuilder(form.kind().getLiteral()).append(' ').append(draft.name()).append(" {\n");
		text.append(STEP).append("格式 ").append(form.name());
		text.append("  部门 ").append(quoted(draft.entity()));
		text.append("  年度 ").append(draft.year());
		text.append("  单位 ").append(draft.unit().isEmpty() ? form.unit() : draft.unit()).append('\n');
		for (FormPart part : form.parts()) {
			if (!(part instanceof SectionForm section && section.optional())) {
				text.append('\n').append(STEP).append(switch (part) {
				case SectionForm section -> templates.section(section);
				case TableLayout table -> templates.table(table);
				}).append('\n');
			}
		}
		return text.append("}\n").toString();
	}

	private static String quoted(String text) {
		return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

	/** A section with everything it prescribes. */
	String section(SectionForm section) {
		return section(section, indent);
	}

	private String section(SectionForm section, String at) {
		String title = year == 0 ? section.title() : section.title(year, entity);
		StringBuilder text = new StringBuilder(section.keyword()).append(' ').append(section.name()).append(' ')
				.append(quoted(title)).append(" {").append(newline);
		for (FormPart part : section.children()) {
			if (part instanceof SectionForm inner && inner.optional()) {
				continue;
			}
			text.append(at).append(STEP).append(switch (part) {
			case SectionForm inner -> section(inner, at + STEP);
			case TableLayout table -> table(table, at + STEP);
			}).append(newline);
		}
		return text.append(at).append('}').toString();
	}

	/** A table with all prescribed rows. */
	String table(TableLayout table) {
		return table(table, indent);
	}

	private String table(TableLayout table, String at) {
		StringBuilder text = new StringBuilder("表 ").append(table.name()).append(" {").append(newline);
		for (String line : aligned(rows(table))) {
			text.append(at).append(STEP).append(line).append(newline);
		}
		for (String note : table.notes()) {
			text.append(at).append(STEP).append("> ").append(note.replace("\\", "\\\\").replace("[", "\\[")).append(newline);
		}
		return text.append(at).append('}').toString();
	}

	/** The prescribed rows of all panels side by side. */
	static List<List<String>> rows(TableLayout table) {
		List<List<List<String>>> panels = table.panels().stream().map(Templates::rows).toList();
		int height = panels.stream().mapToInt(List::size).max().orElse(0);
		List<List<String>> rows = new ArrayList<>();
		for (int i = 0; i < height; i++) {
			List<String> row = new ArrayList<>();
			for (int p = 0; p < panels.size(); p++) {
				row.addAll(i < panels.get(p).size() ? panels.get(p).get(i)
						: java.util.Collections.nCopies(table.panels().get(p).columns().size(), ""));
			}
			rows.add(row);
		}
		return rows;
	}

	private static List<List<String>> rows(Panel panel) {
		List<List<String>> rows = new ArrayList<>();
		for (Row row : panel.rows()) {
			switch (row) {
			case Item item -> rows.add(cells(panel, item.title(), item.line()));
			case Subjects subjects -> {
				if (!subjects.total().isEmpty()) {
					rows.add(cells(panel, subjects.total(), ""));
				}
			}
			case Blanks blanks -> {
				for (int line = blanks.first(); line <= blanks.last(); line++) {
					rows.add(cells(panel, "", String.valueOf(line)));
				}
			}
			}
		}
		return rows;
	}

	/** The label stands in the first cell that can hold one. */
	private static List<String> cells(Panel panel, String label, String line) {
		List<String> cells = new ArrayList<>();
		boolean labelled = false;
		for (Column column : panel.columns()) {
			boolean head = switch (column.role()) {
			case CODE, NAME -> true;
			default -> false;
			};
			cells.add(switch (column.role()) {
			case LINE -> line;
			default -> head && !labelled ? label : "";
			});
			labelled |= head;
		}
		return cells;
	}

	private static List<String> aligned(List<List<String>> rows) {
		List<Integer> widths = new ArrayList<>();
		for (List<String> row : rows) {
			for (int i = 0; i < row.size(); i++) {
				int width = DisplayWidth.of(PipeRow.escape(row.get(i)));
				if (i == widths.size()) {
					widths.add(width);
				} else {
					widths.set(i, Math.max(widths.get(i), width));
				}
			}
		}
		return rows.stream().map(row -> {
			StringBuilder line = new StringBuilder("|");
			for (int i = 0; i < row.size(); i++) {
				String cell = PipeRow.escape(row.get(i));
				line.append(' ').append(cell).append(" ".repeat(widths.get(i) - DisplayWidth.of(cell))).append(" |");
			}
			return line.toString();
		}).toList();
	}
}
