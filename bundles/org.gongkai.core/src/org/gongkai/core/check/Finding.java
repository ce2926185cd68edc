// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.List;
import org.gongkai.core.fact.Place;
import org.gongkai.core.text.Message;

/**
 * One thing that is wrong, or worth explaining, in a document.
 *
 * @param rule id of the rule or check
 * @param severity how grave it is
 * @param family family of checks, e.g. 勾稽
 * @param verdict what the comparison came to; a finding is never {@link Verdict#EQUAL}
 * @param message what is wrong, both values, the difference, where, and what to do
 * @param expected value that would be right, or title of the part that should be there; empty when none can be said
 * @param actual value that is there
 * @param difference actual less expected; empty when they do not compare
 * @param unit unit of the three values
 * @param allowed interval in which the actual value would be accepted, in the same unit; empty when there is none
 * @param group id of the group of findings that one changed value explains; empty before grouping
 * @param root whether it heads its group
 * @param waived reason of the waiver; null when it is not waived
 * @param places every place that takes part; the one to look at first comes first
 * @param fixes repairs, the smallest first
 */
public record Finding(String rule, Severity severity, String family, Verdict verdict, Message message, String expected,
		String actual, String difference, String unit, String allowed, String group, boolean root, String waived,
		List<Place> places, List<Fix> fixes) {

	public Finding {
		places = List.copyOf(places);
		fixes = List.copyOf(fixes);
	}

	/** A finding that compares no values. */
	public static Finding of(String rule, Severity severity, String family, Message message, List<Place> places, Fix... fixes) {
		return new Finding(rule, severity, family, Verdict.CONTRADICTION, message, "", "", "", "", "", "", true, null, places,
				List.of(fixes));
	}

	/** A finding that says what could not be verified. */
	public static Finding unverifiable(String rule, Severity severity, String family, Message message, List<Place> places) {
		return new Finding(rule, severity, family, Verdict.UNVERIFIABLE, message, "", "", "", "", "", "", true, null, places,
				List.of());
	}

	/** The finding with what should be there. */
	public Finding expecting(String what) {
		return new Finding(rule, severity, family, verdict, message, what, actual, difference, unit, allowed, group, root, waived, places, fixes);
	}

	/** The finding with what is there. */
	public Finding saying(String what) {
		return new Finding(rule, severity, family, verdict, message, expected, what, difference, unit, allowed, group, root, waived, places, fixes);
	}

	/** The finding as a member of a group. */
	public Finding inGroup(String id, boolean heads) {
		return new Finding(rule, severity, family, verdict, message, expected, actual, difference, unit, allowed, id, heads,
				waived, places, fixes);
	}

	/** The finding with another severity. */
	public Finding withSeverity(Severity other) {
		return new Finding(rule, other, family, verdict, message, expected, actual, difference, unit, allowed, group, root, waived, places, fixes);
	}

	/** The finding in other words. */
	public Finding wordedAs(Message words) {
		return new Finding(rule, severity, family, verdict, words, expected, actual, difference, unit, allowed, group, root, waived, places, fixes);
	}

	/** The finding with a waiver. */
	public Finding waivedFor(String reason) {
		return new Finding(rule, severity, family, verdict, message, expected, actual, difference, unit, allowed, group, root,
				reason, places, fixes);
	}

	/** The finding with its places in another order. */
	public Finding withPlaces(List<Place> ordered) {
		return new Finding(rule, severity, family, verdict, message, expected, actual, difference, unit, allowed, group, root,
				waived, ordered, fixes);
	}

	/** The finding with other repairs. */
	public Finding withFixes(List<Fix> repairs) {
		return new Finding(rule, severity, family, verdict, message, expected, actual, difference, unit, allowed, group, root,
				waived, places, repairs);
	}
}
