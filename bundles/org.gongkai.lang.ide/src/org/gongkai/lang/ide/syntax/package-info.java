// SPDX-License-Identifier: EPL-2.0

/**
 * The shape of a text as its tokens show it: blocks, rows, paragraphs and claims with their ranges. Unlike the parser's
 * tree it is never lost to a syntax error, so outline, folding and completion stand on it while a line is being typed.
 * Does not know what anything means; that is the snapshot's part.
 */
package org.gongkai.lang.ide.syntax;
