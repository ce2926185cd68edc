// SPDX-License-Identifier: EPL-2.0
/**
 * The source as it was published: numbered lines, numeric tokens, and a folded view in which spacing, width and
 * look-alike characters no longer matter but every character still knows where it came from. Nothing here knows a
 * form, a table or a sentence.
 */
package org.gongkai.exchange.text.source;
