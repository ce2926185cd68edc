// SPDX-License-Identifier: EPL-2.0
/**
 * The semantic difference of two documents: amounts by fact, wording by section, and what only moved from one code to another.
 * Two years, budget and final accounts, two departments, two provinces and two drafts are all compared in this one way.
 *
 * <p>Does not live here: how a comparison is shown or written.
 */
package org.gongkai.core.compare;
