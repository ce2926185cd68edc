// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.pdf;

import java.util.ArrayList;
import java.util.List;

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
	/** Equal distances differ by no more. */
	private static final float EXACT = 1.015f;
	private static final float LOOSER = 1.1f;

	private double near;
	private double all;
	private final List<Float> leads = new ArrayList<>();
	private final List<Float> pitches = new ArrayList<>();
	private boolean middle;
	private int up;
	private int against;

	/** The same, to return to. */
	Spacing copy() {
		Spacing copy = new Spacing();
		copy.become(this);
		return copy;
	}

	/** Takes on what another one knows. */
	void become(Spacing other) {
		near = other.near;
		all = other.all;
		middle = other.middle;
		up = other.up;
		against = other.against;
		leads.clear();
		leads.addAll(other.leads);
		pitches.clear();
		pitches.addAll(other.pitches);
	}

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

	/**
	 * Takes in how a page was drawn.
	 *
	 * @param up number of steps up to the right, as where cells are drawn one by one
	 * @param against number of steps against the order of cells
	 * @return whether cells are drawn one by one, as far as pages have told yet
	 */
	boolean isCellwise(int up, int against) {
		this.up += up;
		this.against += against;
		return this.up >= SEVERAL && this.against * ODD <= this.up;
	}

	/**
	 * Takes in what is known of distances, in ems.
	 *
	 * @param cells distances of lines of a cell
	 * @param rows distances of rows
	 */
	void distances(List<Float> cells, List<Float> rows) {
		remember(leads, cells);
		remember(pitches, rows);
	}

	private static void remember(List<Float> distances, List<Float> known) {
		distances.addAll(known);
		distances.subList(0, Math.max(0, distances.size() - (int) MEMORY)).clear();
	}

	/** Distance in ems of lines of a cell at most, but for a few; a usual one where none is known. */
	float lead(float usual) {
		return leads.size() < SEVERAL ? usual : Math.min(usual, EXACT * share(leads, 0.9f));
	}

	/** Distance in ems between that of lines of a cell and that of rows; 0 where rows are as near as lines of a cell, as far as is known. */
	float reach() {
		boolean known = leads.size() >= SEVERAL && pitches.size() >= SEVERAL;
		return known && share(pitches, 0.1f) > LOOSER * share(leads, 0.9f) ? (share(pitches, 0.1f) + share(leads, 0.9f)) / 2 : 0;
	}

	/** What no more than a share of numbers is below. */
	private static float share(List<Float> numbers, float part) {
		List<Float> sorted = numbers.stream().sorted().toList();
		return sorted.get(Math.min(sorted.size() - 1, (int) (part * sorted.size())));
	}

	/** Takes in that cells of a page stand in the middle, because its rows could hardly be cut otherwise at so many lines. */
	void middle(int close) {
		middle |= close > 1;
	}
}
