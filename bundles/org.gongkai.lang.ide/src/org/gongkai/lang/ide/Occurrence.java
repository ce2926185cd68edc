// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide;

/**
 * A place in the same text that means the same thing as the one asked about.
 *
 * @param offset     first character, from 0
 * @param length     characters
 * @param definition {@code true} where the thing is defined or reported, {@code false} where it is only used
 */
public record Occurrence(int offset, int length, boolean definition) {
}
