// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.core.check.CheckContext;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Fix;
import org.gongkai.core.check.Reworded;
import org.gongkai.core.check.Severity;
import org.gongkai.core.check.WordCheck;
import org.gongkai.core.document.Content;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.document.Header;
import org.gongkai.core.fact.Place;
import org.gongkai.core.form.FormIndex;
import org.gongkai.core.form.FormPart;
import org.gongkai.core.form.SectionForm;
import org.gongkai.core.form.TableLayout;
import org.gongkai.core.form.Wording;
import org.gongkai.core.text.Message;

/** Headings and numbered paragraphs are numbered without gaps, and the contents list names the headings that follow. */
public final class HeadingCheck implements WordCheck {

	private static final Pattern NUMBER = Pattern.compile("^\\s*表\\s*([0-9]+)");

	private static final String CONTENTS = "目录";

	@Override
	public String id() {
		return "headings";
	}

	@Override
	public String family() {
		return "结构";
	}

	@Override
	public List<Finding> run(CheckContext context) {
		List<Finding> findings = new ArrayList<>();
		DocumentSnapshot document = context.document();
		numbering(document.content(), findings);
		document.meaning().ifPresent(meaning -> contents(document, meaning.form(), findings));
		document.meaning().ifPresent(meaning -> titles(document.content(), document, meaning.form(), findings));
		return findings;
	}

	// A heading that is nearly the prescribed one is the prescribed one with a slip; another wording is the house's own.
	private void titles(List<Content> content, DocumentSnapshot document, FormIndex form, List<Finding> findings) {
		for (Content piece : content) {
			if (piece instanceof Content.Section section) {
				form.section(section.name()).ifPresent(known -> title(section, known, document, findings));
				titles(section.children(), document, form, findings);
			}
		}
	}

	private void title(Content.Section section, SectionForm known, DocumentSnapshot document, List<Finding> findings) {
		Header header = document.header();
		String printed = bare(section.title());
		List<String> titles = Stream.concat(Stream.of(known.title()), known.aliases().stream())
				.map(title -> title.replace("{年度}", String.valueOf(header.year())).replace("{部门}", header.entity())).toList();
		boolean open = titles.stream().anyMatch(title -> title.contains("{"));
		if (open || titles.stream().anyMatch(title -> bare(title).equals(printed))) {
			return;
		}
		titles.stream().filter(title -> isNear(bare(title), printed)).findFirst().ifPresent(title -> findings.add(Finding.of("heading-differs",
				Severity.SHOULD, family(), Message.of("标题“{0}”同规定的“{1}”差一两个字，请核对。", "The heading “{0}” is a character or two off the prescribed “{1}”. Check it.",
						section.title(), title), List.of(section.place()), Reworded.title(section.place(), section.title(), printed, Wording.bare(title))).expecting(title)));
	}

	private static String bare(String title) {
		return Wording.core(title).replaceAll("[。.，,；;、]+$", "");
	}

	private static boolean isNear(String one, String other) {
		int longer = Math.max(one.length(), other.length());
		return longer >= 4 && alike(one, other) >= longer - (longer < 8 ? 1 : 2);
	}

	/**
	 * A heading or paragraph with its enumerator.
	 *
	 * @param head its beginning up to the end of the numeral
	 */
	private record Numbered(Numerals.Enumerator enumerator, Place place, Place head) {
	}

	private static Place head(Content.Section section) {
		Place place = section.place();
		String head = Numerals.head(section.title()).orElse("");
		int quote = place.length() == section.title().length() + 2 ? 1 : 0;
		return new Place(place.file(), place.line(), place.col() + quote, place.offset() + quote, head.length(), head, place.where(), "", "", "", null);
	}

	private void numbering(List<Content> content, List<Finding> findings) {
		List<Numbered> headings = new ArrayList<>();
		List<Numbered> paragraphs = new ArrayList<>();
		for (Content piece : content) {
			if (piece instanceof Content.Section section) {
				Numerals.of(section.title()).ifPresent(enumerator -> headings.add(new Numbered(enumerator, section.place(), head(section))));
				numbering(section.children(), findings);
			} else if (piece instanceof Content.Paragraph paragraph) {
				Numerals.of(paragraph.text()).ifPresent(enumerator -> paragraphs.add(new Numbered(enumerator, paragraph.place(),
						paragraph.place(0, Numerals.head(paragraph.text()).orElse("").length()))));
			}
		}
		gaps(headings, findings);
		gaps(paragraphs, findings);
	}

