// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongkai.core.text.InputProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtensionCatalogTest {

	private static final byte[] NOTHING = new byte[0];

	@TempDir
	Path folder;

	@Test
	void servicesAreFoundInTheOrderOfTheirIds() throws IOException {
		ExtensionCatalog catalog = services(Contributions.Good.class.getName(), Contributions.Better.class.getName());
		assertEquals(List.of("better", "good"), catalog.importers().stream().map(Contribution::id).toList());
		assertEquals(List.of(), catalog.failures());
	}

	@Test
	void aContributionThatCannotBeMadeIsNamedAndTheOthersStay() throws IOException {
		ExtensionCatalog catalog = services(Contributions.Unmakeable.class.getName(), Contributions.Good.class.getName());
		assertEquals(List.of("good"), catalog.importers().stream().map(Contribution::id).toList());
		Failure failure = catalog.failures().getFirst();
		assertSame(ExtensionPoint.IMPORTERS, failure.point());
		assertEquals(Contributions.Unmakeable.class.getName(), failure.contribution());
		assertTrue(failure.message().zh().contains("设置文件不见了"), failure.message().zh());
		assertTrue(failure.message().en().contains(failure.contribution()), failure.message().en());
		assertTrue(failure.cause() instanceof IllegalStateException);
	}

	@Test
	void aServiceFileThatIsNoListOfNamesIsReported() throws IOException {
		ExtensionCatalog catalog = services("not a name", Contributions.Good.class.getName());
		assertEquals(List.of(), catalog.importers());
		assertTrue(catalog.failures().getFirst().message().en().contains("META-INF/services"));
	}

	@Test
	void missingAndForeignClassesLeaveTheEntriesAfterThemAlone() throws IOException {
		ExtensionCatalog catalog = services("no.such.Class", Contributions.class.getName(), Contributions.Good.class.getName());
		assertEquals(List.of("good"), catalog.importers().stream().map(Contribution::id).toList());
		assertEquals(2, catalog.failures().size(), catalog.failures().toString());
	}

	@Test
	void errorsOfAnInitialiserAreKeptToo() {
		ExtensionCatalog catalog = ExtensionCatalog.builder()
				.add(ExtensionPoint.IMPORTERS, "Uninitialisable", "b", Contributions.Uninitialisable::new).build();
		assertEquals(1, catalog.failures().size());
		assertTrue(catalog.failures().getFirst().cause() instanceof LinkageError);
	}

	@Test
	void theSecondContributionOfAnIdIsRefusedWithTheNameOfTheFirst() {
		ExtensionCatalog catalog = ExtensionCatalog.builder()
				.add(ExtensionPoint.IMPORTERS, "Good", "first.plugin", Contributions.Good::new)
				.add(ExtensionPoint.IMPORTERS, "Good", "second.plugin", Contributions.Good::new).build();
		assertEquals("first.plugin", catalog.find(ExtensionPoint.IMPORTERS, "good").orElseThrow().origin());
		Failure failure = catalog.failures().getFirst();
		assertEquals("second.plugin", failure.origin());
		assertTrue(failure.message().zh().contains("first.plugin"), failure.message().zh());
	}

	@Test
	void whatHasNoIdOrNotTheRightInterfaceIsRefused() {
		ExtensionCatalog catalog = ExtensionCatalog.builder().add(ExtensionPoint.IMPORTERS, "Nameless", "b", Contributions.Nameless::new)
				.add(ExtensionPoint.IMPORTERS, "Text", "b", () -> "text").add(ExtensionPoint.IMPORTERS, "Null", "b", () -> null).build();
		assertEquals(List.of(), catalog.importers());
		assertEquals(List.of("Nameless", "Text", "Null"), catalog.failures().stream().map(Failure::contribution).toList());
	}

	@Test
	void anImporterThatFailsOnTheQuestionDoesNotAccept() {
		ExtensionCatalog catalog = ExtensionCatalog.builder().add(ExtensionPoint.IMPORTERS, "Failing", "b", Contributions.Failing::new)
				.add(ExtensionPoint.IMPORTERS, "Good", "b", Contributions.Good::new).build();
		assertEquals(List.of("good"), catalog.importersFor("a.good", NOTHING).stream().map(Contribution::id).toList());
		assertEquals(List.of(), catalog.importersFor("a.txt", NOTHING));
	}

	@Test
	void everyPointIsDeclaredInPluginXmlWithASchema() throws IOException {
		Path bundle = bundle();
		String declared = Files.readString(bundle.resolve("plugin.xml"));
		for (ExtensionPoint<?> point : ExtensionPoint.values()) {
			assertTrue(declared.contains("id=\"" + point.name() + "\""), point.id());
			String schema = Files.readString(bundle.resolve("schema/" + point.name() + ".exsd"));
			assertTrue(schema.contains("<element name=\"" + point.element() + "\""), point.id() + ": element");
			assertTrue(schema.contains(point.type().getName()), point.id() + ": interface");
		}
	}

	@Test
	void aFolderOfPluginsThatIsMissingIsSaidInBothLanguages() {
		InputProblem problem = assertThrows(InputProblem.class,
				() -> PluginFolder.open(folder.resolve("missing"), getClass().getClassLoader()));
		assertTrue(problem.text().zh().contains("missing") && problem.text().en().contains("missing"));
	}

	@Test
	void aFolderOfPluginsWithoutJarsContributesNothingOfItsOwn() throws InputProblem, IOException {
		Files.writeString(folder.resolve("README.txt"), "no jar");
		try (URLClassLoader loader = PluginFolder.open(folder, null)) {
			assertEquals(0, loader.getURLs().length);
		}
	}

	private ExtensionCatalog services(String... classes) throws IOException {
		Path services = Files.createDirectories(folder.resolve("META-INF/services"));
		Files.writeString(services.resolve(Importer.class.getName()), Stream.of(classes).collect(Collectors.joining("\n", "", "\n")));
		try (OnlyOwnResources loader = new OnlyOwnResources(folder)) {
			return ExtensionCatalog.ofServices(loader);
		}
	}

	/** Classes of the test, but no services except those written by the test. */
	private static final class OnlyOwnResources extends URLClassLoader {

		OnlyOwnResources(Path folder) throws MalformedURLException {
			super(new URL[] { folder.toUri().toURL() }, ExtensionCatalogTest.class.getClassLoader());
		}

		@Override
		public Enumeration<URL> getResources(String name) throws IOException {
			return findResources(name);
		}
	}

	private static Path bundle() {
		Path here = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(here.resolve("bundles/org.gongkai.core"))) {
			here = here.getParent();
		}
		return here.resolve("bundles/org.gongkai.core");
	}
}
