// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.read;

/**
 * How a program sets a document. Lengths are points.
 *
 * @param ruled whether tables are drawn with lines
 * @param leading distance of the lines of a cell
 * @param inset room between a text and the edge of its cell
 * @param padding room that a row has beyond its lines; without any, rows are as near as lines of a cell
 * @param middle whether cells stand in the middle of their row, else at its top
 * @param furniture whether each page has a running header and its number
 * @param heads whether the first rows of a table are printed again at the top of each page
 * @param byLine whether pages are drawn from the top down, as printers do it and programs that read pictures; else cell by cell
 */
record PrintedLook(boolean ruled, float leading, float inset, float padding, boolean middle, boolean furniture, boolean heads, boolean byLine) {

	static final PrintedLook DRAWN = new PrintedLook(true, 10, 3, 5, true, false, false, false);
	static final PrintedLook OPEN = new PrintedLook(false, 10, 3, 5, true, false, false, false);
	/** As word processors set tables whose borders are taken away. */
	static final PrintedLook DENSE = new PrintedLook(false, 11.6f, 3, 0, true, false, false, false);
	/** The same with columns so near that the numbers of two are hardly apart. */
	static final PrintedLook TIGHT = new PrintedLook(false, 11.6f, 1.5f, 0, true, false, false, false);
	/** As report generators set tables. */
	static final PrintedLook ROOMY = new PrintedLook(false, 9.6f, 3, 6, false, false, false, false);

	/** The same drawn from the top down. */
	PrintedLook drawnByLine() {
		return new PrintedLook(ruled, leading, inset, padding, middle, furniture, heads, true);
	}

	/** The same with heads of tables that come again. */
	PrintedLook withHeads() {
		return new PrintedLook(ruled, leading, inset, padding, middle, furniture, true, byLine);
	}
}
