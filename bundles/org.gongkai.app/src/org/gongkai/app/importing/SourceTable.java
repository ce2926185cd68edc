// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.gongkai.app.AppMessages;
import org.gongkai.ui.language.Texts;

/** The files of an import: what came of each, by which form it is read, and under which name it is kept. */
final class SourceTable {
	private static final int CHECK = SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL;

	private final ImportBatch batch;
	private final CheckboxTableViewer viewer;

	/**
	 * A table.
	 *
	 * @param fileName name of the file that a document will get
	 */
	SourceTable(Composite parent, ImportBatch batch, Function<ImportItem, String> fileName) {
		this.batch = batch;
		TableColumnLayout columns = new TableColumnLayout();
		parent.setLayout(columns);
		viewer = new CheckboxTableViewer(new Table(parent, CHECK));
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(columns, AppMessages.Import_columnFile, 30, item -> item.source().getFileName().toString(), null);
		column(columns, AppMessages.Import_columnState, 16, item -> item.reading().word(), item -> item.reading().icon().image());
		column(columns, AppMessages.Import_columnForm, 14, SourceTable::form, null);
		column(columns, AppMessages.Import_columnProof, 12, SourceTable::proof, null);
		column(columns, AppMessages.Import_columnSaveAs, 28, fileName, null);
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.addCheckStateListener(event -> {
			((ImportItem) event.getElement()).wanted(event.getChecked());
			batch.changed();
		});
	}

	private void column(TableColumnLayout columns, String title, int weight, Function<ImportItem, String> text,
			Function<ImportItem, Image> image) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(title);
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((ImportItem) element);
			}

			@Override
			public Image getImage(Object element) {
				return image == null ? null : image.apply((ImportItem) element);
			}

			@Override
			public String getToolTipText(Object element) {
				ImportItem item = (ImportItem) element;
				String message = item.reading().message();
				return message.isEmpty() ? item.source().toString() : item.source() + System.lineSeparator() + message;
			}
		});
		Comparator<ImportItem> order = image == null ? Comparator.comparing(text) : Comparator.comparingInt(item -> item.reading().rank());
		column.getColumn().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sort(column.getColumn(), order)));
	}

	private void sort(TableColumn column, Comparator<ImportItem> order) {
		Table table = viewer.getTable();
		boolean down = table.getSortColumn() == column && table.getSortDirection() == SWT.UP;
		table.setSortColumn(column);
		table.setSortDirection(down ? SWT.DOWN : SWT.UP);
		Comparator<ImportItem> wanted = down ? order.reversed() : order;
		viewer.setComparator(new ViewerComparator() {
			@Override
			public int compare(Viewer sorted, Object one, Object other) {
				return wanted.compare((ImportItem) one, (ImportItem) other);
			}
		});
	}

	private static String form(ImportItem item) {
		return item.done().map(done -> done.review().report().form()).filter(form -> !form.isEmpty())
				.orElseGet(() -> item.form().orElse(AppMessages.Import_formAutomaticShort));
	}

	private static String proof(ImportItem item) {
		return item.done().map(done -> Texts.format(AppMessages.Import_proved, done.certified(), done.review().report().tables().size()))
				.orElse("");
	}

	/** Shows the batch as it is now. */
	void update() {
		viewer.setInput(batch.items());
		batch.items().forEach(item -> viewer.setChecked(item, item.wanted()));
		if (viewer.getStructuredSelection().isEmpty() && !batch.items().isEmpty()) {
			viewer.setSelection(new StructuredSelection(batch.items().getFirst()));
		}
	}

	/** The selected files. */
	List<ImportItem> selected() {
		List<ImportItem> selected = new ArrayList<>();
		for (Object element : viewer.getStructuredSelection()) {
			selected.add((ImportItem) element);
		}
		return selected;
	}

	/** Selects files. */
	void select(List<ImportItem> items) {
		viewer.setSelection(new StructuredSelection(items), true);
	}

	/** Hears that the selection has changed. */
	void onSelect(Runnable listener) {
		viewer.addSelectionChangedListener(event -> listener.run());
	}

	/** Hears of a double click or Enter. */
	void onOpen(Runnable listener) {
		viewer.addOpenListener(event -> listener.run());
	}

	/** Hears of each file and folder that is dropped on the table. */
	void onDrop(Consumer<Path> listener) {
		DropTarget target = new DropTarget(viewer.getTable(), DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] files) {
					Arrays.stream(files).map(Path::of).forEach(listener);
				}
			}
		});
	}

	/** The table itself. */
	Table table() {
		return viewer.getTable();
	}
}
