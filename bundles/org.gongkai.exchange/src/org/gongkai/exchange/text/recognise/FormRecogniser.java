// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.recognise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.gongkai.core.form.FormIndex;
import org.gongkai.core.text.Message;
import org.gongkai.exchange.text.prose.ParagraphJoiner;
import org.gongkai.exchange.text.source.Folded;
import org.gongkai.exchange.text.source.SourceDocument;
import org.gongkai.exchange.text.source.SourceLine;
import org.gongkai.model.DisclosureKind;

/**
 * Recognises the form of a source by what the forms themselves say: their kind, their recognition wordings, and the titles
 * of their sections and tables, of which those that few forms have tell more. A source that follows no form is read with
 * the nearest one of its kind when it has several tables of it, and says so; a form of which less is there is not taken
 * for the lack of a better one.
 */
public final class FormRecogniser {

	private FormRecogniser() {
	}

	/** The form that fits best, or is near enough; empty when none is. */
	public static Optional<RecognisedForm> recognise(SourceDocument source, Iterable<FormIndex> forms) {
		List<FormCandidate> candidates = candidates(source, forms);
		int year = DocumentYear.of(lines(source));
		int general = candidates.stream().filter(FormCandidate::possible).filter(FormCandidate::isGeneral).mapToInt(FormCandidate::titleLikeness).max().orElse(0);
		Optional<RecognisedForm> found = candidates.stream().filter(candidate -> candidate.isEnough(general)).findFirst().map(best -> {
			Optional<FormCandidate> second = candidates.stream().filter(other -> other != best && other.possible() && !other.isGeneral()).findFirst();
			Message next = second.map(other -> Message.of("；其次是“{0}”（{1}）", "; next comes “{0}” ({2})", other.form().name(), other.evidence().zh(),
					other.evidence().en())).orElse(new Message("", ""));
			return new RecognisedForm(best.form(), year, Message.of("识别为“{0}”（{1}）{3}。", "Recognised as “{0}” ({2}){4}.",
					best.form().name(), best.evidence().zh(), best.evidence().en(), next.zh(), next.en()), true);
		});
		return found.or(() -> candidates.stream().filter(candidate -> candidate.isNear(general)).max(Comparator.comparingInt(candidate -> candidate.nearness(general)))
				.map(near -> near(near, year)));
	}

	private static RecognisedForm near(FormCandidate near, int year) {
		Message why = near.year() ? new Message("没有完全符合的格式", "No form fits exactly")
				: Message.of("没有适用于 {0} 年度的格式", "There is no form for {0}", String.valueOf(year));
		return new RecognisedForm(near.form(), year, Message.of("{0}，按最接近的“{2}”导入（{3}）；它没有规定的内容照原文保留，请核对，或另选格式（命令行用 --form）。",
				"{1}; imported with the nearest, “{2}” ({4}). What it does not prescribe is kept as printed; check it, or choose another form (--form on the command line).",
				why.zh(), why.en(), near.form().name(), near.evidence().zh(), near.evidence().en()), false);
	}

	/** The form that fits best, well or not; empty when there is no form. */
	public static Optional<FormCandidate> nearest(SourceDocument source, Iterable<FormIndex> forms) {
		return candidates(source, forms).stream().findFirst();
	}

	/** The form that somebody chose, with the year found in the source. */
	public static RecognisedForm chosen(SourceDocument source, FormIndex form) {
		return new RecognisedForm(form, DocumentYear.of(lines(source)),
				Message.of("按指定的格式“{0}”导入。", "Imported with the form “{0}” as asked.", form.name()), true);
	}

	private static List<Folded> lines(SourceDocument source) {
		return source.lines().stream().map(SourceLine::folded).filter(line -> !line.isEmpty()).toList();
	}

	private static List<FormCandidate> candidates(SourceDocument source, Iterable<FormIndex> forms) {
		List<Folded> lines = lines(source);
		Set<String> headings = headings(source);
		int year = DocumentYear.of(lines);
		List<FormTitles> titles = new ArrayList<>();
		forms.forEach(form -> titles.add(new FormTitles(form)));
		List<Set<String>> known = titles.parallelStream().map(own -> headings.stream().filter(own::knows).collect(Collectors.toSet())).toList();
		Optional<DisclosureKind> kind = DocumentKind.of(headings, titles, known);
		// Each form is looked for in the whole source, all of them side by side.
		return IntStream.range(0, titles.size()).parallel().mapToObj(i -> {
			FormIndex form = titles.get(i).form();
			return new FormCandidate(form, wordings(form, lines), titles.get(i).countIn(headings), titles.get(i).mandatory(headings),
					titles.get(i).tablesIn(headings), fit(known, i), kind.filter(own -> own != form.kind()).isEmpty(), year == 0 || form.covers(year));
		}).sorted(Comparator.comparingInt(FormCandidate::score).reversed().thenComparing(candidate -> candidate.form().name())).toList();
	}

	/** Lines that may be headings, without what surrounds a title. */
	private static Set<String> headings(SourceDocument source) {
		Set<String> headings = new LinkedHashSet<>();
		for (SourceLine line : source.lines()) {
			if (line.text().length() <= 3 * Headings.MAX_LENGTH && line.filledCells() == 1) {
				Folded folded = line.folded();
				if (folded.length() <= Headings.MAX_LENGTH && !ParagraphJoiner.endsSentence(folded)) {
					headings.add(Headings.bareEntry(folded));
				}
			}
		}
		return headings;
	}

	private static List<String> wordings(FormIndex form, List<Folded> lines) {
		return form.recognition().stream().filter(text -> {
			TitlePattern wording = TitlePattern.of(text);
			return lines.stream().anyMatch(wording::occursIn);
		}).toList();
	}

	/** Of the headings that any form knows the share that one form knows. A heading that few forms know counts more. */
	private static int fit(List<Set<String>> known, int form) {
		double own = 0;
		double all = 0;
		for (String heading : known.stream().flatMap(Collection::stream).collect(Collectors.toSet())) {
			double weight = 1.0 / known.stream().filter(headings -> headings.contains(heading)).count();
			all += weight;
			own += known.get(form).contains(heading) ? weight : 0;
		}
		return all == 0 ? 0 : (int) Math.round(100 * own / all);
	}
}
