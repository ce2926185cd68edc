// SPDX-License-Identifier: EPL-2.0
/**
 * What an import did with its source: where every numeric token ended, which tables were read, what was repaired.
 * Nothing here reads a source or writes a document.
 */
package org.gongkai.exchange.report;
