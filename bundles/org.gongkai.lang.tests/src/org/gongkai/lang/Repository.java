// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The folder the tests are built from, for what lies beside the bundles. */
final class Repository {

	private Repository() {
	}

	/** A path below the root of the repository; the test is skipped when it runs elsewhere. */
	static Path path(String relative) {
		Path root = Path.of("").toAbsolutePath();
		while (root != null && !Files.isDirectory(root.resolve("bundles/org.gongkai.lang"))) {
			root = root.getParent();
		}
		Assumptions.assumeTrue(root != null, "not run inside the repository");
		return root.resolve(relative);
	}
}
