// SPDX-License-Identifier: EPL-2.0
package org.gongkai.example;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.gongkai.core.form.FormPart;
import org.gongkai.core.form.SectionForm;
import org.gongkai.core.form.TableLayout.Column;
import org.gongkai.core.spi.ImportReport;
import org.gongkai.example.CsvText.Field;

/** Writes a table in the language, row by row, and counts where its numbers go. */
final class TableText {

	private static final Pattern TOKEN = Pattern.compile("\\d[\\d,.]*");

	private final CsvHeader header;
	private final List<String> rows = new ArrayList<>();
	private int firstLine;
	private int lastLine;
	private int cells;
	private int identifiers;

	TableText(CsvHeader header) {
		this.header = header;
	}

	/** Adds a row with the place of every cell in the source, so that a reviewer can jump there. */
	void add(List<Field> fields) {
		firstLine = firstLine == 0 ? fields.getFirst().line() : firstLine;
		lastLine = fields.getLast().line();
		String texts = fields.stream().map(field -> escaped(field.text())).collect(Collectors.joining(" | ", "| ", " |"));
		String places = fields.stream().map(field -> field.text().isEmpty() ? "" : field.line() + ":" + field.col())
				.collect(Collectors.joining(","));
		rows.add(texts + " @" + places);
		for (int i = 0; i < fields.size(); i++) {
			int numbers = (int) TOKEN.matcher(fields.get(i).text()).results().count();
			if (header.table().column(i).filter(Column::isAmount).isPresent()) {
				cells += numbers;
			} else {
				identifiers += numbers;
			}
		}
	}

	/** The whole document. */
	String text(String source) {
		StringBuilder text = new StringBuilder(header.kind()).append(' ').append(header.name()).append(" {\n");
		text.append("    格式 ").append(header.form().name()).append('\n');
		quoted(text, "部门", header.entity());
		plain(text, "年度", header.year());
		plain(text, "单位", header.unit());
		quoted(text, "来源", source);
		Deque<SectionForm> sections = sections();
		String indent = "    ";
		for (SectionForm section : sections) {
			text.append(indent).append(section.keyword()).append(' ').append(section.name()).append(" {\n");
			indent += "    ";
		}
		text.append(indent).append("表 ").append(header.table().name()).append(" {\n");
		for (String row : rows) {
			text.append(indent).append("    ").append(row).append('\n');
		}
		for (int depth = sections.size() + 1; depth >= 0; depth--) {
			text.append("    ".repeat(depth)).append("}\n");
		}
		return text.toString();
	}

	// The sections around the table, the outermost first.
	private Deque<SectionForm> sections() {
		Deque<SectionForm> around = new ArrayDeque<>();
		FormPart part = header.table();
		Optional<SectionForm> owner = header.form().section(header.form().ownerOf(part));
		while (owner.isPresent()) {
			around.addFirst(owner.get());
			owner = header.form().section(header.form().ownerOf(owner.get()));
		}
		return around;
	}

	/** The account of the table; empty when it has no row. */
	Optional<ImportReport.Table> account() {
		return rows.isEmpty() ? Optional.empty()
				: Optional.of(new ImportReport.Table(header.table().number(), rows.size(),
						(int) header.table().columns().stream().filter(Column::isAmount).count(), false, firstLine, lastLine));
	}

	/** The account of the numbers: those of the rows, the year, and the numbers in names. */
	ImportReport.Tokens tokens() {
		int dates = header.year().isEmpty() ? 0 : 1;
		int named = 0;
		for (String name : List.of(header.name(), header.entity(), header.table().number())) {
			named += (int) TOKEN.matcher(name).results().count();
		}
		return new ImportReport.Tokens(cells, 0, 0, identifiers + named, dates, 0, 0);
	}

	private static void quoted(StringBuilder text, String key, String value) {
		if (!value.isEmpty()) {
			text.append("    ").append(key).append(" \"").append(value.replace("\\", "\\\\").replace("\"", "\\\"")).append("\"\n");
		}
	}

	private static void plain(StringBuilder text, String key, String value) {
		if (!value.isEmpty()) {
			text.append("    ").append(key).append(' ').append(value).append('\n');
		}
	}

	private static String escaped(String cell) {
		return cell.replace("\\", "\\\\").replace("|", "\\|").replace("\r", "").replace("\n", "\\n");
	}
}
