// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.navigation;

import java.util.Optional;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.gongkai.ui.editor.EditorBundle;
import org.gongkai.ui.editor.workspace.OpenText;

/**
 * Switches the language's key bindings on while one of its texts has the focus, and has that text analysed before all others.
 * The Generic Editor shows other files too, and our keys must not leak into them.
 */
public final class EditorContext implements IPartListener2, IWindowListener {
	private static final String CONTEXT = "org.gongkai.ui.editor.context";

	private final IContextService contexts;
	private IContextActivation activation;

	private EditorContext(IContextService contexts) {
		this.contexts = contexts;
	}

	/** Begins to follow the parts of all windows, present and future. Call on the UI thread. */
	public static void follow(IWorkbench workbench) {
		EditorContext context = new EditorContext(workbench.getService(IContextService.class));
		workbench.addWindowListener(context);
		for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
			context.windowOpened(window);
			IWorkbenchPage page = window.getActivePage();
			if (page != null) {
				// the text in front is looked at, even where a view has the focus
				look(page.getActiveEditor());
				context.activate(page.getActivePart());
			}
		}
	}

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		window.getPartService().addPartListener(this);
	}

	@Override
	public void windowClosed(IWorkbenchWindow window) {
		window.getPartService().removePartListener(this);
	}

	@Override
	public void windowActivated(IWorkbenchWindow window) {
		// the part listener hears of the part that gets the focus
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		// another window says which part has the focus
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		activate(reference.getPart(false));
	}

	@Override
	public void partDeactivated(IWorkbenchPartReference reference) {
		deactivate();
	}

	private void activate(IWorkbenchPart part) {
		deactivate();
		if (look(part)) {
			activation = contexts.activateContext(CONTEXT);
		}
	}

	private static boolean look(IWorkbenchPart part) {
		Optional<OpenText> text = part instanceof ITextEditor editor ? OpenText.of(editor) : Optional.empty();
		text.ifPresent(open -> EditorBundle.language().service().look(open.uri()));
		return text.isPresent();
	}

	private void deactivate() {
		if (activation != null) {
			contexts.deactivateContext(activation);
			activation = null;
		}
	}
}
