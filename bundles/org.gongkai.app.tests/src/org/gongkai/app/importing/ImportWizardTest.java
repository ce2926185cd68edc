// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorReference;
import org.gongkai.app.AppMessages;
import org.gongkai.app.support.Desk;
import org.gongkai.app.support.NoErrorLogged;
import org.gongkai.app.support.Pump;
import org.gongkai.ui.language.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Importing published documents through the wizard, as a person does it. */
@ExtendWith(NoErrorLogged.class)
class ImportWizardTest {

	@Test
	void aPublishedDocumentIsReadLookedOverAndOpened(@TempDir Path folder) throws Exception {
		try (ImportDesk desk = new ImportDesk("import")) {
			desk.read(ImportDesk.published(folder, "published.txt"));
			assertTrue(desk.rows().getFirst().contains("辽宁决算"), desk.rows().toString());
			assertTrue(desk.rows().getFirst().endsWith("published.gongkai"), desk.rows().toString());
			assertEquals(List.of(), desk.documents(), "nothing is kept before the wizard is finished");

			desk.review(0);
			assertTrue(desk.wizard.performFinish());
			desk.dialog.close();
			Pump.until("the document is open", () -> Arrays.stream(Desk.page().getEditorReferences()).map(IEditorReference::getTitle)
					.anyMatch("published.gongkai"::equals));
			IFile imported = desk.desk.project().getFile("published.gongkai");
			String text = new String(imported.getContents().readAllBytes(), StandardCharsets.UTF_8);
			assertTrue(text.contains("103.50"), "numbers are kept as printed");
			assertTrue(Pattern.compile("\\| 2210201 {2,}\\| 住房公积金 {2,}").matcher(text).find(), "the document is in canonical layout");
			assertEquals(Optional.of(folder.resolve("published.txt")), SourceOfDocument.find(imported, text), "the source is remembered");
		}
	}

	@Test
	void aFolderIsReadInOneGoWithOneStateForEachFile(@TempDir Path folder) throws Exception {
		ImportDesk.published(folder, "one.txt");
		ImportDesk.published(Files.createDirectories(folder.resolve("deeper")), "two.txt");
		Files.writeString(folder.resolve("letter.txt"), "尊敬的读者：\n\n见附件。\n");
		Files.write(folder.resolve("picture.png"), new byte[] { (byte) 0x89, 'P', 'N', 'G', 0, 0, 0 });
		Files.writeString(folder.resolve("~$one.txt"), "lock");
		try (ImportDesk desk = new ImportDesk("folder")) {
			desk.read(folder);
			List<String> names = desk.wizard.batch().items().stream().map(item -> item.source().getFileName().toString()).toList();
			assertEquals(List.of("two.txt", "letter.txt", "one.txt"), names, "what no importer reads is not offered");
			assertTrue(desk.rows().get(1).contains(AppMessages.Import_failedWord), desk.rows().toString());
			assertTrue(desk.wizard.batch().items().get(1).reading().message().contains("letter.txt"), "the message names the file");
			assertEquals(Texts.format(AppMessages.Import_summary, 2, 3, doubtful(desk), 1), desk.sources.getMessage());

			desk.sources.target().enter("folder/收到/2024");
			assertTrue(desk.wizard.performFinish());
			assertTrue(desk.desk.project().getFile("收到/2024/one.gongkai").exists());
			assertTrue(desk.desk.project().getFile("收到/2024/two.gongkai").exists());
			assertFalse(desk.desk.project().getFile("收到/2024/letter.gongkai").exists());
		}
	}

