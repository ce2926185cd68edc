// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.outline;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.texteditor.ITextEditor;
import org.gongkai.lang.ide.Analysis;
import org.gongkai.lang.ide.OutlineNode;

/** The outline over the editor: type, Enter, and the caret is there. */
final class QuickOutline extends PopupDialog {
	private static final Point SIZE = new Point(520, 420);

	private final ITextEditor editor;
	private final Analysis analysis;
	private OutlineTree tree;

	QuickOutline(Shell parent, ITextEditor editor, Analysis analysis) {
		super(parent, INFOPOPUPRESIZE_SHELLSTYLE, true, true, false, false, false, null, null);
		this.editor = editor;
		this.analysis = analysis;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		tree = new OutlineTree(parent);
		tree.show(analysis.outline());
		KeyListener enter = KeyListener.keyPressedAdapter(event -> {
			if (event.character == SWT.CR || event.character == SWT.KEYPAD_CR) {
				go();
			}
		});
		tree.filter().addKeyListener(enter);
		tree.viewer().getControl().addKeyListener(enter);
		tree.viewer().getControl().addMouseListener(MouseListener.mouseUpAdapter(event -> go()));
		return tree.control();
	}

	private void go() {
		OutlineNode node = tree.selected();
		if (node != null) {
			close();
			editor.selectAndReveal(node.selectionOffset(), 0);
			editor.setFocus();
		}
	}

	@Override
	protected Control getFocusControl() {
		return tree.filter();
	}

	@Override
	protected Point getDefaultSize() {
		return SIZE;
	}
}
