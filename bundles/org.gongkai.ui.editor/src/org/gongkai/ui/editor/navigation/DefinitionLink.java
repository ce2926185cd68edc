// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.navigation;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.gongkai.lang.ide.Highlight;
import org.gongkai.lang.ide.Target;
import org.gongkai.ui.editor.EditorBundle;
import org.gongkai.ui.editor.EditorMessages;
import org.gongkai.ui.editor.workspace.OpenText;
import org.gongkai.ui.language.Texts;
import org.gongkai.ui.place.PlaceOpener;

/** A link to the definition of the name or code at a place. */
final class DefinitionLink implements IHyperlink {
	private final OpenText text;
	private final Highlight token;

	DefinitionLink(OpenText text, Highlight token) {
		this.text = text;
		this.token = token;
	}

	@Override
	public IRegion getHyperlinkRegion() {
		return new Region(token.offset(), token.length());
	}

	@Override
	public String getTypeLabel() {
		return null;
	}

	@Override
	public String getHyperlinkText() {
		return EditorMessages.Link_definition;
	}

	@Override
	public void open() {
		EditorBundle.language().service().definition(text.uri(), token.offset()).thenAccept(
				targets -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> go(targets)));
	}

	private void go(List<Target> targets) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (page == null) {
			return;
		}
		if (targets.isEmpty()) {
			StatusLine.tell(page, Texts.format(EditorMessages.Link_nothing, word()));
			return;
		}
		Target target = targets.getFirst();
		try {
			page.getNavigationHistory().markLocation(page.getActiveEditor());
			new PlaceOpener(page).open(target.uri(), target.offset(), target.length());
		} catch (PartInitException e) {
			ILog.get().log(e.getStatus());
		}
	}

	private String word() {
		try {
			return text.document().get(token.offset(), token.length());
		} catch (BadLocationException moved) {
			return "";
		}
	}
}
