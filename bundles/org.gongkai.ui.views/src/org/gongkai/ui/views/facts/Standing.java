// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.facts;

import org.gongkai.core.check.Verdict;
import org.gongkai.ui.Icons;
import org.gongkai.ui.views.ViewMessages;

/** How a reported number stands, the gravest first. */
public enum Standing {
	/** A check says that it contradicts something. */
	CONTRADICTED(Icons.FAILED),
	/** A check could not be carried out with it. */
	UNVERIFIABLE(Icons.DOUBT),
	/** Only rounding explains a difference. */
	ROUNDED(Icons.REMARK),
	/** Other places report the same fact, and agree. */
	AGREEING(Icons.CERTIFIED),
	/** No other place reports it, and no check objects. */
	ALONE(null);

	private final Icons icon;

	Standing(Icons icon) {
		this.icon = icon;
	}

	/** The standing that a finding of that verdict gives to the numbers it names. */
	static Standing of(Verdict verdict) {
		return switch (verdict) {
		case CONTRADICTION -> CONTRADICTED;
		case UNVERIFIABLE -> UNVERIFIABLE;
		case ROUNDING -> ROUNDED;
		case EQUAL -> AGREEING;
		};
	}

	/** The image beside its name; {@code null} when it needs none. */
	public Icons icon() {
		return icon;
	}

	/** Its name. */
	public String label() {
		return switch (this) {
		case CONTRADICTED -> ViewMessages.Standing_contradicted;
		case UNVERIFIABLE -> ViewMessages.Standing_unverifiable;
		case ROUNDED -> ViewMessages.Standing_rounded;
		case AGREEING -> ViewMessages.Standing_agreeing;
		case ALONE -> ViewMessages.Standing_alone;
		};
	}
}
