// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What the order in which a page was drawn tells about its rows. Most programs draw a table row by row and cell by cell, each cell
 * with all of its lines: the pen goes back up where a cell beside one of several lines begins, and down to the left where a row
 * begins. Files that were put together line by line never go up, and tell nothing.
 */
final class DrawnOrder {

	/** Lines of a cell are no more than so many ems apart. */
	private static final float FAR = 2.2f;
	/** Gap in ems that separates cells. */
	private static final float GAP = 0.65f;
	/** Lines of a cell are so many ems nearer at one of their ends, or where the first one is indented. */
	private static final float ALIGNED = 0.6f;
	private static final float INDENT = 2.6f;
	/** Cells side by side may overlap by so many ems, one below the other share at least as much. */
	private static final float OVERLAP = 0.3f;

	private static final Pattern AMOUNT = Pattern.compile("-?[0-9][0-9,]*\\.[0-9]{2}%?");

	/** Glyphs of a line that were drawn one after the other. */
	private record Stroke(int line, TextLine text) {
	}

	/** Strokes one below the other that were drawn one after the other: a cell, or labels of rows that have nothing else. */
	private static final class Stack {

		private final List<Stroke> strokes = new ArrayList<>();
		private float left = Float.MAX_VALUE;
		private float right = -Float.MAX_VALUE;

		Stack(Stroke first) {
			add(first);
		}

		void add(Stroke stroke) {
			strokes.add(stroke);
			left = Math.min(left, stroke.text.left());
			right = Math.max(right, stroke.text.right());
		}

		int first() {
			return strokes.getFirst().line;
		}

		int last() {
			return strokes.getLast().line;
		}

		float em() {
			return strokes.getFirst().text.em();
		}

		/** Whether a stroke may be the next line. */
		boolean goesOn(Stroke stroke, IntPredicate separated) {
			TextLine above = strokes.getLast().text;
			TextLine below = stroke.text;
			boolean near = stroke.line > last() && below.base() - above.base() < FAR * above.em() && Math.abs(above.em() - below.em()) < 0.06f * above.em();
			return near && isAligned(above, below) && IntStream.rangeClosed(last() + 1, stroke.line).noneMatch(separated);
		}

		/** Whether two lines stand as lines of a cell do: at its left, in its middle or at its right. */
		private static boolean isAligned(TextLine above, TextLine below) {
			float left = below.left() - above.left();
			float right = below.right() - above.right();
			boolean shared = Math.min(above.right(), below.right()) - Math.max(above.left(), below.left()) > OVERLAP * below.em();
			boolean indented = left > -INDENT * below.em() && left < ALIGNED * below.em();
			return shared && (indented || Math.abs(right) < ALIGNED * below.em() || Math.abs(left + right) < 2 * ALIGNED * below.em());
		}

		boolean isRightOf(Stack other) {
			return left >= other.right - OVERLAP * em();
		}

		/**
		 * Its parts that may be cells of a row that begins with it: numbers below one another are rows, but where the next cell begins so high that
		 * they are one number that was broken.
		 *
		 * @param next the cell that was drawn next; null when there is none
		 */
		List<Stack> cells(Stack next) {
			int from = 0;
			// what reaches over the next cell is not beside it
			for (int i = 0; next != null && next.left >= strokes.getLast().text.right() - OVERLAP * em() && i < strokes.size(); i++) {
				from = strokes.get(i).text.right() > next.left + OVERLAP * em() ? i + 1 : from;
			}
			boolean beside = next != null && next.left >= strokes.getLast().text.right() - OVERLAP * em();
			int below = beside ? (int) strokes.stream().filter(stroke -> stroke.line > next.first()).count() : 0;
			int above = beside ? (int) strokes.stream().filter(stroke -> stroke.line < next.first()).count() : 0;
			// as many lines above the middle as below it
			int whole = below > 0 ? Math.max(from, above - Math.min(above, below)) : strokes.size();
			List<Stack> cells = new ArrayList<>(List.of(new Stack(strokes.getFirst())));
			for (int i = 1; i < strokes.size(); i++) {
				if (i == from || i <= whole && isNumbers(i)) {
					cells.add(new Stack(strokes.get(i)));
				} else {
					cells.getLast().add(strokes.get(i));
				}
			}
			return cells;
		}

