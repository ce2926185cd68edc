// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.office;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;

import javax.xml.stream.XMLStreamException;

import org.apache.poi.ss.util.CellRangeAddress;

/**
 * What a sheet says about its rows and columns. Both count from 0.
 *
 * @param hiddenRows rows that are not shown
 * @param hiddenColumns columns that are not shown
 * @param merged merged cells
 * @param zeros whether a zero is shown
 * @param unsaved number of formulas without a saved result
 * @param margins what is printed above and below each page
 */
record SheetLayout(BitSet hiddenRows, BitSet hiddenColumns, List<CellRangeAddress> merged, boolean zeros, int unsaved, List<String> margins) {

	private static final int COLUMNS = 16_384;
	/** No sheet has more merged cells. */
	private static final int MOST = 200_000;

	static SheetLayout of(byte[] part) throws XMLStreamException {
		BitSet rows = new BitSet();
		BitSet columns = new BitSet();
		List<CellRangeAddress> merged = new ArrayList<>();
		List<String> margins = new ArrayList<>();
		boolean zeros = true;
		int unsaved = 0;
		boolean formula = false;
		Xml xml = new Xml(part);
		while (xml.next()) {
			switch (xml.name()) {
				case "sheetView" -> zeros &= !isFalse(xml.attribute("showZeros"));
				case "col" -> {
					if (isTrue(xml.attribute("hidden")) || isNothing(xml.attribute("width"))) {
						columns.set(index(xml.attribute("min")), Math.min(COLUMNS, index(xml.attribute("max")) + 1));
					}
				}
				case "row" -> {
					if (isTrue(xml.attribute("hidden")) || isTrue(xml.attribute("customHeight")) && isNothing(xml.attribute("ht"))) {
						rows.set(index(xml.attribute("r")));
					}
				}
				case "mergeCell" -> {
					if (merged.size() >= MOST) {
						throw new XMLStreamException("merged cells");
					}
					merged.add(CellRangeAddress.valueOf(xml.attribute("ref")));
				}
				case "c" -> {
					unsaved += formula ? 1 : 0;
					formula = false;
				}
				case "f" -> formula = true;
				case "v" -> formula = false;
				case "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter" -> margins.add(xml.text());
				default -> {
					// cells
				}
			}
		}
		return new SheetLayout(rows, columns, merged, zeros, unsaved + (formula ? 1 : 0), margins);
	}

	/** Last column of the cell at a place. */
	int end(int row, int column) {
		return merged.stream().filter(range -> range.getFirstRow() == row && range.getFirstColumn() == column).mapToInt(CellRangeAddress::getLastColumn).findFirst().orElse(column);
	}

	/**
	 * Columns that merged cells cover in each row that is asked for, so that what the cells there hold is not seen. Rows come from
	 * the top down; one that does not costs time only.
	 */
	IntFunction<BitSet> covered() {
		List<CellRangeAddress> sorted = merged.stream().sorted(Comparator.comparingInt(CellRangeAddress::getFirstRow)).toList();
		List<CellRangeAddress> open = new ArrayList<>();
		int[] at = { 0, -1 };
		return row -> {
			if (row < at[1]) {
				open.clear();
				at[0] = 0;
			}
			at[1] = row;
			for (; at[0] < sorted.size() && sorted.get(at[0]).getFirstRow() <= row; at[0]++) {
				open.add(sorted.get(at[0]));
			}
			open.removeIf(range -> range.getLastRow() < row);
			BitSet covered = new BitSet();
			for (CellRangeAddress range : open) {
				covered.set(range.getFirstColumn() + (range.getFirstRow() == row ? 1 : 0), Math.max(range.getLastColumn(), range.getFirstColumn()) + 1);
			}
			return covered;
		};
	}

	private static int index(String number) {
		return number.matches("[0-9]{1,7}") ? Math.max(0, Integer.parseInt(number) - 1) : 0;
	}

	private static boolean isNothing(String size) {
		return size.matches("0+(?:\\.0*)?");
	}

	private static boolean isTrue(String value) {
		return value.equals("1") || value.equals("true");
	}

	private static boolean isFalse(String value) {
		return value.equals("0") || value.equals("false");
	}
}
