// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide;

import java.util.Objects;

/**
 * A replacement in a text.
 *
 * @param offset first character replaced, from 0
 * @param length characters replaced; 0 for an insertion
 * @param text   what stands there afterwards; empty for a deletion
 */
public record Edit(int offset, int length, String text) {

	public Edit {
		Objects.requireNonNull(text);
		if (offset < 0 || length < 0) {
			throw new IllegalArgumentException("offset " + offset + ", length " + length);
		}
	}
}
