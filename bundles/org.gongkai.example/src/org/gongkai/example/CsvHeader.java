// SPDX-License-Identifier: EPL-2.0
package org.gongkai.example;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.gongkai.core.form.FormIndex;
import org.gongkai.core.form.TableLayout;
import org.gongkai.core.spi.ImportRequest;
import org.gongkai.core.text.InputProblem;
import org.gongkai.core.text.Message;
import org.gongkai.example.CsvText.Field;

/**
 * What the first lines of the file say of the table.
 *
 * @param kind 决算 or 预算
 * @param name name of the document
 * @param form the form
 * @param entity the department; empty when it is not said
 * @param year the year; empty when it is not said
 * @param unit the unit of money; empty for that of the form
 * @param table the table of the form
 * @param lines number of first lines, the blank one included
 */
record CsvHeader(String kind, String name, FormIndex form, String entity, String year, String unit, TableLayout table, int lines) {

	static CsvHeader read(List<List<Field>> all, ImportRequest request) throws InputProblem {
		int end = 0;
		while (end < all.size() && all.get(end).stream().anyMatch(field -> !field.text().isEmpty())) {
			end++;
		}
		List<List<Field>> lines = all.subList(0, end);
		Field first = lines.isEmpty() || lines.getFirst().size() < 2 ? null : lines.getFirst().get(1);
		if (first == null) {
			throw new InputProblem(new Message("第一行应是“决算,”或“预算,”和文件的名字。", "The first line must be 决算 or 预算, a comma, and a name."),
					request.name(), 1, 1);
		}
		Field formField = find(lines, "格式").orElse(new Field("", 1, 1));
		String formName = request.form().orElse(formField.text());
		FormIndex form = request.library().form(formName).orElseThrow(() -> new InputProblem(Message.of(
				"没有格式“{0}”，可用的格式有：{1}。请改正“格式,”一行。", "There is no form “{0}”; known forms are {1}. Correct the line 格式.", formName,
				request.library().forms().stream().map(FormIndex::name).collect(Collectors.joining("、"))), request.name(),
				formField.line(), formField.col()));
		Field tableField = find(lines, "表").orElse(new Field("", 1, 1));
		TableLayout table = form.tables().stream().filter(one -> List.of(one.number(), one.name(), one.title()).contains(tableField.text()))
				.findFirst().orElseThrow(() -> new InputProblem(Message.of("格式“{0}”里没有表“{1}”，应是表号（如{2}）、表名或标题。",
						"Form “{0}” has no table “{1}”; give its number (such as {2}), name or title.", formName, tableField.text(),
						form.tables().stream().map(TableLayout::number).findFirst().orElse("—")), request.name(), tableField.line(),
						tableField.col()));
		return new CsvHeader(lines.getFirst().getFirst().text(), request.document().orElse(first.text()), form, text(lines, "部门"),
				text(lines, "年度"), text(lines, "单位"), table, end);
	}

	private static Optional<Field> find(List<List<Field>> lines, String key) {
		return lines.stream().filter(row -> row.size() > 1 && row.getFirst().text().equals(key)).map(row -> row.get(1)).findFirst();
	}

	private static String text(List<List<Field>> lines, String key) {
		return find(lines, key).map(Field::text).orElse("");
	}
}
