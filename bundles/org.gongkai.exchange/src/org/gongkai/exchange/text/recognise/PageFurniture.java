// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.gongkai.exchange.text.prose.ParagraphJoiner;
import org.gongkai.exchange.text.source.Enumerator;
import org.gongkai.exchange.text.source.Folded;
import org.gongkai.exchange.text.source.PageNumber;
import org.gongkai.exchange.text.source.SourceDocument;
import org.gongkai.exchange.text.source.SourceLine;

/** Recognises what belongs to the page and not to the text: page numbers, and headers that return on many pages, also when these count the pages. */
public final class PageFurniture {

	/** A line that returns this often without being a sentence is a running header. */
	private static final int OFTEN = 3;
	private static final int SHORTEST_HEADER = 4;
	private static final String CLAUSE = ",。;";

	/** A page number at either end of a header: the last number, or the first one. */
	private static final List<Pattern> COUNTED = List.of(Pattern.compile("^(.*[^0-9])([0-9]{1,4})([^0-9\\p{IsHan}]{0,3}|页|页.{0,3}共[0-9]{1,4}页.?)$"),
			Pattern.compile("^((?:第|[^0-9\\p{IsHan}]{1,3})?)([0-9]{1,4})((?:页|[^0-9\\p{IsHan}.、)])[^0-9].*)$"));
	/** A page without header may stand between two with one. */
	private static final int STEP = 3;

	private final Map<String, Integer> counts = new HashMap<>();
	/** What stands above lines, where it is always the same. */
	private final Map<String, String> above = new HashMap<>();
	private final Map<String, List<Integer>> pages = new HashMap<>();

	/** Counts the lines of a source. */
	public PageFurniture(SourceDocument source) {
		String before = "";
		for (SourceLine line : source.lines()) {
			if (!line.hasCells()) {
				String last = before;
				above.merge(line.folded().toString(), last, (known, now) -> known.equals(now) ? known : "");
				counts.merge(Folded.string(line.text()), 1, Integer::sum);
				counted(line.folded()).forEach(header -> pages.computeIfAbsent(header.words(), words -> new ArrayList<>()).add(header.page()));
			}
			before = line.isBlank() ? before : line.folded().toString();
		}
	}

	/** A header with the number of its page in it. */
	private record Counted(String words, int page) {
	}

	private static List<Counted> counted(CharSequence folded) {
		if (folded.length() > Headings.MAX_LENGTH) {
			return List.of();
		}
		return COUNTED.stream().map(pattern -> pattern.matcher(folded)).filter(Matcher::matches)
				.map(match -> new Counted(match.group(1) + "#" + match.group(3), Integer.parseInt(match.group(2))))
				.filter(header -> header.words().length() > SHORTEST_HEADER && header.words().codePoints().anyMatch(Character::isIdeographic)).toList();
	}

	/** Whether a header counts the pages: its number rises by one, or by few where pages have none. */
	public boolean countsPages(CharSequence folded) {
		return counted(folded).stream().map(header -> pages.getOrDefault(header.words(), List.of()))
				.anyMatch(numbers -> numbers.size() >= OFTEN && IntStream.range(1, numbers.size())
						.allMatch(i -> numbers.get(i) > numbers.get(i - 1) && numbers.get(i) <= numbers.get(i - 1) + STEP));
	}

	/** Whether a line among running text belongs to the page. */
	public boolean isFurniture(SourceLine line) {
		Folded folded = line.folded();
		if (line.hasCells() || folded.isEmpty()) {
			return false;
		}
		return PageNumber.is(folded) || (returns(folded.toString()) || countsPages(folded)) && folded.length() >= SHORTEST_HEADER
				&& folded.length() <= Headings.MAX_LENGTH && !ParagraphJoiner.endsSentence(folded)
				&& !isClause(folded) && Enumerator.of(folded).isEmpty();
	}

	/** Whether a line returns often, and below other lines each time: what always stands below the same words goes on with them, unless these return as well. */
	private boolean returns(String folded) {
		String same = above.getOrDefault(folded, "");
		return counts.getOrDefault(folded, 0) >= OFTEN && (same.isEmpty() || !same.equals(folded) && counts.getOrDefault(same, 0) >= OFTEN && returns(same));
	}

	/** A line of a paragraph that returns, as in reports of one kind, has clauses; a header has none. */
	private static boolean isClause(Folded folded) {
		return folded.toString().chars().anyMatch(c -> CLAUSE.indexOf(c) >= 0);
	}
}
