// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check.text;

import java.util.ArrayList;
import java.util.List;

/** Where numbers that should go on by one do not. */
final class Numbering {

	/**
	 * A number out of order.
	 *
	 * @param index which of the numbers
	 * @param before the number before it
	 * @param number the number
	 * @param single whether it alone is wrong, for the next goes on as if it were right
	 */
	record Gap(int index, int before, int number, boolean single) {
	}

	private Numbering() {
	}

	/** The gaps in some numbers, each of which may begin anew from 1. */
	static List<Gap> gaps(List<Integer> numbers) {
		List<Gap> gaps = new ArrayList<>();
		int before = numbers.isEmpty() ? 0 : first(numbers) - 1;
		for (int i = 0; i < numbers.size(); i++) {
			int number = numbers.get(i);
			boolean single = i + 1 < numbers.size() && numbers.get(i + 1) == before + 2 && number != before + 1;
			if (number != before + 1 && (number != 1 || single)) {
				gaps.add(new Gap(i, before, number, single));
			}
			before = single ? before + 1 : number;
		}
		return gaps;
	}

	// What the first number should be: two that follow it know better.
	private static int first(List<Integer> numbers) {
		boolean wrong = numbers.size() > 2 && numbers.get(0) != numbers.get(1) - 1 && numbers.get(1) > 1 && numbers.get(2) == numbers.get(1) + 1;
		return wrong ? numbers.get(1) - 1 : numbers.get(0);
	}
}
