// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

/** What comparing two quantities comes to. */
public enum Verdict {
	/** The values are equal, or the finer one rounds to the coarser printed one. */
	EQUAL("一致"),
	/** Only rounding can explain the difference: the intervals meet. */
	ROUNDING("尾差"),
	/** No rounding can explain the difference: the intervals are disjoint. */
	CONTRADICTION("不符"),
	/** An input is missing or undefined; never shown as fine. */
	UNVERIFIABLE("无法核对");

	private final String word;

	Verdict(String word) {
		this.word = word;
	}

	/** The official Chinese word. */
	public String word() {
		return word;
	}
}
