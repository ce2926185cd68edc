// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.gongkai.core.check.Constraints.Condition;
import org.gongkai.core.check.Constraints.Equation;
import org.gongkai.core.fact.FactKey;

/**
 * What a part came to when it was done last.
 *
 * @param reads numbers of the facts it has read, ascending
 * @param implied those of the facts it has read that the text implied
 * @param words whether it has read the words of the document, which no edit leaves as they were
 * @param asked equations it was the first to check
 * @param equations equations it has checked
 * @param conditions conditions that do not hold, or may not
 * @param findings what is wrong
 * @param state stays the same object while nothing the part has read says anything else, though it may have moved
 */
record PartOutcome(int[] reads, List<FactKey> implied, boolean words, Set<Long> asked, List<Equation> equations, List<Condition> conditions,
		List<Finding> findings, Object state) {

	/**
	 * Whether it has read one of some facts.
	 *
	 * @param facts numbers of the facts
	 */
	boolean hasRead(BitSet facts) {
		// Few are asked for, and the facts of a part stand near each other: most parts are far from all of them.
		int next = reads.length == 0 ? -1 : facts.nextSetBit(reads[0]);
		while (next >= 0 && next <= reads[reads.length - 1]) {
			if (Arrays.binarySearch(reads, next) >= 0) {
				return true;
			}
			next = facts.nextSetBit(next + 1);
		}
		return false;
	}
}
