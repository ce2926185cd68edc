// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What our bundles contribute: the same inside OSGi (plugin.xml) and outside (META-INF/services), named in both languages. */
class RegistrationTest {

	private static final Pattern NAME = Pattern.compile("name=\"%([^\"]+)\"");

	@ParameterizedTest
	@MethodSource("contributingBundles")
	void pluginXmlAndServicesNameTheSameClasses(Path bundle) throws IOException {
		String declared = Files.readString(bundle.resolve("plugin.xml"));
		for (ExtensionPoint<?> point : ExtensionPoint.values()) {
			Path services = bundle.resolve("src/META-INF/services").resolve(point.type().getName());
			List<String> lines = Files.exists(services) ? Files.readAllLines(services) : List.of();
			TreeSet<String> served = new TreeSet<>(lines.stream().map(String::strip)
					.filter(line -> !line.isEmpty() && !line.startsWith("#")).toList());
			assertEquals(served, new TreeSet<>(classes(declared, point)), bundle.getFileName() + ": " + point.id());
		}
	}

	@ParameterizedTest
	@MethodSource("contributingBundles")
	void everyClassThatIsRegisteredExistsAndCanBeMade(Path bundle) throws IOException {
		String declared = Files.readString(bundle.resolve("plugin.xml"));
		for (ExtensionPoint<?> point : ExtensionPoint.values()) {
			for (String name : classes(declared, point)) {
				String source = Files.readString(bundle.resolve("src").resolve(name.replace('.', '/') + ".java"));
				assertFalse(Pattern.compile("\\b(private|protected)\\s+" + name.substring(name.lastIndexOf('.') + 1) + "\\(\\)")
						.matcher(source).find(), name + " has no public constructor");
			}
		}
	}

	@ParameterizedTest
	@MethodSource("contributingBundles")
	void everyNameIsThereInBothLanguages(Path bundle) throws IOException {
		Matcher names = NAME.matcher(Files.readString(bundle.resolve("plugin.xml")));
		while (names.find()) {
			for (String file : List.of("plugin.properties", "plugin_zh.properties")) {
				assertFalse(properties(bundle.resolve(file)).getProperty(names.group(1), "").isBlank(), file + ": " + names.group(1));
			}
		}
	}

	/** Bundles whose plugin.xml contributes to one of our points. */
	static Stream<Path> contributingBundles() throws IOException {
		Path here = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(here.resolve("bundles/org.gongkai.core"))) {
			here = here.getParent();
		}
		List<Path> found = new ArrayList<>();
		try (Stream<Path> bundles = Files.list(here.resolve("bundles"))) {
			for (Path bundle : bundles.sorted().toList()) {
				Path declared = bundle.resolve("plugin.xml");
				if (Files.exists(declared) && Files.readString(declared).contains("point=\"org.gongkai.core.")) {
					found.add(bundle);
				}
			}
		}
		assertFalse(found.isEmpty());
		return found.stream();
	}

	private static List<String> classes(String declared, ExtensionPoint<?> point) {
		Pattern contribution = Pattern.compile("<" + point.element() + "\\s[^>]*?class=\"([^\"]+)\"");
		return contribution.matcher(declared).results().map(result -> result.group(1)).toList();
	}

	private static Properties properties(Path file) throws IOException {
		Properties properties = new Properties();
		try (var reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		}
		return properties;
	}
}
