// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.grid;

import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Tells under the pointer what a cell or a line has no room for. */
final class ClippedText {
	private static final int AROUND = 8;
	private static final int LINE = 60;
	private static final int LONGEST = 1200;

	private ClippedText() {
	}

	static void tell(Table table) {
		table.addListener(SWT.MouseMove, event -> show(table, at(table, event)));
	}

	static void tell(Tree tree) {
		tree.addListener(SWT.MouseMove, event -> show(tree, at(tree, event)));
	}

	private static void show(Control control, String text) {
		if (text == null ? control.getToolTipText() != null : !text.equals(control.getToolTipText())) {
			control.setToolTipText(text);
		}
	}

	private static String at(Table table, Event event) {
		TableItem item = table.getItem(new Point(event.x, event.y));
		if (item == null) {
			return null;
		}
		return IntStream.range(0, Math.max(1, table.getColumnCount())).filter(column -> item.getBounds(column).contains(event.x, event.y)).boxed()
				.findFirst().map(column -> clipped(table, item.getText(column), item.getBounds(column).width - image(item.getImageBounds(column))))
				.orElse(null);
	}

	private static String at(Tree tree, Event event) {
		TreeItem item = tree.getItem(new Point(event.x, event.y));
		return item == null ? null : clipped(tree, item.getText(), tree.getClientArea().width - item.getTextBounds(0).x);
	}

	private static int image(Rectangle bounds) {
		return bounds == null ? 0 : bounds.width;
	}

	/** The text in lines that can be read at once; {@code null} when there is room for it. */
	private static String clipped(Control control, String text, int room) {
		GC gc = new GC(control);
		try {
			return gc.textExtent(text).x + AROUND <= room ? null : lines(text);
		} finally {
			gc.dispose();
		}
	}

	private static String lines(String text) {
		String told = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
		StringBuilder lines = new StringBuilder();
		for (int from = 0; from < told.length(); from += LINE) {
			lines.append(from == 0 ? "" : "\n").append(told, from, Math.min(told.length(), from + LINE));
		}
		return lines.toString();
	}
}
