// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.gongkai.core.check.Verdict;
import org.gongkai.core.explain.Explanation;
import org.gongkai.core.fact.Place;
import org.gongkai.core.fact.SourcePlace;
import org.gongkai.ui.Icons;
import org.gongkai.ui.language.MessageLanguage;
import org.gongkai.ui.language.Texts;
import org.gongkai.ui.views.ViewMessages;
import org.gongkai.ui.views.follow.Accessible;

/** Why a number is right or wrong: what it rests on, as far down as the lines of the source. */
final class ExplanationTree {
	private static final int OPENED = 3;

	private final TreeViewer viewer;
	private Explanation shown;

	ExplanationTree(Composite parent, Consumer<Place> chosen, Consumer<Place> opened) {
		viewer = new TreeViewer(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.setContentProvider(new Content());
		viewer.setLabelProvider(new Labels());
		Accessible.name(viewer.getControl(), ViewMessages.Reconcile_why);
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

	/** What is explained; empty before the first explanation. */
	Optional<Explanation> shown() {
		return Optional.ofNullable(shown);
	}

	private Optional<Place> selected() {
		return viewer.getStructuredSelection().getFirstElement() instanceof Explanation node ? node.places().stream().findFirst()
				: Optional.empty();
	}

	void show(Explanation explanation) {
		if (!explanation.equals(shown)) {
			shown = explanation;
			viewer.setInput(List.of(explanation));
			viewer.expandToLevel(OPENED);
		}
	}

	private static final class Content implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return ((Explanation) parent).children().toArray();
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return !((Explanation) element).children().isEmpty();
		}
	}

	private static final class Labels extends LabelProvider {
		@Override
		public String getText(Object element) {
			Explanation node = (Explanation) element;
			String text = MessageLanguage.tell(node.text()).replace('\n', ' ');
			SourcePlace source = node.places().isEmpty() ? null : node.places().get(0).source();
			return source == null || node.kind() != Explanation.Kind.NUMBER ? text
					: Texts.format(ViewMessages.Reconcile_source, text, source.file(), source.line());
		}

		@Override
		public Image getImage(Object element) {
			Explanation node = (Explanation) element;
			Icons icon = node.verdict().map(Labels::icon).orElseGet(() -> switch (node.kind()) {
			case NUMBER, FREE -> Icons.ITEM;
			case FACT -> Icons.MEMBER;
			case PRECISION -> Icons.UNIT;
			case SOURCE -> Icons.VERBATIM;
			case SAME_FACT -> Icons.TABLE;
			case SUM, FORMULA -> Icons.FUNCTION;
			case RULE -> Icons.RULE;
			case FINDING -> Icons.DOUBT;
			});
			return icon.image();
		}

		private static Icons icon(Verdict verdict) {
			return switch (verdict) {
			case EQUAL -> Icons.CERTIFIED;
			case ROUNDING -> Icons.REMARK;
			case CONTRADICTION -> Icons.FAILED;
			case UNVERIFIABLE -> Icons.DOUBT;
			};
		}
	}
}
