// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.core.form.FormIndex;
import org.gongkai.core.text.Message;
import org.gongkai.exchange.text.source.Folded;
import org.gongkai.exchange.text.source.SourceDocument;
import org.gongkai.exchange.text.source.SourceLine;

/**
 * Recognises the form of a source by what the forms themselves say: their recognition wordings, and the titles and
 * numbers of their tables and sections.
 */
public final class FormRecogniser {

	/** One recognition wording weighs as much as this many titles. */
	private static final int WORDING_WEIGHT = 4;
	private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})年(?!初|末)");
	private static final Pattern YEAR_OF_DOCUMENT = Pattern.compile("((?:19|20)[0-9]{2})年度?.{0,40}?(?:决算|预算)");

	private record Candidate(FormIndex form, int wordings, int titles) {
		int score() {
			return wordings * WORDING_WEIGHT + titles;
		}
	}

	private FormRecogniser() {
	}

	/**
	 * The form that fits best; empty when no form has a recognition wording or at least two titles in the source.
	 *
	 * @param forms the known forms
	 */
	public static Optional<RecognisedForm> recognise(SourceDocument source, Iterable<FormIndex> forms) {
		List<Folded> lines = source.lines().stream().map(SourceLine::folded).filter(line -> !line.isEmpty()).toList();
		int year = year(lines);
		List<Candidate> candidates = new ArrayList<>();
		for (FormIndex form : forms) {
			if (year == 0 || form.covers(year)) {
				candidates.add(candidate(form, lines));
			}
		}
		return candidates.stream().filter(candidate -> candidate.wordings > 0 && candidate.titles > 0 || candidate.titles > 1)
				.max(Comparator.comparingInt(Candidate::score).thenComparing(c -> c.form.name(), Comparator.reverseOrder()))
				.map(best -> new RecognisedForm(best.form, year, reason(best)));
	}

	/** The form that somebody chose, with the year found in the source. */
	public static RecognisedForm chosen(SourceDocument source, FormIndex form) {
		List<Folded> lines = source.lines().stream().map(SourceLine::folded).filter(line -> !line.isEmpty()).toList();
		return new RecognisedForm(form, year(lines), Message.of("按指定的格式“{0}”导入。", "Imported with the form “{0}” as asked.", form.name()));
	}

	private static Candidate candidate(FormIndex form, List<Folded> lines) {
		int wordings = 0;
		for (String text : form.recognition()) {
			TitlePattern wording = TitlePattern.of(text);
			wordings += lines.stream().anyMatch(wording::occursIn) ? 1 : 0;
		}
		return new Candidate(form, wordings, new FormTitles(form).countIn(lines));
	}

	private static Message reason(Candidate best) {
		return Message.of("识别为“{0}”：有 {1} 处识别字样、{2} 个规定的标题。",
				"Recognised as “{0}”: {1} recognition wordings and {2} prescribed titles found.", best.form.name(),
				best.wordings, best.titles);
	}

	/** The year most often named where the document names itself, else the year most often named at all; 0 without any. */
	private static int year(List<Folded> lines) {
		int own = mostFrequent(lines, YEAR_OF_DOCUMENT);
		return own > 0 ? own : mostFrequent(lines, YEAR);
	}

	private static int mostFrequent(List<Folded> lines, Pattern pattern) {
		Map<Integer, Integer> counts = new TreeMap<>();
		for (Folded line : lines) {
			Matcher matcher = pattern.matcher(line);
			while (matcher.find()) {
				counts.merge(Integer.parseInt(matcher.group(1)), 1, Integer::sum);
			}
		}
		return counts.entrySet().stream().max(Map.Entry.<Integer, Integer>comparingByValue()
				.thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).orElse(0);
	}
}
