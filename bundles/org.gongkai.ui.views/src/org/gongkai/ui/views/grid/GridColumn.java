// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.grid;

import java.util.Comparator;
import java.util.function.Function;

import org.gongkai.ui.Icons;
import org.gongkai.ui.views.copy.CopiedTable;

/**
 * A column of a table.
 *
 * @param <R>     what a row is
 * @param id      name under which its width is kept
 * @param label   heading
 * @param width   first width in points
 * @param number  whether it holds numbers: they stand at the right, and sorting begins with the greatest
 * @param text    what a row shows
 * @param cell    what goes to a spreadsheet
 * @param order   ascending order by this column
 * @param icon    image before the text, which gives {@code null} for none; {@code null} for a column without images
 */
public record GridColumn<R>(String id, String label, int width, boolean number, Function<R, String> text,
		Function<R, CopiedTable.Cell> cell, Comparator<R> order, Function<R, Icons> icon) {
	/** A column of texts. */
	public static <R> GridColumn<R> text(String id, String label, int width, Function<R, String> text) {
		return new GridColumn<>(id, label, width, false, text, row -> CopiedTable.Cell.of(text.apply(row)), Comparator.comparing(text), null);
	}

	/** Whether any row may have an image in it; where none has, no room is kept for one. */
	boolean hasIcons() {
		return icon != null;
	}

	/** The same with images. */
	public GridColumn<R> withIcon(Function<R, Icons> image) {
		return new GridColumn<>(id, label, width, number, text, cell, order, image);
	}
}
