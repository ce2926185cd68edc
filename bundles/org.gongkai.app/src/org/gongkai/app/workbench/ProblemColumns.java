// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.workbench;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;

/**
 * Gives the column of descriptions in the Problems view most of the width, once in the life of a workspace: a finding is a
 * sentence with two values and a place. The gravest problems are open. Later the person's own widths stand.
 */
final class ProblemColumns {
	private static final String WIDENED = "problemColumnsWidened";
	private static final int[] WIDTHS = { 760, 220, 140, 90, 130 };

	private ProblemColumns() {
	}

	/** Widens the column when the view is open and it has not been done before. */
	static void widen(IWorkbenchPage page) {
		IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.gongkai.app");
		IViewPart problems = page.findView(IPageLayout.ID_PROBLEM_VIEW);
		if (problems == null || preferences.getBoolean(WIDENED, false)) {
			return;
		}
		MPart part = problems.getSite().getService(MPart.class);
		Tree tree = part != null && part.getWidget() instanceof Composite widget ? tree(widget) : null;
		if (tree != null) {
			for (int column = 0; column < Math.min(WIDTHS.length, tree.getColumnCount()); column++) {
				tree.getColumn(column).setWidth(WIDTHS[column]);
			}
			openFirst(tree);
			preferences.putBoolean(WIDENED, true);
		}
	}

	/** Opens the first group of problems, the gravest, when there is one; from then on the view remembers what is open. */
	private static void openFirst(Tree tree) {
		tree.addListener(SWT.Paint, new Listener() {
			@Override
			public void handleEvent(Event paint) {
				if (tree.getItemCount() > 0 && tree.getItem(0).getItemCount() > 0) {
					tree.removeListener(SWT.Paint, this);
					tree.getDisplay().asyncExec(() -> open(tree));
				}
			}
		});
	}

	/** As a click on its triangle does, so that the view knows. */
	private static void open(Tree tree) {
		if (!tree.isDisposed() && tree.getItemCount() > 0) {
			Event event = new Event();
			event.item = tree.getItem(0);
			tree.notifyListeners(SWT.Expand, event);
			tree.getItem(0).setExpanded(true);
		}
	}

	private static Tree tree(Composite parent) {
		for (Control child : parent.getChildren()) {
			if (child instanceof Tree tree) {
				return tree;
			}
			Tree inside = child instanceof Composite inner ? tree(inner) : null;
			if (inside != null) {
				return inside;
			}
		}
		return null;
	}
}
