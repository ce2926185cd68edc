// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.ArrayList;
import java.util.List;

/**
 * A check whose work falls into parts that each depend on few facts. After an edit only the parts are done again whose
 * facts, tables or claims have changed, and those that found something at a place that has moved. Which facts a part reads need not be said: it is
 * noted while it reads them through the context. A check that is not parted is simply run again as a whole.
 */
public interface PartedCheck extends Check {

	/**
	 * The parts in the order of their findings. They depend on which facts are reported, in what units and where; not on
	 * the numbers. May be called by another thread than the one that checks.
	 */
	List<Part> parts(CheckContext context);

	/** Whether its parts depend on what the sums inside the tables cover, so that those are checked first. */
	default boolean needsSums() {
		return false;
	}

	@Override
	default List<Finding> run(CheckContext context) {
		List<Finding> findings = new ArrayList<>();
		parts(context).forEach(part -> part.work().check(context, findings));
		return findings;
	}
}
