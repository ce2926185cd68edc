// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang;

/**
 * The one stretch of text in which two texts differ.
 *
 * @param from first character that differs
 * @param removed characters of the old text that are not in the new one
 * @param added characters of the new text that were not in the old one
 */
record Edit(int from, int removed, int added) {

	/** The shortest stretch that tells one text from the other. */
	static Edit between(String old, String changed) {
		int shorter = Math.min(old.length(), changed.length());
		int from = 0;
		while (from < shorter && old.charAt(from) == changed.charAt(from)) {
			from++;
		}
		int same = 0;
		while (same < shorter - from && old.charAt(old.length() - 1 - same) == changed.charAt(changed.length() - 1 - same)) {
			same++;
		}
		return new Edit(from, old.length() - same - from, changed.length() - same - from);
	}

	/** Characters by which the text has become longer. */
	int growth() {
		return added - removed;
	}
}
