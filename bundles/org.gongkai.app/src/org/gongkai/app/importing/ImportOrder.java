// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a person asked to have imported.
 *
 * @param sources files and folders
 * @param project name of the project that takes the documents; it need not exist
 * @param form    name of the form; empty when it is to be recognised
 */
record ImportOrder(List<Path> sources, String project, Optional<String> form) {
	ImportOrder {
		sources = List.copyOf(sources);
	}
}
