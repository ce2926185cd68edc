// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.gongkai.core.fact.Place;
import org.gongkai.core.quantity.Blank;
import org.gongkai.core.quantity.Interval;

/**
 * What a fact is worth in a chart. A fact that is reported several times is one amount.
 *
 * @param value in the base unit of its kind; zero for a blank
 * @param interval all values it may have
 * @param halfUnit half a unit in the last printed digit, in the base unit; zero when nothing is printed
 * @param kind kind of quantity, see org.gongkai.core.quantity.Units
 * @param blank kind of emptiness; null for a number other than zero
 * @param origin how it is known
 * @param consistent whether all places that report it admit a common value
 * @param places places that report it
 */
record Amount(BigDecimal value, Interval interval, BigDecimal halfUnit, String kind, Blank blank, Origin origin, boolean consistent,
		List<Place> places) {

	/** How an amount is known. */
	enum Origin {
		/** The document reports it. */
		REPORTED,
		/** Last year's document reports it. */
		PRIOR,
		/** Another document of the same department, shown beside it, reports it. */
		BESIDE,
		/** A number in the text implies it, such as an increase over last year. */
		IMPLIED,
		/** It is the sum of reported parts; no place reports it itself. */
		SUMMED
	}

	Amount {
		places = List.copyOf(places);
	}

	/** Whether there is something to draw. */
	boolean isNothing() {
		return value.signum() == 0;
	}

	/** The sum of some amounts of one kind; at least one. Blanks count as zero. */
	static Amount sum(Collection<Amount> parts) {
		BigDecimal value = BigDecimal.ZERO;
		Interval interval = Interval.ZERO;
		BigDecimal half = BigDecimal.ZERO;
		boolean consistent = true;
		Set<Place> places = new LinkedHashSet<>();
		String kind = "";
		for (Amount part : parts) {
			value = value.add(part.value);
			interval = interval.plus(part.interval);
			half = half.max(part.halfUnit);
			consistent &= part.consistent;
			places.addAll(part.places);
			kind = part.kind;
		}
		Blank blank = value.signum() != 0 ? null : parts.stream().allMatch(part -> part.blank == Blank.EMPTY) ? Blank.EMPTY : Blank.ZERO;
		return new Amount(value, interval, half, kind, blank, Origin.SUMMED, consistent, new ArrayList<>(places));
	}
}