		/** Whether a line and the one above it are two numbers. */
		boolean isNumbers(int line) {
			List<TextLine> pair = List.of(strokes.get(line - 1).text, strokes.get(line).text);
			return pair.stream().allMatch(TextLine::isNumeric) && !TextLine.isOneNumber(pair);
		}

		/** Whether a line and the one above it are two amounts, neither of them broken. */
		boolean isAmounts(int line) {
			return AMOUNT.matcher(strokes.get(line - 1).text.text()).matches() && AMOUNT.matcher(strokes.get(line).text.text()).matches();
		}
	}

	/** Whether a line is of one row with the line above it. */
	private final boolean[] joined;
	/** First line that is of another row than a line. */
	private final int[] limits;
	/** Distances in ems of lines that are of one cell. */
	private final List<Float> leads = new ArrayList<>();
	/** Distances in ems of rows that follow one another. */
	private final List<Float> apart = new ArrayList<>();
	private final List<TextLine> lines;
	private int up;
	private int against;

	private DrawnOrder(List<TextLine> lines, IntPredicate separated) {
		this.lines = lines;
		joined = new boolean[lines.size() + 1];
		limits = new int[lines.size() + 1];
		Arrays.fill(limits, Integer.MAX_VALUE);
		rows(stacks(strokes(lines), separated));
		for (int line = lines.size() - 1; line >= 0; line--) {
			limits[line] = Math.min(limits[line], limits[line + 1]);
		}
	}

	/** Nothing is known about lines that were put together in another way. */
	static DrawnOrder of(List<TextLine> lines, IntPredicate separated) {
		boolean known = !lines.isEmpty() && lines.getFirst().glyphs().getFirst().order() >= 0;
		return new DrawnOrder(known ? lines : List.of(), separated);
	}

	/**
	 * The lines of a page with their glyphs numbered in the order of drawing where cells were drawn one by one; else without an order.
	 *
	 * @param spacing what pages before have told
	 */
	static List<TextLine> numbered(List<TextLine> lines, Spacing spacing) {
		DrawnOrder order = new DrawnOrder(lines, line -> false);
		boolean cells = spacing.isCellwise(order.up, order.against);
		spacing.distances(order.leads, order.apart);
		List<Glyph> drawn = lines.stream().flatMap(line -> line.glyphs().stream()).sorted(Comparator.comparingInt(Glyph::order)).toList();
		Map<Glyph, Integer> numbers = new IdentityHashMap<>();
		drawn.forEach(glyph -> numbers.put(glyph, numbers.size()));
		return lines.stream().map(line -> new TextLine(line.glyphs().stream().map(glyph -> glyph.numbered(cells ? numbers.get(glyph) : Glyph.UNKNOWN)).toList())).toList();
	}

	/** Whether the order tells anything. */
	boolean isKnown() {
		return joined.length > 1;
	}

	/** Whether a line is known to be of one row with the line above it. */
	boolean isJoined(int line) {
		return line < joined.length && joined[line];
	}

	/** Whether some of the lines from a first to before an end are known to be of different rows. */
	boolean isCut(int start, int end) {
		return start < limits.length && limits[start] < end;
	}

	private static List<Stroke> strokes(List<TextLine> lines) {
		record Placed(int line, Glyph glyph) {
		}
		List<Placed> drawn = new ArrayList<>();
		for (int line = 0; line < lines.size(); line++) {
			for (Glyph glyph : lines.get(line).glyphs()) {
				drawn.add(new Placed(line, glyph));
			}
		}
		drawn.sort(Comparator.comparingInt(placed -> placed.glyph.order()));
		List<Stroke> strokes = new ArrayList<>();
		List<Glyph> open = new ArrayList<>();
		for (int i = 0; i < drawn.size(); i++) {
			Placed next = drawn.get(i);
			if (!open.isEmpty()) {
				float gap = next.glyph.left() - open.getLast().right();
				if (next.line != drawn.get(i - 1).line || gap > GAP * next.glyph.em() || gap < -OVERLAP * next.glyph.em()) {
					strokes.add(new Stroke(drawn.get(i - 1).line, new TextLine(List.copyOf(open))));
					open.clear();
				}
			}
			open.add(next.glyph);
		}
		if (!open.isEmpty()) {
			strokes.add(new Stroke(drawn.getLast().line, new TextLine(List.copyOf(open))));
		}
		return strokes;
	}

