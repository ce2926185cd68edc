// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.navigation;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.gongkai.lang.ide.Highlight;
import org.gongkai.lang.ide.Target;
import org.gongkai.ui.editor.EditorBundle;
import org.gongkai.ui.editor.EditorMessages;
import org.gongkai.ui.editor.hover.TokenRegion;
import org.gongkai.ui.language.Texts;
import org.gongkai.ui.place.PlaceOpener;

/** Lists the places that name or report the thing at the caret, and goes to the one chosen. */
public final class ReferencesHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		ActiveText.of(event).ifPresent(active -> {
			int offset = active.selection().getOffset();
			Optional<Highlight> token = TokenRegion.token(active.text().document(), offset);
			EditorBundle.language().service().references(active.text().uri(), offset)
					.thenAccept(found -> PlatformUI.getWorkbench().getDisplay()
							.asyncExec(() -> choose(active, token.map(piece -> word(active, piece)).orElse(""), found)));
		});
		return null;
	}

	private static void choose(ActiveText active, String word, List<Target> found) {
		IWorkbenchPage page = active.editor().getSite().getPage();
		if (found.isEmpty()) {
			StatusLine.tell(page, Texts.format(EditorMessages.References_none, word));
			return;
		}
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(page.getWorkbenchWindow().getShell(),
				LabelProvider.createTextProvider(element -> label((Target) element)));
		dialog.setTitle(Texts.format(EditorMessages.References_title, word));
		dialog.setElements(found.toArray());
		if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof Target target) {
			try {
				new PlaceOpener(page).open(target.uri(), target.offset(), target.length());
			} catch (PartInitException e) {
				ILog.get().log(e.getStatus());
			}
		}
	}

	private static String label(Target target) {
		return target.label() + "  –  " + target.uri().substring(target.uri().lastIndexOf('/') + 1);
	}

	private static String word(ActiveText active, Highlight piece) {
		try {
			return active.text().document().get(piece.offset(), piece.length());
		} catch (BadLocationException moved) {
			return "";
		}
	}
}
