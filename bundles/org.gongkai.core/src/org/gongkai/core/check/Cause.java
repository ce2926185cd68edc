// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.List;

/** What, put right, would mend several findings. */
interface Cause {

	/** The findings it would mend; never empty. */
	List<Finding> explained();

	/** The finding that tells of it best, one of those it explains, as they are ordered in the document. */
	Finding root(List<Finding> members);

	/** The root with the place to look at first among its places and with the repair as its first fix. */
	Finding asRoot(Finding root);

	/** Another finding of the group with the fixes that are still honest when the cause is known. */
	default Finding asMember(Finding member) {
		return member;
	}
}
