// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.core.check.CheckContext;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Fix;
import org.gongkai.core.check.Severity;
import org.gongkai.core.check.WordCheck;
import org.gongkai.core.fact.Place;
import org.gongkai.core.form.FormYear;
import org.gongkai.core.form.OfficialWords;
import org.gongkai.core.form.OfficialWords.Spot;
import org.gongkai.core.text.Message;
import org.gongkai.core.wording.FoldedText;
import org.gongkai.core.wording.Passage;

/**
 * Words of the form and the catalogs that the document uses as well, with one character missing, too many or wrong. Told by the
 * characters that meet there: they stand side by side in no official wording and hardly anywhere in the document, while all others
 * are those of the word.
 */
public final class MisprintCheck implements WordCheck {

	/** What a writer always says is no slip. */
	private static final int SLIPS = 2;
	/** How often the word itself is used at least. */
	private static final int USED = 3;
	/** Of a short word too little is left to know it by when a character is wrong. */
	private static final int LONG = 5;
	/** Characters that may be left out without a word becoming wrong: 调整后预算, 2024年度, 对家庭的补助. */
	private static final String OPTIONAL = "的和与及或后度等";
	/** Measure words, and what one stands behind: 此项内容 is not 项目内容 with a character lost. */
	private static final String MEASURES = "项个类款名件条次家户人份批宗";
	private static final String COUNTED = "此该这那各每某本几多两半一二三四五六七八九十百千万亿0123456789";

	/** A word that is printed otherwise between two folded characters. */
	private record Misprint(String word, int from, int to, Message what) {
	}

	private static final Message MISSING = new Message("漏了一个字", "lacks a character");
	private static final Message EXTRA = new Message("多了一个字", "has a character too many");
	private static final Message WRONG = new Message("错了一个字", "has a wrong character");

	@Override
	public String id() {
		return "word-misprint";
	}

	@Override
	public String family() {
		return "文字";
	}

	@Override
	public List<Finding> run(CheckContext context) {
		List<Finding> findings = new ArrayList<>();
		OfficialWords words = context.document().meaning().map(FormYear::words).orElse(null);
		if (words != null) {
			Map<Integer, Integer> pairs = pairs(context.passages());
			Map<String, Boolean> used = new HashMap<>();
			for (Passage passage : context.passages()) {
				if (passage.kind() != Passage.Kind.VERBATIM && passage.kind() != Passage.Kind.CELL) {
					misprints(passage.folded(), words, pairs).stream()
							.filter(misprint -> used.computeIfAbsent(misprint.word(), word -> isUsed(word, context.passages())))
							.forEach(misprint -> findings.add(finding(passage, misprint)));
				}
			}
		}
		return findings;
	}

	private static boolean isUsed(String word, List<Passage> passages) {
		int used = 0;
		for (Passage passage : passages) {
			String text = passage.folded().folded();
			for (int at = text.indexOf(word); at >= 0 && used < USED; at = text.indexOf(word, at + 1)) {
				used++;
			}
		}
		return used >= USED;
	}

	private static Map<Integer, Integer> pairs(List<Passage> passages) {
		Map<Integer, Integer> pairs = new HashMap<>();
		for (Passage passage : passages) {
			FoldedText text = passage.folded();
			for (int i = 0; i + 1 < text.length(); i++) {
				pairs.merge(OfficialWords.pair(text.at(i), text.at(i + 1)), 1, Integer::sum);
			}
		}
		return pairs;
	}

	private static List<Misprint> misprints(FoldedText text, OfficialWords words, Map<Integer, Integer> pairs) {
		List<Misprint> found = new ArrayList<>();
		for (int i = 0; i + 1 < text.length(); i++) {
			if (isStrange(text, i, words, pairs)) {
				Misprint best = null;
				for (Spot spot : words.apart(text.at(i), text.at(i + 1))) {
					best = longer(best, at(text, i - spot.at(), spot.word(), spot.at(), 0, MISSING));
				}
				if (i + 2 < text.length() && isStrange(text, i + 1, words, pairs)) {
					for (Spot spot : words.apart(text.at(i), text.at(i + 2))) {
						best = longer(best, at(text, i - spot.at(), spot.word(), spot.at(), 1, WRONG));
					}
					for (Spot spot : words.besides(text.at(i), text.at(i + 2))) {
						best = longer(best, at(text, i - spot.at(), spot.word(), spot.at(), 1, EXTRA));
					}
				}
				if (best != null) {
					found.add(best);
					i = best.to() - 1;
				}
			}
		}
		return found;
	}

	private static boolean isStrange(FoldedText text, int at, OfficialWords words, Map<Integer, Integer> pairs) {
		char one = text.at(at);
		char other = text.at(at + 1);
		return isHan(one) && isHan(other) && !words.isKnown(one, other) && pairs.get(OfficialWords.pair(one, other)) <= SLIPS;
	}

	private static boolean isHan(char c) {
		return c >= 0x4e00 && c <= 0x9fff;
	}

	private static Misprint longer(Misprint one, Misprint other) {
		return other == null || one != null && one.word().length() >= other.word().length() ? one : other;
	}

	// The word printed from an index on: right up to one of its characters, then so many strange ones, then the rest of it.
	private static Misprint at(FoldedText text, int from, String word, int last, int strange, Message what) {
		int left = what == EXTRA ? last + 1 : last + 2;
		int rest = from + last + 1 + strange;
		boolean telling = what == MISSING ? OPTIONAL.indexOf(word.charAt(last + 1)) < 0 : word.length() >= LONG && last > 0 && left < word.length() - 1;
		boolean stands = telling && from >= 0 && text.has(word.substring(0, last + 1), from) && text.has(word.substring(left), rest);
		return stands && !isMeasured(text, from) ? new Misprint(word, from, rest + word.length() - left, what) : null;
	}

	private static boolean isMeasured(FoldedText text, int at) {
		return at > 0 && MEASURES.indexOf(text.at(at)) >= 0 && COUNTED.indexOf(text.at(at - 1)) >= 0;
	}

	private Finding finding(Passage passage, Misprint misprint) {
		FoldedText text = passage.folded();
		Place place = passage.place(text.place(misprint.from()), text.end(misprint.to()));
		String printed = text.between(misprint.from(), misprint.to());
		Fix[] fixes = place.length() != printed.length() ? new Fix[0]
				: new Fix[] { new Fix(Message.of("改为“{0}”", "Change to “{0}”", misprint.word()),
						List.of(new Fix.Edit(place.file(), place.offset(), place.length(), misprint.word()))) };
		return Finding.of(id(), Severity.SHOULD, family(), Message.of("“{0}”像是“{1}”{2}，请核对。", "“{0}” seems to be “{1}” that {2}. Check it.", printed,
				misprint.word(), misprint.what()), List.of(place), fixes).expecting(misprint.word()).saying(printed);
	}
}
