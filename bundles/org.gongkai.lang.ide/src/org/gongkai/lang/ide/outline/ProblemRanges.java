// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.gongkai.core.check.Severity;
import org.gongkai.lang.ide.Problem;

/** Problems by offset, to say which is the gravest in a range. */
final class ProblemRanges {

	private final List<Problem> problems;

	ProblemRanges(List<Problem> problems) {
		this.problems = new ArrayList<>(problems);
		this.problems.sort(Comparator.comparingInt(Problem::offset));
	}

	/** The gravest severity that begins in a range. */
	Optional<Severity> worst(int offset, int end) {
		int low = 0;
		int high = problems.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (problems.get(middle).offset() < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		Severity worst = null;
		for (int i = low; i < problems.size() && problems.get(i).offset() < end; i++) {
			Severity severity = problems.get(i).severity();
			if (worst == null || severity.compareTo(worst) < 0) {
				worst = severity;
			}
		}
		return Optional.ofNullable(worst);
	}
}
