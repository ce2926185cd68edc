// SPDX-License-Identifier: EPL-2.0
package org.gongkai.example;

import java.util.List;
import java.util.stream.Stream;

import org.gongkai.core.document.Content;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.fact.FactKey;

/** Reasons that the text of a document gives. */
final class Explanations {

	private static final String REASON = "原因";

	private Explanations() {
	}

	/** Whether a paragraph that reports the fact names a reason. */
	static boolean given(DocumentSnapshot document, FactKey fact) {
		List<Integer> reports = document.facts().reports(fact).stream().map(report -> report.id()).toList();
		return paragraphs(document.content()).filter(paragraph -> paragraph.text().contains(REASON)).anyMatch(paragraph -> paragraph
				.claims().stream().anyMatch(claim -> reports.contains(document.claims().get(claim).report())));
	}

	private static Stream<Content.Paragraph> paragraphs(List<Content> content) {
		return content.stream().flatMap(piece -> switch (piece) {
			case Content.Paragraph paragraph -> Stream.of(paragraph);
			case Content.Section section -> paragraphs(section.children());
			case Content.Table table -> table.notes().stream();
			case Content.Evaluation evaluation -> paragraphs(evaluation.children());
			case Content.Figure figure -> figure.paragraphs().stream();
			case Content.Term term -> Stream.empty();
			case Content.Verbatim verbatim -> Stream.empty();
		});
	}
}
