// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.folding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.gongkai.lang.ide.Fold;
import org.gongkai.lang.ide.FoldKind;
import org.gongkai.lang.ide.syntax.Block;
import org.gongkai.lang.ide.syntax.Line;
import org.gongkai.lang.ide.syntax.SyntaxTree;
import org.gongkai.lang.ide.syntax.Token;

/** Finds what may be folded: blocks, tables, kept source text, long runs of paragraphs, long comments. */
public final class Folding {

	/** A run of fewer paragraphs is quicker read than unfolded. */
	private static final int LONG_RUN = 8;

	private final String text;
	private final List<Fold> folds = new ArrayList<>();

	private Folding(String text) {
		this.text = text;
	}

	/** The folds of a text by offset, outer ones before inner ones. */
	public static List<Fold> of(SyntaxTree tree) {
		Folding folding = new Folding(tree.text());
		folding.children(tree.root(), false);
		for (Token token : tree.tokens()) {
			if (token.kind() == Token.Kind.COMMENT && token.text().startsWith("/*")) {
				folding.add(token.offset(), token.end(), FoldKind.COMMENT, false);
			}
		}
		folding.folds.sort(Comparator.comparingInt(Fold::offset).thenComparing(Comparator.comparingInt(Fold::length).reversed()));
		return folding.folds;
	}

	private void children(Block block, boolean document) {
		for (Block child : block.children()) {
			boolean inDocument = document || block.parent().isEmpty() && List.of("决算", "预算").contains(child.keyword());
			if (child.open() >= 0) {
				FoldKind kind = switch (child.keyword()) {
				case "表" -> inDocument ? FoldKind.TABLE : FoldKind.BLOCK;
				case "原文" -> FoldKind.VERBATIM;
				default -> FoldKind.BLOCK;
				};
				add(child.offset(), child.end(), kind, kind == FoldKind.VERBATIM);
			}
			if (!child.keyword().equals("原文")) {
				paragraphs(child);
			}
			children(child, inDocument);
		}
	}

	private void paragraphs(Block block) {
		int start = -1;
		int end = -1;
		int count = 0;
		for (Line line : block.lines()) {
			boolean joins = line instanceof Line.ParagraphLine && (count == 0 || noBlockBetween(end, line.offset()));
			if (!joins) {
				run(start, end, count);
				count = 0;
			}
			if (line instanceof Line.ParagraphLine) {
				start = count == 0 ? line.offset() : start;
				end = line.end();
				count++;
			}
		}
		run(start, end, count);
	}

	private boolean noBlockBetween(int from, int to) {
		return text.substring(from, to).isBlank();
	}

	private void run(int start, int end, int count) {
		if (count >= LONG_RUN) {
			add(start, end, FoldKind.PARAGRAPHS, false);
		}
	}

	private void add(int offset, int end, FoldKind kind, boolean collapsed) {
		int first = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
		first = offset == 0 ? 0 : first;
		int newline = text.indexOf('\n', offset);
		if (newline >= 0 && newline < end) {
			int last = text.indexOf('\n', Math.max(offset, end - 1));
			folds.add(new Fold(first, (last < 0 ? text.length() : last + 1) - first, kind, collapsed));
		}
	}
}
