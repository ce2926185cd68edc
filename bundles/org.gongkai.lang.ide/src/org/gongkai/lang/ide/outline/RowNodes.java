// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.gongkai.core.text.Message;
import org.gongkai.lang.ide.OutlineKind;
import org.gongkai.lang.ide.OutlineNode;
import org.gongkai.lang.ide.syntax.Line;
import org.gongkai.model.text.PipeRow;

/** The rows of a table as outline nodes; rows with codes are nested as their codes are: 类, 款, 项. */
final class RowNodes {

	private static final Pattern CODE = Pattern.compile("\\d{3}(\\d\\d){0,3}");
	private static final Pattern AMOUNT = Pattern.compile("[-－−]?\\d[\\d,]*(\\.\\d+)?");

	private record Entry(Line.RowLine line, String code, String label, String amount, List<Entry> below) {
	}

	private final String tableId;
	private final ProblemRanges problems;

	private RowNodes(String tableId, ProblemRanges problems) {
		this.tableId = tableId;
		this.problems = problems;
	}

	static List<OutlineNode> of(String tableId, List<Line> lines, ProblemRanges problems) {
		List<Entry> top = new ArrayList<>();
		Map<String, Entry> byCode = new HashMap<>();
		for (Line line : lines) {
			if (line instanceof Line.RowLine row) {
				Entry entry = entry(row);
				Entry above = null;
				for (int length = entry.code.length() - 2; above == null && length >= 3; length -= 2) {
					above = byCode.get(entry.code.substring(0, length));
				}
				(above == null ? top : above.below).add(entry);
				if (!entry.code.isEmpty()) {
					byCode.putIfAbsent(entry.code, entry);
				}
			}
		}
		return new RowNodes(tableId, problems).nodes(top);
	}

	private static Entry entry(Line.RowLine row) {
		List<String> texts = PipeRow.parse(row.text()).texts();
		String code = !texts.isEmpty() && CODE.matcher(texts.getFirst()).matches() ? texts.getFirst() : "";
		String label = "";
		String amount = "";
		for (String text : texts.subList(code.isEmpty() ? 0 : 1, texts.size())) {
			boolean number = AMOUNT.matcher(text).matches();
			if (label.isEmpty() && !number) {
				label = text.strip();
			} else if (amount.isEmpty() && number && (text.indexOf('.') >= 0 || text.indexOf(',') >= 0 || !label.isEmpty())) {
				amount = text;
			}
		}
		return new Entry(row, code, label, amount, new ArrayList<>());
	}

	private List<OutlineNode> nodes(List<Entry> entries) {
		List<OutlineNode> nodes = new ArrayList<>(entries.size());
		Map<String, Integer> seen = new HashMap<>();
		for (Entry entry : entries) {
			String key = entry.code.isEmpty() ? entry.label : entry.code;
			int number = seen.merge(key, 1, Integer::sum);
			String id = tableId + "/行:" + key + (number > 1 ? "#" + number : "");
			int end = entry.line.end();
			nodes.add(new OutlineNode(id, (entry.code + " " + entry.label).strip(), new Message(entry.amount, entry.amount),
					OutlineKind.ROW, problems.worst(entry.line.offset(), end), entry.line.offset(), end - entry.line.offset(),
					entry.line.offset(), !entry.below.isEmpty(), () -> nodes(entry.below)));
		}
		return nodes;
	}
}
