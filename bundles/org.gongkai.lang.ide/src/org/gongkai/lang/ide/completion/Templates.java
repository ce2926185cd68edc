// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.completion;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.core.form.FormIndex;
import org.gongkai.core.form.EvaluationLayout;
import org.gongkai.core.form.FigureForm;
import org.gongkai.core.form.FormPart;
import org.gongkai.core.form.SectionForm;
import org.gongkai.core.form.TableLayout;
import org.gongkai.core.form.TableLayout.Blanks;
import org.gongkai.core.form.TableLayout.Column;
import org.gongkai.core.form.TableLayout.Item;
import org.gongkai.core.form.TableLayout.Open;
import org.gongkai.core.form.TableLayout.Panel;
import org.gongkai.core.form.TableLayout.Row;
import org.gongkai.core.form.TableLayout.Subjects;
import org.gongkai.lang.formatting2.CanonicalLayout;
import org.gongkai.lang.ide.DocumentDraft;
import org.gongkai.model.text.ParagraphText;
import org.gongkai.model.text.PipeRow;
import org.gongkai.model.text.SourceTrace;

/** Skeletons of what a form prescribes: documents, sections with their parts, tables with all prescribed rows and notes. */
public final class Templates {

	private final String indent;
	private final String newline;
	private final int year;
	private final String entity;

	/**
	 * @param indent  white space before the line the skeleton begins on
	 * @param newline line end of the text
	 * @param year    stands for {年度}; 0 leaves the words as they are
	 * @param entity  stands for {部门}
	 */
	Templates(String indent, String newline, int year, String entity) {
		this.indent = indent;
		this.newline = newline;
		this.year = year;
		this.entity = entity;
	}

	/** In canonical layout, the lines after the first indented like the line it begins on. */
	private String laidOut(String text) {
		return CanonicalLayout.format(text).strip().replace("\n", newline + indent);
	}

	/**
	 * A whole document with every section and table that may not be left out; rows and notes as prescribed, in canonical
	 * layout.
	 */
	public static String document(DocumentDraft draft, FormIndex form) {
		Templates templates = new Templates("", "\n", draft.year(), draft.entity());
		StringBuilder text = new StringBuilder(form.kind().getLiteral()).append(' ').append(draft.name()).append(" {\n");
		text.append("格式 ").append(form.name()).append("  部门 ").append(quoted(draft.entity())).append("  年度 ").append(draft.year())
				.append("  单位 ").append(draft.unit().isEmpty() ? form.unit() : draft.unit()).append('\n');
		templates.parts(form.parts(), text);
		return CanonicalLayout.format(text.append("}\n").toString());
	}

	private static String quoted(String text) {
		return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

	/** A section with everything it prescribes. */
	String section(SectionForm section) {
		StringBuilder text = new StringBuilder();
		write(section, text);
		return laidOut(text.toString());
	}

	/** A table with all prescribed rows and notes. */
	String table(TableLayout table) {
		StringBuilder text = new StringBuilder();
		write(table, text);
		return laidOut(text.toString());
	}

	/** A performance table with all its blocks and the rows they prescribe. */
	String evaluation(EvaluationLayout evaluation) {
		StringBuilder text = new StringBuilder();
		write(evaluation, text);
		return laidOut(text.toString());
	}

	private void parts(List<FormPart> parts, StringBuilder text) {
		for (FormPart part : parts) {
			switch (part) {
			case SectionForm section -> {
				if (!section.optional()) {
					write(section, text);
				}
			}
			case TableLayout table -> write(table, text);
			case EvaluationLayout evaluation -> {
				if (!evaluation.optional()) {
					write(evaluation, text);
				}
			}
			case FigureForm figure -> text.append("图 ").append(figure.name()).append(" {\n}\n");
			}
		}
	}

	private void write(SectionForm section, StringBuilder text) {
		String title = year == 0 ? section.title() : section.title(year, entity);
		text.append(section.keyword()).append(' ').append(section.name()).append(' ').append(quoted(title)).append(" {\n");
		parts(section.children(), text);
		text.append("}\n");
	}

	private static void write(EvaluationLayout evaluation, StringBuilder text) {
		text.append("绩效 ").append(evaluation.name()).append(" {\n");
		evaluation.blocks().forEach(block -> write(block, text));
		text.append("}\n");
	}

	private static void write(TableLayout table, StringBuilder text) {
		text.append("表 ").append(table.name()).append(" {\n");
		rows(table).forEach(row -> text.append(PipeRow.write(row, SourceTrace.NONE)).append('\n'));
		table.notes().forEach(note -> text.append(ParagraphText.write(note, SourceTrace.NONE)).append('\n'));
		text.append("}\n");
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
			case Open open -> {
				if (!open.total().isEmpty()) {
					rows.add(cells(panel, open.total(), ""));
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
}
