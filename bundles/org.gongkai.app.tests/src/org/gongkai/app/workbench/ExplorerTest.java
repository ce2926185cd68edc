// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.navigator.CommonNavigator;
import org.gongkai.app.support.Desk;
import org.gongkai.app.support.NoErrorLogged;
import org.gongkai.app.support.Pump;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tree of projects. */
@ExtendWith(NoErrorLogged.class)
class ExplorerTest {
	@Test
	void theContextMenuOfAFileHasWhatIsDoneWithFilesAndWithDocuments() throws Exception {
		try (Desk desk = new Desk("menu")) {
			IFile file = desk.file("2024.gongkai", Desk.sample("青山市政务服务局2024.gongkai"));
			CommonNavigator explorer = (CommonNavigator) Desk.page().showView(GongkaiPerspective.EXPLORER);
			Pump.until("the file is selected", () -> {
				explorer.selectReveal(new StructuredSelection(file));
				return explorer.getCommonViewer().getStructuredSelection().toList().equals(List.of(file));
			});
			Menu menu = explorer.getCommonViewer().getTree().getMenu();
			menu.notifyListeners(SWT.Show, new Event());
			List<String> ids = Arrays.stream(menu.getItems()).flatMap(ExplorerTest::id).toList();
			menu.notifyListeners(SWT.Hide, new Event());
			assertTrue(ids.containsAll(List.of("org.eclipse.ui.OpenFileAction", "org.eclipse.ui.CopyAction", "org.eclipse.ui.DeleteResourceAction",
					"org.eclipse.ui.RenameResourceAction", "org.gongkai.ui.views.compareDocuments", "org.gongkai.ui.views.compareHistory")), ids.toString());
		}
	}

	private static Stream<String> id(MenuItem item) {
		return item.getData() instanceof IContributionItem contribution && contribution.getId() != null
				? Stream.of(contribution.getId()) : Stream.empty();
	}
}
