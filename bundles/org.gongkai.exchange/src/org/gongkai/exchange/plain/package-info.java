// SPDX-License-Identifier: EPL-2.0
/**
 * Writes a document as plain text. What was imported comes out in the order and on the lines of its source, cells of a row
 * separated by tabs; what was typed follows what it was typed behind. No other format is written here.
 */
package org.gongkai.exchange.plain;
