// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.compare;

import java.util.List;

import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MStackElement;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * Two editors beside each other, so that both are read at once. While they are, the main stack of editors is kept from being
 * cleaned away: the platform fails when it is emptied before the other. What is left in the other then moves back to it.
 */
final class SplitEditors implements IPartListener2 {
	private static final float HALF = 0.5f;
	private static final String MAIN = "org.eclipse.e4.primaryDataStack";

	private final IWorkbenchPage page;
	private final MPartStack main;
	private final MPartStack other;

	private SplitEditors(IWorkbenchPage page, MPartStack main, MPartStack other) {
		this.page = page;
		this.main = main;
		this.other = other;
	}

	/**
	 * Moves the first editor to the left of the second, when both lie in the main stack; else they stay where they are.
	 *
	 * @return whether it was moved
	 */
	static boolean beside(IEditorPart first, IEditorPart second) {
		MPart left = first.getSite().getService(MPart.class);
		MPart right = second.getSite().getService(MPart.class);
		EModelService models = first.getSite().getService(EModelService.class);
		if (left == null || right == null || left == right || models == null) {
			return false;
		}
		MElementContainer<MUIElement> stack = left.getParent();
		if (stack == null || right.getParent() != stack || !((MUIElement) stack instanceof MPartStack main) || !main.getTags().contains(MAIN)) {
			return false;
		}
		MPartStack other = models.createModelElement(MPartStack.class);
		other.getTags().addAll(main.getTags());
		other.getTags().remove(MAIN);
		other.getTags().remove(IPresentationEngine.NO_AUTO_COLLAPSE);
		if (!main.getTags().contains(IPresentationEngine.NO_AUTO_COLLAPSE)) {
			main.getTags().add(IPresentationEngine.NO_AUTO_COLLAPSE);
		}
		models.insert(other, main, EModelService.LEFT_OF, HALF);
		other.getChildren().add(left);
		other.setSelectedElement(left);
		main.setSelectedElement(right);
		IWorkbenchPage page = first.getSite().getPage();
		page.addPartListener(new SplitEditors(page, main, other));
		return true;
	}

	@Override
	public void partClosed(IWorkbenchPartReference reference) {
		page.getWorkbenchWindow().getShell().getDisplay().asyncExec(this::rejoin);
	}

	private void rejoin() {
		List<MStackElement> left = other.getChildren().stream().filter(MUIElement::isToBeRendered).toList();
		boolean emptied = main.getChildren().stream().noneMatch(MUIElement::isToBeRendered);
		if (emptied && !left.isEmpty()) {
			main.getChildren().addAll(left);
			main.setSelectedElement(left.getFirst());
		}
		if (emptied || left.isEmpty()) {
			page.removePartListener(this);
		}
	}
}
