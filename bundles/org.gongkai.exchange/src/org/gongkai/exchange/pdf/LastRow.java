// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.gongkai.core.text.InputProblem;
import org.gongkai.exchange.read.Extract;
import org.gongkai.exchange.text.source.Enumerator;
import org.gongkai.exchange.text.source.Folded;

/** The last row of a table without lines at the end of a page: its cells may go on at the top of the next page. */
final class LastRow {

	/** So many lines may stand above the text of a page. */
	private static final int MARGINAL = 2;
	/** Lines that are nearer, in ems, stand side by side. */
	private static final float NEAR = 0.95f;
	/** Lines of a cell are nearer. */
	private static final float FAR = 1.6f;
	/** From so many rows, or lines of a row, it can be told how wide columns are. */
	private static final int SEVERAL = 4;
	/** Room in ems that is hardly any, where a text may go on; and that is none, where it must. */
	private static final float HARDLY = 0.5f;
	private static final float NONE = -0.2f;
	/** Fonts of one size differ by no more than this part. */
	static final float ALIKE = 0.06f;
	/** What stands between the title of a table and the table. */
	private static final Pattern ABOVE_TABLE = Pattern.compile("[(（]?(?:19|20)[0-9]{2} ?年度?[)）]?|(?:金额)?单位.*|(?:附?表|公开) ?[-0-9一二三四五六七八九十]+(?: ?表)?");
	private static final Pattern NOTE = Pattern.compile("(?:注|备注|说明)[:：].*");

	private final Columns columns;
	/** The lines of its cells by column. */
	private final Map<Integer, List<TextLine>> cells = new TreeMap<>();
	private final int words;
	private final boolean known;
	/** Columns in which something on the page was broken, because there was no more room. */
	private final Set<Integer> wrapped = new TreeSet<>();
	/** How wide the cells of the row are, by the rows above it. */
	private final Map<Integer, Float> rooms = new TreeMap<>();
	private final List<String> after = new ArrayList<>();
	private OpenRow row;

	/**
	 * @param columns columns of the table
	 * @param rows its rows on the page, at least one
	 */
	LastRow(Columns columns, List<OpenRow> rows) {
		OpenRow row = rows.getLast();
		this.columns = columns;
		this.known = rows.size() >= SEVERAL || row.lines().size() >= SEVERAL;
		this.words = row.boxes().size();
		rows.forEach(one -> one.boxes().stream().filter(box -> box.words().size() > 1).forEach(box -> wrapped.add(column(box))));
		List<List<TextLine>> outlines = rows.stream().map(OpenRow::outline).toList();
		Surroundings around = new Surroundings(outlines, row.boxes(), rows.size() - 1, rows.size());
		row.boxes().forEach(box -> rooms.merge(column(box), around.width(box), Math::max));
		row.boxes().forEach(box -> cells.computeIfAbsent(column(box), column -> new ArrayList<>()).addAll(box.words()));
		this.row = row;
	}

	private int column(Box box) {
		return columns.column(box.outline(box.top()));
	}

	/** Adds a line that stands below the row, such as a page number. */
	void after(String paragraph) {
		after.add(paragraph);
	}

	/**
	 * Takes the lines at the top of the next page that are nothing but rests of the cells, for which there was no more room.
	 *
	 * @param lines all lines of the page
	 * @return the other lines
	 */
	List<TextLine> takes(List<TextLine> lines) {
		for (int skipped = 0; skipped <= Math.min(MARGINAL, lines.size() - 1); skipped++) {
			Map<Integer, List<TextLine>> before = new TreeMap<>();
			cells.forEach((column, words) -> before.put(column, List.copyOf(words)));
			OpenRow whole = row;
			int end = skipped;
			while (end < lines.size() && isRest(Columns.pieces(lines.get(end))) && !isBeside(lines, end)) {
				add(Columns.pieces(lines.get(end)));
				end++;
			}
			if (end > skipped && !goesOn(lines, end) && !(end == skipped + 1 && end < lines.size() && isOfTable(lines.get(end)))) {
				List<TextLine> others = new ArrayList<>(lines.subList(0, skipped));
				others.addAll(lines.subList(end, lines.size()));
				return others;
			}
			before.forEach((column, words) -> cells.put(column, new ArrayList<>(words)));
			row = whole;
			if (end > skipped || Columns.pieces(lines.get(skipped)).size() > 1) {
				return lines;
			}
		}
		return lines;
	}

	/** Whether a line belongs to a table that begins: the line above it is the title. */
	static boolean isOfTable(TextLine line) {
		return ABOVE_TABLE.matcher(line.text()).matches();
	}

	/** Whether a text stands above or below a table, and in none. */
	static boolean isOutside(String text) {
		return ABOVE_TABLE.matcher(text).matches() || NOTE.matcher(text).matches();
	}

	/** Whether the next line is nearer than lines of a cell: both are lines of cells side by side in another row. */
	private static boolean isBeside(List<TextLine> lines, int line) {
		return line + 1 < lines.size() && lines.get(line + 1).base() - lines.get(line).base() < NEAR * lines.get(line).em();
	}

