// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.lang.formatting2.CanonicalLayout;
import org.gongkai.standard.StandardLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped files, as files of the language. What they say is tested in the standard library's own tests. */
class StandardLibraryTest {

	@Test
	void theListOfFilesNamesEveryFileOfTheFolderAndNoOther() throws IOException {
		Path folder = Repository.path("bundles/org.gongkai.standard/src/org/gongkai/standard");
		try (Stream<Path> files = Files.walk(folder)) {
			Set<String> there = files.filter(file -> file.toString().endsWith(".gongkai"))
					.map(file -> folder.relativize(file).toString().replace('\\', '/')).collect(Collectors.toCollection(TreeSet::new));
			assertEquals(there, new TreeSet<>(StandardLibrary.names()));
		}
	}

	@ParameterizedTest
	@MethodSource("names")
	void everyShippedFileIsInCanonicalLayout(String name) {
		assertEquals(StandardLibrary.text(name), CanonicalLayout.format(StandardLibrary.text(name)));
	}

	@ParameterizedTest
	@MethodSource("names")
	void everyShippedFileIsWithoutErrors(String name) {
		assertEquals(java.util.List.of(), WORKSPACE.analyse(GongkaiWorkspace.STANDARD_SCHEME + ":/" + name).problems());
	}

	@Test
	void aNameThatIsNotShippedIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> StandardLibrary.text("form/没有.gongkai"));
	}

	private static final GongkaiWorkspace WORKSPACE = GongkaiWorkspace.withStandardLibrary();

	static Stream<String> names() {
		return StandardLibrary.names().stream();
	}
}
