// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.fuzz;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.gongkai.core.spi.ImportReport;
import org.gongkai.core.spi.ImportRequest;
import org.gongkai.core.spi.ImportResult;
import org.gongkai.core.spi.Progress;
import org.gongkai.core.text.InputProblem;
import org.gongkai.exchange.text.TextImporter;
import org.gongkai.lang.GongkaiWorkspace;
import org.gongkai.lang.GongkaiWorkspace.Analysis;
import org.gongkai.lang.GongkaiWorkspace.Problem;

/** Imports whatever it is given and says what the importer may never do. */
final class Trial {

	private static final String URI = "file:/fuzz.gongkai";
	private final GongkaiWorkspace workspace = GongkaiWorkspace.withStandardLibrary();

	/** Names of all forms. */
	List<String> forms() {
		return workspace.library().forms().stream().map(form -> form.name()).toList();
	}

	/**
	 * What went wrong; empty when all is well, a refusal with a message included.
	 *
	 * @param form the form to import with; empty to have it recognised
	 */
	Optional<String> failure(byte[] source, Optional<String> form) {
		try {
			return failure(new TextImporter().importFrom(new ImportRequest("来源.txt", source, workspace.library(), form, Optional.empty()), Progress.NONE));
		} catch (InputProblem | CancellationException refused) {
			return Optional.empty();
		} catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
			StackTraceElement[] trace = broken.getStackTrace();
			return Optional.of(broken + (trace.length == 0 ? "" : " at " + trace[0]));
		} finally {
			workspace.remove(URI);
		}
	}

	private Optional<String> failure(ImportResult result) {
		ImportReport report = result.report();
		if (report.text().kept() != report.text().lines()) {
			return Optional.of("text is lost");
		}
		if (report.unplaced().size() != report.tokens().unplaced()) {
			return Optional.of("unplaced numbers are miscounted");
		}
		workspace.put(URI, result.gongkaiText());
		Optional<String> unreadable = syntaxError("imported");
		if (unreadable.isPresent()) {
			return unreadable;
		}
		String formatted = workspace.format(URI);
		workspace.put(URI, formatted);
		Optional<String> spoilt = syntaxError("formatted");
		if (spoilt.isPresent()) {
			return spoilt;
		}
		return workspace.format(URI).equals(formatted) ? Optional.empty() : Optional.of("formatting a second time changes the text");
	}

	private Optional<String> syntaxError(String which) {
		Analysis analysis = workspace.analyse(URI);
		return analysis.problems().stream().filter(problem -> problem.code().equals("syntax")).map(Problem::message)
				.map(message -> "the " + which + " document cannot be read: " + message.en()).findFirst();
	}
}
