// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.outline;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.gongkai.lang.ide.Analysis;
import org.gongkai.lang.ide.AnalysisListener;
import org.gongkai.lang.ide.OutlineNode;
import org.gongkai.ui.Icons;
import org.gongkai.ui.editor.EditorBundle;
import org.gongkai.ui.editor.EditorMessages;
import org.gongkai.ui.editor.workspace.OpenText;

/** The outline of an editor, renewed with every analysis of its text; linked both ways when the person wants that. */
public final class OutlinePage extends Page implements IContentOutlinePage, AnalysisListener {
	private final ITextEditor editor;
	private final OpenText text;
	private final ISelectionChangedListener caret = event -> {
		if (event.getSelection() instanceof ITextSelection selection) {
			follow(selection.getOffset());
		}
	};
	private OutlineTree tree;
	private IAction link;
	private boolean following;

	OutlinePage(ITextEditor editor, OpenText text) {
		this.editor = editor;
		this.text = text;
	}

	@Override
	public void createControl(Composite parent) {
		tree = new OutlineTree(parent);
		tree.viewer().addSelectionChangedListener(event -> {
			if (!following && tree.viewer().getControl().isFocusControl()) {
				reveal();
			}
		});
		tree.viewer().addDoubleClickListener(event -> {
			reveal();
			editor.setFocus();
		});
		fillToolBar(getSite().getActionBars().getToolBarManager());
		getSite().setSelectionProvider(this);
		EditorBundle.language().addListener(this);
		EditorBundle.language().service().latest(text.uri()).ifPresent(analysis -> tree.show(analysis.outline()));
		if (editor.getSelectionProvider() instanceof IPostSelectionProvider provider) {
			provider.addPostSelectionChangedListener(caret);
		}
	}

	private void fillToolBar(IToolBarManager bar) {
		ISharedImages shared = PlatformUI.getWorkbench().getSharedImages();
		bar.add(action(EditorMessages.Outline_expandAll, Icons.EXPAND.descriptor(), () -> tree.viewer().expandAll()));
		bar.add(action(EditorMessages.Outline_collapseAll,
				shared.getImageDescriptor(ISharedImages.IMG_ELCL_COLLAPSEALL), () -> tree.viewer().collapseAll()));
		link = new Action(EditorMessages.Outline_link, IAction.AS_CHECK_BOX) {
		};
		link.setImageDescriptor(shared.getImageDescriptor(ISharedImages.IMG_ELCL_SYNCED));
		link.setChecked(true);
		bar.add(link);
		bar.update(true);
	}

	private static IAction action(String text, ImageDescriptor image, Runnable run) {
		Action action = new Action(text, image) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setToolTipText(text);
		return action;
	}

	@Override
	public void analysed(Analysis analysis) {
		if (analysis.uri().equals(text.uri()) && tree != null && !tree.control().isDisposed()) {
			tree.control().getDisplay().asyncExec(() -> {
				if (!tree.control().isDisposed() && text.isCurrent(analysis.stamp())) {
					quietly(() -> tree.show(analysis.outline()));
				}
			});
		}
	}

	private void follow(int offset) {
		if (link.isChecked() && !tree.control().isDisposed() && !tree.viewer().getControl().isFocusControl()
				&& tree.filter().getText().isBlank()) {
			quietly(() -> tree.select(offset));
		}
	}

	private void quietly(Runnable change) {
		following = true;
		try {
			change.run();
		} finally {
			following = false;
		}
	}

	private void reveal() {
		OutlineNode node = tree.selected();
		if (node != null) {
			int offset = Math.min(node.selectionOffset(), text.document().getLength());
			editor.selectAndReveal(offset, 0);
		}
	}

	@Override
	public void dispose() {
		EditorBundle.language().removeListener(this);
		if (editor.getSelectionProvider() instanceof IPostSelectionProvider provider) {
			provider.removePostSelectionChangedListener(caret);
		}
		super.dispose();
	}

	@Override
	public Control getControl() {
		return tree == null ? null : tree.control();
	}

	@Override
	public void setFocus() {
		tree.viewer().getControl().setFocus();
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		tree.viewer().addSelectionChangedListener(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		tree.viewer().removeSelectionChangedListener(listener);
	}

	@Override
	public ISelection getSelection() {
		return tree.viewer().getSelection();
	}

	@Override
	public void setSelection(ISelection selection) {
		tree.viewer().setSelection(selection);
	}
}
