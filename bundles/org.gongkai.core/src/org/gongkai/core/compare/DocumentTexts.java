// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.core.document.ClaimText;
import org.gongkai.core.document.Content;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.document.Header;
import org.gongkai.core.fact.Place;
import org.gongkai.core.form.RowMatcher;
import org.gongkai.core.form.TableLayout;

/** The texts of a document by the section, table or entry they stand in, without what makes every document another. */
final class DocumentTexts {

	/**
	 * A text.
	 *
	 * @param words the words; numbers that report facts are {@code […]}
	 * @param place where it stands
	 */
	record Text(String words, Place place) {
	}

	private static final String NUMBER = "[…]";

	private final DocumentSnapshot document;
	private final Map<String, String> renamedProjects;
	private final Map<String, List<Text>> texts = new LinkedHashMap<>();

	private DocumentTexts(DocumentSnapshot document, Map<String, String> renamedProjects) {
		this.document = document;
		this.renamedProjects = renamedProjects;
	}

	/** The texts by path, in document order. */
	static Map<String, List<Text>> of(DocumentSnapshot document, Map<String, String> renamedProjects) {
		DocumentTexts reader = new DocumentTexts(document, renamedProjects);
		reader.read(document.content(), "");
		return reader.texts;
	}

	private void read(List<Content> content, String path) {
		for (Content piece : content) {
			switch (piece) {
				case Content.Section section -> {
					String inner = section.path().isEmpty() ? path + "/" + section.title() : section.path();
					add(inner, section.title(), section.place());
					read(section.children(), inner);
				}
				case Content.Table table -> table(table, table.where());
				case Content.Evaluation evaluation -> {
					add(evaluation.where(), evaluation.title(), evaluation.place());
					read(evaluation.children(), evaluation.where());
				}
				case Content.Figure figure -> {
					String inner = path + "/" + (figure.name().isEmpty() ? figure.title() : figure.name());
					add(inner, figure.title(), figure.place());
					figure.paragraphs().forEach(paragraph -> paragraph(inner, paragraph));
				}
				case Content.Term term -> {
					String inner = "名词解释/" + term.term();
					term.paragraphs().forEach(paragraph -> paragraph(inner, paragraph));
				}
				case Content.Verbatim verbatim -> verbatim.paragraphs().forEach(paragraph -> paragraph(path + "/" + verbatim.title(), paragraph));
				case Content.Paragraph paragraph -> paragraph(path, paragraph);
			}
		}
	}

	private void table(Content.Table table, String path) {
		add(path, table.title(), table.place());
		table.notes().forEach(note -> paragraph(path, note));
		if (table.layout() == null) {
			table.rows().forEach(row -> add(path, String.join(" | ", row.cells().stream().map(Content.Cell::text).toList()), row.place()));
			return;
		}
		for (Content.Row row : table.rows()) {
			for (TableLayout.Panel panel : row.parts().isEmpty() ? List.<TableLayout.Panel>of() : table.layout().panels()) {
				for (TableLayout.Column column : panel.columns()) {
					boolean words = RowMatcher.isContent(column) && column.cell() < row.cells().size() && row.cells().get(column.cell()).report() < 0;
					if (words && !row.cells().get(column.cell()).text().isBlank()) {
						Content.Cell cell = row.cells().get(column.cell());
						add(path + "/" + row.parts().get(panel.index()).row() + "/" + panel.heading(column), cell.text(), cell.place());
					}
				}
			}
		}
	}

	// The numbers of its claims in the order they stand; each is looked for behind the one before, with the words in front of it.
	private void paragraph(String path, Content.Paragraph paragraph) {
		StringBuilder words = new StringBuilder();
		String text = paragraph.text();
		int from = 0;
		for (int id : paragraph.claims()) {
			ClaimText claim = document.claims().get(id);
			boolean own = claim.kind() == ClaimText.Kind.BOUND && claim.quantity() != null;
			if (own) {
				String printed = claim.place().printed();
				String before = claim.before().length() > 4 ? claim.before().substring(claim.before().length() - 4) : claim.before();
				int at = text.indexOf(before + printed, Math.max(0, from - before.length()));
				at = at < 0 ? text.indexOf(printed, from) : at + before.length();
				if (at >= from && !printed.isEmpty()) {
					words.append(text, from, at).append(NUMBER);
					from = at + printed.length();
				}
			}
		}
		add(path, words.append(text.substring(from)).toString(), paragraph.place());
	}

	private void add(String path, String text, Place place) {
		String words = common(text);
		if (!words.isBlank()) {
			texts.computeIfAbsent(renamed(path), p -> new ArrayList<>()).add(new Text(words, place));
		}
	}

	private String renamed(String path) {
		String renamed = path;
		for (Map.Entry<String, String> project : renamedProjects.entrySet()) {
			renamed = renamed.replace(project.getKey(), project.getValue());
		}
		return renamed;
	}

	// The document's own years and department in words that both documents have.
	private String common(String text) {
		Header header = document.header();
		String words = text.strip();
		if (header.year() > 0) {
			words = words.replaceAll("(?<![0-9])" + header.year() + "(?= ?年)", "{年度}").replaceAll("(?<![0-9])" + (header.year() - 1) + "(?= ?年)", "{上年}");
		}
		return header.entity().length() < 2 ? words : words.replace(header.entity(), "{部门}");
	}
}
