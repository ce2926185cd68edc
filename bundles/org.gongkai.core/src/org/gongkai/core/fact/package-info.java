// SPDX-License-Identifier: EPL-2.0
/**
 * Facts and their reports: the immutable fact space that every check, view, chart, comparison and export reads.
 *
 * <p>Lives here: coordinates, places, reports and their index. Does not live here: how a document becomes facts
 * (org.gongkai.core.document) and whether facts agree (org.gongkai.core.check).
 */
package org.gongkai.core.fact;
