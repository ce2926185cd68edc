// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.typing;

import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;

/**
 * Closes what is opened, and steps over a closing character that stands there already. Only single typed characters are
 * touched: what an input method commits or the clipboard brings stays as it is. In rows and paragraphs, where brackets
 * and quotes are the document's own words, only the bracket of a claim is closed.
 */
public final class PairClosing implements IAutoEditStrategy {
	private static final Map<String, String> PAIRS = Map.of("{", "}", "(", ")", "[", "]", "\"", "\"", "“", "”", "（", "）", "｛",
			"｝");

	@Override
	public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
		if (command.length != 0 || command.text == null || command.text.length() != 1) {
			return;
		}
		try {
			LineStart line = LineStart.of(document, command.offset);
			if (line.isComment() || line.isRow()) {
				return;
			}
			if (line.isParagraph() && !inClaim(line) && !command.text.equals("[")) {
				return;
			}
			if (PAIRS.containsValue(command.text) && line.after().startsWith(command.text) && isOpen(line, command.text)) {
				command.caretOffset = command.offset + 1;
				command.shiftsCaret = false;
				command.text = "";
			} else if (PAIRS.containsKey(command.text) && (line.after().isBlank() || !startsWord(line.after()))) {
				command.caretOffset = command.offset + 1;
				command.shiftsCaret = false;
				command.text += PAIRS.get(command.text);
			}
		} catch (BadLocationException e) {
			ILog.get().error("line of the caret", e);
		}
	}

	private static boolean inClaim(LineStart line) {
		return line.before().lastIndexOf('[') > line.before().lastIndexOf(']');
	}

	/** Whether the line has opened what the character closes, more often than it closed it before the caret. */
	private static boolean isOpen(LineStart line, String closing) {
		String opening = PAIRS.entrySet().stream().filter(pair -> pair.getValue().equals(closing)).findFirst().orElseThrow()
				.getKey();
		long opened = count(line.before(), opening);
		return opening.equals(closing) ? opened % 2 == 1 : opened > count(line.before(), closing);
	}

	private static long count(String text, String character) {
		return text.chars().filter(c -> c == character.charAt(0)).count();
	}

	private static boolean startsWord(String text) {
		return Character.isLetterOrDigit(text.charAt(0)) || text.startsWith("\"") || text.startsWith("“");
	}
}
