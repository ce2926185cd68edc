// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.gongkai.exchange.text.prose.JoinedText;
import org.gongkai.exchange.text.source.Folded;
import org.gongkai.exchange.text.source.SourceDocument;
import org.gongkai.exchange.text.source.SourceLine;

/**
 * Verifies that a document holds everything its source says. Whoever writes a piece of a source line says so; a line is
 * kept when nothing but punctuation and markup is left of it, or when the same line was kept elsewhere (a page header).
 */
public final class KeptText {

	private final Map<Integer, List<String>> pieces = new HashMap<>();

	/** A piece of a source line was written. */
	public void keep(int line, String text) {
		pieces.computeIfAbsent(line, number -> new ArrayList<>()).add(Folded.string(text));
	}

	/** All pieces of a paragraph were written. */
	public void keep(JoinedText text) {
		for (JoinedText.Piece piece : text.pieces()) {
			keep(piece.line(), text.text().substring(piece.start(), Math.min(text.text().length(), piece.start() + piece.length())));
		}
	}

	/** Lines that are not kept, in order. */
	public List<Integer> lost(SourceDocument source) {
		Set<String> known = new HashSet<>();
		List<SourceLine> open = new ArrayList<>();
		for (SourceLine line : source.lines()) {
			if (!line.isBlank()) {
				if (isCovered(line)) {
					known.add(Folded.string(line.text()));
				} else {
					open.add(line);
				}
			}
		}
		return open.stream().filter(line -> !known.contains(Folded.string(line.text()))).map(SourceLine::number).toList();
	}

	private boolean isCovered(SourceLine line) {
		StringBuilder rest = new StringBuilder(Folded.string(line.text()));
		List<String> longestFirst = new ArrayList<>(pieces.getOrDefault(line.number(), List.of()));
		longestFirst.sort((a, b) -> b.length() - a.length());
		for (String piece : longestFirst) {
			int at = rest.indexOf(piece);
			if (at >= 0 && !piece.isEmpty()) {
				rest.replace(at, at + piece.length(), " ");
			}
		}
		return rest.chars().noneMatch(Character::isLetterOrDigit);
	}
}
