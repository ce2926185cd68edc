// SPDX-License-Identifier: EPL-2.0
/**
 * Formulas over facts: their form without model objects, what their names mean, their value as an interval, and solving
 * them for one unknown.
 *
 * <p>Lives here: arithmetic of claims and rules. Does not live here: whether the result agrees with what is printed
 * (org.gongkai.core.check).
 */
package org.gongkai.core.expression;
