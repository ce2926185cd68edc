// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * The house: which bundle may use which. Read from manifests and from import statements, because
 * either alone can lie (a manifest that names too much, an import through a re-export).
 */
class ArchitectureTest {

	private static final String OURS = "org.gongkai.";

	/** Bundle to the bundles of ours it may use; what is not listed may use none. */
	private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
			Map.entry("model", Set.of()),
			Map.entry("core", Set.of("model")),
			Map.entry("lang", Set.of("model", "core", "standard")),
			Map.entry("lang.ide", Set.of("model", "core", "lang", "standard")),
			Map.entry("standard", Set.of()),
			Map.entry("exchange", Set.of("model", "core", "lang", "standard")),
			Map.entry("cli", Set.of("model", "core", "lang", "standard", "exchange")),
			Map.entry("ui", Set.of("core")),
			Map.entry("ui.editor", Set.of("core", "lang.ide", "ui")),
			Map.entry("ui.views", Set.of("core", "ui")),
			Map.entry("app", Set.of("core", "lang.ide", "exchange", "samples", "ui", "ui.editor")),
			Map.entry("example", Set.of("core")),
			Map.entry("samples", Set.of()),
			Map.entry("doc", Set.of()));

	/** Chinese texts of the platform, a fragment for each of its bundles: property files only. */
	private static final String TRANSLATION = "nl.";

	/** Packages that a window needs; only the bundles of the window may import them. */
	private static final Pattern WINDOW = Pattern.compile("^org\\.eclipse\\.(swt|jface|ui|core\\.resources|core\\.runtime)\\b.*");

	private static final Set<String> WINDOWED = Set.of("ui", "ui.editor", "ui.views", "app");

	private static final Pattern IMPORT = Pattern.compile("^import\\s+(?:static\\s+)?([\\w.]+)", Pattern.MULTILINE);

	private static final Path BUNDLES = bundles();

	@Test
	void everyBundleHasAPlaceInTheHouse() {
		Set<String> known = new TreeSet<>(ALLOWED.keySet());
		assertEquals(known, production().stream().map(ArchitectureTest::room).filter(room -> !room.startsWith(TRANSLATION))
				.collect(Collectors.toCollection(TreeSet::new)));
	}

	@Test
	void translationsHoldNoCode() {
		assertEquals(List.of(), production().stream().filter(bundle -> room(bundle).startsWith(TRANSLATION))
				.flatMap(bundle -> sources(bundle).stream()).toList());
	}

	@Test
	void manifestsNameOnlyAllowedBundles() {
		List<String> forbidden = new ArrayList<>();
		for (Path bundle : production()) {
			for (String required : requiredByManifest(bundle)) {
				if (!ALLOWED.getOrDefault(room(bundle), Set.of()).contains(required)) {
					forbidden.add(room(bundle) + " -> " + required);
				}
			}
		}
		assertEquals(List.of(), forbidden);
	}

	@Test
	void sourcesImportOnlyAllowedBundles() {
		List<String> forbidden = new ArrayList<>();
		for (Path bundle : production()) {
			for (Path source : sources(bundle)) {
				for (String imported : imports(source)) {
					owner(imported).filter(owner -> !owner.equals(room(bundle)))
							.filter(owner -> !ALLOWED.getOrDefault(room(bundle), Set.of()).contains(owner))
							.ifPresent(owner -> forbidden.add(source.getFileName() + " (" + room(bundle) + ") -> " + imported));
				}
			}
		}
		assertEquals(List.of(), forbidden);
	}

	@Test
	void onlyTheWindowKnowsTheWindow() {
		List<String> forbidden = new ArrayList<>();
		for (Path bundle : production()) {
			if (!WINDOWED.contains(room(bundle)) && !room(bundle).equals("example")) {
				for (Path source : sources(bundle)) {
					imports(source).stream().filter(imported -> WINDOW.matcher(imported).matches())
							.forEach(imported -> forbidden.add(source.getFileName() + " -> " + imported));
				}
			}
		}
		assertEquals(List.of(), forbidden);
	}

	@Test
	void everyPackageSaysWhatLivesThere() {
		List<String> silent = new ArrayList<>();
		for (Path bundle : production()) {
			sources(bundle).stream().map(Path::getParent).distinct()
					.filter(folder -> !Files.exists(folder.resolve("package-info.java")))
					.forEach(folder -> silent.add(BUNDLES.relativize(folder).toString()));
		}
		assertEquals(List.of(), silent);
	}

	@Test
	void everySourceNamesItsLicence() {
		List<String> unnamed = new ArrayList<>();
		for (Path bundle : allBundles()) {
			sources(bundle).stream().filter(source -> !read(source).startsWith("// SPDX-License-Identifier: EPL-2.0"))
					.forEach(source -> unnamed.add(BUNDLES.relativize(source).toString()));
		}
		assertEquals(List.of(), unnamed);
	}

	private static Path bundles() {
		for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			Path bundles = folder.resolve("bundles");
			if (Files.isDirectory(bundles) && Files.isDirectory(folder.resolve("targetplatform"))) {
				return bundles;
			}
		}
		throw new IllegalStateException("the test must run somewhere below the checkout");
	}

	private static List<Path> allBundles() {
		try (Stream<Path> folders = Files.list(BUNDLES)) {
			List<Path> found = folders.filter(folder -> folder.getFileName().toString().startsWith(OURS)).sorted().toList();
			assertTrue(found.size() > 5, "bundles found: " + found);
			return found;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static List<Path> production() {
		return allBundles().stream().filter(bundle -> !bundle.toString().endsWith(".tests")).toList();
	}

	private static String room(Path bundle) {
		return bundle.getFileName().toString().substring(OURS.length());
	}

	private static List<Path> sources(Path bundle) {
		Path folder = bundle.resolve("src");
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static List<String> imports(Path source) {
		List<String> names = new ArrayList<>();
		Matcher matcher = IMPORT.matcher(read(source));
		while (matcher.find()) {
			names.add(matcher.group(1));
		}
		return names;
	}

	/** The bundle of ours whose name is the longest prefix of an imported name. */
	private static Optional<String> owner(String imported) {
		return ALLOWED.keySet().stream().filter(room -> imported.startsWith(OURS + room + "."))
				.max(Comparator.comparingInt(String::length));
	}

	private static Set<String> requiredByManifest(Path bundle) {
		try (InputStream in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
			String required = new Manifest(in).getMainAttributes().getValue("Require-Bundle");
			return required == null ? Set.of()
					: Stream.of(required.replaceAll("\"[^\"]*\"", "").split(",")).map(entry -> entry.split(";")[0].strip())
							.filter(name -> name.startsWith(OURS)).map(name -> name.substring(OURS.length()))
							.collect(Collectors.toCollection(TreeSet::new));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
