// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.spi.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import org.gongkai.core.fact.Place;
import org.gongkai.core.quantity.Blank;
import org.gongkai.core.text.Message;

/**
 * A value of a chart. A value that the document does not give has no point; it is never drawn as zero. A zero and a blank
 * are points of value zero that their {@link #blank} tells apart.
 *
 * @param id identity within its series, e.g. the code of a subject
 * @param category name on the category axis
 * @param value exact value in the unit of the value axis
 * @param shown the value as readers see it, without the unit; empty for a blank
 * @param share share of the whole as a number from 0 to 1; null when there is no whole or it is zero
 * @param blank kind of emptiness; null for a number other than zero
 * @param remark what else a reader should know of this value; null for nothing
 * @param parts what it is made of, for looking inside; empty when that is not known
 * @param places places of the document that it comes from, for jumping there; empty when there is none
 */
public record ChartPoint(String id, String category, BigDecimal value, String shown, BigDecimal share, Blank blank, Message remark,
		List<ChartPoint> parts, List<Place> places) {

	public ChartPoint {
		parts = List.copyOf(parts);
		places = List.copyOf(places);
	}

	/** A value that is known by its category and has neither parts nor a share. */
	public ChartPoint(String category, BigDecimal value, String shown, List<Place> places) {
		this(category, category, value, shown, null, value.signum() == 0 ? Blank.ZERO : null, null, List.of(), places);
	}

	/** The value as readers see it, a blank or a dash by its word. */
	public Message words() {
		return shown.isEmpty() && blank != null ? blank == Blank.DASH ? new Message("-", "-") : new Message("空白", "blank")
				: new Message(shown, shown);
	}

	/** The share in per cent with two decimals, e.g. {@code 36.10%}. */
	public Optional<String> percent() {
		return Optional.ofNullable(share).map(part -> part.movePointRight(2).setScale(2, RoundingMode.HALF_UP).toPlainString() + "%");
	}

	/** The point of an id, this one or one of its parts at any depth. */
	public Optional<ChartPoint> find(String wanted) {
		return id.equals(wanted) ? Optional.of(this) : parts.stream().flatMap(part -> part.find(wanted).stream()).findFirst();
	}
}
