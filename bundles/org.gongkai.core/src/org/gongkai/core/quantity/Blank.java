// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.quantity;

/** The four ways in which a place for a number can hold no amount. They are kept apart everywhere but in a sum. */
public enum Blank {
	/** Nothing is printed. */
	EMPTY("empty"),
	/** A zero is printed: an amount that is zero or rounds to zero. */
	ZERO("zero"),
	/** A dash is printed. */
	DASH("dash"),
	/** 不适用 is printed: the place does not apply and takes no part in any sum. */
	NOT_APPLICABLE("na");

	private final String key;

	Blank(String key) {
		this.key = key;
	}

	/** The word that stands for it in JSON: empty, zero, dash or na. */
	public String key() {
		return key;
	}
}
