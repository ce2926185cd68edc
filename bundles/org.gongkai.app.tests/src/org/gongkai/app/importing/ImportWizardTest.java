// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PlatformUI;
import org.gongkai.app.AppMessages;
import org.gongkai.app.support.Desk;
import org.gongkai.app.support.NoErrorLogged;
import org.gongkai.app.support.Pump;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Importing a published document through the wizard, as a person does it. */
@ExtendWith(NoErrorLogged.class)
class ImportWizardTest {
	private static final String SOURCE = "published.txt";

	@Test
	void aPublishedDocumentIsImportedAccountedForAndOpened(@TempDir Path folder) throws Exception {
		Path source = published(folder);
		try (Desk desk = new Desk("import")) {
			ImportWizard wizard = wizard(desk);
			WizardDialog dialog = dialog(wizard);
			SourcePage sources = (SourcePage) wizard.getPages()[0];
			sources.add(source);
			Pump.until("the forms are loaded", sources::isPageComplete);
			dialog.showPage(wizard.getPages()[1]);
			Pump.until("the import is done", () -> wizard.getPages()[1].isPageComplete());

			IFile imported = desk.project().getFile("published.gongkai");
			assertTrue(imported.exists(), () -> "the document is in the project; " + told(wizard.getPages()[1]));
			List<String> shown = rows(wizard.getPages()[1]);
			assertTrue(shown.stream().anyMatch(row -> row.contains("公开03表") && row.contains(AppMessages.Import_certified)),
					shown.toString());

			assertTrue(wizard.performFinish());
			dialog.close();
			Pump.until("the document is open", () -> Arrays.stream(Desk.page().getEditorReferences())
					.map(IEditorReference::getTitle).anyMatch("published.gongkai"::equals));
			String text = new String(imported.getContents().readAllBytes(), StandardCharsets.UTF_8);
			assertTrue(text.contains("103.50"), "numbers are kept as printed");
		}
	}

	@Test
	void aFileThatNoImporterReadsIsToldOfAndHarmsNothing(@TempDir Path folder) throws Exception {
		Path picture = Files.write(folder.resolve("picture.png"), new byte[] { (byte) 0x89, 'P', 'N', 'G', 0, 0, 0 });
		try (Desk desk = new Desk("refused")) {
			ImportWizard wizard = wizard(desk);
			WizardDialog dialog = dialog(wizard);
			SourcePage sources = (SourcePage) wizard.getPages()[0];
			sources.add(picture);
			Pump.until("the forms are loaded", sources::isPageComplete);
			dialog.showPage(wizard.getPages()[1]);
			Pump.until("the import is done", () -> wizard.getPages()[1].isPageComplete());
			assertEquals(AppMessages.Import_resultPartly, wizard.getPages()[1].getMessage());
			dialog.close();
		}
	}

	private static Path published(Path folder) throws Exception {
		try (InputStream in = ImportWizardTest.class.getResourceAsStream(SOURCE)) {
			return Files.write(folder.resolve(SOURCE), in.readAllBytes());
		}
	}

	private static ImportWizard wizard(Desk desk) {
		ImportWizard wizard = new ImportWizard();
		wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(desk.project()));
		return wizard;
	}

	private static WizardDialog dialog(ImportWizard wizard) {
		WizardDialog dialog = new WizardDialog(Desk.page().getWorkbenchWindow().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		return dialog;
	}

	/** What the page tells about the selected document. */
	private static String told(IWizardPage page) {
		return Arrays.stream(((Composite) page.getControl()).getChildren()).filter(Text.class::isInstance)
				.map(child -> ((Text) child).getText()).findFirst().orElse("");
	}

	private static List<String> rows(IWizardPage page) {
		for (Control child : ((Composite) page.getControl()).getChildren()) {
			if (child instanceof Tree tree) {
				return Arrays.stream(tree.getItems()).flatMap(document -> Arrays.stream(document.getItems()))
						.map(ImportWizardTest::row).toList();
			}
		}
		return List.of();
	}

	private static String row(TreeItem item) {
		StringBuilder text = new StringBuilder();
		for (int column = 0; column < item.getParent().getColumnCount(); column++) {
			text.append(item.getText(column)).append(' ');
		}
		return text.toString();
	}
}
