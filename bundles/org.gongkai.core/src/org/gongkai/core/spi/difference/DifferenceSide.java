// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.spi.difference;

import java.util.List;
import java.util.Optional;

import org.gongkai.core.fact.Place;
import org.gongkai.core.quantity.Quantity;

/**
 * What one of the two documents has.
 *
 * @param text what is printed there; empty for a blank cell and for a thing that only holds others
 * @param quantity the printed number; empty when it is no number
 * @param places where it stands, the first one to look at first
 */
public record DifferenceSide(String text, Optional<Quantity> quantity, List<Place> places) {

	public DifferenceSide {
		places = List.copyOf(places);
	}

	/** A thing without a text of its own, such as a table. */
	public static DifferenceSide holder() {
		return new DifferenceSide("", Optional.empty(), List.of());
	}

	/** A printed number. */
	public static DifferenceSide number(Quantity quantity, List<Place> places) {
		return new DifferenceSide(quantity.printed(), Optional.of(quantity), places);
	}
}
