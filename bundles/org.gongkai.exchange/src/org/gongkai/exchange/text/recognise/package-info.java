// SPDX-License-Identifier: EPL-2.0
/**
 * Finds in a source what a form prescribes: which form it is, where its sections and tables begin, which lines are page
 * furniture. What stands inside a table or a section is read elsewhere.
 */
package org.gongkai.exchange.text.recognise;
