// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.table;

import java.util.List;

import org.gongkai.exchange.text.table.RegionItem.RawRow;

/** What a row of a table of the form looks like. */
interface RowShape {

	/** Whether a row begins like one of the form, headings included. */
	boolean starts(RawRow row);

	/** Whether the document names rows itself, so that a row may begin with anything and blank ones tell nothing. */
	boolean isOpen();

	/** Whether a row of the whole width could be one of those: it has a name, and all its amounts are such. */
	boolean fits(RawRow row);

	/** Whether a row has in each of the first columns what may stand there, or holds headings; a wider one may be anything. */
	boolean isClean(RawRow row);

	/** What a row looks like on pages that have only so many of the first columns. */
	RowShape within(int columns);

	/** Number of columns of a side page whose headings these cells begin with; 0 when they are the headings of no such page. */
	int side(List<RawCell> cells);
}
