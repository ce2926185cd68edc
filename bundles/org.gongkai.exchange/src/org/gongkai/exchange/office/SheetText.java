// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.gongkai.core.spi.Progress;
import org.gongkai.core.text.InputProblem;
import org.gongkai.exchange.read.CellText;
import org.gongkai.exchange.read.Extract;
import org.gongkai.exchange.read.Limits;
import org.gongkai.exchange.text.source.Enumerator;
import org.gongkai.exchange.text.source.Folded;

/** The cells of a sheet as they are shown. */
final class SheetText implements SheetContentsHandler {

	/** Ends the parsing of a sheet; carries the reason through a parser that knows nothing of it. */
	static final class Stopped extends RuntimeException {
		private static final long serialVersionUID = 1L;
		private final transient InputProblem problem;

		Stopped(InputProblem problem) {
			super(problem);
			this.problem = problem;
		}

		InputProblem problem() {
			return problem;
		}
	}

	private static final Pattern ZERO = Pattern.compile("-?0*[0,.]*0%?");
	private static final Pattern AMOUNT = Pattern.compile("-?[0-9][0-9,]*(?:\\.[0-9]+)?");
	private static final Pattern STANDARD_NAME = Pattern.compile("(?i)(?:sheet|工作表)\\s*[0-9]*");
	private static final Pattern NOTE = Pattern.compile("^(?:注|备注|说明|附注)[:：0-9]?.*");
	/** What stands above a table: its title, its number, whose it is, its unit. */
	private static final Pattern TITLE = Pattern.compile(".*[^0-9一二三四五六七八九十]表(?:[（(][^）)]*[）)])?|(?:公开|附)?表? *[0-9]{1,3} *表?");
	private static final Pattern CAPTION = Pattern.compile("(?:金额)?单位[:：] *(?:人民币)?[万千百亿]*元?|(?:编制|填报|填表)?(?:部门|单位)(?:[（(].*[）)])?(?:名称)?[:：].+");
	/** A text as long as this is no label. */
	private static final int LONG = 30;

	private final String name;
	private final SheetLayout layout;
	private final Progress progress;
	private final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
	private final BitSet columns = new BitSet();
	/** Columns of the row that merged cells cover. */
	private BitSet merged = new BitSet();
	private final IntFunction<BitSet> cover;
	private int row;
	private int count;
	private int unseen;
	private int covered;

	SheetText(String name, SheetLayout layout, Progress progress) {
		this.name = name;
		this.layout = layout;
		this.cover = layout.covered();
		this.progress = progress;
	}

	@Override
	public void startRow(int number) {
		progress.checkCancelled();
		row = number;
		merged = cover.apply(number);
	}

	@Override
	public void endRow(int number) {
		// the next row says where it is
	}

	@Override
	public void cell(String reference, String value, XSSFComment comment) {
		String text = value == null ? "" : CellText.inCell(value.startsWith("ERROR:") ? value.substring("ERROR:".length()) : value);
		if (text.isEmpty() || !layout.zeros() && ZERO.matcher(text).matches()) {
			return;
		}
		if (++count > Limits.CELLS) {
			throw new Stopped(Limits.tooMuch(name, "表格单元格", "table cells", Limits.CELLS));
		}
		TreeMap<Integer, String> cells = rows.computeIfAbsent(row, r -> new TreeMap<>());
		int column = reference == null ? cells.isEmpty() ? 0 : cells.lastKey() + 1 : new CellReference(reference).getCol();
		if (layout.hiddenRows().get(row) || layout.hiddenColumns().get(column)) {
			unseen++;
			return;
		}
		if (merged.get(column)) {
			covered++;
			return;
		}
		cells.put(column, text);
		columns.set(column);
	}

	/** Cells that are not shown. */
	int unseen() {
		return unseen;
	}

	/** Cells that others cover. */
	int covered() {
		return covered;
	}

	boolean isEmpty() {
		return columns.isEmpty();
	}

	/**
	 * Takes on the columns of the sheet before when this one goes on with its table: it begins with amounts, and without any title or
	 * head. Columns that are empty here are still columns.
	 *
	 * @param before the sheet before; null when there is none
	 */
	void goOn(SheetText before) {
		Map<Integer, String> first = rows.isEmpty() ? Map.of() : rows.firstEntry().getValue();
		BitSet other = (BitSet) columns.clone();
		if (before != null && first.size() > 1 && first.values().stream().skip(1).anyMatch(text -> AMOUNT.matcher(text).matches())) {
			other.andNot(before.columns);
			if (other.isEmpty()) {
				columns.or(before.columns);
			}
		}
	}

