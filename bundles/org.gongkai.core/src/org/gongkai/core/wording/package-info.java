// SPDX-License-Identifier: EPL-2.0
/**
 * The wording of documents: everything that is printed as text, with exact places, and patterns that find words in it.
 *
 * <p>Lives here: passages, patterns and the scanner that looks for all patterns at once. Does not live here: what is
 * wrong with what they find (org.gongkai.core.check.text).
 */
package org.gongkai.core.wording;
