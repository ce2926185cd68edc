// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.views;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.gongkai.app.support.Desk;
import org.gongkai.app.support.Pump;
import org.gongkai.ui.views.follow.FollowingView;

/** A view on the screen, its widgets, and what a person does with them. */
final class Shown<V extends FollowingView<?>> implements AutoCloseable {
	private final V view;
	private final boolean wasOpen;

	@SuppressWarnings("unchecked")
	Shown(String id) throws PartInitException {
		wasOpen = Desk.page().findViewReference(id) != null;
		view = (V) Desk.page().showView(id, null, IWorkbenchPage.VIEW_ACTIVATE);
	}

	V view() {
		return view;
	}

	/** Waits until the view shows what it was asked for, and no words in its place. */
	void await() {
		until("something is shown", () -> view.silence().isEmpty() && !view.isComputing());
	}

	/** Waits until something holds; tells how the view stands when it never does. */
	void until(String what, BooleanSupplier holds) {
		Pump.until(() -> what + " in " + view.getTitle() + ", which " + (Desk.page().isPartVisible(view) ? "is seen, " : "is not seen, ")
				+ (view.isComputing() ? "computes, " : "has computed, ") + "says “" + view.getContentDescription() + "”, " + view.silence(), holds);
	}

	/** What the status line of the window says. */
	static List<String> statusLine() {
		List<CLabel> labels = new ArrayList<>();
		collect(Desk.page().getWorkbenchWindow().getShell(), CLabel.class, labels);
		return labels.stream().filter(label -> label.getParent().getClass().getSimpleName().equals("StatusLine")).map(CLabel::getText).filter(text -> text != null && !text.isEmpty()).toList();
	}

	/** Every visible control of a kind in the view. */
	<C extends Control> List<C> controls(Class<C> kind) {
		List<C> found = new ArrayList<>();
		collect(root(), kind, found);
		return found;
	}

	private Composite root() {
		IViewPart part = view;
		return (Composite) part.getSite().getService(org.eclipse.e4.ui.model.application.ui.basic.MPart.class).getWidget();
	}

	private static <C extends Control> void collect(Composite parent, Class<C> kind, List<C> found) {
		for (Control child : parent.getChildren()) {
			if (kind.isInstance(child) && child.isVisible()) {
				found.add(kind.cast(child));
			}
			if (child instanceof Composite inner) {
				collect(inner, kind, found);
			}
		}
	}

	Table table() {
		return controls(Table.class).get(0);
	}

	Tree tree() {
		return controls(Tree.class).get(0);
	}

	Text filter() {
		return controls(Text.class).get(0);
	}

	Combo combo(String toolTip) {
		return controls(Combo.class).stream().filter(combo -> toolTip.equals(combo.getToolTipText())).findFirst().orElseThrow();
	}

	/** Chooses an entry as a person does. */
	static void choose(Combo combo, String item) {
		combo.select(combo.indexOf(item));
		combo.notifyListeners(SWT.Selection, new Event());
	}

	/** The texts of a row; a virtual table makes them when they are asked for. */
	static List<String> row(Table table, int at) {
		TableItem item = table.getItem(at);
		item.getText();
		return java.util.stream.IntStream.range(0, Math.max(1, table.getColumnCount())).mapToObj(item::getText).toList();
	}

	/** Every row. */
	static List<List<String>> rows(Table table) {
		return java.util.stream.IntStream.range(0, table.getItemCount()).mapToObj(at -> row(table, at)).toList();
	}

	/** Where the first row is that is wanted. */
	static int find(Table table, Predicate<List<String>> wanted) {
		return java.util.stream.IntStream.range(0, table.getItemCount()).filter(at -> wanted.test(row(table, at))).findFirst().orElse(-1);
	}

	/** Selects a row as a click does. */
	static void select(Table table, int at) {
		table.setFocus();
		table.setSelection(at);
		Event event = new Event();
		event.item = table.getItem(at);
		table.notifyListeners(SWT.Selection, event);
	}

	/** Opens a row as Enter does. */
	static void open(Table table, int at) {
		table.setSelection(at);
		Event event = new Event();
		event.item = table.getItem(at);
		table.notifyListeners(SWT.DefaultSelection, event);
	}

	/** Carries a command out. */
	static void command(String id) throws CommandException {
		Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id);
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command.getId(), null);
	}

	/** Headings of a table. */
	static List<String> headings(Table table) {
		return Arrays.stream(table.getColumns()).map(column -> column.getText()).toList();
	}

	/** Headings of a table with what there is no room for. */
	static List<String> fullHeadings(Table table) {
		return Arrays.stream(table.getColumns()).map(column -> column.getToolTipText()).filter(Objects::nonNull).toList();
	}

	@Override
	public void close() {
		// A view remembers its filter, and the next test would look through it.
		controls(Text.class).stream().filter(Text::getEditable).forEach(text -> text.setText(""));
		if (!wasOpen) {
			Desk.page().hideView(view);
		}
	}
}
