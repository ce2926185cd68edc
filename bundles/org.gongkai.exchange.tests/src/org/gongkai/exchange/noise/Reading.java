// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.noise;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.fact.Place;
import org.gongkai.core.fact.Report;
import org.gongkai.core.form.Library;
import org.gongkai.core.spi.ImportRequest;
import org.gongkai.core.spi.ImportResult;
import org.gongkai.core.spi.Progress;
import org.gongkai.core.text.InputProblem;
import org.gongkai.exchange.text.TextImporter;
import org.gongkai.exchange.text.source.Folded;
import org.gongkai.lang.GongkaiWorkspace;

/**
 * What an import came to.
 *
 * @param result the import itself
 * @param document what the result says
 */
public record Reading(ImportResult result, DocumentSnapshot document) {

	private static final String URI = "file:/read.gongkai";
	private static final GongkaiWorkspace WORKSPACE = GongkaiWorkspace.withStandardLibrary();

	/** Imports a source with the form it is recognised as. */
	public static Reading of(byte[] source) throws InputProblem {
		return of(source, Optional.empty(), WORKSPACE);
	}

	/** Imports a source with a form that somebody chose. */
	static Reading of(byte[] source, String form) throws InputProblem {
		return of(source, Optional.of(form), WORKSPACE);
	}

	/** Imports a source with a form of a workspace. */
	static Reading of(byte[] source, Optional<String> form, GongkaiWorkspace workspace) throws InputProblem {
		ImportResult result = new TextImporter().importFrom(new ImportRequest("来源.txt", source, workspace.library(), form, Optional.empty()),
				Progress.NONE);
		workspace.put(URI, result.gongkaiText());
		try {
			return new Reading(result, workspace.snapshots(URI).getFirst());
		} finally {
			workspace.remove(URI);
		}
	}

	/** Every number the document reports, cells and claims. */
	public List<Report> reports() {
		return document.facts().reports();
	}

	/** The shipped library. */
	public static Library library() {
		return WORKSPACE.library();
	}

	/**
	 * What is read where: table, row, column and occurrence for a cell, section, fact and occurrence for a claim; and
	 * the printed text, the value, the kind of blank. Spacing and width make no difference, in names neither.
	 */
	public Map<String, String> cells() {
		Map<String, Integer> seen = new HashMap<>();
		Map<String, String> cells = new LinkedHashMap<>();
		for (Report report : reports()) {
			Place place = report.place();
			String at = report.origin() == Report.Origin.CELL ? place.where() + "/" + place.row() + "/" + place.column()
					: place.where() + " " + report.key();
			String folded = Folded.string(at);
			cells.put(folded + " #" + seen.merge(folded, 1, Integer::sum), content(report));
		}
		return cells;
	}

	private static String content(Report report) {
		return Folded.string(report.quantity().printed()) + " = " + report.quantity().value() + " " + report.quantity().blank();
	}
}
