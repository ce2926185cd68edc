// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.plain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.gongkai.core.document.ClaimText;
import org.gongkai.core.document.Content;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.expression.Evaluator;
import org.gongkai.core.expression.Result;
import org.gongkai.core.quantity.Decimals;
import org.gongkai.core.quantity.Units;

/** What a reader sees of a paragraph: its text, with the values of the numbers that are computed. */
final class ParagraphWords {

	private static final int DECIMALS = 2;

	private final DocumentSnapshot document;
	private final Evaluator evaluator;

	ParagraphWords(DocumentSnapshot document) {
		this.document = document;
		boolean computes = document.claims().stream().anyMatch(claim -> claim.kind() == ClaimText.Kind.COMPUTED);
		this.evaluator = computes ? Evaluator.of(document, null) : null;
	}

	/** The text of a paragraph. A computed number without a value is left out, as it is in the file. */
	String of(Content.Paragraph paragraph) {
		StringBuilder text = new StringBuilder(paragraph.text());
		Map<Integer, Integer> places = places(paragraph);
		List<Integer> claims = paragraph.claims().reversed();
		for (int id : claims) {
			ClaimText claim = document.claims().get(id);
			if (claim.kind() == ClaimText.Kind.COMPUTED) {
				text.insert(places.get(id), value(claim));
			}
		}
		return text.toString();
	}

	/** Where the numbers of a paragraph stand: behind the words that the claim knows to stand before it. */
	private Map<Integer, Integer> places(Content.Paragraph paragraph) {
		Map<Integer, Integer> places = new HashMap<>();
		int from = 0;
		for (int id : paragraph.claims()) {
			ClaimText claim = document.claims().get(id);
			int at = paragraph.text().indexOf(claim.before(), Math.max(0, from - claim.before().length())) + claim.before().length();
			places.put(id, at);
			from = at + claim.place().length();
		}
		return places;
	}

	private String value(ClaimText claim) {
		if (claim.expression() == null || !(evaluator.evaluate(claim.expression()) instanceof Result.Value value)) {
			return "";
		}
		return Decimals.shown(Units.of(claim.unit()).fromBase(value.value()), DECIMALS);
	}
}
