// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.BitSet;
import java.util.List;

/**
 * A part of the work of a {@link PartedCheck}. It may be done again for a later state of the document in which the same
 * facts are reported in the same order, so that it holds keys and numbers, and nothing that was read from the document.
 *
 * @param tables numbers, among the tables of the document, of those whose texts it reads
 * @param claims numbers of the claims it reads
 * @param always whether it reads more than that and is done after every edit
 * @param work what is done
 */
public record Part(List<Integer> tables, List<Integer> claims, boolean always, Work work) {

	/** What is done. */
	@FunctionalInterface
	public interface Work {
		/** Adds what is wrong. Facts, and only facts, may be read besides what the part names. */
		void check(CheckContext context, List<Finding> findings);
	}

	public Part {
		tables = List.copyOf(tables);
		claims = List.copyOf(claims);
	}

	/** A part that reads facts only. */
	public static Part ofFacts(Work work) {
		return new Part(List.of(), List.of(), false, work);
	}

	/** A part that is done after every edit. */
	public static Part always(Work work) {
		return new Part(List.of(), List.of(), true, work);
	}

	/** Whether one of some numbers is marked. */
	static boolean anyOf(List<Integer> numbers, BitSet marked) {
		for (int i = 0; i < numbers.size(); i++) {
			if (marked.get(numbers.get(i))) {
				return true;
			}
		}
		return false;
	}
}
