// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.core.check.CheckContext;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Severity;
import org.gongkai.core.check.WordCheck;
import org.gongkai.core.document.ClaimText;
import org.gongkai.core.fact.Place;
import org.gongkai.core.quantity.Decimals;
import org.gongkai.core.quantity.Interval;
import org.gongkai.core.text.Message;
import org.gongkai.core.wording.FoldedText;
import org.gongkai.core.wording.Passage;

/**
 * Counts and amounts listed behind “其中” are parts of what stands before it: none is more than the whole, and all together
 * are not unless one thing is counted twice. Numbers of pieces are exact; others stand for what rounds to them. Amounts whose
 * meaning the form knows are left to {@link org.gongkai.core.check.BreakdownCheck}.
 */
public final class CountBreakdownCheck implements WordCheck {

	private static final String OPENS = "其中";
	private static final String UNIT = "((?:万|亿)?(?:元|人次|批次|辆次|台套|台\\(套\\)|[人名辆个家户项件次组台份条起场处期篇册套间座所笔宗例张]))";
	private static final String NUMBER = "((?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?)";
	private static final Pattern WHOLE = Pattern.compile("(?<![0-9.,])" + NUMBER + UNIT + "[。,;:]?(\\(?)$");
	private static final Pattern PART = Pattern.compile("^[^0-9]{1,40}?(?<![近约超第逾])" + NUMBER + UNIT + "(?:\\([^()]*\\))?$");
	private static final Pattern COUNT = Pattern.compile(NUMBER + "[多余]?" + UNIT);
	/** An item that says something else than how many of the whole there are. */
	private static final Pattern OTHER = Pattern.compile("增加|减少|比|上年|去年|其中|分别|平均|每|占|累计|共计|涉及|带动|培训|退休|离休|抚养|遗属");
	/** Digits that are not alike by accident. */
	private static final int TELLING = 3;

	/**
	 * A number of a list.
	 *
	 * @param kind what it counts
	 * @param scale power of ten of its unit: 4 for 万元 and 万人
	 */
	private record Count(BigDecimal value, String kind, int scale, String printed, int from, int to) {

		boolean rounded() {
			return scale > 0 || value.scale() > 0;
		}

		Interval interval() {
			Interval own = rounded() ? Interval.ofPrinted(value, Math.max(0, value.scale())) : Interval.exactly(value);
			return own.scaledByPowerOfTen(scale);
		}

		BigDecimal amount() {
			return value.scaleByPowerOfTen(scale);
		}

		String unit() {
			return (scale == 4 ? "万" : scale == 8 ? "亿" : "") + kind;
		}
	}

	/**
	 * A list.
	 *
	 * @param closed whether brackets or a colon say where it is
	 */
	private record Breakdown(Count whole, List<Count> parts, boolean closed) {

		Interval interval() {
			return parts.stream().map(Count::interval).reduce(Interval.ZERO, Interval::plus);
		}

		/** In the unit of the whole. */
		BigDecimal sum() {
			return parts.stream().map(Count::amount).reduce(BigDecimal.ZERO, BigDecimal::add).scaleByPowerOfTen(-whole.scale());
		}
	}

	/** The lists of a text. */
	private record Breakdowns(List<Breakdown> all) {
	}

	@Override
	public String id() {
		return "count-breakdown";
	}

	@Override
	public String family() {
		return "文文";
	}

	@Override
	public List<Finding> run(CheckContext context) {
		List<Finding> findings = new ArrayList<>();
		for (Passage passage : context.passages()) {
			if ((passage.kind() == Passage.Kind.PARAGRAPH || passage.kind() == Passage.Kind.CELL) && passage.text().contains(OPENS)) {
				for (Breakdown breakdown : passage.folded().once(Breakdowns.class, CountBreakdownCheck::breakdowns).all()) {
					if (!isBound(breakdown, passage, context)) {
						compare(breakdown, passage).ifPresent(findings::add);
					}
				}
			}
		}
		return findings;
	}

	// What a form knows is compared by its meaning.
	private static boolean isBound(Breakdown breakdown, Passage passage, CheckContext context) {
		return passage.paragraph() != null && Stream.concat(Stream.of(breakdown.whole()), breakdown.parts().stream()).allMatch(count -> {
			int offset = place(count, passage).offset();
			return passage.paragraph().claims().stream().map(context.document().claims()::get)
					.anyMatch(claim -> claim.kind() == ClaimText.Kind.BOUND && claim.place().offset() == offset);
		});
	}

	private static Place place(Count count, Passage passage) {
		return passage.place(passage.folded().place(count.from()), passage.folded().end(count.to()));
	}

	private static Breakdowns breakdowns(FoldedText text) {
		String folded = text.folded();
		List<Breakdown> breakdowns = new ArrayList<>();
		for (int at = folded.indexOf(OPENS); at >= 0; at = folded.indexOf(OPENS, at + 1)) {
			Matcher whole = WHOLE.matcher(folded).region(Math.max(0, at - 24), at);
			if (whole.find()) {
				breakdown(folded, at + OPENS.length(), count(whole, 1), !whole.group(3).isEmpty()).ifPresent(breakdowns::add);
			}
		}
		return new Breakdowns(List.copyOf(breakdowns));
	}

