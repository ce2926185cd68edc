// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.gongkai.exchange.read.CellText;

/** The columns of a table, by their left and right edges. */
final class Columns {

	/** Gap in ems that separates two words of a table. */
	private static final float GAP = 0.65f;
	/** Gap in ems up to which single ideographs are one word that is spaced out, as 合　计. */
	private static final float SPACED = 4.5f;
	private static final float OVERLAP = 0.15f;
	/** Words at one edge of a column differ by no more ems. */
	private static final float EDGE = 0.3f;
	/** Rows of the page before are so much higher. */
	private static final float ABOVE = 100;
	/** So many rows at the beginning tell the columns of a table. */
	private static final int FIRST = 20;
	/** Room in ems at most between ideographs and other letters of a word. */
	private static final float MIXED = 0.35f;

	private final float[] left;
	private final float[] right;
	/** The words of its first rows. */
	private final List<List<TextLine>> first;

	private Columns(float[] left, float[] right, List<List<TextLine>> first) {
		this.left = left;
		this.right = right;
		this.first = first;
	}

	/** Columns between drawn lines. */
	static Columns between(float[] xs) {
		return new Columns(Arrays.copyOf(xs, xs.length - 1), Arrays.copyOfRange(xs, 1, xs.length), List.of());
	}

	/**
	 * Columns in which words stand above one another. A word that stands above two columns, as a heading over several does, is
	 * left out of the question.
	 *
	 * @param pieces the words of each row
	 */
	static Columns of(List<List<TextLine>> pieces) {
		List<TextLine> narrow = new ArrayList<>();
		for (List<TextLine> line : pieces) {
			for (TextLine piece : line) {
				if (!spans(piece, line, pieces)) {
					narrow.add(piece);
				}
			}
		}
		narrow.sort(Comparator.comparingDouble(TextLine::left));
		List<ColumnDraft> columns = new ArrayList<>();
		for (TextLine piece : narrow) {
			if (!columns.isEmpty() && piece.left() < columns.getLast().right() - OVERLAP * piece.em()) {
				columns.getLast().add(piece);
			} else {
				columns.add(new ColumnDraft(piece));
			}
		}
		ColumnDraft.joinHeadings(columns);
		float[] left = new float[columns.size()];
		float[] right = new float[columns.size()];
		for (int i = 0; i < left.length; i++) {
			left[i] = columns.get(i).left();
			right[i] = columns.get(i).right();
		}
		return new Columns(left, right, pieces.subList(0, Math.min(FIRST, pieces.size())));
	}

	/**
	 * Columns of rows that go on with the ones at the end of the page before: a column that has nothing but its head there, or nothing
	 * here, is known from both. The columns of the rows by themselves when they go on with something else.
	 */
	Columns goneOn(List<List<TextLine>> rows, Columns own) {
		boolean head = first.stream().flatMap(List::stream).noneMatch(TextLine::isNumeric);
		if (first.isEmpty() || !head && own.count() >= count()) {
			return own;
		}
		float last = (float) first.stream().flatMap(List::stream).mapToDouble(TextLine::base).max().orElse(0);
		List<List<TextLine>> all = new ArrayList<>();
		first.forEach(line -> all.add(line.stream().map(word -> word.moved(-last - ABOVE)).toList()));
		all.addAll(rows);
		Columns both = of(all);
		boolean same = head || both.count() == count() && both.takeApart(all.subList(0, first.size()));
		return both.count() > own.count() && same && both.takeApart(rows) ? both : own;
	}

	/** Whether several words stand side by side under or over a word, and not by exception. */
	private static boolean spans(TextLine piece, List<TextLine> own, List<List<TextLine>> lines) {
		int several = 0;
		int any = 0;
		for (List<TextLine> line : lines) {
			if (line == own) {
				continue;
			}
			int under = under(piece, line);
			any += under > 0 ? 1 : 0;
			several += under > 1 ? 1 : 0;
		}
		return several > 0 && several * 4 >= any;
	}

