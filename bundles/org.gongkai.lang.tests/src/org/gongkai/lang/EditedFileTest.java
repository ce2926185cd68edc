// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.lang.GongkaiWorkspace.Analysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is read in the edited block alone comes to the same as one that is read from its beginning. */
class EditedFileTest {

	private static final String URI = "mem:/a.gongkai";

	private final GongkaiWorkspace edited = GongkaiWorkspace.withStandardLibrary();
	private final GongkaiWorkspace anew = GongkaiWorkspace.withStandardLibrary();

	private static String sample(String name) throws IOException {
		return Files.readString(Repository.path("bundles/org.gongkai.samples/project/" + name));
	}

	private Analysis analysed(String text) {
		edited.put(URI, text);
		Analysis analysis = edited.analyse(URI);
		anew.remove(URI);
		anew.put(URI, text);
		assertSame(anew.analyse(URI), analysis);
		return analysis;
	}

	private static void assertSame(Analysis expected, Analysis actual) {
		assertEquals(expected.problems(), actual.problems());
		assertEquals(expected.snapshots().size(), actual.snapshots().size());
		for (int i = 0; i < expected.snapshots().size(); i++) {
			DocumentSnapshot one = expected.snapshots().get(i);
			DocumentSnapshot other = actual.snapshots().get(i);
			assertEquals(one.header(), other.header());
			assertEquals(one.facts().reports(), other.facts().reports());
			assertEquals(List.copyOf(one.facts().keys()), List.copyOf(other.facts().keys()));
			assertEquals(one.claims(), other.claims());
			assertEquals(one.waivers(), other.waivers());
			assertEquals(one.problems(), other.problems());
			// Layouts of two libraries are not equal, their words are.
			assertEquals(one.content().toString(), other.content().toString());
			assertEquals(one.tables().toString(), other.tables().toString());
			assertEquals(one.evaluations().toString(), other.evaluations().toString());
		}
		assertEquals(expected.findings(), actual.findings());
	}

	@ParameterizedTest
	@ValueSource(strings = {"青山市政务服务局2024.gongkai", "练习_找错2024.gongkai"})
	void afterAnyEditsAFileComesToTheSame(String name) throws IOException {
		String sample = sample(name);
		RandomEdits edits = new RandomEdits(2024);
		analysed(sample);
		String text = sample;
		for (int i = 0; i < 40; i++) {
			text = edits.edit(text);
			// A broken text is mended again, as people do.
			text = analysed(text).problems().size() > 2 ? sample : text;
		}
	}

	@Test
	void anAmountThatIsTypedIsReadInItsBlockAlone() throws IOException {
		String text = sample("青山市政务服务局2024.gongkai");
		RandomEdits edits = new RandomEdits(1);
		analysed(text);
		assertFalse(edited.isReadInPart(URI));
		for (int i = 0; i < 8; i++) {
			text = edits.amount(text);
			analysed(text);
			assertTrue(edited.isReadInPart(URI), "edit " + i);
		}
	}

	@Test
	void aFileThatWasReadInPartCanBeRemoved() throws IOException {
		String text = sample("青山市政务服务局2024.gongkai");
		analysed(text);
		analysed(new RandomEdits(1).amount(text));
		assertTrue(edited.isReadInPart(URI));
		edited.remove(URI);
		assertFalse(edited.isReadInPart(URI));
		analysed(text);
	}

	@Test
	void aRowMoreMovesWhatFollows() throws IOException {
		String text = sample("青山市政务服务局2024.gongkai");
		analysed(text);
		int row = text.indexOf('\n', text.indexOf('|'));
		analysed(text.substring(0, row) + "\n        // 一行注释\n" + text.substring(row));
		assertTrue(edited.isReadInPart(URI));
	}

	@Test
	void aClosingBraceMakesTheWholeFileRead() throws IOException {
		String text = sample("青山市政务服务局2024.gongkai");
		analysed(text);
		int row = text.indexOf('\n', text.indexOf('|'));
		analysed(text.substring(0, row) + "\n}\n" + text.substring(row));
		assertFalse(edited.isReadInPart(URI));
	}

	@Test
	void theLayoutOfAnEditedFileIsThatOfItsLastText() throws IOException {
		String text = sample("青山市政务服务局2024.gongkai");
		analysed(text);
		String changed = new RandomEdits(3).amount(text);
		analysed(changed);
		assertTrue(edited.isReadInPart(URI));
		assertEquals(anew.format(URI), edited.format(URI));
	}

	@Test
	void anotherDocumentInPlaceOfAnEditedOneIsRead() throws IOException {
		String text = sample("青山市政务服务局2024.gongkai");
		analysed(text);
		analysed(new RandomEdits(1).amount(text));
		assertTrue(edited.isReadInPart(URI));
		assertEquals(2023, analysed(sample("青山市政务服务局2023.gongkai")).snapshot().orElseThrow().header().year());
	}

	@Test
	void anEditedFileCanBeRemovedAndComeBack() throws IOException {
		String text = sample("青山市政务服务局2024.gongkai");
		analysed(text);
		String changed = new RandomEdits(5).amount(text);
		analysed(changed);
		assertTrue(edited.isReadInPart(URI));
		edited.remove(URI);
		analysed(changed);
		assertFalse(edited.isReadInPart(URI));
	}

	@Test
	void aFormThatChangesMakesItsDocumentsReadAnew() {
		String form = Examples.FORM;
		edited.put("mem:/form.gongkai", form);
		anew.put("mem:/form.gongkai", form);
		analysed(Examples.DISCLOSURE);
		String changed = Examples.DISCLOSURE.replace("7,973 | 总计", "7,974 | 总计");
		analysed(changed);
		assertTrue(edited.isReadInPart(URI));
		String other = form.replace("总计 31 (要素 = 收入总计)", "总计 31 (要素 = 收入)");
		edited.put("mem:/form.gongkai", other);
		anew.put("mem:/form.gongkai", other);
		analysed(changed);
	}
}
