// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.core.check.CheckContext;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Fix;
import org.gongkai.core.check.Severity;
import org.gongkai.core.check.TextCheck;
import org.gongkai.core.document.ClaimText;
import org.gongkai.core.document.Content;
import org.gongkai.core.fact.Place;
import org.gongkai.core.quantity.Decimals;
import org.gongkai.core.quantity.Interval;
import org.gongkai.core.quantity.Quantity;
import org.gongkai.core.quantity.Units;
import org.gongkai.core.text.Message;
import org.gongkai.core.wording.FoldedText;
import org.gongkai.core.wording.Passage;

/**
 * Numbers in plain words that no form knows: a rate whose digits are those of two amounts before it, but whose point stands
 * elsewhere; an unusual number of one project in the words of another.
 */
public final class WrittenNumberCheck implements TextCheck {

	private static final Pattern NUMBER = Pattern.compile("(?<![0-9.,])([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(\\.[0-9]+)?(?![0-9.])");
	private static final Pattern RATE = Pattern.compile("(?:率|占比|占|比例|比重)(?:为|达|达到|约|近|是)?[:：]?\\s*$");
	/** So many digits are no accident. */
	private static final int UNUSUAL = 4;
	private static final int TELLING = 3;
	private static final String ENDS = "。；;！？";

	/** A number in a text. */
	private record Written(int from, int to, BigDecimal value, int decimals, Units.Unit unit, boolean rate) {

		Interval interval() {
			return Interval.ofPrinted(value, decimals).scaledByPowerOfTen(unit.scale());
		}

		int digits() {
			return value.signum() == 0 ? 0 : value.stripTrailingZeros().precision();
		}
	}

	@Override
	public String id() {
		return "written-numbers";
	}

	@Override
	public String family() {
		return "文文";
	}

	@Override
	public List<Finding> run(CheckContext context) {
		List<Finding> findings = new ArrayList<>();
		for (Passage passage : context.passages()) {
			if ((passage.kind() == Passage.Kind.PARAGRAPH || passage.kind() == Passage.Kind.CELL) && passage.text().indexOf('率') + passage.text().indexOf('占') > -2) {
				rates(passage, bound(passage, context), findings);
			}
		}
		copies(context, findings);
		return findings;
	}

	// Rates that have a formula are computed there.
	private static Set<Integer> bound(Passage passage, CheckContext context) {
		Set<Integer> offsets = new HashSet<>();
		if (passage.paragraph() != null) {
			passage.paragraph().claims().stream().map(context.document().claims()::get).filter(claim -> claim.kind() == ClaimText.Kind.BOUND)
					.forEach(claim -> offsets.add(claim.place().offset()));
		}
		return offsets;
	}

	/** All numbers of a text that have a unit. */
	private record Numbers(List<Written> all) {
	}

	private static List<Written> numbers(FoldedText text) {
		return text.once(Numbers.class, one -> new Numbers(numbers(one.raw()))).all();
	}

	private static List<Written> numbers(String text) {
		List<Written> numbers = new ArrayList<>();
		Matcher matcher = NUMBER.matcher(text);
		while (matcher.find()) {
			String rest = text.substring(matcher.end());
			boolean percent = rest.startsWith("%") || rest.startsWith("％");
			Units.Unit unit = percent ? Units.of("%") : Units.leading(rest).filter(known -> !known.name().equals("年") && !known.name().equals("月")
					&& !known.name().equals("日")).orElse(null);
			String decimals = matcher.group(2) == null ? "" : matcher.group(2);
			if (unit != null) {
				numbers.add(new Written(matcher.start(), matcher.end(), new BigDecimal(matcher.group(1).replace(",", "") + decimals),
						Math.max(0, decimals.length() - 1), unit, percent));
			}
		}
		return numbers;
	}

	private void rates(Passage passage, Set<Integer> bound, List<Finding> findings) {
		List<Written> numbers = numbers(passage.folded());
		for (int i = 2; i < numbers.size(); i++) {
			Written rate = numbers.get(i);
			Written second = numbers.get(i - 1);
			Written first = numbers.get(i - 2);
			if (rate.rate() && !second.rate() && !first.rate() && rate.digits() >= TELLING && first.unit().kind().equals(second.unit().kind())
					&& passage.text().substring(first.to(), rate.from()).chars().noneMatch(c -> ENDS.indexOf(c) >= 0)
					&& RATE.matcher(passage.text().substring(Math.max(0, rate.from() - 8), rate.from())).find()
					&& !bound.contains(passage.place(rate.from(), rate.to()).offset())) {
				slip(passage, first, second, rate).ifPresent(findings::add);
			}
		}
	}

