// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.gongkai.core.spi.ImportReport;

/**
 * What came of one source.
 *
 * @param source   the file that was read
 * @param file     the document in the workspace; empty when nothing was imported
 * @param report   the importer's account; empty when nothing was imported
 * @param messages what the person should know, in the language of messages
 */
record ImportedDocument(Path source, Optional<IFile> file, Optional<ImportReport> report, List<String> messages) {
	ImportedDocument {
		messages = List.copyOf(messages);
	}

	static ImportedDocument failed(Path source, String message) {
		return new ImportedDocument(source, Optional.empty(), Optional.empty(), List.of(message));
	}

	/** Tables of the source; empty when nothing was imported. */
	List<ImportReport.Table> tables() {
		return report.map(ImportReport::tables).orElse(List.of());
	}

	/** Number of tables that prove themselves by their arithmetic. */
	long certified() {
		return tables().stream().filter(ImportReport.Table::certified).count();
	}
}
