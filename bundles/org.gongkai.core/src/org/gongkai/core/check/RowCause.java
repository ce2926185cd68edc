// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.core.text.Message;

/**
 * A row as a whole that is wrong: one under a code that is not its own, or one that is missing.
 *
 * @param head the finding that tells of it
 * @param label what the repair does
 * @param edits the repair; empty when it is an advice
 * @param explained the findings it would mend, the head among them
 */
record RowCause(Finding head, Message label, List<Fix.Edit> edits, List<Finding> explained) implements Cause {

	RowCause {
		edits = List.copyOf(edits);
		explained = List.copyOf(explained);
	}

	@Override
	public Finding root(List<Finding> members) {
		return head;
	}

	@Override
	public Finding asRoot(Finding root) {
		List<Fix> fixes = new ArrayList<>();
		fixes.add(new Fix(explained.size() == 1 ? label : Message.of("{0}（可同时消除 {1} 个问题）", "{0} (mends {1} findings)", label, explained.size()), edits));
		fixes.addAll(root.fixes());
		return root.withFixes(fixes);
	}

	// To put numbers right under a code that is wrong would only hide it.
	@Override
	public Finding asMember(Finding member) {
		return edits.isEmpty() ? member : member.withFixes(List.of());
	}
}
