// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.explain;

import java.util.List;
import java.util.Optional;
import org.gongkai.core.check.Verdict;
import org.gongkai.core.fact.Place;
import org.gongkai.core.text.Message;

/**
 * A node of the derivation of a number.
 *
 * @param kind what it tells
 * @param text the sentence
 * @param verdict what the comparison came to; empty where nothing is compared
 * @param places where it stands, the first one to look at first; empty for what stands nowhere
 * @param children what it rests on
 */
public record Explanation(Kind kind, Message text, Optional<Verdict> verdict, List<Place> places, List<Explanation> children) {

	/** What a node tells. */
	public enum Kind {
		/** A printed number. */
		NUMBER,
		/** What the number means. */
		FACT,
		/** The values it may stand for. */
		PRECISION,
		/** Where it was imported from. */
		SOURCE,
		/** Another place that reports the same fact. */
		SAME_FACT,
		/** A sum. */
		SUM,
		/** A share, a rate or another number computed from facts. */
		FORMULA,
		/** A rule. */
		RULE,
		/** What is wrong, and how it could be mended. */
		FINDING,
		/** A number that reports nothing, or words. */
		FREE
	}

	public Explanation {
		places = List.copyOf(places);
		children = List.copyOf(children);
	}

	static Explanation plain(Kind kind, Message text) {
		return new Explanation(kind, text, Optional.empty(), List.of(), List.of());
	}
}
