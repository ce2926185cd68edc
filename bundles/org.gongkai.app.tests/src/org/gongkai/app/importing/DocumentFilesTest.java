// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.gongkai.app.support.Desk;
import org.gongkai.app.support.NoErrorLogged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Documents are written all together or not at all. */
@ExtendWith(NoErrorLogged.class)
class DocumentFilesTest {
	private static final Path SOURCE = Path.of("source.txt").toAbsolutePath();

	@Test
	void oneThatCannotBeWrittenTakesTheOthersAndTheNewFolderBack() throws Exception {
		try (Desk desk = new Desk("together")) {
			List<DocumentFiles.Document> documents = List.of(new DocumentFiles.Document("good", "// good\n", SOURCE),
					new DocumentFiles.Document("no/where", "// bad\n", SOURCE));
			assertThrows(CoreException.class,
					() -> DocumentFiles.write(IPath.fromPortableString("/together/new"), documents, new NullProgressMonitor()));
			assertFalse(desk.project().getFolder("new").exists());
		}
	}

	@Test
	void cancellingTakesEverythingBackEvenANewProject() {
		NullProgressMonitor cancelled = new NullProgressMonitor() {
			private int asked;

			@Override
			public boolean isCanceled() {
				return asked++ > 3;
			}
		};
		List<DocumentFiles.Document> documents = List.of(new DocumentFiles.Document("one", "// 1\n", SOURCE),
				new DocumentFiles.Document("two", "// 2\n", SOURCE), new DocumentFiles.Document("three", "// 3\n", SOURCE));
		assertThrows(OperationCanceledException.class,
				() -> DocumentFiles.write(IPath.fromPortableString("/never"), documents, cancelled));
		assertFalse(ResourcesPlugin.getWorkspace().getRoot().getProject("never").exists());
	}

	@Test
	void theSourceIsNamedByTheDocument() {
		assertEquals("a \"b\".txt", SourceOfDocument.name("决算 甲 {\n    来源 \"a \\\"b\\\".txt\"\n}\n").orElseThrow());
		assertEquals(true, SourceOfDocument.hasPlaces("        >@12 文字\n"));
		assertEquals(true, SourceOfDocument.hasPlaces("    | 合计 | 1 | @12\n"));
		assertEquals(false, SourceOfDocument.hasPlaces("    > a@1b.cn\n"));
	}
}
