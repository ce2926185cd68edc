// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.List;

/**
 * Within a table a fact is the sum of the nearest facts listed below it, along every dimension in which the table lists
 * some: subtotals of subjects, columns and their parts, funds, natures, kinds.
 */
public final class RollUpCheck implements Check {

	@Override
	public String id() {
		return "table-sum";
	}

	@Override
	public String family() {
		return "汇总";
	}

	@Override
	public List<Finding> run(CheckContext context) {
		return context.tableSums().findings();
	}
}
