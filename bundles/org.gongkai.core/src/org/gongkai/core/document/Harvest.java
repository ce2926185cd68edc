// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.document;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.core.check.Finding;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.Place;
import org.gongkai.core.fact.Report;
import org.gongkai.core.quantity.Quantity;

/** What one block of a document comes to besides its content, gathered by those who read it. */
final class Harvest {

	private final int firstReport;
	private final int firstClaim;
	private final List<Report> reports = new ArrayList<>();
	private final List<ClaimText> claims = new ArrayList<>();
	private final List<Finding> problems = new ArrayList<>();
	private final List<Content.Table> tables = new ArrayList<>();
	private final List<Content.Evaluation> evaluations = new ArrayList<>();
	private final List<WaiverText> waivers = new ArrayList<>();

	/**
	 * @param firstReport number of the first report of the block in its document
	 * @param firstClaim number of the first claim of the block in its document
	 */
	Harvest(int firstReport, int firstClaim) {
		this.firstReport = firstReport;
		this.firstClaim = firstClaim;
	}

	/** Adds a report; returns its number. */
	int report(FactKey key, Quantity quantity, Place place, Report.Origin origin, boolean partial) {
		int id = firstReport + reports.size();
		reports.add(new Report(key, quantity, place, origin, partial, id));
		return id;
	}

	/** Number of the claim that is added next. */
	int nextClaim() {
		return firstClaim + claims.size();
	}

	void add(ClaimText claim) {
		claims.add(claim);
	}

	void add(Finding problem) {
		problems.add(problem);
	}

	void add(Content.Table table) {
		tables.add(table);
	}

	void add(Content.Evaluation evaluation) {
		evaluations.add(evaluation);
	}

	void add(WaiverText waiver) {
		waivers.add(waiver);
	}

	/**
	 * The block with all it came to.
	 *
	 * @param content its content; null for a waiver, which has none
	 * @param keys what a performance table prints as its keys; empty for any other block
	 */
	Step.Passage passage(Content content, List<String> keys) {
		return new Step.Passage(content, keys, reports, claims, problems, tables, evaluations, waivers);
	}
}
