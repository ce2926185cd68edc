// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.gongkai.core.figure.Scheme;
import org.gongkai.core.spi.chart.ChartKind;
import org.gongkai.core.spi.chart.ChartModel;
import org.gongkai.core.spi.chart.ChartPoint;
import org.gongkai.ui.language.MessageLanguage;
import org.gongkai.ui.views.ViewMessages;

/** What the colours mean; a tick shows or hides a series or a slice. Reached by keyboard like any other button. */
final class Legend {
	private static final int SWATCH = 12;
	private static final int LEAST = 32;
	private static final int ROOMY = 360;

	private record Entry(String id, String label) {
	}

	private final ScrolledComposite scroll;
	private final Composite control;
	private final Runnable changed;
	private final Set<String> hidden = new HashSet<>();
	private List<Entry> entries = List.of();
	private Scheme scheme;
	private boolean named;

	Legend(Composite parent, Runnable changed) {
		this.changed = changed;
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).exclude(true).applyTo(scroll);
		control = new Composite(scroll, SWT.NONE);
		scroll.setContent(control);
		parent.addListener(SWT.Resize, event -> {
			takeRoom();
			// the room it had before is remembered otherwise
			event.display.asyncExec(() -> {
				if (!scroll.isDisposed()) {
					scroll.requestLayout();
				}
			});
		});
		RowLayout row = new RowLayout(SWT.HORIZONTAL);
		row.wrap = true;
		row.spacing = 12;
		row.marginLeft = 6;
		control.setLayout(row);
	}

	/** Ids of what the person does not want to see. */
	Set<String> hidden() {
		return Set.copyOf(hidden);
	}

	/** Shows the series of a chart, or its slices; nothing where there is only one series and no slice. */
	void show(ChartModel model, Scheme colours) {
		List<Entry> wanted = new ArrayList<>();
		if (model.kind() == ChartKind.PIE) {
			for (ChartPoint point : model.series().get(0).points()) {
				wanted.add(new Entry(point.id(), point.category() + point.percent().map(percent -> " " + percent).orElse("")));
			}
		} else if (model.series().size() > 1) {
			model.series().forEach(series -> wanted.add(new Entry(series.id(), MessageLanguage.tell(series.label()))));
		}
		hidden.retainAll(wanted.stream().map(Entry::id).toList());
		if (wanted.equals(entries) && colours == scheme) {
			return;
		}
		entries = wanted;
		scheme = colours;
		for (Control child : control.getChildren()) {
			child.dispose();
		}
		for (int number = 0; number < wanted.size(); number++) {
			button(wanted.get(number), scheme.series(number));
		}
		named = model.kind() == ChartKind.PIE;
		takeRoom();
		scroll.getParent().layout(true, true);
	}

	/**
	 * As many lines as it needs, but never more than a part of the chart: then it is scrolled. A small chart whose values carry
	 * their names does without.
	 */
	private void takeRoom() {
		int height = scroll.getParent().getClientArea().height;
		boolean needless = entries.isEmpty() || named && height < ROOMY;
		((GridData) scroll.getLayoutData()).exclude = needless;
		scroll.setVisible(!needless);
		int width = scroll.getParent().getClientArea().width - scroll.getVerticalBar().getSize().x - 4;
		if (width <= 0) {
			return;
		}
		int needed = control.computeSize(width, SWT.DEFAULT, true).y;
		control.setSize(width, needed);
		((GridData) scroll.getLayoutData()).heightHint = Math.min(needed, Math.max(LEAST, height / 4));
	}

	private void button(Entry entry, int colour) {
		Button button = new Button(control, SWT.CHECK);
		// a ground of its own would hide the tick
		button.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		button.setText(entry.label().replace("&", "&&"));
		button.setToolTipText(ViewMessages.Chart_legend);
		button.setSelection(!hidden.contains(entry.id()));
		showSwatch(button, colour);
		button.addDisposeListener(event -> button.getImage().dispose());
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (button.getSelection()) {
				hidden.remove(entry.id());
			} else {
				hidden.add(entry.id());
			}
			showSwatch(button, colour);
			changed.run();
		}));
	}

	/** The colour, filled while the values are shown, as an outline while they are hidden. */
	private static void showSwatch(Button button, int colour) {
		boolean filled = button.getSelection();
		Image old = button.getImage();
		button.setImage(new Image(button.getDisplay(), (GC gc, int width, int height) -> {
			gc.setBackground(Colours.of(colour));
			gc.setForeground(Colours.of(colour));
			if (filled) {
				gc.fillRectangle(0, 0, width, height);
			} else {
				gc.drawRectangle(0, 0, width - 1, height - 1);
			}
		}, SWATCH, SWATCH));
		if (old != null) {
			old.dispose();
		}
	}

	/** The buttons, in order. */
	List<Button> buttons() {
		return List.of(control.getChildren()).stream().map(Button.class::cast).toList();
	}
}
