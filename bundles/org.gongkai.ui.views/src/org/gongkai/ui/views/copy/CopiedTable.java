// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.copy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/**
 * A table for a spreadsheet. Numbers go as numbers, without separators, and texts as texts: a subject code stays a code,
 * and a text that begins like a formula is none.
 */
public final class CopiedTable {
	/**
	 * A cell.
	 *
	 * @param text   what a text cell holds; empty when it holds a number
	 * @param number what a number cell holds; {@code null} when it holds a text
	 */
	public record Cell(String text, BigDecimal number) {
		/** A text. */
		public static Cell of(String text) {
			return new Cell(text, null);
		}

		/** A number; an empty cell when it is {@code null}. */
		public static Cell of(BigDecimal number) {
			return new Cell("", number);
		}

		private String plain() {
			return number == null ? text : number.toPlainString();
		}
	}

	private final List<List<Cell>> rows = new ArrayList<>();

	/** Adds a row. */
	public void add(List<Cell> row) {
		rows.add(List.copyOf(row));
	}

	/** Adds a row of texts. */
	public void addTexts(List<String> row) {
		add(row.stream().map(Cell::of).toList());
	}

	/** Adds the rows of another. */
	public void addAll(CopiedTable other) {
		rows.addAll(other.rows);
	}

	/** Cells separated by commas, as CSV, with a mark by which spreadsheets know the encoding. */
	public String commas() {
		return rows.stream().map(row -> row.stream().map(cell -> inCommas(cell.plain())).collect(Collectors.joining(",")))
				.collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
	}

	private static String inCommas(String text) {
		return text.indexOf(',') < 0 ? quoted(text) : "\"" + text.replace("\"", "\"\"") + "\"";
	}

	/** Cells separated by tabs, rows by line ends; a cell with a tab, a quote or a line end is quoted. */
	public String tabbed() {
		return rows.stream().map(row -> row.stream().map(cell -> quoted(cell.plain())).collect(Collectors.joining("\t")))
				.collect(Collectors.joining(System.lineSeparator(), "", System.lineSeparator()));
	}

	private static String quoted(String text) {
		boolean plain = text.indexOf('\t') < 0 && text.indexOf('"') < 0 && text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
		return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
	}

	/** The same as a table of HTML, which tells a spreadsheet what is a text. */
	public String html() {
		StringBuilder html = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body><table border=\"1\" cellspacing=\"0\" cellpadding=\"3\">");
		for (List<Cell> row : rows) {
			html.append("<tr>");
			for (Cell cell : row) {
				html.append(cell.number() == null ? "<td style=\"mso-number-format:'\\@'\">" : "<td>").append(escaped(cell.plain()))
						.append("</td>");
			}
			html.append("</tr>");
		}
		return html.append("</table></body></html>").toString();
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

	/** Puts it on the clipboard; call on the UI thread. */
	public void copy(Display display) {
		Clipboard clipboard = new Clipboard(display);
		try {
			clipboard.setContents(new Object[] { tabbed(), html() },
					new Transfer[] { TextTransfer.getInstance(), HTMLTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}
}
