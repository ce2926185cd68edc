// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.reconcile;

import java.util.List;

import org.gongkai.core.check.Verdict;
import org.gongkai.core.explain.Explanation;
import org.gongkai.core.fact.SourcePlace;
import org.gongkai.ui.Icons;
import org.gongkai.ui.language.MessageLanguage;
import org.gongkai.ui.language.Texts;
import org.gongkai.ui.views.ViewMessages;
import org.gongkai.ui.views.grid.LineTree.Line;

/** Why a number is right or wrong as lines: what it rests on, as far down as the lines of the source. */
final class ExplanationLines {
	private ExplanationLines() {
	}

	static List<Line> of(Explanation explanation) {
		return List.of(line(explanation, ""));
	}

	private static Line line(Explanation node, String above) {
		String path = above + "/" + node.kind();
		return new Line(text(node), icon(node).image(), path, node.places().stream().findFirst(),
				node.children().stream().map(child -> line(child, path)).toList());
	}

	private static String text(Explanation node) {
		String text = MessageLanguage.tell(node.text()).replace('\n', ' ');
		SourcePlace source = node.places().isEmpty() ? null : node.places().get(0).source();
		return source == null || node.kind() != Explanation.Kind.NUMBER ? text
				: Texts.format(ViewMessages.Reconcile_source, text, source.file(), source.line());
	}

	private static Icons icon(Explanation node) {
		return node.verdict().map(ExplanationLines::icon).orElseGet(() -> switch (node.kind()) {
		case NUMBER, FREE -> Icons.ITEM;
		case FACT -> Icons.MEMBER;
		case PRECISION -> Icons.UNIT;
		case SOURCE -> Icons.VERBATIM;
		case SAME_FACT -> Icons.TABLE;
		case SUM, FORMULA -> Icons.FUNCTION;
		case RULE -> Icons.RULE;
		case FINDING -> Icons.DOUBT;
		});
	}

	private static Icons icon(Verdict verdict) {
		return switch (verdict) {
		case EQUAL -> Icons.CERTIFIED;
		case ROUNDING -> Icons.REMARK;
		case CONTRADICTION -> Icons.FAILED;
		case UNVERIFIABLE -> Icons.DOUBT;
		};
	}
}
