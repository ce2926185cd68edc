// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.typing;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextUtilities;

/**
 * Enter keeps the indent, goes one step in behind an opening brace, and continues a table: behind a row stands the pipe of
 * the next one, and Enter in such an empty row ends the table's rows.
 */
public final class NewLine implements IAutoEditStrategy {
	private static final String STEP = "    ";

	@Override
	public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
		if (command.length != 0 || !isLineEnd(document, command.text)) {
			return;
		}
		try {
			LineStart line = LineStart.of(document, command.offset);
			if (line.isRow()) {
				continueRow(document, command, line);
			} else if (line.before().endsWith("{") || line.before().endsWith("｛")) {
				openBlock(document, command, line);
			} else {
				command.text += line.indent();
			}
		} catch (BadLocationException e) {
			ILog.get().error("line of the caret", e);
		}
	}

	private static void continueRow(IDocument document, DocumentCommand command, LineStart line) {
		boolean empty = line.before().substring(1).isBlank() && line.after().isBlank();
		if (empty) {
			command.offset = line.offset();
			command.length = line.indent().length() + line.before().length() + line.after().length();
			command.text = line.indent();
		} else if (line.after().isBlank()) {
			command.text += line.indent() + "| ";
		}
		// in the middle of a row the key breaks the row, as typed
	}

	private static void openBlock(IDocument document, DocumentCommand command, LineStart line) {
		String inner = command.text + line.indent() + STEP;
		if (line.after().startsWith("}") || line.after().startsWith("｝")) {
			command.shiftsCaret = false;
			command.caretOffset = command.offset + inner.length();
			command.text = inner + TextUtilities.getDefaultLineDelimiter(document) + line.indent();
		} else {
			command.text = inner;
		}
	}

	private static boolean isLineEnd(IDocument document, String text) {
		return text != null && TextUtilities.equals(document.getLegalLineDelimiters(), text) >= 0;
	}
}
