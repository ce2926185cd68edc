// SPDX-License-Identifier: EPL-2.0
/**
 * Why a number is right or wrong: what it reports, who else reports it, every sum, rate and rule it takes part in with their
 * values and intervals, down to the lines of the source.
 *
 * <p>Does not live here: checking. An explanation reads what a run of the checks has compared.
 */
package org.gongkai.core.explain;
