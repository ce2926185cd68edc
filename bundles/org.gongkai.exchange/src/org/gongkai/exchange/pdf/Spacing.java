// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.pdf;

/**
 * Whether rows of tables that are not drawn are farther apart in a document than lines of a cell, and where cells stand in them. One program has set it all, so
 * pages with many numbers tell it for those with few.
 */
final class Spacing {

	/** One of so many numbers may stand where it should not. */
	private static final int ODD = 10;
	/** So many lines may be near others by chance, or one of so many. */
	private static final int SEVERAL = 3;
	private static final int OFTEN = 9;
	/** No more numbers than these are remembered. */
	private static final double MEMORY = 100;

	private double near;
	private double all;
	private boolean middle;

	/**
	 * Takes in the rows of a page.
	 *
	 * @param near number of numbers that stand as near below another one, as another row, as lines of a cell may
	 * @param all number of all numbers that stand below another one as another row
	 * @return whether rows are farther apart on this page
	 */
	boolean isLooser(long near, long all) {
		this.near += near;
		this.all += all;
		boolean looser = this.near * ODD <= this.all;
		double fade = Math.min(1, MEMORY / Math.max(1, this.all));
		this.near *= fade;
		this.all *= fade;
		return looser;
	}

	/**
	 * Takes in how cells stand in the rows of a page. In the middle, the first line of a high cell stands half a line above what stands
	 * beside it in its row, again and again; elsewhere it does so by chance, where fonts differ in height.
	 *
	 * @param close number of lines with fewer words than the next one, and nearer to it than any two lines of a cell
	 * @param lines number of all lines
	 * @return whether cells stand in the middle of their rows, as far as pages have told yet
	 */
	boolean isMiddle(int close, int lines) {
		middle |= close >= SEVERAL && close * OFTEN > lines;
		return middle;
	}

	/** Takes in that cells of a page stand in the middle, because its rows could hardly be cut otherwise at so many lines. */
	void middle(int close) {
		middle |= close > 1;
	}
}