	private static Count count(Matcher matcher, int group) {
		String unit = matcher.group(group + 1);
		int scale = unit.startsWith("万") ? 4 : unit.startsWith("亿") ? 8 : 0;
		return new Count(new BigDecimal(matcher.group(group).replace(",", "")), kind(unit), scale, matcher.group(group) + unit, matcher.start(group),
				matcher.end(group));
	}

	private static String kind(String unit) {
		return (unit.startsWith("万") || unit.startsWith("亿") ? unit.substring(1) : unit).replace('名', '人');
	}

	// Empty when an item counts the same in another way, so that it is not clear what is listed.
	private static Optional<Breakdown> breakdown(String text, int from, Count whole, boolean bracketed) {
		boolean colon = from < text.length() && ":,".indexOf(text.charAt(from)) >= 0;
		List<Count> parts = new ArrayList<>();
		int depth = 0;
		int begin = colon ? from + 1 : from;
		for (int i = begin; i <= text.length(); i++) {
			char c = i < text.length() ? text.charAt(i) : '。';
			boolean ends = depth == 0 && (c == '。' || c == ')' || c == ';' && !bracketed && !colon);
			if (ends || depth == 0 && ",;、".indexOf(c) >= 0) {
				String item = text.substring(begin, i);
				Matcher part = PART.matcher(text).region(begin, i);
				if (part.find() && !OTHER.matcher(item).find()) {
					Count count = count(part, 1);
					if (count.kind().equals(whole.kind())) {
						parts.add(count);
					}
				} else if (counts(item, whole.kind())) {
					return Optional.empty();
				}
				begin = i + 1;
			}
			if (ends) {
				break;
			}
			depth += c == '(' ? 1 : c == ')' ? -1 : 0;
		}
		return parts.isEmpty() ? Optional.empty() : Optional.of(new Breakdown(whole, List.copyOf(parts), bracketed || colon));
	}

	private static boolean counts(String item, String kind) {
		Matcher matcher = COUNT.matcher(item);
		while (matcher.find()) {
			if (kind(matcher.group(2)).equals(kind)) {
				return true;
			}
		}
		return false;
	}

	private Optional<Finding> compare(Breakdown breakdown, Passage passage) {
		Count whole = breakdown.whole();
		Optional<Count> larger = breakdown.parts().stream().limit(breakdown.closed() ? breakdown.parts().size() : 1)
				.filter(part -> part.interval().low().compareTo(whole.interval().high()) > 0).findFirst();
		if (larger.isPresent()) {
			return Optional.of(finding(Severity.SHOULD, passage, Message.of("“其中”后面的 {0} 比前面的总数 {1} 还多。请核对。",
					"{0} behind “其中” is more than the whole before it, {1}. Check them.", larger.get().printed(), whole.printed()), List.of(larger.get(), whole)));
		}
		BigDecimal sum = breakdown.sum();
		if (breakdown.parts().size() < 2) {
			return Optional.empty();
		}
		String parts = breakdown.parts().stream().map(Count::printed).collect(Collectors.joining("、"));
		String total = Decimals.shown(sum, 4) + whole.unit();
		List<Count> all = Stream.concat(Stream.of(whole), breakdown.parts().stream()).toList();
		if (breakdown.interval().low().compareTo(whole.interval().high()) > 0) {
			return Optional.of(finding(Severity.MAY, passage, Message.of("“其中”列出的 {0} 共 {1}，多于前面的总数 {2}。请核对；有重复计算的，应当写明。",
					"{0}, listed behind “其中”, are {1} in all, more than the whole before them, {2}. Check them; say so where something is counted twice.", parts, total, whole.printed()), all));
		}
		// A list need not be complete; when one digit would make it so, it is.
		if (breakdown.interval().high().compareTo(whole.interval().low()) < 0 && breakdown.closed() && isSlip(all)) {
			return Optional.of(finding(Severity.MAY, passage, Message.of("“其中”列出的 {0} 共 {1}，同前面的总数 {2} 只差一个数字，可能写错了一位。请核对。",
					"{0}, listed behind “其中”, are {1} in all, one digit away from the whole before them, {2}. A digit may be wrong; check them.", parts, total, whole.printed()), all));
		}
		return Optional.empty();
	}

	private Finding finding(Severity severity, Passage passage, Message message, List<Count> counts) {
		return Finding.of(id(), severity, family(), message, counts.stream().map(count -> place(count, passage)).toList());
	}

	// Whether another digit in one of the numbers makes the first the sum of the others.
	private static boolean isSlip(List<Count> counts) {
		if (counts.stream().map(Count::scale).distinct().count() > 1) {
			return false;
		}
		BigDecimal difference = counts.stream().skip(1).map(Count::value).reduce(counts.getFirst().value(), BigDecimal::subtract);
		for (Count count : counts) {
			BigDecimal right = count == counts.getFirst() ? count.value().subtract(difference) : count.value().add(difference);
			String one = count.value().unscaledValue().toString();
			String other = right.signum() < 0 ? "" : right.setScale(Math.max(count.value().scale(), right.scale())).unscaledValue().toString();
			if (one.length() >= TELLING && one.length() == other.length() && right.scale() <= count.value().scale()
					&& IntStream.range(0, one.length()).filter(i -> one.charAt(i) != other.charAt(i)).count() == 1) {
				return true;
			}
		}
		return false;
	}
}
