// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.completion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.FactSpace;
import org.gongkai.core.fact.Report;
import org.gongkai.core.form.FormYear;
import org.gongkai.core.quantity.NumberText;

/** Facts of a document that a number typed in its text would agree with. */
final class EqualFacts {

	private static final int MOST = 40;

	private final FactSpace facts;
	private final CellPaths paths;

	EqualFacts(FactSpace facts, FormYear form) {
		this.facts = facts;
		paths = new CellPaths(form);
	}

	/**
	 * A fact the number may report.
	 *
	 * @param path   how an expression names it
	 * @param report where a table prints it
	 */
	record Match(String path, Report report) {
	}

	/**
	 * The facts that tables print with the value of a number, in document order and each once.
	 *
	 * @param number the number as typed
	 * @param unit   its unit; empty when none is known, so that only the bare value counts
	 */
	List<Match> of(String number, String unit) {
		List<Match> matches = new ArrayList<>();
		if (number.isEmpty() || !(NumberText.read(number, unit) instanceof NumberText.Read read) || read.quantity().interval().isEmpty()) {
			return matches;
		}
		Set<FactKey> seen = new HashSet<>();
		for (Report report : facts.reports()) {
			boolean equal = report.quantity().value() != null && report.quantity().interval().isPresent()
					&& (unit.isEmpty() || report.quantity().unitOf().kind().equals(read.quantity().unitOf().kind()))
					&& agrees(read, report, unit);
			if (equal && matches.size() < MOST) {
				// a text or another table may report it first, without a name for it
				paths.of(report).filter(path -> seen.add(report.key())).ifPresent(path -> matches.add(new Match(path, report)));
			}
		}
		return matches;
	}

	private static boolean agrees(NumberText.Read read, Report report, String unit) {
		if (unit.isEmpty()) {
			return read.quantity().value() != null && read.quantity().value().compareTo(report.quantity().value()) == 0;
		}
		return read.quantity().interval().orElseThrow().meets(report.quantity().interval().orElseThrow());
	}
}
