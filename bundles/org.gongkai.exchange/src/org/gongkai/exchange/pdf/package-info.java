// SPDX-License-Identifier: EPL-2.0
/**
 * PDF files with text as sources. A page is glyphs and lines at places; what is a paragraph, a table, a row or a cell follows
 * from the places alone: from ruling lines where there are any, else from the columns in which words stand above one another.
 * All lengths are points (1/72 inch), x to the right, y downwards, in the direction in which the text is read. Nothing here
 * knows what the words mean, but that a digit belongs to a number.
 */
package org.gongkai.exchange.pdf;
