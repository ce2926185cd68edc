// SPDX-License-Identifier: EPL-2.0
package org.gongkai.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.gongkai.core.spi.Contribution;
import org.gongkai.core.spi.ExtensionCatalog;
import org.gongkai.core.spi.ImportRequest;
import org.gongkai.core.spi.ImportResult;
import org.gongkai.core.spi.Importer;
import org.gongkai.core.spi.Outcome;
import org.gongkai.core.spi.Progress;
import org.gongkai.core.text.InputProblem;
import org.gongkai.exchange.text.TextImporter;
import org.gongkai.lang.GongkaiWorkspace;

/** A document as it was published, which has to be imported before it can be read. */
final class PublishedFile {

	private PublishedFile() {
	}

	/** Whether some importer reads a file. */
	static boolean is(Path file, ExtensionCatalog importers) throws InputProblem {
		return !importers.importersFor(ImportSources.name(file), ImportSources.head(file)).isEmpty();
	}

	/**
	 * Imports a file.
	 *
	 * @param form id of the form it is read with; empty for the one that fits best
	 * @throws InputProblem when no importer can read it
	 */
	static ImportResult read(Path file, Optional<String> form, ExtensionCatalog importers, GongkaiWorkspace workspace, Progress progress)
			throws InputProblem {
		byte[] content = ImportSources.content(file);
		String name = ImportSources.name(file);
		ImportRequest request = new ImportRequest(name, content, workspace.library(), form, Optional.empty());
		byte[] head = Arrays.copyOf(content, Math.min(content.length, ImportRequest.HEAD));
		Contribution<Importer> importer = importers.importersFor(name, head).stream().findFirst().orElse(null);
		if (importer == null) {
			// what no importer wants is text or nothing we can read; this importer says which
			return new TextImporter().importFrom(request, progress);
		}
		Outcome<ImportResult> outcome = importer.call(instance -> instance.importFrom(request, progress));
		return outcome.value().orElseThrow(() -> new InputProblem(outcome.failure().orElseThrow().message(), name, 0, 0));
	}
}
