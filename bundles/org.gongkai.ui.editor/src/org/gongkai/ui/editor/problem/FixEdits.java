// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.problem;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
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
		IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
		if (undo != null) {
			undo.beginCompoundChange();
		}
		try {
			for (Edit edit : edits) {
				IRegion replaced = edit.text().isEmpty() ? lines(document, edit) : new Region(edit.offset(), edit.length());
				all.addChild(new ReplaceEdit(replaced.getOffset(), replaced.getLength(), edit.text()));
			}
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

	// Lines of which nothing but spaces would be left go with what is deleted.
	private static IRegion lines(IDocument document, Edit edit) throws BadLocationException {
		int end = edit.offset() + edit.length();
		int from = document.getLineInformationOfOffset(edit.offset()).getOffset();
		int last = document.getLineOfOffset(end);
		int to = document.getLineOffset(last) + document.getLineLength(last);
		boolean bare = document.get(from, edit.offset() - from).isBlank() && document.get(end, to - end).isBlank();
		return bare ? new Region(from, to - from) : new Region(edit.offset(), edit.length());
	}
}
