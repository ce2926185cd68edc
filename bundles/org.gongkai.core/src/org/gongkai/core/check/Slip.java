// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

/** How one printed number may have come of another by a slip of the hand; the likelier slips come first. */
enum Slip {
	/** Two neighbouring digits in each other's places: seldom by chance. */
	EXCHANGED,
	/** One digit wrong, one too many or one left out. */
	ONE_DIGIT,
	/** None that is simple. */
	NONE;

	/** The slip between two printed numbers, whatever their separators. */
	static Slip between(String printed, String meant) {
		String one = printed.replaceAll("[^0-9]", "");
		String other = meant.replaceAll("[^0-9]", "");
		int head = 0;
		while (head < Math.min(one.length(), other.length()) && one.charAt(head) == other.charAt(head)) {
			head++;
		}
		int tail = 0;
		while (tail < Math.min(one.length(), other.length()) - head && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
			tail++;
		}
		int left = one.length() - head - tail;
		int right = other.length() - head - tail;
		if (left == 2 && right == 2 && one.charAt(head) == other.charAt(head + 1) && one.charAt(head + 1) == other.charAt(head)) {
			return EXCHANGED;
		}
		return left <= 1 && right <= 1 ? ONE_DIGIT : NONE;
	}
}
