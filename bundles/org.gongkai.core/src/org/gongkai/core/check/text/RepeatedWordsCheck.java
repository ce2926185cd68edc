// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.core.check.CheckContext;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Severity;
import org.gongkai.core.check.WordCheck;
import org.gongkai.core.fact.Place;
import org.gongkai.core.text.Message;
import org.gongkai.core.wording.FoldedText;
import org.gongkai.core.wording.Passage;

/**
 * The same words with another number: a long sentence that is printed again with all its numbers but one, and a text that is
 * printed many times and once with another number. Such a number is a slip, or was forgotten when the others were changed.
 */
public final class RepeatedWordsCheck implements WordCheck {

	/** Characters besides its numbers that make a sentence one that nobody writes twice by accident. */
	private static final int LONG = 20;
	/** Numbers of such a sentence, of which one is another. */
	private static final int NUMBERS = 3;
	/** So often a text is printed in one way when the one other way is a slip; the characters it has besides its numbers. */
	private static final int MANY = 4;
	private static final int TELLING = 6;
	/** So often a column says the same when one that differs is worth a look. */
	private static final int ALWAYS = 12;

	private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[.,][0-9]+)*");
	private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
	/** Characters before a number by which it is known, and so many behind it. */
	private static final int BEFORE = 16;
	private static final int BEHIND = 2;
	private static final char SIGN = '#';
	private static final String ENDS = "。；;！？";
	/** The number of an item in front of its text counts items, and nothing else. */
	private static final Pattern ITEM = Pattern.compile("\\(?[0-9]{1,2}[).、](?![0-9])");

	/** A stretch of folded text: its words with a sign for each number, the numbers, and where each stands. */
	private record Sentence(String words, List<String> numbers, List<Integer> from, List<Integer> to) {
	}

	/** The sentences of a text that have numbers. */
	private record Sentences(List<Sentence> all) {
	}

	/** A text as a whole. */
	private record Whole(Sentence all) {
	}

	/** A sentence in a passage. */
	private record Printed(Sentence sentence, Passage passage) {

		Place number(int index) {
			FoldedText text = passage.folded();
			return passage.place(text.place(sentence.from().get(index)), text.end(sentence.to().get(index)));
		}
	}

	/** A number of a sentence in a passage. */
	private record Number(Printed printed, int index) {

		String text() {
			return printed.sentence().numbers().get(index);
		}

		Place place() {
			return printed.number(index);
		}
	}

	@Override
	public String id() {
		return "repeated-words";
	}

	@Override
	public String family() {
		return "重复";
	}

	@Override
	public List<Finding> run(CheckContext context) {
		List<Finding> findings = new ArrayList<>();
		Map<String, List<Printed>> sentences = new LinkedHashMap<>();
		Map<String, List<Number>> numbers = new LinkedHashMap<>();
		Map<String, List<Number>> columns = new LinkedHashMap<>();
		for (Passage passage : context.passages()) {
			if (passage.kind() == Passage.Kind.PARAGRAPH || passage.kind() == Passage.Kind.CELL) {
				for (Sentence sentence : passage.folded().once(Sentences.class, RepeatedWordsCheck::sentences).all()) {
					Printed printed = new Printed(sentence, passage);
					if (sentence.numbers().size() >= NUMBERS && sentence.words().length() - sentence.numbers().size() >= LONG) {
						sentences.computeIfAbsent(sentence.words(), words -> new ArrayList<>()).add(printed);
					}
					around(printed, numbers);
				}
			}
			if (passage.kind() == Passage.Kind.CELL && !passage.place().column().isEmpty()) {
				column(new Printed(passage.folded().once(Whole.class, text -> new Whole(sentence(text.folded(), 0, text.length()))).all(), passage), columns);
			}
			if (passage.kind() == Passage.Kind.CELL || passage.kind() == Passage.Kind.NOTE || passage.kind() == Passage.Kind.TITLE) {
				inside(new Printed(passage.folded().once(Whole.class, text -> new Whole(sentence(text.folded(), 0, text.length()))).all(), passage), numbers);
			}
		}
		sentences.values().stream().filter(printed -> printed.size() > 1).forEach(printed -> again(printed, findings));
		numbers.values().stream().filter(printed -> printed.size() > MANY).forEach(printed -> oddOne(printed, findings));
		columns.values().stream().filter(printed -> printed.size() > ALWAYS).forEach(printed -> oddOne(printed, findings));
		return findings;
	}

	// Numbers behind the same words; a year is another every year.
	private static void around(Printed printed, Map<String, List<Number>> numbers) {
		String words = printed.sentence().words();
		int at = -1;
		for (int i = 0; i < printed.sentence().numbers().size(); i++) {
			at = words.indexOf(SIGN, at + 1);
			if (at >= BEFORE && !YEAR.matcher(printed.sentence().numbers().get(i)).matches()) {
				String key = words.substring(at - BEFORE, Math.min(words.length(), at + 1 + BEHIND));
				numbers.computeIfAbsent(key, found -> new ArrayList<>()).add(new Number(printed, i));
			}
		}
	}

	// What a column of such tables says in every row but one, as far as it is short: a date, a document number.
	private static void column(Printed printed, Map<String, List<Number>> columns) {
		Sentence whole = printed.sentence();
		if (!whole.numbers().isEmpty() && whole.numbers().size() <= NUMBERS && whole.words().length() - whole.numbers().size() < TELLING) {
			Place place = printed.passage().place();
			String key = place.where().substring(place.where().lastIndexOf('/') + 1) + "/" + place.column() + "/" + whole.words();
			for (int i = 0; i < whole.numbers().size(); i++) {
				List<String> others = new ArrayList<>(whole.numbers());
				others.set(i, "");
				columns.computeIfAbsent(key + others, found -> new ArrayList<>()).add(new Number(printed, i));
			}
		}
	}

	// Numbers of a text that has the same words and the same other numbers.
	private static void inside(Printed printed, Map<String, List<Number>> numbers) {
		Sentence whole = printed.sentence();
		if (whole.numbers().isEmpty() || whole.numbers().size() > NUMBERS || whole.words().length() - whole.numbers().size() < TELLING) {
			return;
		}
		for (int i = 0; i < whole.numbers().size(); i++) {
			List<String> others = new ArrayList<>(whole.numbers());
			others.set(i, "");
			numbers.computeIfAbsent(whole.words() + others, found -> new ArrayList<>()).add(new Number(printed, i));
		}
	}

	private static Sentences sentences(FoldedText text) {
		String folded = text.folded();
		List<Sentence> sentences = new ArrayList<>();
		Matcher item = ITEM.matcher(folded);
		int from = item.lookingAt() ? item.end() : 0;
		for (int i = from; i <= folded.length(); i++) {
			if (i == folded.length() || ENDS.indexOf(folded.charAt(i)) >= 0) {
				Sentence sentence = sentence(folded, from, i);
				if (!sentence.numbers().isEmpty()) {
					sentences.add(sentence);
				}
				from = i + 1;
			}
		}
		return new Sentences(List.copyOf(sentences));
	}

	private static Sentence sentence(String text, int from, int to) {
		StringBuilder words = new StringBuilder();
		List<String> numbers = new ArrayList<>();
		List<Integer> starts = new ArrayList<>();
		List<Integer> ends = new ArrayList<>();
		Matcher matcher = NUMBER.matcher(text).region(from, to);
		int last = from;
		while (matcher.find()) {
			words.append(text, last, matcher.start()).append(SIGN);
			numbers.add(matcher.group());
			starts.add(matcher.start());
			ends.add(matcher.end());
			last = matcher.end();
		}
		return new Sentence(words.append(text, last, to).toString(), List.copyOf(numbers), List.copyOf(starts), List.copyOf(ends));
	}

	// One of them is unlike all others; of two it is the later one.
	private void again(List<Printed> printed, List<Finding> findings) {
		Map<List<String>, List<Printed>> byNumbers = printed.stream().collect(Collectors.groupingBy(one -> one.sentence().numbers(), LinkedHashMap::new, Collectors.toList()));
		if (byNumbers.size() == 2) {
			List<List<Printed>> ways = byNumbers.values().stream().sorted(Comparator.comparingInt(way -> -way.size())).toList();
			if (ways.getLast().size() == 1) {
				again(ways.getFirst().getFirst(), ways.getLast().getFirst(), findings);
			}
		}
	}

	// Years alone do not make two sentences one: next year's sentence has another.
	private void again(Printed first, Printed second, List<Finding> findings) {
		int other = -1;
		int same = 0;
		for (int i = 0; i < first.sentence().numbers().size(); i++) {
			String number = first.sentence().numbers().get(i);
			if (number.equals(second.sentence().numbers().get(i))) {
				same += YEAR.matcher(number).matches() ? 0 : 1;
			} else if (other >= 0) {
				return;
			} else {
				other = i;
			}
		}
		if (other >= 0 && same >= 2) {
			findings.add(Finding.of("number-in-repetition", Severity.SHOULD, family(), Message.of(
					"同一句话印了两遍，第 {0} 行的是 {1}，这里是 {2}。请核对。", "The sentence is printed twice: with {1} in line {0}, and with {2} here. Check it.",
					first.number(other).line(), first.sentence().numbers().get(other), second.sentence().numbers().get(other)),
					List.of(second.number(other), first.number(other))));
		}
	}

	private void oddOne(List<Number> printed, List<Finding> findings) {
		Map<String, List<Number>> byText = printed.stream().collect(Collectors.groupingBy(Number::text, LinkedHashMap::new, Collectors.toList()));
		List<Number> odd = byText.values().stream().filter(alike -> alike.size() == 1).map(List::getFirst).toList();
		if (byText.size() == 2 && odd.size() == 1) {
			Number usual = byText.values().stream().filter(alike -> alike.size() > 1).map(List::getFirst).findFirst().orElseThrow();
			findings.add(Finding.of("number-among-many", Severity.MAY, family(), Message.of(
					"同样的文字在别处印了 {0} 次，都是 {1}，这里是 {2}。请核对。", "The same words are printed {0} times with {1}, and with {2} here. Check it.",
					printed.size() - 1, usual.text(), odd.getFirst().text()), List.of(odd.getFirst().place(), usual.place())));
		}
	}
}
