// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.expression;

import java.util.List;
import java.util.Optional;
import org.gongkai.core.quantity.Quantity;

/** What the names of a formula are worth: in a document, or in an example of a rule. */
public interface Valuation {

	/** The value of a fact; empty when it is unknown. */
	Optional<Result.Value> fact(Expr.Fact fact);

	/**
	 * The values of all facts that are summed or counted; a fact without a number counts and is worth nothing.
	 *
	 * @param naming what the names of their members must hold; empty for all
	 */
	List<Optional<Result.Value>> facts(Expr.Facts several, String naming);

	/** The quantity in a relative cell; null when there is no such cell, or no number and no blank that stands for one. */
	Quantity quantity(Expr cell);

	/** The text in a relative cell or field; null when there is no such cell. */
	String text(Expr cell);
}
