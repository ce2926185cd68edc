// SPDX-License-Identifier: EPL-2.0
/**
 * Word and Excel files of today's format as sources. Word is read as a stream of XML, because what a published text needs
 * (printed numbers of paragraphs, text boxes, merged cells) stands there plainly and a large document stays small; Excel is
 * read through POI, which shows numbers as their cells do. Neither follows a link or runs a macro.
 */
package org.gongkai.exchange.office;
