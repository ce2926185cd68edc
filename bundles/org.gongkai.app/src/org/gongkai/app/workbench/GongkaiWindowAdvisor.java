// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.workbench;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.views.IViewDescriptor;
import org.gongkai.app.AppMessages;

/** Size, title and bars of a window. */
final class GongkaiWindowAdvisor extends WorkbenchWindowAdvisor {
	/** Contributions of the platform that an accountant has no use for. */
	private static final String[] UNUSED = { "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo",
			"org.eclipse.ui.edit.text.actionSet.openExternalFile", "org.eclipse.ui.actionSet.openFiles",
			"org.eclipse.ui.edit.text.actionSet.annotationNavigation", "org.eclipse.ui.edit.text.actionSet.navigation" };

	private static final String DOCUMENT = ".gongkai";
	private static final String DOCUMENT_ICON = "platform:/plugin/org.gongkai.ui/icons/disclosure.svg";

	GongkaiWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new GongkaiActionBars(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer window = getWindowConfigurer();
		window.setInitialSize(new Point(1440, 920));
		window.setShowCoolBar(true);
		window.setShowStatusLine(true);
		window.setShowProgressIndicator(true);
		window.setShowMenuBar(true);
		window.setTitle(AppMessages.Window_title);
	}

	@Override
	public void postWindowOpen() {
		IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
		if (page != null) {
			for (String unused : UNUSED) {
				page.hideActionSet(unused);
			}
			nameViews(page);
			markEditors(page);
			// the view sets its own widths when it is first laid out
			getWindowConfigurer().getWindow().getShell().getDisplay().asyncExec(() -> ProblemColumns.widen(page));
		}
	}

	/** An editor that is not open yet carries the picture of the platform's text editor until its file is read. */
	private static void markEditors(IWorkbenchPage page) {
		for (MPart part : page.getWorkbenchWindow().getService(EPartService.class).getParts()) {
			if (part.getObject() == null && part.getLabel() != null && part.getLabel().endsWith(DOCUMENT)) {
				part.setIconURI(DOCUMENT_ICON);
			}
		}
	}

	/** A layout is kept with the names of its views, which may be in another language than this session. */
	private static void nameViews(IWorkbenchPage page) {
		EPartService parts = page.getWorkbenchWindow().getService(EPartService.class);
		for (IViewReference view : page.getViewReferences()) {
			IViewDescriptor known = PlatformUI.getWorkbench().getViewRegistry().find(view.getId());
			MPart part = parts.findPart(view.getId());
			if (known != null && part != null && part.getObject() == null) {
				part.setLabel(known.getLabel());
			}
		}
	}
}
