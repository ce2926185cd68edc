// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.workbench;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.gongkai.app.AppMessages;

/**
 * Projects at the left, the text in the middle, at the right its outline and a chart of it, problems below. Views of other bundles join
 * through {@code perspectiveExtensions}; the folders have the ids given here.
 */
public final class GongkaiPerspective implements IPerspectiveFactory {
	/** Id of the perspective. */
	public static final String ID = "org.gongkai.app.perspective";
	/** Id of the project tree. */
	public static final String EXPLORER = "org.gongkai.app.explorer";

	/** Id of the view of facts against places. */
	public static final String RECONCILIATION = "org.gongkai.ui.views.reconciliation";
	/** Id of the view of two documents. */
	public static final String COMPARE = "org.gongkai.ui.views.compare";
	/** Id of the view of charts. */
	public static final String CHARTS = "org.gongkai.ui.views.charts";
	/** Id of the view of every reported number. */
	public static final String FACTS = "org.gongkai.ui.views.facts";

	private static final String LEFT = "org.gongkai.app.left";
	private static final String RIGHT = "org.gongkai.app.right";
	private static final String TOP = "org.gongkai.app.top";
	private static final String BOTTOM = "org.gongkai.app.bottom";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		// first the folder below, so that it is as wide as the window: findings are sentences
		IFolderLayout bottom = layout.createFolder(BOTTOM, IPageLayout.BOTTOM, 0.66f, editors);
		bottom.addView(IPageLayout.ID_PROBLEM_VIEW);
		bottom.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
		bottom.addView(FACTS);
		bottom.addView(RECONCILIATION);
		bottom.addPlaceholder("org.gongkai.ui.views.*");
		IFolderLayout left = layout.createFolder(LEFT, IPageLayout.LEFT, 0.18f, editors);
		left.addView(EXPLORER);
		IFolderLayout right = layout.createFolder(RIGHT, IPageLayout.RIGHT, 0.66f, editors);
		right.addView(CHARTS);
		IFolderLayout top = layout.createFolder(TOP, IPageLayout.TOP, 0.32f, RIGHT);
		top.addView(IPageLayout.ID_OUTLINE);

		layout.addShowViewShortcut(CHARTS);
		layout.addShowViewShortcut(FACTS);
		layout.addShowViewShortcut(RECONCILIATION);
		layout.addShowViewShortcut(COMPARE);
		layout.addShowViewShortcut(EXPLORER);
		layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
		layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
		layout.addShowViewShortcut(IPageLayout.ID_PROGRESS_VIEW);
		layout.addNewWizardShortcut("org.gongkai.app.newDocument");
		layout.addNewWizardShortcut("org.gongkai.app.newProject");
		layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder");
		layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.file");

		layout.setEditorOnboardingText(AppMessages.Welcome_text);
		layout.addEditorOnboardingCommandId("org.gongkai.app.import");
		layout.addEditorOnboardingCommandId("org.gongkai.app.newDocument");
		layout.addEditorOnboardingCommandId("org.eclipse.ui.window.preferences");
	}
}
