// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.office;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

import org.apache.poi.ss.util.CellRangeAddress;

/**
 * What a sheet says about its rows and columns. Both count from 0.
 *
 * @param hiddenRows rows that are not shown
 * @param hiddenColumns columns that are not shown
 * @param merged last column of the merged cells that are wider than one, by first row and first column
 * @param zeros whether a zero is shown
 */
record SheetLayout(BitSet hiddenRows, BitSet hiddenColumns, Map<Long, Integer> merged, boolean zeros) {

	private static final int COLUMNS = 16_384;

	static SheetLayout of(byte[] part) throws XMLStreamException {
		BitSet rows = new BitSet();
		BitSet columns = new BitSet();
		Map<Long, Integer> merged = new HashMap<>();
		boolean zeros = true;
		Xml xml = new Xml(part);
		while (xml.next()) {
			switch (xml.name()) {
				case "sheetView" -> zeros &= !isFalse(xml.attribute("showZeros"));
				case "col" -> {
					if (isTrue(xml.attribute("hidden"))) {
						columns.set(index(xml.attribute("min")), Math.min(COLUMNS, index(xml.attribute("max")) + 1));
					}
				}
				case "row" -> {
					if (isTrue(xml.attribute("hidden"))) {
						rows.set(index(xml.attribute("r")));
					}
				}
				case "mergeCell" -> {
					CellRangeAddress range = CellRangeAddress.valueOf(xml.attribute("ref"));
					merged.put(key(range.getFirstRow(), range.getFirstColumn()), range.getLastColumn());
				}
				default -> {
					// cells
				}
			}
		}
		return new SheetLayout(rows, columns, merged, zeros);
	}

	/** Last column of the cell at a place. */
	int end(int row, int column) {
		return merged.getOrDefault(key(row, column), column);
	}

	private static long key(int row, int column) {
		return (long) row << 20 | column;
	}

	private static int index(String number) {
		return number.matches("[0-9]{1,7}") ? Math.max(0, Integer.parseInt(number) - 1) : 0;
	}

	private static boolean isTrue(String value) {
		return value.equals("1") || value.equals("true");
	}

	private static boolean isFalse(String value) {
		return value.equals("0") || value.equals("false");
	}
}
