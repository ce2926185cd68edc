// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.reviewing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.gongkai.app.AppMessages;
import org.gongkai.app.reviewing.Entry.Group;
import org.gongkai.ui.language.Texts;

/** What there is to look at, the doubtful first; may be narrowed to one group. Long lists cost no more than short ones. */
final class EntryList {
	private static final int LINES_WIDTH = 110;

	private final Combo groups;
	private final TableViewer viewer;
	private final List<Optional<Group>> choices = new ArrayList<>();
	private List<Entry> all = List.of();
	private List<Entry> shown = List.of();
	private boolean replacing;

	EntryList(Composite parent) {
		Composite list = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).applyTo(list);
		new Label(list, SWT.NONE).setText(AppMessages.Review_entries);
		groups = new Combo(list, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(240, SWT.DEFAULT).applyTo(groups);
		groups.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> fill()));
		Composite body = new Composite(list, SWT.NONE);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(body);
		TableColumnLayout columns = new TableColumnLayout();
		body.setLayout(columns);
		viewer = new TableViewer(body, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.VIRTUAL);
		viewer.getTable().setHeaderVisible(true);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider((ILazyContentProvider) index -> viewer.replace(shown.get(index), index));
		column(columns, AppMessages.Review_columnKind, new ColumnPixelData(120), entry -> entry.kind().word(),
				entry -> entry.kind().icon().image());
		column(columns, AppMessages.Review_columnLines, new ColumnPixelData(LINES_WIDTH), Entry::lines, entry -> null);
		column(columns, AppMessages.Review_columnText, new ColumnWeightData(60, 160), Entry::text, entry -> null);
		column(columns, AppMessages.Review_columnRemark, new ColumnWeightData(40, 120), Entry::remark, entry -> null);
	}

	private void column(TableColumnLayout columns, String title, ColumnLayoutData width, Function<Entry, String> text,
			Function<Entry, Image> image) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(title);
		columns.setColumnData(column.getColumn(), width);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((Entry) element);
			}

			@Override
			public Image getImage(Object element) {
				return image.apply((Entry) element);
			}

			@Override
			public String getToolTipText(Object element) {
				return text.apply((Entry) element);
			}
		});
	}

	/** Hears which entry is selected. */
	void onSelect(Consumer<Entry> listener) {
		viewer.addSelectionChangedListener(event -> {
			if (!replacing && event.getStructuredSelection().getFirstElement() instanceof Entry entry) {
				listener.accept(entry);
			}
		});
	}

	/** Hears of a double click or Enter. */
	void onOpen(Runnable listener) {
		viewer.addOpenListener(event -> listener.run());
	}

	/** Shows other entries; the first is selected when there is one. */
	void show(List<Entry> entries) {
		all = entries;
		groups.removeAll();
		choices.clear();
		choice(Optional.empty(), Texts.format(AppMessages.Review_groupAll, entries.size()));
		for (Group group : Group.values()) {
			long count = entries.stream().filter(entry -> entry.kind().group() == group).count();
			choice(Optional.of(group), Texts.format(group.pattern(), count));
		}
		groups.select(0);
		fill();
	}

	/** Shows other entries without going anywhere; group and selected row stay. */
	void replace(List<Entry> entries) {
		int group = groups.getSelectionIndex();
		int index = viewer.getTable().getSelectionIndex();
		replacing = true;
		show(entries);
		if (group > 0) {
			groups.select(group);
			fill();
		}
		select(Math.min(index, shown.size() - 1));
		replacing = false;
	}

	private void choice(Optional<Group> group, String text) {
		choices.add(group);
		groups.add(text);
	}

	private void fill() {
		Optional<Group> group = groups.getSelectionIndex() < 0 ? Optional.empty() : choices.get(groups.getSelectionIndex());
		shown = group.map(one -> all.stream().filter(entry -> entry.kind().group() == one).toList()).orElse(all);
		viewer.setInput(shown);
		viewer.setItemCount(shown.size());
		viewer.refresh();
		select(0);
	}

	/** Narrows the list to a group as if it had been chosen; empty for all. */
	void narrow(Optional<Group> group) {
		groups.select(choices.indexOf(group));
		fill();
	}

	/** Selects an entry by its place in the list as it is shown; another place is ignored. */
	void select(int index) {
		if (index >= 0 && index < shown.size()) {
			// a lazy table selects by index only; the viewer then tells its listeners
			viewer.getTable().setSelection(index);
			viewer.getTable().showSelection();
			viewer.setSelection(new org.eclipse.jface.viewers.StructuredSelection(shown.get(index)), true);
		}
	}

	/** To the next entry, or to the one before. */
	void step(boolean forward) {
		int index = viewer.getTable().getSelectionIndex();
		select(index < 0 ? 0 : index + (forward ? 1 : -1));
	}

	/** The entries as they are shown. */
	List<Entry> shown() {
		return shown;
	}

	/** The table, for the focus. */
	org.eclipse.swt.widgets.Table table() {
		return viewer.getTable();
	}
}