	private static List<Stack> stacks(List<Stroke> strokes, IntPredicate separated) {
		List<Stack> stacks = new ArrayList<>();
		for (Stroke stroke : strokes) {
			if (!stacks.isEmpty() && stacks.getLast().goesOn(stroke, separated)) {
				stacks.getLast().add(stroke);
			} else {
				stacks.add(new Stack(stroke));
			}
		}
		return stacks;
	}

	/** Puts stacks into rows, one after the other. */
	private final class Rows {

		private final List<Stack> row = new ArrayList<>();
		private float right;
		private int first;
		private int last = -1;
		/** Last line of the row before. */
		private int before = -1;

		private boolean isRight(Stack next) {
			return !row.isEmpty() && next.left >= right - OVERLAP * next.em();
		}

		/** Whether a stack to the right begins in the row. */
		private boolean isBeside(Stack next) {
			return isRight(next) && next.first() <= last && next.first() > before;
		}

		private void begin(Stack next, int above) {
			if (before >= 0 && before < first && row.size() > 1) {
				apart.add((lines.get(first).base() - lines.get(before).base()) / row.getFirst().em());
			}
			before = above;
			row.clear();
			first = next.first();
			last = next.last();
			right = next.right;
			row.add(next);
			part(before, first);
		}

		void add(Stack next, Stack after) {
			if (isBeside(next) && next.last() >= first) {
				Stack left = row.getLast();
				up += next.first() < left.last() ? 1 : 0;
				join(next.first(), left.last());
				for (int i = 1; i < left.strokes.size(); i++) {
					if (left.strokes.get(i).line > next.first() && next.first() < left.last()) {
						leads.add((left.strokes.get(i).text.base() - left.strokes.get(i - 1).text.base()) / left.em());
					}
				}
				for (int i = 1; i < next.strokes.size(); i++) {
					if (next.isAmounts(i)) {
						// drawn column by column
						against++;
					} else if (next.isNumbers(i)) {
						join(next.strokes.get(i - 1).line, next.strokes.get(i).line);
					}
				}
				part(before, next.first());
				row.add(next);
				first = Math.min(first, next.first());
				last = Math.max(last, next.last());
				right = Math.max(right, next.right);
			} else if (isBeside(next) && row.size() == 1) {
				// what was drawn first stands in the middle of several rows
				begin(next, before);
			} else if (next.first() > last) {
				boolean high = isRight(next) && after != null && after.isRightOf(next) && isBeside(after) && after.last() >= first && after.last() < next.first();
				if (!high) {
					begin(next, last);
				}
			} else {
				against++;
				begin(next, Math.max(before, last));
			}
		}
	}

	private void rows(List<Stack> stacks) {
		Rows rows = new Rows();
		for (int i = 0; i < stacks.size(); i++) {
			Stack after = i + 1 < stacks.size() ? stacks.get(i + 1) : null;
			if (rows.isBeside(stacks.get(i))) {
				rows.add(stacks.get(i), after);
			} else {
				List<Stack> cells = stacks.get(i).cells(after);
				for (int c = 0; c < cells.size(); c++) {
					rows.add(cells.get(c), c + 1 < cells.size() ? cells.get(c + 1) : after);
				}
			}
		}
	}

	private void join(int from, int to) {
		for (int line = from + 1; line <= to; line++) {
			joined[line] = true;
		}
	}

	private void part(int above, int below) {
		if (above >= 0) {
			limits[above] = Math.min(limits[above], below);
		}
	}
}
