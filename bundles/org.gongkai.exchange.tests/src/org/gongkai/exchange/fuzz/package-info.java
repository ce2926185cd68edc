// SPDX-License-Identifier: EPL-2.0
/**
 * Damaged and senseless sources for the importer. Whatever it is given, it answers or refuses with a message, loses no
 * text, and writes a document that can be read. A short run belongs to the tests, {@code releng/benchmark fuzz} goes on.
 */
package org.gongkai.exchange.fuzz;
