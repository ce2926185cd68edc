// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
	/** What stands above a table. */
	private static final Pattern NO_REST = Pattern.compile("[(（]?(?:19|20)[0-9]{2} ?年度?[)）]?|(?:金额)?单位.*|(?:注|备注|说明)[:：].*");

	private final Columns columns;
	/** The lines of its cells by column. */
	private final Map<Integer, List<TextLine>> cells = new TreeMap<>();
	private final int words;
	private final boolean known;
	private final List<String> after = new ArrayList<>();
	private OpenRow row;

	/**
	 * @param columns columns of the table
	 * @param rows number of its rows on the page
	 */
	LastRow(Columns columns, OpenRow row, int rows) {
		this.columns = columns;
		this.known = rows >= SEVERAL || row.lines().size() >= SEVERAL;
		this.words = row.boxes().size();
		row.boxes().forEach(box -> cells.computeIfAbsent(columns.column(box.outline(box.top())), column -> new ArrayList<>()).addAll(box.words()));
		this.row = row;
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
			if (end > skipped && !goesOn(lines, end)) {
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
		float room = columns.right(columns.column(piece)) - columns.left(columns.column(piece));
		return above.right() - above.left() + piece.firstUnit() > room - tolerance * above.em();
	}

	private boolean isRest(List<TextLine> pieces) {
		boolean texts = pieces.stream().anyMatch(piece -> !piece.isNumeric());
		return known && pieces.size() < words && pieces.stream().allMatch(piece -> isRest(piece, texts))
				&& pieces.stream().map(columns::column).distinct().count() == pieces.size();
	}

	private boolean isRest(TextLine piece, boolean texts) {
		List<TextLine> cell = cells.get(columns.column(piece));
		if (cell == null || !columns.isInOne(piece) || NO_REST.matcher(piece.text()).matches() || Enumerator.of(Folded.of(piece.text())).isPresent()) {
			return false;
		}
		TextLine above = cell.getLast();
		boolean alike = Math.abs(above.em() - piece.em()) < 0.12f * above.em();
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
		float down = row.lines().getLast().base() + 1.2f * pieces.getFirst().em();
		List<TextLine> moved = pieces.stream().map(piece -> piece.moved(down - piece.base())).toList();
		moved.forEach(piece -> cells.get(columns.column(piece)).add(piece));
		List<TextLine> lines = new ArrayList<>(row.lines());
		lines.add(new TextLine(moved.stream().flatMap(piece -> piece.glyphs().stream()).toList()));
		row = new OpenRow(lines, Box.of(cells.values().stream().toList()));
	}

	void write(Extract extract) throws InputProblem {
		extract.row(columns.texts(row));
		extract.gap();
		for (String paragraph : after) {
			extract.paragraph(paragraph);
		}
	}
}
