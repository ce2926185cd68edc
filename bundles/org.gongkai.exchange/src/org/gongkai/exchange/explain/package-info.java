// SPDX-License-Identifier: EPL-2.0
/** Writes explanations of numbers: as a tree for the terminal and for other programs. */
package org.gongkai.exchange.explain;