	/** Writes the sheet, its name only when no title stands in it; text boxes above or below the cells. */
	void write(String title, List<SheetDrawing.Box> boxes, Extract extract) throws InputProblem {
		int top = rows.isEmpty() ? 0 : rows.firstKey();
		boxes(boxes.stream().filter(box -> box.row() <= top).toList(), extract);
		cells(title, extract);
		boxes(boxes.stream().filter(box -> box.row() > top).toList(), extract);
	}

	private static void boxes(List<SheetDrawing.Box> boxes, Extract extract) throws InputProblem {
		if (!boxes.isEmpty()) {
			extract.gap();
			for (SheetDrawing.Box box : boxes) {
				extract.paragraph(box.text());
			}
			extract.gap();
		}
	}

	private void cells(String title, Extract extract) throws InputProblem {
		rows.values().removeIf(Map::isEmpty);
		List<Integer> numbers = new ArrayList<>(rows.keySet());
		int[] used = columns.stream().toArray();
		int first = firstRow(numbers);
		if (first < numbers.size() && !hasTitle(numbers.subList(0, first)) && !STANDARD_NAME.matcher(title).matches()) {
			extract.paragraph(title);
		}
		BitSet prose = prose(numbers, first);
		int before = -1;
		boolean paragraph = false;
		for (int i = 0; i < numbers.size(); i++) {
			int number = numbers.get(i);
			boolean text = rows.get(number).size() == 1 && (i < first || isText(number, used) || isAbove(numbers, i) || prose.get(i));
			if (before >= 0 && (number > before + 1 && !onlyHidden(before, number) || text != paragraph)) {
				extract.gap();
			}
			if (text) {
				extract.paragraph(rows.get(number).firstEntry().getValue());
			} else {
				extract.row(Arrays.stream(used).mapToObj(column -> rows.get(number).getOrDefault(column, "")).toList());
			}
			before = number;
			paragraph = text;
		}
	}

	/** The first row with several cells: what stands before it are titles. */
	private int firstRow(List<Integer> numbers) {
		int first = 0;
		while (first < numbers.size() && rows.get(numbers.get(first)).size() == 1) {
			first++;
		}
		return first;
	}

	private boolean hasTitle(List<Integer> above) {
		return above.stream().map(number -> rows.get(number).firstEntry().getValue())
				.anyMatch(text -> text.contains("表") && !text.matches(".{0,4}[0-9０-９ -]+表?"));
	}

	/** Whether the only text of a row is no label: it stands across the table, or is a note. */
	private boolean isText(int number, int[] used) {
		Map.Entry<Integer, String> only = rows.get(number).firstEntry();
		int end = layout.end(number, only.getKey());
		long across = Arrays.stream(used).filter(column -> column >= only.getKey() && column <= end).count();
		return across > 1 && across == used.length || only.getValue().length() > LONG || NOTE.matcher(only.getValue()).matches();
	}

	/** Whether a row with a single text is what stands above another table of the sheet. */
	private boolean isAbove(List<Integer> numbers, int index) {
		String text = text(numbers, index);
		boolean caption = index + 1 < numbers.size() && rows.get(numbers.get(index + 1)).size() == 1 && CAPTION.matcher(text(numbers, index + 1)).matches();
		return caption || CAPTION.matcher(text).matches() || TITLE.matcher(text).matches() && index + 1 < numbers.size();
	}

	/**
	 * Rows of running text below a table: single texts up to the end of the sheet or to what stands above the next table, when
	 * one of them is a sentence and no note. They begin with a heading that is numbered or with a sentence.
	 */
	private BitSet prose(List<Integer> numbers, int first) {
		BitSet prose = new BitSet();
		int end = numbers.size();
		boolean open = true;
		boolean sentence = false;
		for (int i = numbers.size() - 1; i >= first; i--) {
			boolean single = rows.get(numbers.get(i)).size() == 1;
			if (!single || isAbove(numbers, i)) {
				open = single;
				end = i;
				sentence = false;
			} else if (open) {
				String text = text(numbers, i);
				sentence |= isSentence(text) && !NOTE.matcher(text).matches();
				if (sentence && isBegin(text)) {
					prose.set(i, end);
					end = i;
				}
			}
		}
		return prose;
	}

	private String text(List<Integer> numbers, int index) {
		return rows.get(numbers.get(index)).firstEntry().getValue();
	}

	private static boolean isSentence(String text) {
		return text.length() > LONG || text.endsWith("。");
	}

	private static boolean isBegin(String text) {
		return isSentence(text) || Enumerator.of(Folded.of(text)).isPresent();
	}

	private boolean onlyHidden(int from, int to) {
		return layout.hiddenRows().nextClearBit(from + 1) >= to;
	}
}
