// SPDX-License-Identifier: EPL-2.0
/** Writes comparisons of two documents: for the terminal, for other programs, and as a page that needs nothing else. */
package org.gongkai.exchange.compare;