	// An enumerator of a finer list may run from the start again; one that goes on must go on by one.
	private void gaps(List<Numbered> numbered, List<Finding> findings) {
		Map<Integer, List<Numbered>> byStyle = new LinkedHashMap<>();
		for (Numbered one : numbered) {
			List<Numbered> alike = byStyle.computeIfAbsent(one.enumerator().style(), style -> new ArrayList<>());
			// The same heading again is told as a heading.
			if (alike.isEmpty() || !one.place().printed().equals(alike.getLast().place().printed())) {
				alike.add(one);
			}
		}
		for (List<Numbered> alike : byStyle.values()) {
			List<Integer> numbers = alike.stream().map(one -> one.enumerator().number()).toList();
			List<Numbering.Gap> gaps = Numbering.gaps(numbers);
			for (Numbering.Gap gap : gaps) {
				findings.add(gap(gap, alike, renumbered(gap, numbers, gaps)));
			}
		}
	}

	private Finding gap(Numbering.Gap gap, List<Numbered> alike, int renumbered) {
		Place place = alike.get(gap.index()).place();
		int before = gap.before();
		int number = gap.number();
		Message message = gap.single() ? Message.of("序号 {0} 应为 {1}。", "The number {0} should be {1}.", number, before + 1)
				: number == before ? Message.of("序号 {0} 用了两次。", "The number {0} is used twice.", number)
				: number > before
						? Message.of("序号从 {0} 跳到 {1}，中间缺 {2} 项，请补上或重新编号。", "The numbers go from {0} to {1}; missing in between: {2}. Supply them, or number anew.",
								before, number, number - before - 1)
						: Message.of("序号 {1} 排在 {0} 后面。", "The number {1} comes behind {0}.", before, number);
		return Finding.of("number-gap", Severity.SHOULD, family(), message, List.of(place), renumbered == 0 ? new Fix[0]
				: new Fix[] { new Fix(Message.of(gap.single() ? "改为{0}" : "从这里起重新编号，这一项是 {0}", gap.single() ? "Change it to {0}" : "Number anew from here with {0}", before + 1),
						edits(alike.subList(gap.index(), gap.index() + renumbered), gap.before() + 1)) });
	}

	// How many are numbered anew: the number that does not go on, and those behind it that go on from it; 0 where another number
	// would not go on then.
	private static int renumbered(Numbering.Gap gap, List<Integer> numbers, List<Numbering.Gap> gaps) {
		List<Integer> anew = new ArrayList<>(numbers);
		int next = gap.before() + 1;
		int i = gap.index();
		do {
			anew.set(i++, next++);
		} while (i < numbers.size() && !gap.single() && numbers.get(i) == numbers.get(i - 1) + 1);
		Set<Integer> known = gaps.stream().filter(other -> other != gap).map(Numbering.Gap::index).collect(Collectors.toSet());
		return known.containsAll(Numbering.gaps(anew).stream().map(Numbering.Gap::index).toList()) ? i - gap.index() : 0;
	}

	private static List<Fix.Edit> edits(List<Numbered> alike, int first) {
		List<Fix.Edit> edits = new ArrayList<>();
		for (Numbered one : alike) {
			edits.add(new Fix.Edit(one.head().file(), one.head().offset(), one.head().length(), Numerals.renumbered(one.head().printed(), first + edits.size())));
		}
		return edits;
	}

	private void contents(DocumentSnapshot document, FormIndex form, List<Finding> findings) {
		for (Content piece : document.content()) {
			if (piece instanceof Content.Section section
					&& form.section(section.name()).map(SectionForm::role).filter(CONTENTS::equals).isPresent() && section.children().size() > 3) {
				Map<String, Place> headings = new HashMap<>();
				headings(document.content(), section, headings);
				contents(section, headings, numbered(document), prescribed(form.parts(), document.header()), findings);
				missing(document.content(), section, findings);
			}
		}
	}

	private void contents(Content.Section list, Map<String, Place> headings, Map<String, String> numbered, Map<String, String> prescribed, List<Finding> findings) {
		List<Content.Paragraph> lines = list.children().stream().filter(Content.Paragraph.class::isInstance).map(Content.Paragraph.class::cast).toList();
		Set<String> entries = lines.stream().map(line -> entry(line.text())).collect(Collectors.toSet());
		for (Content.Paragraph line : lines) {
			String printed = entry(line.text());
			if (printed.length() < 3 || headings.containsKey(printed) || Numerals.of(line.text()).isEmpty() && !line.text().strip().startsWith("表")) {
				continue;
			}
			Matcher number = NUMBER.matcher(line.text());
			Optional<String> near = Optional.ofNullable(number.find() ? numbered.get(number.group(1)) : null).or(() -> headings.keySet().stream()
					.filter(heading -> likeness(heading, printed) > 0).max(Comparator.comparingDouble(heading -> likeness(heading, printed))));
			List<Place> places = new ArrayList<>(List.of(line.place()));
			near.map(headings::get).ifPresent(places::add);
			findings.add(Finding.of("contents-differ", Severity.SHOULD, family(), near.isPresent()
					? Message.of("目录里写作“{0}”，正文的标题是“{1}”。", "The contents list says “{0}”, the heading is “{1}”.", line.text().strip(),
							headings.get(near.get()).printed())
					: Message.of("目录里有“{0}”，正文里没有这个标题。", "The contents list has “{0}”, but there is no such heading.", line.text().strip()), places,
					near.filter(heading -> !entries.contains(heading)).map(heading -> agreed(line, printed, headings.get(heading), heading, prescribed)).orElse(new Fix[0])));
		}
	}

