// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.pdf;

/**
 * Whether rows of tables that are not drawn are farther apart in a document than lines of a cell, and where cells stand in them. One program has set it all, so
 * pages with many numbers tell it for those with few.
 */
final class Spacing {

	/** One of so many numbers may stand where it should not. */
	private static final int ODD = 10;
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
	 * Takes in how cells stand in the rows of a page.
	 *
	 * @param close number of lines that are nearer than any two of a cell, because cells beside each other have even and odd numbers of lines
	 * @return whether cells stand in the middle of their rows, as far as pages have told yet
	 */
	boolean isMiddle(int close) {
		middle |= close > 0;
		return middle;
	}
}
