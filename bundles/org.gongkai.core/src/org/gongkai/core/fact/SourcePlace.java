// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.fact;

/**
 * A place in the file a document was imported from.
 *
 * @param file the file as the document names it
 * @param line line from 1
 * @param col column from 1, in characters
 */
public record SourcePlace(String file, int line, int col) {
}
