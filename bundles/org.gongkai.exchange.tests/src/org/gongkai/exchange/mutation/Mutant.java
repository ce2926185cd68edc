// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.mutation;

import java.util.Set;

/**
 * A document with one thing altered.
 *
 * @param text the altered document
 * @param lines the lines, in the altered document, at which the alteration may rightly be pointed at
 * @param what what was altered, for people
 */
record Mutant(String text, Set<Integer> lines, String what) {

	Mutant {
		lines = Set.copyOf(lines);
	}
}
