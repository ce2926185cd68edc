// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.document;

import org.gongkai.core.expression.Expr;
import org.gongkai.core.fact.Place;
import org.gongkai.core.quantity.Quantity;

/**
 * A number in the text and what it must agree with.
 *
 * @param id number among the claims of the document, from 0
 * @param kind what kind of claim it is
 * @param quantity the printed number with its unit; null when none is printed or it cannot be read
 * @param unit unit in which the number is printed, or would be; empty for a plain number
 * @param expression what it must agree with, names resolved; null for a free number
 * @param report number of its report when it reports a fact itself; -1 otherwise
 * @param before words before the number in its sentence
 * @param after words after the number in its sentence
 * @param function characters from the number to the name of the function of the expression; -1 when it is none
 * @param place where the number stands; where it belongs when none is printed
 */
public record ClaimText(int id, Kind kind, Quantity quantity, String unit, Expr expression, int report, String before,
		String after, int function, Place place) {

	/** Kinds of claims. */
	public enum Kind {
		/** A printed number bound to an expression. */
		BOUND,
		/** 自由: declared to report no fact. */
		FREE,
		/** 空: the text lacks the number it should print here. */
		MISSING,
		/** [= …]: the number is computed, not typed. */
		COMPUTED
	}

	/** The same claim of another number. */
	public ClaimText with(Quantity other) {
		return new ClaimText(id, kind, other, unit, expression, report, before, after, function, place);
	}
}
