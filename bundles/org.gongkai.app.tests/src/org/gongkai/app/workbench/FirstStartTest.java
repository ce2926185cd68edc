// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewReference;
import org.gongkai.app.AppMessages;
import org.gongkai.app.support.Desk;
import org.gongkai.app.support.NoErrorLogged;
import org.gongkai.app.support.Pump;
import org.gongkai.ui.extension.RegistryCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a person sees at the first start. */
@ExtendWith(NoErrorLogged.class)
class FirstStartTest {
	@Test
	void theWindowShowsProjectsOutlineChartAndProblemsAtOnce() {
		assertEquals(GongkaiPerspective.ID, Desk.page().getPerspective().getId());
		List<String> views = Arrays.stream(Desk.page().getViewReferences()).map(IViewReference::getId).toList();
		assertTrue(views.containsAll(
				List.of(GongkaiPerspective.EXPLORER, IPageLayout.ID_OUTLINE, IPageLayout.ID_PROBLEM_VIEW, GongkaiPerspective.CHARTS,
						GongkaiPerspective.FACTS, GongkaiPerspective.RECONCILIATION)), views.toString());
	}

	@Test
	void theSampleProjectIsThere() {
		IProject sample = ResourcesPlugin.getWorkspace().getRoot().getProject(AppMessages.Sample_project);
		Pump.until("the sample project", () -> sample.getFile("青山市政务服务局2024.gongkai").exists());
	}

	@Test
	void theMenusHaveTheStandardPlaces() {
		List<String> menus = Arrays.stream(Desk.page().getWorkbenchWindow().getShell().getMenuBar().getItems())
				.map(MenuItem::getText).toList();
		assertTrue(menus.containsAll(List.of(AppMessages.Menu_file, AppMessages.Menu_edit, AppMessages.Menu_navigate,
				AppMessages.Menu_window, AppMessages.Menu_help)), menus.toString());
	}

	@Test
	void whatIsBuiltInIsContributedThroughTheExtensionPoints() {
		assertNotNull(RegistryCatalog.current());
		assertTrue(RegistryCatalog.current().failures().isEmpty(), RegistryCatalog.current().failures().toString());
		assertTrue(!RegistryCatalog.current().checks().isEmpty(), "checks");
		assertTrue(!RegistryCatalog.current().importers().isEmpty(), "importers");
	}
}
