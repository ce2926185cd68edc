// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.document;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Where the objects of the model stand in their text. The language implements it from its syntax tree. */
public interface TextPositions {

	/**
	 * A stretch of text on one line.
	 *
	 * @param line line from 1
	 * @param col column from 1
	 * @param offset offset of the first character
	 * @param length number of characters, those on the first line only when it has several
	 */
	record Range(int line, int col, int offset, int length) {

		/** Part of the stretch. */
		public Range part(int from, int partLength) {
			return new Range(line, col + from, offset + from, partLength);
		}
	}

	/** Name of the file in the workspace. */
	String file();

	/**
	 * Where an object, or the value of one of its features, stands.
	 *
	 * @param element the object
	 * @param feature the feature; null for the whole object
	 * @return the place of the object when the feature has none in the text
	 */
	Range of(EObject element, EStructuralFeature feature);

	/**
	 * The text as typed, for names that lead nowhere.
	 *
	 * @param element the object
	 * @param feature the feature; null for the whole object
	 * @return empty when it has none
	 */
	String text(EObject element, EStructuralFeature feature);

	/** Number of characters of an element from its first to its last, over line ends. */
	int length(EObject element);
}
