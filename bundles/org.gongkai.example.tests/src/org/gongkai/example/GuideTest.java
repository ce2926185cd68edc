// SPDX-License-Identifier: EPL-2.0
package org.gongkai.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The guides do not drift from what they describe. */
class GuideTest {

	private static final Path BUNDLES = bundles();
	private static final Path GUIDES = BUNDLES.resolve("org.gongkai.doc/guide");

	@Test
	void theJavaAndXmlOfTheGuideStandsInTheExample() throws IOException {
		String example = contents(BUNDLES.resolve("org.gongkai.example"));
		List<String> missing = new ArrayList<>(blocks("plugin.md", "java"));
		missing.addAll(blocks("plugin.md", "xml"));
		assertFalse(missing.isEmpty());
		missing.removeIf(example::contains);
		assertEquals(List.of(), missing);
	}

	@Test
	void linksBetweenGuidesLeadSomewhere() throws IOException {
		List<String> dead = new ArrayList<>();
		try (Stream<Path> guides = Files.list(GUIDES)) {
			for (Path guide : guides.filter(file -> file.toString().endsWith(".md")).sorted().toList()) {
				Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(Files.readString(guide)).results().map(result -> result.group(1))
						.filter(target -> !Files.exists(guide.resolveSibling(target)))
						.forEach(target -> dead.add(guide.getFileName() + " -> " + target));
			}
		}
		assertEquals(List.of(), dead);
	}

	@Test
	void everyGuideSpeaksBothLanguagesChineseFirst() throws IOException {
		for (String name : List.of("plugin.md", "forms.md", "checks.md", "workbench.md")) {
			String guide = Files.readString(GUIDES.resolve(name));
			int chinese = guide.indexOf("\n## 中文\n");
			assertTrue(chinese > 0 && guide.indexOf("\n## English\n") > chinese, name);
		}
	}

	private static List<String> blocks(String guide, String language) throws IOException {
		Pattern block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL);
		return block.matcher(Files.readString(GUIDES.resolve(guide))).results().map(result -> result.group(1)).toList();
	}

	private static String contents(Path bundle) throws IOException {
		StringBuilder all = new StringBuilder(Files.readString(bundle.resolve("plugin.xml")));
		try (Stream<Path> files = Files.walk(bundle.resolve("src"))) {
			for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
				all.append(Files.readString(file));
			}
		}
		return all.toString();
	}

	private static Path bundles() {
		Path here = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(here.resolve("bundles/org.gongkai.doc"))) {
			here = here.getParent();
		}
		return here.resolve("bundles");
	}
}
