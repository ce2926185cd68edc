// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.recognise;

import java.util.HashMap;
import java.util.Map;

import org.gongkai.exchange.text.prose.ParagraphJoiner;
import org.gongkai.exchange.text.source.Enumerator;
import org.gongkai.exchange.text.source.Folded;
import org.gongkai.exchange.text.source.PageNumber;
import org.gongkai.exchange.text.source.SourceDocument;
import org.gongkai.exchange.text.source.SourceLine;

/** Recognises what belongs to the page and not to the text: page numbers, and headers that return on many pages. */
public final class PageFurniture {

	/** A line that returns this often without being a sentence is a running header. */
	private static final int OFTEN = 3;
	private static final int SHORTEST_HEADER = 4;
	private static final String CLAUSE = ",。;";

	private final Map<String, Integer> counts = new HashMap<>();

	/** Counts the lines of a source. */
	public PageFurniture(SourceDocument source) {
		for (SourceLine line : source.lines()) {
			if (!line.hasCells()) {
				counts.merge(Folded.string(line.text()), 1, Integer::sum);
			}
		}
	}

	/** Whether a line among running text belongs to the page. */
	public boolean isFurniture(SourceLine line) {
		Folded folded = line.folded();
		if (line.hasCells() || folded.isEmpty()) {
			return false;
		}
		return PageNumber.is(folded) || counts.getOrDefault(folded.toString(), 0) >= OFTEN && folded.length() >= SHORTEST_HEADER
				&& folded.length() <= Headings.MAX_LENGTH && !ParagraphJoiner.endsSentence(folded)
				&& !isClause(folded) && Enumerator.of(folded).isEmpty();
	}

	/** A line of a paragraph that returns, as in reports of one kind, has clauses; a header has none. */
	private static boolean isClause(Folded folded) {
		return folded.toString().chars().anyMatch(c -> CLAUSE.indexOf(c) >= 0);
	}
}
