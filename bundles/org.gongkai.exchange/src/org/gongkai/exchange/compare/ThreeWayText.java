// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.compare;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.core.compare.AmountChange.Coordinate;
import org.gongkai.core.compare.AmountChange.Printed;
import org.gongkai.core.compare.MergeOutcome;
import org.gongkai.core.compare.ThreeWayComparison;
import org.gongkai.core.compare.ThreeWayComparison.Amount;
import org.gongkai.core.compare.ThreeWayComparison.Wording;

/** Writes what two drafts made of their base for the terminal: conflicts first. */
public final class ThreeWayText {

	private final ComparisonWords words;
	private final StringBuilder text = new StringBuilder();

	private ThreeWayText(Locale locale) {
		words = new ComparisonWords(locale);
	}

	/** The comparison with a summary at the end. */
	public static String of(ThreeWayComparison comparison, Locale locale) {
		ThreeWayText writer = new ThreeWayText(locale);
		writer.write(comparison);
		return writer.text.toString();
	}

	private void write(ThreeWayComparison comparison) {
		line(words.drafts(comparison.base(), comparison.first(), comparison.second()));
		for (MergeOutcome outcome : Stream.of(MergeOutcome.values()).toList().reversed()) {
			List<Amount> amounts = comparison.amounts().stream().filter(amount -> amount.outcome() == outcome).toList();
			List<Wording> wordings = comparison.wordings().stream().filter(wording -> wording.outcome() == outcome).toList();
			if (amounts.size() + wordings.size() > 0) {
				text.append('\n');
				line(outcome.word().in(words.locale()));
				amounts(amounts);
				wordings.forEach(this::wording);
			}
		}
		text.append('\n');
		line(words.say("两稿改了数 {0} 个、文字 {1} 处；要人决定的冲突 {2} 个。", "The drafts changed {0} numbers and {1} texts; {2} conflicts need a decision.",
				comparison.amounts().size(), comparison.wordings().size(), comparison.conflicts()));
	}

	private void amounts(List<Amount> amounts) {
		AlignedRows rows = new AlignedRows(1);
		for (Amount amount : amounts) {
			rows.add(words(amount), words.printed(amount.base()), "→", words.printed(amount.first()), "|", words.printed(amount.second()),
					Stream.of(amount.first(), amount.second()).map(side -> words.at(side.map(Printed::place))).filter(at -> !at.isEmpty()).collect(Collectors.joining("  ")));
		}
		rows.lines().forEach(this::line);
	}

	private void wording(Wording wording) {
		line("  " + wording.where() + "  " + wording.places().stream().map(place -> words.at(java.util.Optional.of(place))).collect(Collectors.joining("  ")));
		side(words.say("底稿", "base"), wording.base());
		if (wording.outcome() == MergeOutcome.CONFLICT || wording.outcome() == MergeOutcome.MERGED) {
			side(words.say("甲稿", "first"), wording.first());
			side(words.say("乙稿", "second"), wording.second());
		}
		if (wording.outcome() != MergeOutcome.CONFLICT) {
			side(words.say("合并", "merged"), wording.merged());
		}
	}

	private void side(String name, String said) {
		line("    " + name + "：" + (said.isEmpty() ? words.say("没有", "absent") : said.replace("\n", "\n      ")));
	}

	/** What a number is: its coordinates, or its place when it is no fact. */
	static String words(Amount amount) {
		return amount.coordinates().isEmpty() ? amount.label() : amount.coordinates().stream().map(Coordinate::label).collect(Collectors.joining(" · "));
	}

	private void line(String line) {
		text.append(line.stripTrailing()).append('\n');
	}
}
