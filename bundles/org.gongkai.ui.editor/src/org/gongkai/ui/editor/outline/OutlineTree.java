// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.outline;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.gongkai.lang.ide.OutlineNode;
import org.gongkai.ui.editor.EditorMessages;
import org.gongkai.ui.language.MessageLanguage;

/** A filter field above the tree of a document. Selection and expansion survive a new outline by the nodes' ids. */
final class OutlineTree {
	private static final int FILTER_DELAY_MILLISECONDS = 150;

	private final Composite control;
	private final Text filter;
	private final TreeViewer viewer;
	private List<OutlineNode> nodes = List.of();
	private String pattern = "";
	private int typed;

	OutlineTree(Composite parent) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(control);
		filter = new Text(control, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
		filter.setMessage(EditorMessages.Outline_filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		viewer = new TreeViewer(control, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 360).applyTo(viewer.getControl());
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new OutlineContent());
		OutlineIcons icons = new OutlineIcons(new LocalResourceManager(JFaceResources.getResources(), control));
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels(icons)));
		viewer.addFilter(new PatternMatch());
		filter.addModifyListener(event -> {
			int key = ++typed;
			filter.getDisplay().timerExec(FILTER_DELAY_MILLISECONDS, () -> {
				if (key == typed && !filter.isDisposed()) {
					applyFilter();
				}
			});
		});
		filter.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				viewer.getControl().setFocus();
			}
		}));
	}

	Composite control() {
		return control;
	}

	TreeViewer viewer() {
		return viewer;
	}

	Text filter() {
		return filter;
	}

	/** Shows a new outline in place of the old one. */
	void show(List<OutlineNode> outline) {
		boolean first = nodes.isEmpty();
		nodes = outline;
		Object[] expanded = viewer.getExpandedElements();
		ISelection selected = viewer.getSelection();
		viewer.getTree().setRedraw(false);
		try {
			viewer.setInput(outline);
			if (first) {
				viewer.expandToLevel(2);
			} else {
				viewer.setExpandedElements(expanded);
				viewer.setSelection(selected, false);
			}
		} finally {
			viewer.getTree().setRedraw(true);
		}
	}

	/** Selects the innermost node around an offset. */
	void select(int offset) {
		OutlineContent.at(nodes, offset).ifPresent(path -> viewer.setSelection(new TreeSelection(path), true));
	}

	/** The selected node; {@code null} when none is. */
	OutlineNode selected() {
		return (OutlineNode) viewer.getStructuredSelection().getFirstElement();
	}

	private void applyFilter() {
		pattern = filter.getText().strip().toLowerCase(Locale.ROOT);
		viewer.getTree().setRedraw(false);
		try {
			viewer.refresh();
			if (!pattern.isEmpty()) {
				viewer.expandAll();
				selectFirstMatch(nodes);
			}
		} finally {
			viewer.getTree().setRedraw(true);
		}
	}

	private boolean selectFirstMatch(List<OutlineNode> level) {
		for (OutlineNode node : level) {
			if (contains(node, pattern)) {
				viewer.setSelection(new StructuredSelection(node), true);
				return true;
			}
			if (selectFirstMatch(node.children())) {
				return true;
			}
		}
		return false;
	}

	private static boolean contains(OutlineNode node, String pattern) {
		return node.label().toLowerCase(Locale.ROOT).contains(pattern)
				|| MessageLanguage.tell(node.detail()).toLowerCase(Locale.ROOT).contains(pattern);
	}

	private final class PatternMatch extends ViewerFilter {
		@Override
		public boolean select(Viewer tree, Object parent, Object element) {
			return pattern.isEmpty() || matches((OutlineNode) element)
					|| parent instanceof OutlineNode above && contains(above, pattern);
		}

		private boolean matches(OutlineNode node) {
			return contains(node, pattern) || node.children().stream().anyMatch(this::matches);
		}
	}
}
