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

import org.gongkai.core.check.Finding;
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
	void theFormOfTheGuideHasNoErrors() throws IOException {
		List<String> forms = blocks("forms.md", "gongkai");
		assertEquals(1, forms.size());
		assertEquals(List.of(), Documents.analyse(forms.getFirst()).problems());
	}

	@Test
	void theFormOfTheGuideFindsAWrongPartWithoutARule() throws IOException {
		String document = """
				决算 某局2024 {
				    格式 某省决算
				    年度 2024
				    部分 决算表 {
				        表 支出表 {
				            | 合计 | | 10.00 | 6.00 | 4.00 |
				            | 208 | 社会保障和就业支出 | 10.00 | 6.00 | %s |
				        }
				    }
				}
				""";
		String form = blocks("forms.md", "gongkai").getFirst();
		assertEquals(List.of(), sums(form + document.formatted("4.00")));
		assertFalse(sums(form + document.formatted("5.00")).isEmpty());
	}

	private static List<Finding> sums(String text) {
		return Documents.analyse(text).findings().stream().filter(finding -> finding.rule().equals("table-sum")).toList();
	}

	@Test
	void theRulesAndSentencesOfTheGuideFitTheShippedForm() throws IOException {
		String fragments = String.join("", blocks("forms.md", "gongkai part"));
		String form = "格式 试用 沿用 辽宁决算 {\n" + fragments + "}\n";
		assertTrue(fragments.contains("规则 ") && fragments.contains("句式 "), fragments);
		assertEquals(List.of(), Documents.analyse(form).problems());
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
		for (String name : List.of("plugin.md", "forms.md", "checks.md", "workbench.md", "import.md")) {
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
