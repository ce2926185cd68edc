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
 * Recognises the form of a source by what the forms themselves say: their recognition wordings, and the titles of their
 * sections and tables. A form of which too little is there is not taken for the lack of a better one.
 */
public final class FormRecogniser {

	/** Share of the titles, in percent, that makes up for missing recognition wordings. */
	private static final int ENOUGH_TITLES = 80;
	private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})年(?!初|末)");
	private static final Pattern YEAR_OF_DOCUMENT = Pattern.compile("((?:19|20)[0-9]{2})年度?.{0,40}?(?:决算|预算)");

	/**
	 * How much of a form is there.
	 *
	 * @param form the form
	 * @param wordings recognition wordings that were found
	 * @param allWordings recognition wordings of the form
	 * @param titles titles of sections and tables that were found
	 * @param allTitles titles of the form that may not be missing
	 */
	public record Candidate(FormIndex form, int wordings, int allWordings, int titles, int allTitles) {

		private int percent() {
			return wordings * 100 / Math.max(1, allWordings) + titlePercent();
		}

		private int titlePercent() {
			return Math.min(100, titles * 100 / Math.max(1, allTitles));
		}

		/** Whether it is enough to be this form. */
		boolean isEnough() {
			return 2 * wordings > allWordings || wordings > 0 && titlePercent() >= ENOUGH_TITLES;
		}

		/** The evidence, for people. */
		public Message evidence() {
			return Message.of("识别字样 {0}/{1}，规定的标题 {2}/{3}", "recognition wordings {0}/{1}, prescribed titles {2}/{3}", wordings,
					allWordings, Math.min(titles, allTitles), allTitles);
		}
	}

	private FormRecogniser() {
	}

	/** The form that fits best; empty when none fits well enough. */
	public static Optional<RecognisedForm> recognise(SourceDocument source, Iterable<FormIndex> forms) {
		return nearest(source, forms).filter(Candidate::isEnough).map(best -> new RecognisedForm(best.form, year(lines(source)),
				Message.of("识别为“{0}”（{1}）。", "Recognised as “{0}” ({2}).", best.form.name(), best.evidence().zh(), best.evidence().en())));
	}

	/** The form that fits best, well or not; empty when there is none for the year. */
	public static Optional<Candidate> nearest(SourceDocument source, Iterable<FormIndex> forms) {
		List<Folded> lines = lines(source);
		int year = year(lines);
		List<Candidate> candidates = new ArrayList<>();
		for (FormIndex form : forms) {
			if (year == 0 || form.covers(year)) {
				candidates.add(candidate(form, lines));
			}
		}
		return candidates.stream().max(Comparator.comparingInt(Candidate::percent).thenComparing(c -> c.form.name(), Comparator.reverseOrder()));
	}

	/** The form that somebody chose, with the year found in the source. */
	public static RecognisedForm chosen(SourceDocument source, FormIndex form) {
		return new RecognisedForm(form, year(lines(source)),
				Message.of("按指定的格式“{0}”导入。", "Imported with the form “{0}” as asked.", form.name()));
	}

	private static List<Folded> lines(SourceDocument source) {
		return source.lines().stream().map(SourceLine::folded).filter(line -> !line.isEmpty()).toList();
	}

	private static Candidate candidate(FormIndex form, List<Folded> lines) {
		int wordings = 0;
		for (String text : form.recognition()) {
			TitlePattern wording = TitlePattern.of(text);
			wordings += lines.stream().anyMatch(wording::occursIn) ? 1 : 0;
		}
		FormTitles titles = new FormTitles(form);
		return new Candidate(form, wordings, form.recognition().size(), titles.countIn(lines), titles.mandatory());
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
