// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.noise;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * How performance tables of an invented document are laid out.
 *
 * @param cells how the cells of a row stand
 * @param labelled whether the title of a block stands in a cell of its own to the left of its rows
 * @param paired whether two fields stand side by side
 * @param below whether the texts of a block stand below their labels
 * @param grid whether every row has the cells of the widest one
 * @param doubled whether the text of a merged cell is printed in each of its rows
 * @param pages what a page break leaves
 * @param length so many rows stand on a page
 * @param wrapped share of the long names that are broken over two lines, in percent
 * @param blank share of the texts that are not filled in, in percent
 */
record EvaluationLook(SampleLayout.Cells cells, boolean labelled, boolean paired, boolean below, boolean grid, boolean doubled, SampleLayout.Pages pages, int length, int wrapped,
		int blank) {

	/** A row a line, nothing special. */
	static final EvaluationLook USUAL = new EvaluationLook(SampleLayout.Cells.TABS, true, false, false, false, false, SampleLayout.Pages.NONE, 0, 0, 0);

	/** Any. Where nothing stands between rows, no text of a merged cell is repeated and no row is filled up with blanks: nobody could tell them apart. */
	static EvaluationLook of(RandomGenerator random) {
		SampleLayout.Cells cells = List.of(SampleLayout.Cells.TABS, SampleLayout.Cells.LINES, SampleLayout.Cells.LINES, SampleLayout.Cells.DENSE, SampleLayout.Cells.PIPES).get(random.nextInt(5));
		boolean dense = cells == SampleLayout.Cells.DENSE;
		return new EvaluationLook(cells, random.nextInt(4) > 0, random.nextBoolean(), random.nextBoolean(), random.nextInt(3) == 0 && !dense, random.nextInt(4) == 0 && !dense,
				SampleLayout.Pages.values()[random.nextInt(SampleLayout.Pages.values().length)], 8 + random.nextInt(20), random.nextBoolean() ? 0 : 30, random.nextInt(3) * 25);
	}
}
