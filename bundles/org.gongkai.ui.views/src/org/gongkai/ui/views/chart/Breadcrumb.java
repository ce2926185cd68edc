// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.chart;

import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** How deep the person has looked into a chart: each step leads back to itself. */
final class Breadcrumb {
	private final Composite control;
	private final IntConsumer back;
	private List<String> shown = List.of();

	/**
	 * A breadcrumb.
	 *
	 * @param back is told how many steps remain when the person goes back
	 */
	Breadcrumb(Composite parent, IntConsumer back) {
		this.back = back;
		control = new Composite(parent, SWT.NONE);
		RowLayout row = new RowLayout(SWT.HORIZONTAL);
		row.marginLeft = 6;
		row.center = true;
		control.setLayout(row);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(control);
	}

	/** Shows the steps, the whole first; nothing when the whole chart is shown. */
	void show(List<String> steps) {
		if (steps.equals(shown)) {
			return;
		}
		shown = List.copyOf(steps);
		for (Control child : control.getChildren()) {
			child.dispose();
		}
		for (int at = 0; at < steps.size() && steps.size() > 1; at++) {
			if (at > 0) {
				new Label(control, SWT.NONE).setText("›");
			}
			if (at == steps.size() - 1) {
				new Label(control, SWT.NONE).setText(steps.get(at));
			} else {
				int remaining = at;
				Link link = new Link(control, SWT.NONE);
				link.setText("<a>" + steps.get(at).replace("<", "").replace("&", "&&") + "</a>");
				link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> back.accept(remaining)));
			}
		}
		((GridData) control.getLayoutData()).exclude = steps.size() < 2;
		control.setVisible(steps.size() > 1);
		control.getParent().layout(true, true);
	}

	/** The steps, the whole first. */
	List<String> steps() {
		return shown;
	}
}
