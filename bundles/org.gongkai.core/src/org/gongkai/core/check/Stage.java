// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.List;

/** The parts of one check in a session, with what each came to last. */
final class Stage {

	private final List<Part> parts;
	private final PartOutcome[] outcomes;
	private int first;

	Stage(List<Part> parts) {
		this.parts = parts;
		this.outcomes = new PartOutcome[parts.size()];
	}

	/** A run comes to the stage: number of its first part in the run. */
	void begin(int number) {
		first = number;
	}

	/** Number of its first part in the run. */
	int first() {
		return first;
	}

	/** The parts. */
	List<Part> parts() {
		return parts;
	}

	/** What each part came to; null for one that was not done yet. */
	PartOutcome[] outcomes() {
		return outcomes;
	}
}