	@Test
	void onlyTickedDocumentsAreKeptAndNoneOverwritesAnother(@TempDir Path folder) throws Exception {
		Path first = ImportDesk.published(folder, "year.txt");
		Path second = ImportDesk.published(Files.createDirectories(folder.resolve("other")), "year.txt");
		Path third = ImportDesk.published(folder, "unwanted.txt");
		try (ImportDesk desk = new ImportDesk("ticked")) {
			desk.desk.file("year.gongkai", "// mine\n");
			desk.read(first, second, third);
			desk.wizard.batch().items().get(2).wanted(false);
			desk.wizard.batch().changed();
			assertTrue(desk.wizard.performFinish());
			assertEquals(List.of("year 2.gongkai", "year 3.gongkai", "year.gongkai"), desk.documents());
			assertEquals("// mine\n",
					new String(desk.desk.project().getFile("year.gongkai").getContents().readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	@Test
	void cancellingLeavesNothingBehind(@TempDir Path folder) throws Exception {
		try (ImportDesk desk = new ImportDesk("cancelled")) {
			desk.read(ImportDesk.published(folder, "published.txt"));
			assertTrue(desk.wizard.performCancel());
			desk.dialog.close();
			assertEquals(List.of(), desk.documents());
		}
	}

	@Test
	void readingIsStoppedAndMayBeginAgain(@TempDir Path folder) throws Exception {
		StringBuilder large = new StringBuilder(ImportDesk.text());
		String row = "2210201\t住房公积金\t11.10\t11.10\t\t\t\t\n";
		String rows = row.repeat(200);
		large.insert(large.indexOf(row.strip()), rows.repeat(40));
		Path source = Files.writeString(folder.resolve("large.txt"), large);
		try (ImportDesk desk = new ImportDesk("stopped")) {
			desk.read(ImportDesk.published(folder, "small.txt"));
			desk.wizard.batch().add(source);
			desk.wizard.batch().add(ImportDesk.published(folder, "last.txt"));
			desk.wizard.batch().stop();
			Pump.until("reading has stopped", () -> !desk.wizard.batch().isBusy());
			ImportItem last = desk.wizard.batch().items().get(2);
			assertEquals(AppMessages.Import_stopped, last.reading().word());
			assertTrue(desk.wizard.batch().items().getFirst().done().isPresent(), "what was read stays");

			desk.wizard.batch().read(List.of(last), Optional.empty());
			Pump.until("it is read", () -> last.done().isPresent());
		}
	}

	@Test
	void aFormThatThePersonChoosesIsTakenAndTheReasonTold(@TempDir Path folder) throws Exception {
		Path bare = Files.writeString(folder.resolve("bare.txt"), "某某办公室\n\n支出共10.00万元。\n");
		try (ImportDesk desk = new ImportDesk("override")) {
			desk.read(bare);
			ImportItem item = desk.wizard.batch().items().getFirst();
			assertTrue(item.reading() instanceof Reading.Failed, "no form fits: " + item.reading().word());
			assertFalse(desk.sources.canFlipToNextPage(), "there is nothing to look over");

			desk.wizard.batch().read(List.of(item), Optional.of("辽宁决算"));
			Pump.until("it is read", () -> item.reading().isOver());
			assertEquals("辽宁决算", item.done().orElseThrow().review().report().form());
			assertFalse(item.reading().message().isEmpty(), "the reason is told");
			desk.review(0);
			assertEquals(Optional.of(Optional.of("辽宁决算")), desk.review.form().choice());

			desk.wizard.batch().read(List.of(item), Optional.empty());
			Pump.until("it is read again", () -> item.reading().isOver());
			assertEquals(item.reading().message(), desk.review.getErrorMessage(), "the review page says why it cannot be read");
		}
	}

	@Test
	void aFileThatNoImporterReadsIsToldOfAndHarmsNothing(@TempDir Path folder) throws Exception {
		Path picture = Files.write(folder.resolve("picture.png"), new byte[] { (byte) 0x89, 'P', 'N', 'G', 0, 0, 0 });
		try (ImportDesk desk = new ImportDesk("refused")) {
			desk.read(picture);
			assertEquals(Texts.format(AppMessages.Import_noImporter, "picture.png"), desk.wizard.batch().items().getFirst().reading().message());
			assertFalse(desk.wizard.canFinish());
		}
	}

	@Test
	void anEmptyFolderIsTold(@TempDir Path folder) throws Exception {
		try (ImportDesk desk = new ImportDesk("empty")) {
			desk.read(folder);
			assertEquals(Texts.format(AppMessages.Import_emptyFolder, folder.getFileName()), desk.sources.getMessage());
		}
	}

	@Test
	void aTargetThatCannotBeIsTold(@TempDir Path folder) throws Exception {
		try (ImportDesk desk = new ImportDesk("target")) {
			desk.desk.file("notes.txt", "");
			desk.read(ImportDesk.published(folder, "published.txt"));
			desk.sources.target().enter("target/notes.txt");
			assertEquals(Texts.format(AppMessages.Import_noFolder, "target/notes.txt"), desk.sources.getErrorMessage());
			desk.sources.target().enter(" ");
			assertEquals(AppMessages.Import_noProject, desk.sources.getErrorMessage());
			assertFalse(desk.wizard.canFinish());
		}
	}

	private static long doubtful(ImportDesk desk) {
		return desk.wizard.batch().items().stream().filter(item -> item.done().filter(done -> done.review().doubts() > 0).isPresent()).count();
	}
}
