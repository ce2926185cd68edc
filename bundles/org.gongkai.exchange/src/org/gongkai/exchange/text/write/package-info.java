// SPDX-License-Identifier: EPL-2.0
/**
 * Writes what was read in the language, with the place of everything in its source. Nothing is decided here.
 */
package org.gongkai.exchange.text.write;
