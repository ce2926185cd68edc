// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.core.check.CheckContext;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Severity;
import org.gongkai.core.check.TextCheck;
import org.gongkai.core.document.Content;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.Place;
import org.gongkai.core.fact.Report;
import org.gongkai.core.form.OfficialWords;
import org.gongkai.core.quantity.Interval;
import org.gongkai.core.quantity.Units;
import org.gongkai.core.text.Message;
import org.gongkai.core.wording.FoldedText;
import org.gongkai.core.wording.Passage;

/**
 * What the words of a performance table say of an indicator by its name is what the table has for it, as its target or as what
 * was achieved. Paragraphs of the text are compared where no other table has an indicator of the name.
 */
public final class IndicatorMentionCheck implements TextCheck {

	private static final String INDICATOR = "指标";
	private static final Set<String> ITEMS = Set.of("指标目标值", "指标完成值");
	/** Shorter names are words of other names, too; those of this length are not, wherever they stand. */
	private static final int NAME = 4;
	private static final int LONG = 6;
	private static final Pattern VALUE = Pattern.compile(
			"(?:为|达到|达|约|共|是|不低于|不少于|不超过|不高于|等于|(超过|大于|高于|>(?!=)))*[:=≥≤>]*([0-9][0-9,]*(?:\\.[0-9]+)?)(?=([^0-9.].{0,6})?)");
	/** What the number is the least of. */
	private static final Pattern OR_MORE = Pattern.compile("^[^,。;、]{0,4}?(?:以上|左右|多)");
	private static final String BOUNDARIES = "、,;。:“”\"()的和及与对";

	/** An indicator of a performance table. */
	private record Indicator(String name, String where, List<Report> reports) {
	}

	/** The indicators of a performance table. */
	private record Indicators(Map<String, Indicator> byName) {
	}

	/** Indicators by the first two characters of their names; most characters of a text begin none. */
	private record Beginnings(BitSet first, Map<Integer, List<Indicator>> byPair) {

		static final Beginnings NONE = new Beginnings(new BitSet(), Map.of());

		static Beginnings of(Iterable<Indicator> indicators) {
			BitSet first = new BitSet();
			Map<Integer, List<Indicator>> byPair = new HashMap<>();
			indicators.forEach(indicator -> {
				first.set(indicator.name().charAt(0));
				byPair.computeIfAbsent(OfficialWords.pair(indicator.name().charAt(0), indicator.name().charAt(1)), pair -> new ArrayList<>(1)).add(indicator);
			});
			return new Beginnings(first, byPair);
		}

		List<Indicator> at(FoldedText text, int index) {
			return first.get(text.at(index)) ? byPair.getOrDefault(OfficialWords.pair(text.at(index), text.at(index + 1)), List.of()) : List.of();
		}
	}

	/** What is said of one. */
	private record Mention(Place place, String words, boolean right) {
	}

	@Override
	public String id() {
		return "indicator-in-text";
	}

	@Override
	public String family() {
		return "绩效";
	}

	@Override
	public List<Finding> run(CheckContext context) {
		Map<String, Map<String, Indicator>> tables = new HashMap<>();
		Map<String, Indicator> all = new HashMap<>();
		Set<String> shared = new HashSet<>();
		for (Content.Evaluation evaluation : context.document().evaluations()) {
			Map<String, Indicator> indicators = context.once(evaluation, Indicators.class, one -> new Indicators(indicators(one, context))).byName();
			if (!indicators.isEmpty()) {
				tables.put(evaluation.where(), indicators);
				indicators.forEach((name, indicator) -> {
					if (all.put(name, indicator) != null) {
						shared.add(name);
					}
				});
			}
		}
		all.keySet().removeIf(name -> shared.contains(name) || name.length() < LONG || hasDigit(name));
		Map<Indicator, List<Mention>> mentions = new LinkedHashMap<>();
		Beginnings elsewhere = Beginnings.of(all.values());
		Map<String, Beginnings> inside = new HashMap<>();
		tables.forEach((table, indicators) -> inside.put(table, Beginnings.of(indicators.values())));
		String where = "";
		Beginnings own = Beginnings.NONE;
		for (Passage passage : tables.isEmpty() ? List.<Passage>of() : context.passages()) {
			if (passage.kind() == Passage.Kind.PARAGRAPH) {
				read(passage, elsewhere, mentions);
			} else if (passage.kind() == Passage.Kind.CELL && passage.folded().length() > NAME) {
				// The cells of a block follow each other.
				if (!passage.place().where().equals(where)) {
					where = passage.place().where();
					own = inside.getOrDefault(where.substring(0, Math.max(0, where.lastIndexOf('/'))), Beginnings.NONE);
				}
				read(passage, own, mentions);
			}
		}
		List<Finding> findings = new ArrayList<>();
		mentions.forEach((indicator, said) -> compare(indicator, said, findings));
		return findings;
	}

