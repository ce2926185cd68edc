// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.spi;

import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.spi.difference.Difference;

/**
 * One way of comparing two documents: two years, budget with final accounts, draft with published text, department with
 * department. It pairs by meaning (codes, coordinates, names), never by line.
 */
public interface Comparator extends Extension {

	/** Whether two documents can be compared in this way; decides quickly and without throwing. */
	boolean accepts(DocumentSnapshot before, DocumentSnapshot after);

	/**
	 * Compares two documents.
	 *
	 * @return the root of the tree: the pair of documents itself
	 */
	Difference compare(DocumentSnapshot before, DocumentSnapshot after);
}
