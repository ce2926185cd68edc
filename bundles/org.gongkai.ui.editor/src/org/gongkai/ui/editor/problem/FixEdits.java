// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.problem;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.gongkai.lang.ide.Edit;
import org.gongkai.ui.editor.workspace.OpenText;

/** Applies edits to a document as one step that one undo takes back. */
public final class FixEdits {
	private FixEdits() {
	}

	/**
	 * Applies edits, all or none.
	 *
	 * @param stamp the stamp of the text the edits were made for
	 * @return {@code false} when the text has moved on since; nothing is changed then
	 */
	public static boolean apply(IDocument document, long stamp, List<Edit> edits) {
		if (OpenText.stamp(document) != stamp) {
			return false;
		}
		if (edits.isEmpty()) {
			return true;
		}
		MultiTextEdit all = new MultiTextEdit();
		edits.forEach(edit -> all.addChild(new ReplaceEdit(edit.offset(), edit.length(), edit.text())));
		IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
		if (undo != null) {
			undo.beginCompoundChange();
		}
		try {
			all.apply(document);
			return true;
		} catch (BadLocationException e) {
			ILog.get().error("edit outside the text", e);
			return false;
		} finally {
			if (undo != null) {
				undo.endCompoundChange();
			}
		}
	}
}
