// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.document;

import java.util.List;
import org.gongkai.core.check.Finding;
import org.gongkai.core.fact.Report;

/** A document as a sequence: sections open and close, and between them stand blocks that are read one by one. */
sealed interface Step {

	/**
	 * A section opens.
	 *
	 * @param section the section without its content
	 */
	record Opens(Content.Section section) implements Step {
	}

	/** The section that opened last closes. */
	record Closes() implements Step {
	}

	/**
	 * A block that holds no sections, with all that was read from it.
	 *
	 * @param content its content; null for a waiver, which has none
	 * @param keys what a performance table prints as its keys; empty for any other block
	 */
	record Passage(Content content, List<String> keys, List<Report> reports, List<ClaimText> claims, List<Finding> problems,
			List<Content.Table> tables, List<Content.Evaluation> evaluations, List<WaiverText> waivers) implements Step {
		public Passage {
			keys = List.copyOf(keys);
			reports = List.copyOf(reports);
			claims = List.copyOf(claims);
			problems = List.copyOf(problems);
			tables = List.copyOf(tables);
			evaluations = List.copyOf(evaluations);
			waivers = List.copyOf(waivers);
		}
	}
}