	private static Map<String, Indicator> indicators(Content.Evaluation evaluation, CheckContext context) {
		Map<String, Indicator> indicators = new LinkedHashMap<>();
		Set<String> ambiguous = new HashSet<>();
		for (Content child : evaluation.children()) {
			if (child instanceof Content.Table table) {
				for (Content.Row row : table.rows()) {
					List<Report> reports = reports(row, context);
					String member = reports.isEmpty() ? "" : reports.getFirst().key().get(INDICATOR);
					String name = FoldedText.fold(member.substring(member.lastIndexOf('/') + 1));
					if (name.length() >= NAME && indicators.put(name, new Indicator(name, table.where(), reports)) != null) {
						ambiguous.add(name);
					}
				}
			}
		}
		indicators.keySet().removeAll(ambiguous);
		return indicators;
	}

	// Printed numbers only; none where the row is no indicator.
	private static List<Report> reports(Content.Row row, CheckContext context) {
		List<Report> reports = new ArrayList<>(2);
		for (Content.Cell cell : row.cells()) {
			Report report = cell.report() < 0 ? null : context.document().facts().reports().get(cell.report());
			if (report != null && report.quantity().value() != null && ITEMS.contains(report.key().get(FactKey.ITEM))) {
				reports.add(report);
			}
		}
		return reports;
	}

	private static boolean hasDigit(String name) {
		for (int i = 0; i < name.length(); i++) {
			if (Character.isDigit(name.charAt(i))) {
				return true;
			}
		}
		return false;
	}

	/** Where the last number of a text begins at the latest; 0 where there is none. */
	private record LastDigit(int index) {

		static LastDigit of(FoldedText text) {
			int last = text.length() - 1;
			while (last >= 0 && (text.at(last) < '0' || text.at(last) > '9')) {
				last--;
			}
			return new LastDigit(Math.max(0, last));
		}
	}

	private static void read(Passage passage, Beginnings indicators, Map<Indicator, List<Mention>> mentions) {
		FoldedText text = passage.folded();
		int last = text.once(LastDigit.class, LastDigit::of).index();
		for (int i = 0; i + NAME <= last; i++) {
			for (Indicator indicator : indicators.at(text, i)) {
				if (text.has(indicator.name(), i) && !indicator.where().equals(passage.place().where()) && (indicator.name().length() >= LONG || i == 0
						|| BOUNDARIES.indexOf(text.at(i - 1)) >= 0)) {
					read(passage, indicator, i + indicator.name().length(), mentions);
				}
			}
		}
	}

	private static void read(Passage passage, Indicator indicator, int from, Map<Indicator, List<Mention>> mentions) {
		String text = passage.folded().folded();
		Matcher value = VALUE.matcher(text).region(from, text.length());
		if (!value.lookingAt()) {
			return;
		}
		String behind = value.group(3) == null ? "" : value.group(3);
		Units.Unit unit = behind.startsWith("%") ? Units.of("%") : Units.leading(behind).orElse(null);
		List<Report> alike = indicator.reports().stream().filter(report -> unit != null && report.quantity().unitOf().kind().equals(unit.kind())).toList();
		if (alike.isEmpty()) {
			return;
		}
		BigDecimal number = new BigDecimal(value.group(2).replace(",", ""));
		Interval said = Interval.ofPrinted(number, Math.max(0, number.scale())).scaledByPowerOfTen(unit.scale());
		boolean least = value.group(1) != null || OR_MORE.matcher(behind.substring(Math.min(behind.length(), unit.name().length()))).find();
		boolean right = alike.stream().map(report -> report.quantity().interval().orElseThrow())
				.anyMatch(interval -> interval.meets(said) || least && interval.high().compareTo(said.low()) >= 0);
		Place place = passage.place(passage.folded().place(value.start(2)), passage.folded().end(value.end(2)));
		mentions.computeIfAbsent(indicator, known -> new ArrayList<>()).add(new Mention(place, value.group(2) + unit.name(), right));
	}

	private static String words(Report report) {
		String printed = report.quantity().printed();
		return printed.contains(report.quantity().unit()) ? printed : printed + report.quantity().unit();
	}

	// Where the words agree with each other and not with the table, it is the table that is wrong.
	private void compare(Indicator indicator, List<Mention> mentions, List<Finding> findings) {
		List<Mention> wrong = mentions.stream().filter(mention -> !mention.right()).toList();
		if (wrong.isEmpty()) {
			return;
		}
		List<Report> printed = indicator.reports();
		String table = printed.stream().map(IndicatorMentionCheck::words).distinct().collect(Collectors.joining("、"));
		boolean agreed = wrong.size() > 1 && wrong.size() == mentions.size() && wrong.stream().map(Mention::words).distinct().count() == 1;
		for (List<Mention> told : agreed ? List.of(wrong) : wrong.stream().map(List::of).toList()) {
			Stream<Place> words = told.stream().map(Mention::place);
			Set<Place> places = (agreed ? Stream.concat(printed.stream().map(Report::place), words) : Stream.concat(words, printed.stream().map(Report::place)))
					.collect(Collectors.toCollection(LinkedHashSet::new));
			findings.add(Finding.of(id(), Severity.SHOULD, family(), Message.of("文字里说“{0}”是 {1}，绩效指标里是 {2}。请核对。",
					"The words say {1} of “{0}”, the table of indicators says {2}. Check them.", indicator.name(), told.getFirst().words(), table), List.copyOf(places))
					.expecting(table).saying(told.getFirst().words()));
		}
	}
}
