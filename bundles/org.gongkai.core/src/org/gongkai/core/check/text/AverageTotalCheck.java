// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.core.check.CheckContext;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Fix;
import org.gongkai.core.check.Severity;
import org.gongkai.core.check.WordCheck;
import org.gongkai.core.fact.Place;
import org.gongkai.core.quantity.Interval;
import org.gongkai.core.quantity.NumberText;
import org.gongkai.core.text.Message;
import org.gongkai.core.wording.Passage;

/** So many people with so much each come to what the same sentence says they come to: 61 名，人均 2 元，共计 122 元. */
public final class AverageTotalCheck implements WordCheck {

	private static final String WORD = "人均";
	private static final Pattern SENTENCE = Pattern.compile("[^。；;！？]+");
	private static final Pattern AVERAGE = Pattern.compile("([0-9]+)\\s*(?:名|人|户|家)(?:次)?[^0-9，,。；;]{0,6}[，,]?\\s*人均[^0-9，,。；;]{0,4}?([0-9][0-9,]*(?:[.][0-9]+)?)\\s*(万元|元)");
	private static final Pattern TOTAL = Pattern.compile("(?:共计|合计|总计)(?:约|为)?\\s*([0-9][0-9,]*(?:[.][0-9]+)?)\\s*(万元|元)");
	private static final BigDecimal HALF = new BigDecimal("0.5");

	/**
	 * So many people with so much each.
	 *
	 * @param people how many
	 * @param each what each has, in 元, and half a unit of its last digit on either side
	 * @param unit first character of the unit of the amount
	 * @param end character behind the unit
	 */
	private record Average(BigDecimal people, Interval each, int unit, int end) {

		/** In 万元, not in 元. */
		boolean isLarge() {
			return end - unit == 2;
		}

		Interval all(int scale) {
			return new Interval(each.low().multiply(people).scaleByPowerOfTen(scale), each.high().multiply(people).scaleByPowerOfTen(scale));
		}
	}

	@Override
	public String id() {
		return "average-total";
	}

	@Override
	public String family() {
		return "文文";
	}

	@Override
	public List<Finding> run(CheckContext context) {
		List<Finding> findings = new ArrayList<>();
		for (Passage passage : context.passages()) {
			boolean read = passage.kind() == Passage.Kind.PARAGRAPH || passage.kind() == Passage.Kind.CELL;
			if (read && passage.text().contains(WORD)) {
				Matcher sentences = SENTENCE.matcher(passage.text());
				while (sentences.find()) {
					sentence(passage, sentences.start(), sentences.end()).ifPresent(findings::add);
				}
			}
		}
		return findings;
	}

	private Optional<Finding> sentence(Passage passage, int from, int to) {
		Matcher averages = AVERAGE.matcher(passage.text()).region(from, to);
		List<Average> parts = new ArrayList<>();
		while (averages.find()) {
			parts.add(new Average(new BigDecimal(averages.group(1)), amount(averages.group(2), averages.group(3)), averages.start(3), averages.end(3)));
		}
		Matcher total = TOTAL.matcher(passage.text()).region(parts.isEmpty() ? to : parts.getLast().end(), to);
		if (parts.isEmpty() || !total.find()) {
			return Optional.empty();
		}
		Interval whole = amount(total.group(1), total.group(2));
		Interval sum = sum(parts, null);
		if (sum.meets(whole)) {
			return Optional.empty();
		}
		List<Place> places = new ArrayList<>(List.of(passage.place(total.start(1), total.end(2))));
		parts.forEach(part -> places.add(passage.place(part.unit(), part.end())));
		Message message = Message.of("人数乘以人均共 {0}元，同一句里写的是 {1}。请核对。", "People times the average come to {0}元, while the sentence says {1}. Check them.",
				middle(sum).stripTrailingZeros().toPlainString(), total.group(1) + total.group(2));
		// An average in the unit that is ten thousand times too large or too small is the one that is wrong.
		List<Average> turned = parts.stream().filter(part -> sum(parts, part).meets(whole)).toList();
		if (turned.size() != 1) {
			return Optional.of(Finding.of(id(), Severity.SHOULD, family(), message, places));
		}
		Average wrong = turned.getFirst();
		Place unit = passage.place(wrong.unit(), wrong.end());
		places.remove(unit);
		places.addFirst(unit);
		String right = wrong.isLarge() ? "元" : "万元";
		Message scale = Message.of("{0}“{1}”应是“{2}”。", "{0} “{1}” should read “{2}”.", message, unit.printed(), right);
		return Optional.of(unit.length() == wrong.end() - wrong.unit() ? Finding.of(id(), Severity.SHOULD, family(), scale, places, new Fix(Message.of("改为“{0}”",
				"Change it to “{0}”", right), List.of(new Fix.Edit(unit.file(), unit.offset(), unit.length(), right)))) : Finding.of(id(), Severity.SHOULD, family(), scale, places));
	}

	// What all come to; one of them in the other unit.
	private static Interval sum(List<Average> parts, Average turned) {
		Interval sum = Interval.ZERO;
		for (Average part : parts) {
			sum = sum.plus(part.all(part != turned ? 0 : part.isLarge() ? -4 : 4));
		}
		return sum;
	}

	private static BigDecimal middle(Interval interval) {
		return interval.low().add(interval.high()).multiply(HALF);
	}

	private static Interval amount(String digits, String unit) {
		return ((NumberText.Read) NumberText.read(digits, unit)).quantity().interval().orElseThrow();
	}
}
