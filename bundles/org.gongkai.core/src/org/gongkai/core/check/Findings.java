// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.List;

/**
 * What all checks found in a document.
 *
 * @param all every finding, those of one group together with its root first; groups in document order
 */
public record Findings(List<Finding> all) {

	public Findings {
		all = List.copyOf(all);
	}

	/** The findings that head their group and are not waived. */
	public List<Finding> roots() {
		return all.stream().filter(finding -> finding.root() && finding.waived() == null).toList();
	}

	/** Whether some finding that is not waived must be mended. */
	public boolean mustBeMended() {
		return all.stream().anyMatch(finding -> finding.severity() == Severity.MUST && finding.waived() == null);
	}
}
