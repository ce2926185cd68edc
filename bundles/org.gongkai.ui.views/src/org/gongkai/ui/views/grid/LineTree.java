// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.gongkai.core.fact.Place;
import org.gongkai.ui.views.follow.Accessible;

/** A tree of sentences that lead to places. What is selected and what is open stays after a refresh, where it is still there. */
public final class LineTree {
	/**
	 * A line. It is equal to the same line after an edit elsewhere, so its place and what is below it do not count.
	 *
	 * @param text     the sentence
	 * @param image    the image before it; {@code null} for none
	 * @param identity tells lines apart that read the same
	 * @param place    where it leads; empty for nowhere
	 * @param children what belongs to it
	 */
	public record Line(String text, Image image, Object identity, Optional<Place> place, List<Line> children) {
		@Override
		public boolean equals(Object other) {
			return other instanceof Line line && line.text.equals(text) && line.identity.equals(identity);
		}

		@Override
		public int hashCode() {
			return text.hashCode();
		}
	}

	private final TreeViewer viewer;
	private List<Line> lines = List.of();

	/**
	 * A tree.
	 *
	 * @param name   what it holds, for those who hear the screen
	 * @param chosen is told of the place of the line the person selects
	 * @param opened is told of the place of the line that is opened by Enter or a double click
	 */
	public LineTree(Composite parent, String name, Consumer<Place> chosen, Consumer<Place> opened) {
		viewer = new TreeViewer(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new Content());
		viewer.setLabelProvider(new Labels());
		Accessible.name(viewer.getControl(), name);
		ClippedText.tell(viewer.getTree());
		viewer.addSelectionChangedListener(event -> {
			if (viewer.getControl().isFocusControl()) {
				selected().ifPresent(chosen);
			}
		});
		viewer.addDoubleClickListener(event -> selected().ifPresent(opened));
	}

	/** The viewer. */
	public TreeViewer viewer() {
		return viewer;
	}

	private Optional<Place> selected() {
		return viewer.getStructuredSelection().getFirstElement() instanceof Line line ? line.place() : Optional.empty();
	}

	/** Shows other lines. */
	public void show(List<Line> shown) {
		Object[] expanded = viewer.getExpandedElements();
		viewer.getTree().setRedraw(false);
		try {
			var selection = viewer.getSelection();
			lines = shown;
			viewer.setInput(shown);
			viewer.setExpandedElements(expanded);
			viewer.setSelection(selection, false);
		} finally {
			viewer.getTree().setRedraw(true);
		}
	}

	/** Selects the first line at the top that leads to a wanted place; leaves the selection where there is none. */
	public void select(Predicate<Place> wanted) {
		lines.stream().filter(line -> line.place().filter(wanted).isPresent()).findFirst()
				.ifPresent(line -> viewer.setSelection(new StructuredSelection(line), true));
	}

	private static final class Content implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return ((Line) parent).children().toArray();
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return !((Line) element).children().isEmpty();
		}
	}

	private static final class Labels extends LabelProvider {
		@Override
		public String getText(Object element) {
			return ((Line) element).text();
		}

		@Override
		public Image getImage(Object element) {
			return ((Line) element).image();
		}
	}
}
