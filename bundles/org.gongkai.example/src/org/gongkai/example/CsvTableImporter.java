// SPDX-License-Identifier: EPL-2.0
package org.gongkai.example;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.gongkai.core.spi.ImportReport;
import org.gongkai.core.spi.ImportRequest;
import org.gongkai.core.spi.ImportResult;
import org.gongkai.core.spi.Importer;
import org.gongkai.core.spi.Progress;
import org.gongkai.core.text.InputProblem;
import org.gongkai.core.text.Message;
import org.gongkai.core.text.SourceText;
import org.gongkai.example.CsvText.Field;

/**
 * Imports one table from comma-separated values. The first lines say what the table is, a blank line follows, then come the
 * rows in the columns of the form:
 *
 * <pre>
 * 决算,青山市某局2024
 * 格式,辽宁决算
 * 部门,青山市某局
 * 年度,2024
 * 表,公开03表
 *
 * 合计,,615.98,496.59,119.39
 * 201,一般公共服务支出,491.83,382.55,109.28
 * </pre>
 */
public final class CsvTableImporter implements Importer {

	@Override
	public String id() {
		return "example.csv-table";
	}

	@Override
	public Message label() {
		return new Message("一张表的 CSV 文件", "CSV file of one table");
	}

	@Override
	public boolean accepts(String name, byte[] head) {
		if (!name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
			return false;
		}
		int end = 0;
		while (end < head.length && head[end] != '\n') {
			end++;
		}
		try {
			String firstLine = SourceText.decode(Arrays.copyOf(head, end), name).text();
			return firstLine.startsWith("决算,") || firstLine.startsWith("预算,");
		} catch (InputProblem unreadable) {
			return false;
		}
	}

	@Override
	public ImportResult importFrom(ImportRequest request, Progress progress) throws InputProblem {
		progress.step(new Message("读取 CSV 文件", "Reading the CSV file"), 0, 1);
		List<List<Field>> lines = CsvText.read(SourceText.decode(request.content(), request.name()).text());
		CsvHeader header = CsvHeader.read(lines, request);
		TableText table = new TableText(header);
		int kept = 0;
		for (List<Field> row : lines.subList(header.lines(), lines.size())) {
			progress.checkCancelled();
			if (row.stream().anyMatch(field -> !field.text().isEmpty())) {
				table.add(row);
				kept++;
			}
		}
		int written = (int) lines.subList(0, header.lines()).stream().filter(row -> !row.getFirst().text().isEmpty()).count();
		int all = written + kept;
		ImportReport report = new ImportReport(request.name(), header.form().name(), table.tokens(), table.account().map(List::of).orElse(List.of()),
				List.of(), new ImportReport.Text(all, all));
		return new ImportResult(table.text(request.name()), report, kept > 0 ? List.of() : List.of(Message.of(
				"“{0}”里没有数据行。", "“{0}” has no rows of data.", request.name())));
	}
}