	/** Whether a line that is no rest goes on with a text that found no more room in the one above: both are of another row. */
	private boolean goesOn(List<TextLine> lines, int line) {
		if (line >= lines.size() || lines.get(line).base() - lines.get(line - 1).base() > FAR * lines.get(line).em()) {
			return false;
		}
		List<TextLine> above = Columns.pieces(lines.get(line - 1));
		return Columns.pieces(lines.get(line)).stream().anyMatch(piece -> above.stream().anyMatch(
				one -> columns.column(one) == columns.column(piece) && !piece.isNumeric() && !one.text().endsWith("。") && isFull(one, piece, NONE)));
	}

	private boolean isFull(TextLine above, TextLine piece, float tolerance) {
		float room = Math.max(room(columns.column(piece)), piece.right() - piece.left());
		return above.right() - above.left() + piece.firstUnit() > room - tolerance * above.em();
	}

	private float room(int column) {
		return Math.min(columns.right(column) - columns.left(column), rooms.getOrDefault(column, Float.MAX_VALUE));
	}

	private boolean isRest(List<TextLine> pieces) {
		boolean texts = pieces.stream().anyMatch(piece -> !piece.isNumeric());
		return pieces.size() < words && pieces.stream().allMatch(piece -> (known || wrapped.contains(columns.column(piece))) && isRest(piece, texts))
				&& pieces.stream().map(columns::column).distinct().count() == pieces.size();
	}

	/** Whether words may be rows of the table: each stands where words of a column do, and no two in one. */
	boolean isRow(List<TextLine> pieces) {
		int before = -1;
		for (TextLine piece : pieces) {
			int column = columns.column(piece);
			boolean alike = Math.abs(row.em() - piece.em()) < ALIKE * piece.em();
			if (!alike || column <= before || !columns.isInOne(piece) || !columns.isAligned(column, piece) || isOutside(piece.text())) {
				return false;
			}
			before = column;
		}
		return true;
	}

	/** Whether the columns are also those of another row. */
	boolean isLike(OpenRow other) {
		return columns.hold(List.of(other.outline()));
	}

	/**
	 * Takes a row of the next page when all of it is what found no room here, its cells at whatever heights.
	 *
	 * @return whether it was taken
	 */
	boolean takes(OpenRow next) {
		Map<Integer, List<TextLine>> rests = new TreeMap<>();
		next.boxes().forEach(box -> rests.put(column(box), box.words()));
		int full = 0;
		int open = 0;
		for (Box box : next.boxes()) {
			CellRest rest = cells.containsKey(column(box)) ? new CellRest(cells.get(column(box)), box.words(), room(column(box))) : null;
			if (rest == null || !rest.isPossible()) {
				return false;
			}
			open += rest.isNeeded() ? 1 : 0;
			full += rest.isNeeded() || rest.isFull() ? 1 : 0;
		}
		boolean all = full == next.boxes().size() && rests.keySet().stream().anyMatch(wrapped::contains);
		boolean most = open > 0 && full * 2 >= next.boxes().size();
		if (rests.size() < next.boxes().size() || next.boxes().size() >= words || !all && !most) {
			return false;
		}
		add(rests, next.lines());
		return true;
	}

	private boolean isRest(TextLine piece, boolean texts) {
		List<TextLine> cell = cells.get(columns.column(piece));
		if (cell == null || !columns.isInOne(piece) || isOutside(piece.text()) || Enumerator.of(Folded.of(piece.text())).isPresent()) {
			return false;
		}
		TextLine above = cell.getLast();
		boolean alike = Math.abs(above.em() - piece.em()) < ALIKE * above.em();
		if (!isFull(above, piece, HARDLY) || !alike || above.isNumeric() && !piece.isNumeric()) {
			return false;
		}
		if (!above.isNumeric() || !piece.isNumeric()) {
			return true;
		}
		List<TextLine> number = new ArrayList<>(cell);
		number.add(piece);
		if (TextLine.isOneNumber(number)) {
			return true;
		}
		// a code that was broken; a number of another row would not come with the rest of a text
		return texts && (above.text() + piece.text()).matches("[0-9]{1,7}") && piece.text().length() < above.text().length();
	}

	private void add(List<TextLine> pieces) {
		Map<Integer, List<TextLine>> rests = new TreeMap<>();
		pieces.forEach(piece -> rests.computeIfAbsent(columns.column(piece), column -> new ArrayList<>()).add(piece));
		add(rests, List.of(new TextLine(pieces.stream().flatMap(piece -> piece.glyphs().stream()).toList())));
	}

	/**
	 * Puts rests below the last line.
	 *
	 * @param rests what stands in which column
	 * @param lines the same by lines
	 */
	private void add(Map<Integer, List<TextLine>> rests, List<TextLine> lines) {
		float down = row.lines().getLast().base() + 1.2f * lines.getFirst().em() - lines.getFirst().base();
		wrapped.addAll(rests.keySet());
		rests.forEach((column, words) -> words.forEach(word -> cells.get(column).add(word.moved(down))));
		List<TextLine> all = new ArrayList<>(row.lines());
		lines.forEach(line -> all.add(line.moved(down)));
		row = new OpenRow(all, Box.of(cells.values().stream().toList()));
	}

	void write(Extract extract) throws InputProblem {
		extract.row(columns.texts(row));
		extract.gap();
		for (String paragraph : after) {
			extract.paragraph(paragraph);
		}
	}
}
