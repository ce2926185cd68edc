// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.formatting2;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.lang.formatting2.Nesting.Block;
import org.gongkai.lang.formatting2.Nesting.Content;
import org.gongkai.lang.formatting2.Nesting.Start;
import org.gongkai.lang.formatting2.Piece.Kind;

/**
 * Decides the white space before each piece. Line breaks of the author stay where a statement may be on a line of its
 * own; rows, paragraphs and most statements always are. A block without line breaks stays on its line.
 */
final class Layout {

	private static final String INDENT = "    ";

	private final List<Piece> pieces;
	private final String delimiter;
	private final int[] closing;
	private final String[] leads;
	private final String[] texts;
	private final Nesting nesting = new Nesting();
	private final Spacing spacing = new Spacing(nesting);
	private final Map<Block, List<Integer>> tables = new LinkedHashMap<>();
	private boolean afterLongBlock;

	private Layout(List<Piece> pieces, String delimiter) {
		this.pieces = pieces;
		this.delimiter = delimiter;
		this.closing = closing(pieces);
		this.leads = new String[pieces.size()];
		this.texts = new String[pieces.size()];
	}

	/**
	 * Lays pieces out.
	 *
	 * @param pieces a whole text; {@link Piece#breaks} is -1 where nobody has laid it out yet
	 * @param delimiter what ends a line
	 */
	static Layout of(List<Piece> pieces, String delimiter) {
		Layout layout = new Layout(pieces, delimiter);
		for (int i = 0; i < pieces.size(); i++) {
			layout.place(i);
		}
		layout.tables.values().forEach(layout::align);
		return layout;
	}

	/** White space before a piece. */
	String lead(int index) {
		return leads[index];
	}

	/** Text of a piece: a row is aligned, a paragraph has one space after its marker, everything else is as typed. */
	String text(int index) {
		return texts[index];
	}

	private void place(int index) {
		Piece piece = pieces.get(index);
		Piece before = index == 0 ? null : pieces.get(index - 1);
		texts[index] = piece.is(Kind.PARAGRAPH) ? marked(piece.text()) : piece.text();
		boolean first = before == null || before.is(Kind.OPEN);
		Block block = nesting.block();
		switch (piece.kind()) {
			case OPEN -> {
				leads[index] = before == null ? "" : before.endsLine() ? line(block.level, piece, before) : " ";
				nesting.open(isInline(index));
				afterLongBlock = false;
			}
			case CLOSE -> {
				boolean together = block.inline && block.level > 0 && before != null && !before.endsLine();
				leads[index] = before == null ? "" : together ? " " : line(Math.max(0, block.level - 1), piece, before);
				nesting.close();
				afterLongBlock = !together;
			}
			case LINE_COMMENT, BLOCK_COMMENT -> {
				boolean own = before == null || before.endsLine() || piece.breaks() > 0 || before.is(Kind.OPEN) && piece.breaks() != 0;
				leads[index] = before == null ? "" : own ? line(block.level, piece, before) : " ";
			}
			default -> {
				if (piece.is(Kind.ROW)) {
					tables.computeIfAbsent(block, b -> new ArrayList<>()).add(index);
				}
				place(index, piece, before, first, block);
			}
		}
		if (!piece.isComment() && !piece.is(Kind.CLOSE)) {
			afterLongBlock = false;
		}
	}

	private void place(int index, Piece piece, Piece before, boolean first, Block block) {
		boolean continued = nesting.inClaim();
		boolean afterBlock = afterLongBlock;
		String space = before == null ? "" : spacing.between(before, piece);
		Start start = nesting.next(piece);
		boolean begins = before != null && !piece.is(Kind.SEMICOLON) && (before.endsLine() || start == Start.LINE
				|| first && !block.inline || piece.breaks() > 0 || afterBlock && before.is(Kind.CLOSE)
				|| start == Start.FLOW && piece.breaks() < 0 && !block.inline);
		if (before == null) {
			leads[index] = "";
		} else if (begins || before.endsLine()) {
			boolean under = start == Start.NONE && !first && (continued || block.content != Content.RULE && block.content != Content.UNKNOWN
					&& !before.is(Kind.CLOSE));
			leads[index] = line(block.level + (under ? 1 : 0), piece, before);
		} else {
			leads[index] = start == Start.FLOW && !first && !before.isComment() ? "  " : space;
		}
	}

	// One blank line of the author's stays; definitions that fill several lines are kept apart by one.
	private String line(int level, Piece piece, Piece before) {
		boolean apart = before.is(Kind.CLOSE) && afterLongBlock && nesting.block().level == 0
				&& (piece.is(Kind.WORD) || piece.isComment());
		boolean blank = (piece.breaks() > 1 || apart) && !before.is(Kind.OPEN) && !piece.is(Kind.CLOSE);
		return (blank ? delimiter : "") + delimiter + INDENT.repeat(level);
	}

	private boolean isInline(int open) {
		int close = closing[open];
		if (close < 0) {
			return false;
		}
		if (close == open + 1) {
			return true;
		}
		Content content = nesting.contentOfNext();
		boolean unlaid = pieces.get(open + 1).breaks() < 0;
		if (content == Content.SUBJECTS || unlaid && content != Content.RULE) {
			return false;
		}
		for (int i = open + 1; i <= close; i++) {
			Piece piece = pieces.get(i);
			if (piece.breaks() > 0 || piece.endsLine() || piece.is(Kind.PARAGRAPH) || piece.is(Kind.TAIL)
					|| piece.is(Kind.WORD) && Nesting.LINE_WORDS.contains(piece.text()) && content != Content.RULE) {
				return false;
			}
		}
		return true;
	}

	private void align(List<Integer> rows) {
		List<Integer> plain = rows.stream().filter(row -> pieces.get(row).text().startsWith("|")).toList();
		List<String> aligned = PipeTable.align(plain.stream().map(row -> pieces.get(row).text()).toList());
		for (int i = 0; i < plain.size(); i++) {
			texts[plain.get(i)] = aligned.get(i);
		}
	}

	// The marker and the source place are followed by one space; from there on the text is as printed.
	private static String marked(String paragraph) {
		int end = 1;
		if (end < paragraph.length() && paragraph.charAt(end) == '@') {
			int at = end + 1;
			while (at < paragraph.length() && "0123456789:,+".indexOf(paragraph.charAt(at)) >= 0) {
				at++;
			}
			end = at == paragraph.length() || paragraph.charAt(at) == ' ' || paragraph.charAt(at) == '[' ? at : end;
		}
		if (paragraph.substring(end).isBlank()) {
			return paragraph.substring(0, end);
		}
		return paragraph.charAt(end) == ' ' ? paragraph : paragraph.substring(0, end) + " " + paragraph.substring(end);
	}

	private static int[] closing(List<Piece> pieces) {
		int[] closing = new int[pieces.size()];
		Deque<Integer> open = new ArrayDeque<>();
		for (int i = 0; i < pieces.size(); i++) {
			closing[i] = -1;
			if (pieces.get(i).is(Kind.OPEN)) {
				open.push(i);
			} else if (pieces.get(i).is(Kind.CLOSE) && !open.isEmpty()) {
				closing[open.pop()] = i;
			}
		}
		return closing;
	}
}
