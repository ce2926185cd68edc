// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Severity;
import org.gongkai.core.fact.Place;
import org.gongkai.core.reconcile.Reconciliation.Cause;
import org.gongkai.ui.Icons;
import org.gongkai.ui.language.MessageLanguage;
import org.gongkai.ui.language.Texts;
import org.gongkai.ui.views.ViewMessages;
import org.gongkai.ui.views.follow.Accessible;

/** Findings by cause: the one to mend, what it explains, and the smallest repair. */
final class CauseTree {
	/** A line of the tree; equal to the same line after an edit elsewhere. */
	private record Line(String text, Icons icon, Severity severity, List<String> where) {
	}

	/** A line with what belongs to it. */
	private record Node(Line line, Optional<Place> place, List<Node> children) {
		@Override
		public boolean equals(Object other) {
			return other instanceof Node node && node.line.equals(line);
		}

		@Override
		public int hashCode() {
			return line.hashCode();
		}
	}

	private final TreeViewer viewer;
	private List<Node> nodes = List.of();

	CauseTree(Composite parent, Consumer<Place> chosen, Consumer<Place> opened) {
		viewer = new TreeViewer(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new Content());
		viewer.setLabelProvider(new Labels());
		Accessible.name(viewer.getControl(), ViewMessages.Reconcile_causes);
		viewer.addSelectionChangedListener(event -> {
			if (viewer.getControl().isFocusControl()) {
				selected().ifPresent(chosen);
			}
		});
		viewer.addDoubleClickListener(event -> selected().ifPresent(opened));
	}

	TreeViewer viewer() {
		return viewer;
	}

	private Optional<Place> selected() {
		return viewer.getStructuredSelection().getFirstElement() instanceof Node node ? node.place() : Optional.empty();
	}

	/** Shows causes; selection and what is open stay. */
	void show(List<Cause> causes) {
		List<Node> shown = causes.stream().map(CauseTree::node).toList();
		Object[] expanded = viewer.getExpandedElements();
		viewer.getTree().setRedraw(false);
		try {
			var selection = viewer.getSelection();
			nodes = shown;
			viewer.setInput(shown);
			viewer.setExpandedElements(expanded);
			viewer.setSelection(selection, false);
		} finally {
			viewer.getTree().setRedraw(true);
		}
	}

	private static Node node(Cause cause) {
		List<Node> children = new ArrayList<>();
		cause.repair().ifPresent(repair -> children.add(new Node(
				new Line(Texts.format(ViewMessages.Reconcile_repair, MessageLanguage.tell(repair.label())), Icons.FIX, null, List.of()),
				place(cause.root()), List.of())));
		cause.findings().stream().skip(1).forEach(finding -> children.add(leaf(finding, List.of())));
		return leaf(cause.root(), children);
	}

	private static Node leaf(Finding finding, List<Node> children) {
		String text = MessageLanguage.tell(finding.message());
		String counted = children.size() > 1 ? Texts.format(ViewMessages.Reconcile_explains, text, children.size()) : text;
		String told = finding.waived() == null ? counted : Texts.format(ViewMessages.Reconcile_waived, counted, finding.waived());
		return new Node(new Line(told.replace('\n', ' '), null, finding.severity(), finding.places().stream().map(Place::path).toList()),
				place(finding), children);
	}

	private static Optional<Place> place(Finding finding) {
		return finding.places().stream().findFirst();
	}

	/** Selects the first line that stands at an offset. */
	void select(int offset) {
		nodes.stream().filter(node -> node.place().filter(place -> MatrixTable.holds(place, offset)).isPresent()).findFirst()
				.ifPresent(node -> viewer.setSelection(new StructuredSelection(node), true));
	}

	/** The lines at the top, as they read. */
	List<String> lines() {
		return nodes.stream().map(node -> node.line().text()).toList();
	}

	private static final class Content implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return ((Node) parent).children().toArray();
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return !((Node) element).children().isEmpty();
		}
	}

	private static final class Labels extends LabelProvider {
		@Override
		public String getText(Object element) {
			return ((Node) element).line().text();
		}

		@Override
		public Image getImage(Object element) {
			Line line = ((Node) element).line();
			if (line.icon() != null) {
				return line.icon().image();
			}
			return PlatformUI.getWorkbench().getSharedImages().getImage(switch (line.severity()) {
			case MUST -> ISharedImages.IMG_OBJS_ERROR_TSK;
			case SHOULD -> ISharedImages.IMG_OBJS_WARN_TSK;
			case MAY -> ISharedImages.IMG_OBJS_INFO_TSK;
			});
		}
	}
}
