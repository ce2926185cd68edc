// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.gongkai.core.spi.ImportReview;
import org.gongkai.core.spi.TokenClass;
import org.gongkai.exchange.text.source.NumericToken;
import org.gongkai.exchange.text.source.SourceDocument;

/** Keeps account of every numeric token of a source. All are unplaced until somebody places them; the first entry stands. */
public final class TokenLedger {

	private static final class Entry {
		final NumericToken token;
		TokenClass place = TokenClass.UNPLACED;

		Entry(NumericToken token) {
			this.token = token;
		}
	}

	private final Map<Integer, NavigableMap<Integer, Entry>> lines = new TreeMap<>();
	private final int total;

	/** Opens an account for every token of a source. */
	public TokenLedger(SourceDocument source) {
		List<NumericToken> tokens = source.tokens();
		for (NumericToken token : tokens) {
			lines.computeIfAbsent(token.line(), line -> new TreeMap<>()).put(token.column(), new Entry(token));
		}
		total = tokens.size();
	}

	/**
	 * Places every token that touches a stretch of a line and is not placed yet.
	 *
	 * @param column first character of the stretch, from 1
	 * @param length of the stretch in characters; an empty stretch places nothing
	 */
	public void place(int line, int column, int length, TokenClass place) {
		NavigableMap<Integer, Entry> tokens = lines.get(line);
		if (tokens == null) {
			return;
		}
		Integer first = tokens.floorKey(column);
		for (Entry entry : tokens.subMap(first == null ? column : first, column + length).values()) {
			if (entry.place == TokenClass.UNPLACED && entry.token.end() > column) {
				entry.place = place;
			}
		}
	}

	/** Places every token of a line that is not placed yet. */
	public void placeLine(int line, TokenClass place) {
		place(line, 1, Integer.MAX_VALUE - 1, place);
	}

	/** Tokens of a line that nobody has placed. */
	public List<NumericToken> open(int line) {
		return entries(line).stream().filter(entry -> entry.place == TokenClass.UNPLACED).map(entry -> entry.token).toList();
	}

	/** All tokens of a class in reading order. */
	public List<NumericToken> of(TokenClass place) {
		List<NumericToken> tokens = new ArrayList<>();
		lines.values().forEach(line -> line.values().stream().filter(entry -> entry.place == place)
				.forEach(entry -> tokens.add(entry.token)));
		return tokens;
	}

	/** All tokens with their places, in reading order. */
	public List<ImportReview.Token> tokens() {
		return lines.values().stream().flatMap(line -> line.values().stream())
				.map(entry -> new ImportReview.Token(entry.token.line(), entry.token.column(), entry.token.text(), entry.place)).toList();
	}

	/** Number of tokens of the source. */
	public int total() {
		return total;
	}

	/** Number of tokens by class; every class is present, and the numbers add up to the total. */
	public Map<TokenClass, Integer> counts() {
		Map<TokenClass, Integer> counts = new EnumMap<>(TokenClass.class);
		for (TokenClass place : TokenClass.values()) {
			counts.put(place, of(place).size());
		}
		return counts;
	}

	private List<Entry> entries(int line) {
		return lines.containsKey(line) ? List.copyOf(lines.get(line).values()) : List.of();
	}
}
