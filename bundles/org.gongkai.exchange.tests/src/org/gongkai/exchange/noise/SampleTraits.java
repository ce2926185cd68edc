// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.noise;

/**
 * What an invented department is like.
 *
 * @param payments number of single payments its money is made of
 * @param subjects so many subjects of a catalog are used
 * @param units subordinate units and whatever else a document names itself
 * @param narrow whether it has money of the general budget alone, so that the tables of the other funds are empty
 * @param separators whether thousands are separated
 * @param negative whether some payments are taken back
 * @param unit money unit of the document, 万元 or 元
 * @param nothing how no amount is printed; may be empty
 * @param codedTotal whether the word for the total stands in the column of codes
 * @param missing share of the tables, in percent, that the document does not have
 * @param shuffled whether tables come in another order
 */
record SampleTraits(int payments, int subjects, int units, boolean narrow, boolean separators, boolean negative, String unit, String nothing,
		boolean codedTotal, int missing, boolean shuffled) {

	/** A department like most. */
	static final SampleTraits USUAL = new SampleTraits(400, 12, 3, false, true, false, "万元", "", false, 0, false);
}
