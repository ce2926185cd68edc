// SPDX-License-Identifier: EPL-2.0
/**
 * The text inside the one-line tokens of the language: table rows, paragraphs and source places, read and written
 * without loss.
 *
 * <p>Lives here: what stands on one line, with offsets into it. Does not live here: what a cell or a number means
 * (org.gongkai.core), nor the layout of columns (the formatter of org.gongkai.lang).
 */
package org.gongkai.model.text;