	/** How many words of a row, from left to right, a word stands above; no more than two are counted. */
	private static int under(TextLine piece, List<TextLine> row) {
		float near = OVERLAP * piece.em();
		int from = 0;
		int to = row.size();
		while (from < to) {
			int middle = (from + to) / 2;
			boolean before = row.get(middle).right() <= piece.left() + near;
			from = before ? middle + 1 : from;
			to = before ? to : middle;
		}
		int under = 0;
		for (int i = from; i < row.size() && under < 2 && row.get(i).left() < piece.right() - near; i++) {
			under += overlap(piece, row.get(i).left(), row.get(i).right()) > near ? 1 : 0;
		}
		return under;
	}

	/** The words of a line; ideographs that are spaced out are one word. */
	static List<TextLine> pieces(TextLine line) {
		return join(line.pieces(GAP));
	}

	/** A word with the ideographs apart that are spaced out in it. */
	static List<TextLine> apart(TextLine word) {
		return word.pieces(GAP);
	}

	/** The words of a line between gaps of at least so many ems. */
	static List<TextLine> pieces(TextLine line, float gap) {
		return join(line.wide(gap));
	}

	private static List<TextLine> join(List<TextLine> pieces) {
		List<TextLine> joined = new ArrayList<>();
		boolean open = false;
		for (TextLine piece : pieces) {
			boolean single = piece.glyphs().size() == 1 && CellText.isWide(piece.glyphs().getFirst().text().charAt(0));
			if (open && single && piece.left() - joined.getLast().right() < SPACED * piece.em() && !piece.glyphs().getFirst().isApart(joined.getLast().glyphs().getLast())) {
				List<Glyph> both = new ArrayList<>(joined.getLast().glyphs());
				both.addAll(piece.glyphs());
				joined.set(joined.size() - 1, new TextLine(both));
			} else {
				joined.add(piece);
				open = single;
			}
		}
		return joined;
	}

	int count() {
		return left.length;
	}

	/** Left end of a column. */
	float left(int column) {
		return left[column];
	}

	/** Right edge of a column. */
	float right(int column) {
		return right[column];
	}

	/** Whether a word fills a column to its right edge, so that what follows may be its rest. */
	boolean isFull(int column, TextLine piece) {
		return piece.right() > right[column] - 1.2f * piece.em();
	}

	/** Whether a line stands within one column. */
	boolean isInOne(TextLine line) {
		int hit = 0;
		for (int i = 0; i < left.length; i++) {
			hit += overlap(line, left[i], right[i]) > OVERLAP * line.em() ? 1 : 0;
		}
		return hit == 1;
	}

	/** Whether a word begins at the left edge of a column, ends at its right edge or stands in its middle. */
	boolean isAligned(int column, TextLine piece) {
		float before = piece.left() - left[column];
		float after = right[column] - piece.right();
		return Math.min(Math.abs(before), Math.min(Math.abs(after), Math.abs(before - after) / 2)) < EDGE * piece.em();
	}

	/** Whether every row has at most one word in each column, be it that some reach into the next ones. */
	boolean takeApart(List<List<TextLine>> rows) {
		for (List<TextLine> row : rows) {
			int last = -1;
			for (TextLine piece : row) {
				int column = first(piece);
				if (column <= last) {
					return false;
				}
				last = column;
			}
		}
		return true;
	}

	/** Whether a row may go on below these columns: not so many of its words stand beside all of them. */
	boolean mayHold(List<TextLine> row) {
		int beside = 0;
		for (TextLine piece : row) {
			int column = first(piece);
			beside += overlap(piece, left[column], right[column]) > OVERLAP * piece.em() ? 0 : 1;
		}
		return beside < 2 || beside * 3 < row.size();
	}

	/** Whether these columns also hold the words of other rows, each word in one column and no two words of a row in the same. */
	boolean hold(List<List<TextLine>> rows) {
		for (List<TextLine> row : rows) {
			int last = -1;
			for (TextLine piece : row) {
				int column = nearest(piece);
				boolean alone = column == 0 || overlap(piece, left[column - 1], right[column - 1]) < OVERLAP * piece.em();
				alone &= column + 1 == left.length || overlap(piece, left[column + 1], right[column + 1]) < OVERLAP * piece.em();
				if (!alone || column <= last) {
					return false;
				}
				last = column;
			}
		}
		return true;
	}

