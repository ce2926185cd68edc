// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.core.check.CheckContext;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Severity;
import org.gongkai.core.check.TextCheck;
import org.gongkai.core.document.Content;
import org.gongkai.core.text.Message;

/** No performance table stands twice, with the same name, words and numbers. */
public final class RepeatedEvaluationCheck implements TextCheck {

	@Override
	public String id() {
		return "repeated-evaluations";
	}

	@Override
	public String family() {
		return "重复";
	}

	@Override
	public List<Finding> run(CheckContext context) {
		List<Finding> findings = new ArrayList<>();
		Map<List<String>, Content.Evaluation> seen = new HashMap<>();
		for (Content.Evaluation evaluation : context.document().evaluations()) {
			List<String> cells = evaluation.key().isEmpty() ? List.of() : cells(evaluation);
			Content.Evaluation first = cells.isEmpty() ? null : seen.putIfAbsent(cells, evaluation);
			if (first != null) {
				findings.add(Finding.of("evaluation-twice", Severity.SHOULD, family(), Message.of("“{0}”的绩效表同第 {1} 行的一张一字不差，请删去一张。",
						"The performance table of “{0}” is word by word that of line {1}. Delete one.", first.key(), first.place().line()),
						List.of(evaluation.place(), first.place())));
			}
		}
		return findings;
	}

	// What is printed in the cells of its tables.
	private static List<String> cells(Content.Evaluation evaluation) {
		List<String> cells = new ArrayList<>();
		for (Content child : evaluation.children()) {
			if (child instanceof Content.Table table) {
				for (Content.Row row : table.rows()) {
					for (Content.Cell cell : row.cells()) {
						if (!cell.text().isEmpty()) {
							cells.add(cell.text());
						}
					}
				}
			}
		}
		return cells;
	}
}