	// The list takes the words of the heading, or the heading those of the list: what is prescribed stays.
	private static Fix[] agreed(Content.Paragraph line, String printed, Place heading, String words, Map<String, String> prescribed) {
		boolean listed = prescribed.containsKey(printed);
		boolean headed = prescribed.containsKey(words);
		Fix[] list = listed && !headed ? new Fix[0] : Reworded.paragraph(line, printed, Wording.bare(heading.printed()));
		Fix[] title = headed ? new Fix[0] : Reworded.title(heading, heading.printed(), words, prescribed.getOrDefault(printed, printed));
		return Stream.of(list, title).flatMap(Stream::of).toArray(Fix[]::new);
	}

	// The titles that the form prescribes, by their words.
	private static Map<String, String> prescribed(List<FormPart> parts, Header header) {
		Map<String, String> titles = new HashMap<>();
		for (FormPart part : parts) {
			String title = part instanceof SectionForm section ? section.title(header.year(), header.entity()) : part instanceof TableLayout table ? table.title() : "";
			titles.put(entry(title), Wording.bare(title));
			if (part instanceof SectionForm section) {
				titles.putAll(prescribed(section.children(), header));
			}
		}
		return titles;
	}

	// The titles of the tables by their numbers.
	private static Map<String, String> numbered(DocumentSnapshot document) {
		Map<String, String> numbered = new HashMap<>();
		document.tables().stream().filter(table -> table.layout() != null).forEach(table -> {
			Matcher number = NUMBER.matcher(table.layout().number());
			if (number.find()) {
				numbered.putIfAbsent(number.group(1), entry(table.title()));
			}
		});
		return numbered;
	}

	private void missing(List<Content> content, Content.Section list, List<Finding> findings) {
		List<String> entries = list.children().stream().filter(Content.Paragraph.class::isInstance).map(line -> entry(((Content.Paragraph) line).text())).toList();
		String all = String.join("", entries);
		boolean after = false;
		for (Content piece : content) {
			after |= piece == list;
			if (after && piece != list && piece instanceof Content.Section section && Numerals.of(section.title()).isPresent()) {
				String title = entry(section.title());
				if (!all.contains(title) && entries.stream().noneMatch(line -> likeness(line, title) > 0)) {
					findings.add(Finding.of("contents-lack", Severity.SHOULD, family(), Message.of("目录里没有“{0}”。", "The contents list lacks “{0}”.",
							section.title()), List.of(section.place(), list.place())));
				}
			}
		}
	}

	// Without enumerator, dots and page number, and without the number of a table.
	private static String entry(String text) {
		return Wording.core(text.replaceAll("[.…·\\s]*[0-9０-９]*\\s*$", "").replaceAll("^\\s*表\\s*[0-9]+[.．、]?", ""));
	}

	// How much of two wordings is the same at their beginnings and ends; 0 when they are different wordings.
	private static double likeness(String a, String b) {
		String longer = a.length() > b.length() ? a : b;
		String shorter = a.length() > b.length() ? b : a;
		int head = head(a, b);
		int tail = alike(a, b) - head;
		return head + tail >= 4 && 3 * (head + tail) >= 2 * shorter.length() ? (double) (head + tail) / longer.length() + (tail > 1 ? 1 : 0) : 0;
	}

	private static int head(String a, String b) {
		int head = 0;
		while (head < Math.min(a.length(), b.length()) && a.charAt(head) == b.charAt(head)) {
			head++;
		}
		return head;
	}

	// Characters that two wordings have in common at their beginnings and ends.
	private static int alike(String a, String b) {
		int head = head(a, b);
		int tail = 0;
		while (tail < Math.min(a.length(), b.length()) - head && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
			tail++;
		}
		return head + tail;
	}

	private static void headings(List<Content> content, Content.Section list, Map<String, Place> into) {
		for (Content piece : content) {
			if (piece instanceof Content.Section section && section != list) {
				into.putIfAbsent(entry(section.title()), section.place());
				headings(section.children(), list, into);
			} else if (piece instanceof Content.Table table) {
				into.putIfAbsent(entry(table.title()), table.place());
			} else if (piece instanceof Content.Evaluation evaluation) {
				into.putIfAbsent(entry(evaluation.title()), evaluation.place());
			}
		}
	}
}
