// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.typing;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.gongkai.lang.ide.Edit;
import org.gongkai.ui.editor.navigation.ActiveText;
import org.gongkai.ui.editor.problem.FixEdits;

/** Makes the selected lines comments, or takes the marks away when all of them are comments. */
public final class ToggleCommentHandler extends AbstractHandler {
	private static final String MARK = "//";

	@Override
	public Object execute(ExecutionEvent event) {
		ActiveText.of(event).filter(active -> active.editor().isEditable()).ifPresent(active -> {
			IDocument document = active.text().document();
			try {
				FixEdits.apply(document, active.text().stamp(),
						edits(document, active.selection().getStartLine(), active.selection().getEndLine()));
			} catch (BadLocationException e) {
				ILog.get().error("selected lines", e);
			}
		});
		return null;
	}

	/** The edits for lines from 0; lines without text are left alone. */
	static List<Edit> edits(IDocument document, int first, int last) throws BadLocationException {
		boolean comment = true;
		for (int line = first; line <= last; line++) {
			String text = text(document, line).strip();
			comment &= text.isEmpty() || text.startsWith(MARK);
		}
		List<Edit> edits = new ArrayList<>();
		for (int line = first; line <= last; line++) {
			String text = text(document, line);
			if (!text.isBlank()) {
				int start = text.length() - text.stripLeading().length();
				int offset = document.getLineOffset(line) + start;
				if (comment) {
					boolean space = text.startsWith(" ", start + MARK.length());
					edits.add(new Edit(offset, MARK.length() + (space ? 1 : 0), ""));
				} else {
					edits.add(new Edit(offset, 0, MARK + " "));
				}
			}
		}
		return edits;
	}

	private static String text(IDocument document, int line) throws BadLocationException {
		IRegion region = document.getLineInformation(line);
		return document.get(region.getOffset(), region.getLength());
	}
}
