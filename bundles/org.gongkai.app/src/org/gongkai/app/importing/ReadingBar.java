// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.importing;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.gongkai.app.AppMessages;
import org.gongkai.ui.language.Texts;

/** Shows how far the reading of a batch is, and stops it. Takes no room while nothing is read. */
final class ReadingBar {
	private final ImportBatch batch;
	private final Composite bar;
	private final ProgressBar progress;
	private final Label step;

	ReadingBar(Composite parent, ImportBatch batch) {
		this.batch = batch;
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(bar);
		progress = new ProgressBar(bar, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(progress);
		step = new Label(bar, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(step);
		Button stop = new Button(bar, SWT.PUSH);
		stop.setText(AppMessages.Import_stop);
		stop.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> batch.stop()));
		bar.setLayoutData(new GridData());
		batch.onChange(this::update);
		update();
	}

	private void update() {
		if (bar.isDisposed()) {
			return;
		}
		boolean busy = batch.isBusy();
		if (bar.getVisible() != busy) {
			bar.setVisible(busy);
			((GridData) bar.getLayoutData()).exclude = !busy;
			bar.getParent().layout();
		}
		progress.setMaximum(Math.max(1, batch.items().size()));
		progress.setSelection(batch.over());
		step.setText(batch.running().map(this::running).orElse(AppMessages.Import_looking));
	}

	private String running(ImportItem item) {
		return Texts.format(AppMessages.Import_progress, batch.over() + 1, batch.items().size(), item.source().getFileName(),
				item.reading().word());
	}

	/** The outermost control. */
	Composite control() {
		return bar;
	}
}
