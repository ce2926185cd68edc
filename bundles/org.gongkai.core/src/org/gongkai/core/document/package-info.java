// SPDX-License-Identifier: EPL-2.0
/**
 * The snapshot of a disclosure: everything checks, views, charts, comparisons and exports need to know of a document,
 * immutable and free of model objects.
 *
 * <p>Lives here: reading a disclosure of the model into records, whatever errors it has. Does not live here: parsing
 * text (org.gongkai.lang) and judging the facts (org.gongkai.core.check).
 */
package org.gongkai.core.document;