	/** What of a line stands in which column between drawn lines. */
	Map<Integer, TextLine> place(TextLine line) {
		Map<Integer, List<Glyph>> placed = new TreeMap<>();
		for (Glyph glyph : line.glyphs()) {
			int column = 0;
			while (column + 1 < left.length && glyph.centre() > right[column]) {
				column++;
			}
			placed.computeIfAbsent(column, c -> new ArrayList<>()).add(glyph);
		}
		Map<Integer, TextLine> cells = new TreeMap<>();
		placed.forEach((column, glyphs) -> cells.put(column, new TextLine(glyphs)));
		return cells;
	}

	/** The texts of a row, one for each column. */
	List<String> texts(OpenRow row) {
		String[] texts = new String[left.length];
		Arrays.fill(texts, "");
		for (Box box : row.boxes()) {
			if (box.words().size() == 1) {
				Map<Integer, List<Glyph>> placed = new TreeMap<>();
				place(box.words().getFirst(), placed);
				placed.forEach((column, glyphs) -> texts[column] = CellText.join(List.of(texts[column], new TextLine(glyphs).text())));
			} else {
				int column = first(box.outline(box.top()));
				texts[column] = CellText.join(List.of(texts[column], box.text(box.right())));
			}
		}
		return List.of(texts);
	}

	/** The column that a word stands in, the first one when it stands in several. */
	int column(TextLine piece) {
		return first(piece);
	}

	/** The first column a word stands in. */
	private int first(TextLine piece) {
		for (int i = 0; i < left.length; i++) {
			if (overlap(piece, left[i], right[i]) > OVERLAP * piece.em()) {
				return i;
			}
		}
		return nearest(piece);
	}

	private void place(TextLine piece, Map<Integer, List<Glyph>> placed) {
		int first = -1;
		int last = -1;
		for (int i = 0; i < left.length; i++) {
			if (overlap(piece, left[i], right[i]) > OVERLAP * piece.em()) {
				first = first < 0 ? i : first;
				last = i;
			}
		}
		if (first < 0) {
			first = nearest(piece);
			last = first;
		}
		int start = 0;
		for (int i = first; i < last; i++) {
			int cut = cut(piece, start, right[i], left[i + 1]);
			if (cut > 0) {
				placed.computeIfAbsent(first, c -> new ArrayList<>()).addAll(piece.glyphs().subList(start, cut));
				start = cut;
				first = i + 1;
			}
		}
		placed.computeIfAbsent(first, c -> new ArrayList<>()).addAll(piece.glyphs().subList(start, piece.glyphs().size()));
	}

	/** Where a word that reaches over the gap between two columns falls apart into two; -1 when it does not. */
	private static int cut(TextLine piece, int from, float end, float begin) {
		List<Glyph> glyphs = piece.glyphs();
		float em = piece.em();
		int best = -1;
		float widest = 0;
		float others = 0;
		for (int i = from + 1; i < glyphs.size(); i++) {
			float gap = glyphs.get(i).left() - glyphs.get(i - 1).right();
			boolean space = glyphs.get(i).spaced() && gap < GAP * em;
			boolean here = !space && glyphs.get(i - 1).right() < begin + 0.6f * em && glyphs.get(i).left() > end - 0.6f * em;
			// between ideographs and other letters programs leave some room by themselves
			boolean mixed = CellText.isWide(glyphs.get(i).text().charAt(0)) != CellText.isWide(glyphs.get(i - 1).text().charAt(0));
			if (here && gap > Math.max(widest, mixed ? MIXED * em : 0)) {
				widest = gap;
				best = i;
			} else if (!here) {
				others = Math.max(others, gap);
			}
		}
		return widest > 0.12f * em && widest > others * 1.2f ? best : -1;
	}

	private int nearest(TextLine piece) {
		int best = 0;
		float distance = Float.MAX_VALUE;
		for (int i = 0; i < left.length; i++) {
			float apart = Math.max(left[i] - piece.right(), piece.left() - right[i]);
			if (apart < distance) {
				distance = apart;
				best = i;
			}
		}
		return best;
	}

	private static float overlap(TextLine piece, float from, float to) {
		return Math.min(piece.right(), to) - Math.max(piece.left(), from);
	}

	@Override
	public String toString() {
		return Arrays.toString(left) + " " + Arrays.toString(right);
	}
}
