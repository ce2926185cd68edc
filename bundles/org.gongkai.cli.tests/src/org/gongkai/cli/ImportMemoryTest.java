// SPDX-License-Identifier: EPL-2.0
package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import stays below 512 MiB: the start scripts bound its heap, and the heap is enough. */
class ImportMemoryTest {

	private static final String HEAP = "-Xmx384m";

	private static Path root() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(folder.resolve("releng"))) {
			folder = folder.getParent();
		}
		return folder;
	}

	@Test
	void everyStartScriptBoundsTheHeapOfAnImport() throws IOException {
		for (String script : List.of("gongkai", "org.gongkai.headless/start/gongkai", "org.gongkai.headless/start/gongkai.cmd")) {
			String text = Files.readString(root().resolve("releng").resolve(script));
			assertTrue(text.lines().anyMatch(line -> line.contains("import") && line.contains(HEAP)), script);
		}
	}

	@Test
	void theLongestPublishedDocumentIsImportedInThatHeap(@TempDir Path folder) throws IOException, InterruptedException {
		Path seeds = root().resolveSibling("shared").resolve("seeds");
		assumeTrue(Files.isDirectory(seeds), "shared/seeds is not at hand beside this checkout; the test is skipped");
		Optional<Path> longest;
		try (Stream<Path> files = Files.list(seeds)) {
			longest = files.filter(file -> file.toString().endsWith(".txt")).max((a, b) -> Long.compare(a.toFile().length(), b.toFile().length()));
		}
		assumeTrue(longest.isPresent(), "shared/seeds is empty; the test is skipped");
		Path java = Path.of(System.getProperty("java.home"), "bin", "java");
		Process process = new ProcessBuilder(java.toString(), HEAP, "-cp", System.getProperty("java.class.path"), Main.class.getName(), "import",
				longest.get().toString(), "-o", folder.resolve("imported.gongkai").toString()).redirectErrorStream(true)
				.redirectOutput(folder.resolve("log").toFile()).start();
		assertEquals(0, process.waitFor(), () -> folder.resolve("log").toString());
		assertTrue(Files.size(folder.resolve("imported.gongkai")) > Files.size(longest.get()) / 2);
	}
}
