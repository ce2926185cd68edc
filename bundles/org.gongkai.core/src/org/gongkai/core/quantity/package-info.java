// SPDX-License-Identifier: EPL-2.0
/**
 * Printed numbers and exact arithmetic on them.
 *
 * <p>Lives here: reading a printed number, units, emptiness, intervals. Does not live here: what a number is about
 * (org.gongkai.core.fact) and when two numbers agree (org.gongkai.core.check).
 */
package org.gongkai.core.quantity;