	private Optional<Finding> slip(Passage passage, Written first, Written second, Written rate) {
		List<Interval> quotients = new ArrayList<>();
		Interval a = first.interval();
		Interval b = second.interval();
		for (Interval whole : List.of(a, b, a.plus(b))) {
			for (Interval part : List.of(a, b)) {
				if (part != whole) {
					part.dividedBy(whole).ifPresent(quotients::add);
				}
			}
		}
		if (quotients.stream().anyMatch(rate.interval()::meets)) {
			return Optional.empty();
		}
		for (int power : new int[] { -1, 1, -2, 2 }) {
			Interval moved = rate.interval().scaledByPowerOfTen(power);
			if (quotients.stream().anyMatch(moved::meets)) {
				String right = Decimals.printed(rate.value().scaleByPowerOfTen(power), Math.max(0, rate.decimals() - power));
				Place place = passage.place(rate.from(), rate.to());
				String printed = passage.text().substring(rate.from(), rate.to());
				List<Place> places = List.of(place, passage.place(first.from(), first.to()), passage.place(second.from(), second.to()));
				return Optional.of(Finding.of("misplaced-point", Severity.SHOULD, family(), Message.of(
						"由前面的 {0} 和 {1} 算得的比率应为 {2}%，这里写的是 {3}%，小数点的位置不对。请核对。",
						"By {0} and {1} before it the rate is {2} %, not {3} %: the point is misplaced. Check it.", words(passage, first), words(passage, second), right, printed),
						places, place.printed().equals(printed) ? new Fix[] { new Fix(Message.of("改为“{0}”", "Change it to “{0}”", right),
								List.of(new Fix.Edit(place.file(), place.offset(), place.length(), right))) } : new Fix[0]));
			}
		}
		return Optional.empty();
	}

	private static String words(Passage passage, Written number) {
		return passage.text().substring(number.from(), number.to()) + number.unit().name();
	}

	// ---------------------------------------------------------------- numbers of other projects

	/** Where a project has an unusual number. */
	private record Use(Place inWords, boolean amount) {

		/** The use of a number, in the base unit. */
		private record Of(BigDecimal value, Use use) {
		}
	}

	/** The unusual numbers of a table. */
	private record Unusual(List<Use.Of> numbers) {
	}

	private void copies(CheckContext context, List<Finding> findings) {
		Map<BigDecimal, Map<String, Use>> uses = new LinkedHashMap<>();
		for (Content.Evaluation evaluation : context.document().evaluations()) {
			for (Content child : evaluation.children()) {
				if (child instanceof Content.Table table && table.layout() != null) {
					context.once(table, Unusual.class, one -> unusual(one, context)).numbers().forEach(number -> uses.computeIfAbsent(number.value(), n -> new LinkedHashMap<>())
							.merge(evaluation.key(), number.use(), (one, other) -> new Use(one.inWords() == null ? other.inWords() : one.inWords(), one.amount() || other.amount())));
				}
			}
		}
		uses.forEach((number, projects) -> {
			List<String> speaking = projects.entrySet().stream().filter(use -> use.getValue().inWords() != null && !use.getValue().amount()).map(Map.Entry::getKey).toList();
			List<String> having = projects.entrySet().stream().filter(use -> use.getValue().amount()).map(Map.Entry::getKey).toList();
			if (projects.size() == 2 && speaking.size() == 1 && having.size() == 1) {
				Place place = projects.get(speaking.getFirst()).inWords();
				findings.add(Finding.of("number-of-another", Severity.MAY, "重复", Message.of("这里的 {0} 是“{1}”的数，本表没有这个数，请核对是否照抄。",
						"{0} is a number of “{1}” and of none here. It may be copied.", Units.of("万元").fromBase(number).toPlainString() + "万元", having.getFirst()), List.of(place)));
			}
		});
	}

	private static Unusual unusual(Content.Table table, CheckContext context) {
		List<Use.Of> numbers = new ArrayList<>();
		table.rows().forEach(row -> row.cells().forEach(cell -> note(cell, context, numbers)));
		return new Unusual(numbers);
	}

	private static void note(Content.Cell cell, CheckContext context, List<Use.Of> uses) {
		Quantity quantity = cell.quantity();
		if (quantity != null && quantity.value() != null) {
			if (quantity.value().precision() < UNUSUAL) {
				return;
			}
			note(new Written(0, 0, quantity.value(), quantity.decimals(), quantity.unitOf(), false), null, uses);
		} else if (cell.text().length() > UNUSUAL) {
			numbers(context.folded(cell.text())).forEach(number -> note(number, cell.place(), uses));
		}
	}

	private static void note(Written number, Place inWords, List<Use.Of> uses) {
		if (Units.MONEY.equals(number.unit().kind()) && number.digits() >= UNUSUAL) {
			uses.add(new Use.Of(number.unit().toBase(number.value()).stripTrailingZeros(), new Use(inWords, inWords == null)));
		}
	}
}
