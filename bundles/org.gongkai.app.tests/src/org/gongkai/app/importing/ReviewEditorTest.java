// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.texteditor.ITextEditor;
import org.gongkai.app.AppMessages;
import org.gongkai.app.reviewing.ReviewProbe;
import org.gongkai.app.support.Desk;
import org.gongkai.app.support.NoErrorLogged;
import org.gongkai.app.support.OpenedText;
import org.gongkai.app.support.Pump;
import org.gongkai.ui.language.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Looking an imported document over again. */
@ExtendWith(NoErrorLogged.class)
class ReviewEditorTest {

	@Test
	void theSourceStandsBesideTheDocumentAsItIsByNow(@TempDir Path folder) throws Exception {
		try (ImportDesk desk = new ImportDesk("again")) {
			IFile file = imported(desk, ImportDesk.published(folder, "published.txt"));
			OpenedText text = desk.desk.open(file);
			ReviewEditor review = review(file);
			Pump.until("the source is read", review::isShown);
			ReviewProbe probe = new ReviewProbe(review.pane());
			assertTrue(probe.source().getText().contains("合计\t\t103.50"), "the source as it was published");
			assertEquals(text.document().get(), probe.result().getText());

			text.replace("103.50", "103.51");
			Pump.until("the change is seen", () -> probe.result().getText().contains("103.51"));
			assertEquals("103.50", probe.goInResult("103.51"), "it still knows where it came from");

			probe.result().notifyListeners(SWT.MouseDoubleClick, new Event());
			ITextEditor editor = Desk.page().getActiveEditor().getAdapter(ITextEditor.class);
			assertEquals(text.editor(), editor, "a double click opens the document");
			text.undo();
			text.save();
		}
	}

	@Test
	void aSourceThatIsGoneIsAskedFor(@TempDir Path folder) throws Exception {
		try (ImportDesk desk = new ImportDesk("gone")) {
			Path source = ImportDesk.published(folder, "published.txt");
			IFile file = imported(desk, source);
			Files.delete(source);
			ReviewEditor review = review(file);
			assertEquals(Texts.format(AppMessages.Review_noSource, "published.txt"), review.told());
		}
	}

	@Test
	void aSourceBesideTheDocumentIsFound(@TempDir Path folder) throws Exception {
		try (ImportDesk desk = new ImportDesk("beside")) {
			Path source = ImportDesk.published(folder, "published.txt");
			IFile file = imported(desk, source);
			Files.move(source, file.getLocation().toPath().resolveSibling("published.txt"));
			ReviewEditor review = review(file);
			Pump.until("the source is read", review::isShown);
		}
	}

	private static IFile imported(ImportDesk desk, Path source) throws Exception {
		desk.read(source);
		assertTrue(desk.wizard.performFinish());
		desk.dialog.close();
		return desk.desk.project().getFile("published.gongkai");
	}

	private static ReviewEditor review(IFile file) throws Exception {
		return ReviewEditor.open(Desk.page(), file);
	}
}
