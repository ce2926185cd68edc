// SPDX-License-Identifier: EPL-2.0
package org.gongkai.example;

import java.util.ArrayList;
import java.util.List;

/** Comma-separated values as spreadsheets write them: fields may stand in quotation marks, which are doubled inside. */
final class CsvText {

	/**
	 * A field.
	 *
	 * @param text its value
	 * @param line line from 1
	 * @param col column of its first character from 1, behind the quotation mark
	 */
	record Field(String text, int line, int col) {
	}

	private final String text;
	private final List<List<Field>> rows = new ArrayList<>();
	private int at;
	private int line = 1;
	private int lineStart;

	private CsvText(String text) {
		this.text = text;
	}

	/** All rows with their fields; a blank line is a row with one empty field. */
	static List<List<Field>> read(String text) {
		CsvText csv = new CsvText(text);
		while (csv.at < text.length()) {
			csv.rows.add(csv.row());
		}
		return csv.rows;
	}

	private List<Field> row() {
		List<Field> fields = new ArrayList<>();
		do {
			fields.add(field());
		} while (at < text.length() && text.charAt(at++) == ',');
		line++;
		lineStart = at;
		return fields;
	}

	private Field field() {
		boolean quoted = at < text.length() && text.charAt(at) == '"';
		if (quoted) {
			at++;
		}
		int firstLine = line;
		int col = at - lineStart + 1;
		String value = quoted ? quoted() : plain();
		return new Field(value.strip(), firstLine, col);
	}

	private String plain() {
		int start = at;
		while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
			at++;
		}
		return text.substring(start, at);
	}

	private String quoted() {
		StringBuilder value = new StringBuilder();
		while (at < text.length()) {
			char c = text.charAt(at++);
			if (c == '"' && (at >= text.length() || text.charAt(at) != '"')) {
				plain(); // what stands between the closing mark and the comma, usually nothing
				return value.toString();
			}
			if (c == '"') {
				at++;
			} else if (c == '\n') {
				line++;
				lineStart = at;
			}
			value.append(c);
		}
		return value.toString();
	}
}
