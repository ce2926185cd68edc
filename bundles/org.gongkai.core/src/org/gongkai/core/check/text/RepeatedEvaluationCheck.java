// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gongkai.core.check.CheckContext;
import org.gongkai.core.check.Copies;
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
		Map<Hash, List<Content.Evaluation>> alike = new LinkedHashMap<>();
		context.document().evaluations().stream().filter(evaluation -> !evaluation.key().isEmpty())
				.forEach(evaluation -> alike.computeIfAbsent(context.once(evaluation, Hash.class, RepeatedEvaluationCheck::hash), hash -> new ArrayList<>()).add(evaluation));
		alike.values().stream().filter(evaluations -> evaluations.size() > 1).forEach(evaluations -> repeated(evaluations, context.document().content(), findings));
		return findings;
	}

	private void repeated(List<Content.Evaluation> evaluations, List<Content> content, List<Finding> findings) {
		Map<List<String>, Content.Evaluation> seen = new HashMap<>();
		for (Content.Evaluation evaluation : evaluations) {
			List<String> cells = new ArrayList<>();
			forEachCell(evaluation, cells::add);
			Content.Evaluation first = cells.isEmpty() ? null : seen.putIfAbsent(cells, evaluation);
			if (first != null) {
				findings.add(Finding.of("evaluation-twice", Severity.SHOULD, family(), Message.of("“{0}”的绩效表同第 {1} 行的一张一字不差，请删去一张。",
						"The performance table of “{0}” is word by word that of line {1}. Delete one.", first.key(), first.place().line()),
						List.of(evaluation.place(), first.place()), Copies.deleted(content, first.place(), evaluation.place())));
			}
		}
	}

	/** What tells most tables apart without a list of their cells: a text knows its hash. */
	private record Hash(long value) {
	}

	private static Hash hash(Content.Evaluation evaluation) {
		long[] hash = new long[1];
		forEachCell(evaluation, text -> hash[0] = hash[0] * 31 + text.hashCode());
		return new Hash(hash[0]);
	}

	// What is printed in its tables.
	private static void forEachCell(Content.Evaluation evaluation, Consumer<String> printed) {
		for (Content child : evaluation.children()) {
			if (child instanceof Content.Table table) {
				for (Content.Row row : table.rows()) {
					for (Content.Cell cell : row.cells()) {
						if (!cell.text().isEmpty()) {
							printed.accept(cell.text());
						}
					}
				}
			}
		}
	}
}
