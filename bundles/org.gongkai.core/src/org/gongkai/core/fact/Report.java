// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.fact;

import org.gongkai.core.quantity.Quantity;

/**
 * A place in a document that reports a fact.
 *
 * @param key the fact
 * @param quantity what is printed there
 * @param place where it stands
 * @param origin what kind of place it is
 * @param partial whether the place is an of-which (其中): a part, but no summand, of its whole
 * @param id number of the report in its document, in document order from 0
 */
public record Report(FactKey key, Quantity quantity, Place place, Origin origin, boolean partial, int id) {

	// Reports are looked up by the thousand, and number and fact tell them apart.
	@Override
	public int hashCode() {
		return key.hashCode() * 31 + id;
	}

	/** The same place with something else printed there. */
	public Report with(Quantity other) {
		return new Report(key, other, place, origin, partial, id);
	}

	/** What kind of place reports a fact. */
	public enum Origin {
		/** A cell of a table. */
		CELL,
		/** A number in the text. */
		CLAIM
	}
}
