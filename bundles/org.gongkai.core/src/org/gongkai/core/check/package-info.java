// SPDX-License-Identifier: EPL-2.0
/**
 * Checks and findings: when two numbers agree, what must add up, what a form prescribes, and what one finding says.
 *
 * <p>Lives here: the built-in checks, the shape of a finding, waivers, and the grouping of findings by cause. Does not
 * live here: where facts come from (org.gongkai.core.document) and how findings are shown. Checks read the snapshot of a
 * document and nothing else.
 */
package org.gongkai.core.check;
