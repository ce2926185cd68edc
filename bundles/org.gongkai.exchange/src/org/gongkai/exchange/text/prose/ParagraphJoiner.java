// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gongkai.exchange.text.source.Enumerator;
import org.gongkai.exchange.text.source.Folded;

/**
 * Joins lines to paragraphs. A line that ends in the middle of a sentence goes on in the next one, whether a blank line,
 * a page number or nothing stands between; an enumerator always begins a paragraph.
 */
public final class ParagraphJoiner {

	/** A line as short as this, without punctuation and with an enumerator, may be a heading. */
	private static final int HEADING_LENGTH = 30;
	private static final String SENTENCE_END = "。;!?！？；";
	private static final String CLOSING = "\"')]》>";
	private static final String CONTINUATION = "。;,、:%)]》!?";
	private static final List<String> HEADING_WORDS = List.of("情况", "说明", "概况", "构成", "职责", "结果", "设置", "工作", "解释", "附件");

	private ParagraphJoiner() {
	}

	/** Paragraphs of a stretch of text; the lines must not be blank. */
	public static List<JoinedText> join(List<JoinedText> lines) {
		List<JoinedText> paragraphs = new ArrayList<>();
		LineWrap wrap = new LineWrap(lines);
		ItemHeadings headings = new ItemHeadings(lines, wrap);
		JoinedText open = null;
		for (int i = 0; i < lines.size(); i++) {
			JoinedText piece = lines.get(i);
			if (open != null && (isContinuation(open, piece)
					|| isText(open, piece) && !headings.contains(open.firstLine()) && goesOn(open, piece, wrap.isFull(i - 1)))
					&& !isList(lines, i)) {
				open = open.plus(piece);
			} else {
				if (open != null) {
					paragraphs.add(open);
				}
				open = piece;
			}
		}
		if (open != null) {
			paragraphs.add(open);
		}
		return paragraphs;
	}

	/** Whether a text ends where a sentence ends; quotes and brackets that close behind it do not matter. */
	public static boolean endsSentence(CharSequence folded) {
		int end = folded.length();
		while (end > 0 && CLOSING.indexOf(folded.charAt(end - 1)) >= 0) {
			end--;
		}
		return end > 0 && SENTENCE_END.indexOf(folded.charAt(end - 1)) >= 0;
	}

	/** Neither is a row of a table, nor is the next line blank. */
	private static boolean isText(JoinedText before, JoinedText next) {
		return before.text().indexOf('\t') < 0 && next.text().indexOf('\t') < 0 && !Folded.of(next.text()).isEmpty();
	}

	/** Whether the next line begins with what never begins a paragraph. */
	private static boolean isContinuation(JoinedText before, JoinedText next) {
		Folded following = Folded.of(next.text());
		return isText(before, next) && (CONTINUATION.indexOf(following.charAt(0)) >= 0 || isLevelMark(following));
	}

	/** Whether a sentence goes on in the next line, or, when the line was full, the paragraph does. */
	private static boolean goesOn(JoinedText before, JoinedText next, boolean full) {
		Folded text = Folded.of(before.text());
		if (Enumerator.of(Folded.of(next.text())).isPresent() || isHeading(text)) {
			return false;
		}
		boolean apart = next.firstLine() > before.lastLine() + 1;
		return full || !endsSentence(text) && !(apart && announces(text));
	}

	/** A line that ends with 其中： announces parts, each a paragraph of its own; other colons end pages as well. */
	private static boolean announces(CharSequence folded) {
		return folded.toString().endsWith("其中:");
	}

	/** （类）, （款）, （项） belong to the name before them, wherever the line was broken. */
	private static boolean isLevelMark(CharSequence folded) {
		return folded.length() > 2 && folded.charAt(0) == '(' && folded.charAt(2) == ')'
				&& "类款项境护".indexOf(folded.charAt(1)) >= 0;
	}

	private static boolean isHeading(CharSequence folded) {
		Optional<Enumerator> enumerator = Enumerator.of(folded);
		String text = folded.toString();
		return enumerator.isPresent() && text.length() <= HEADING_LENGTH
				&& text.chars().skip(enumerator.get().length()).noneMatch(c -> "。,;:".indexOf(c) >= 0)
				&& HEADING_WORDS.stream().anyMatch(text::endsWith);
	}

	/** Three short lines in a row without any punctuation are a list of names, one a line. */
	private static boolean isList(List<JoinedText> lines, int at) {
		int first = at;
		while (first > 0 && isName(lines.get(first - 1))) {
			first--;
		}
		int last = at;
		while (last < lines.size() && isName(lines.get(last))) {
			last++;
		}
		return last - first >= 3 && at > first;
	}

	private static boolean isName(JoinedText line) {
		Folded folded = Folded.of(line.text());
		return folded.length() <= HEADING_LENGTH && folded.toString().chars().noneMatch(c -> "。,;:、".indexOf(c) >= 0);
	}
}
