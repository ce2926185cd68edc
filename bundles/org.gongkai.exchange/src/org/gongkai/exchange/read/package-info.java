// SPDX-License-Identifier: EPL-2.0
/**
 * From files to lines: what a reader of any kind of file needs. Recognising the kind, the limits, tables with merged cells,
 * and the lines that are collected: a paragraph a line, a row a line with its cells separated by tabs, blank lines between
 * blocks. Nothing here knows a format of files or a form of documents; what follows the lines is
 * {@link org.gongkai.exchange.text.SourceImport}.
 */
package org.gongkai.exchange.read;
