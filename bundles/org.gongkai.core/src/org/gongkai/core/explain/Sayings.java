// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.expression.Result;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.Place;
import org.gongkai.core.quantity.Decimals;
import org.gongkai.core.quantity.Interval;
import org.gongkai.core.quantity.Quantity;
import org.gongkai.core.quantity.Units;
import org.gongkai.core.text.Message;

/** The words of explanations: facts, intervals and places of the source. */
record Sayings(DocumentSnapshot document) {

	private static final int MOST_DECIMALS = 6;

	/** The coordinates of a fact with the names of their members. */
	Message fact(FactKey key) {
		List<String> words = new ArrayList<>();
		key.forEach((dimension, member) -> {
			String label = document.meaning().flatMap(meaning -> meaning.dimension(dimension)).map(tree -> tree.label(member)).orElse(member);
			words.add(dimension + " " + (label.equals(member) ? member : member + " " + label));
		});
		String text = String.join("，", words);
		return new Message(text, text);
	}

	/** Which values a printed number stands for. */
	Message precision(Quantity quantity) {
		if (quantity.interval().isEmpty()) {
			return new Message("不适用：不与任何数比较。", "Not applicable: compared with nothing.");
		}
		Interval interval = quantity.interval().get();
		return interval.isExact() ? Message.of("正好是 {0}", "Exactly {0}", amount(interval.low(), quantity.unit()))
				: Message.of("印到 {0} 位小数，代表 {1} 之间的数", "Printed to {0} decimals: it stands for any number in {1}", quantity.decimals(), interval(interval, quantity.unit()));
	}

	/** Where a number was imported from; empty when it was typed. */
	Optional<Message> source(Place place) {
		return Optional.ofNullable(place.source()).map(source -> Message.of("来自 {0} 第 {1} 行第 {2} 列", "From {0}, line {1}, column {2}", source.file(), source.line(),
				source.col()));
	}

	static String interval(Interval interval, String unit) {
		return "[" + digits(interval.low(), unit) + ", " + digits(interval.high(), unit) + "]" + Units.of(unit).name();
	}

	static String amount(BigDecimal base, String unit) {
		return digits(base, unit) + Units.of(unit).name();
	}

	static Message result(Result result, String unit) {
		return switch (result) {
			case Result.Value value -> {
				String shown = Units.of(unit).kind().equals(value.kind()) ? amount(value.value(), unit) : amount(value.value(), "");
				yield new Message(shown, shown);
			}
			case Result.Undefined undefined -> undefined.reason();
			case Result.Words words -> new Message(words.text(), words.text());
			case Result.Missing missing -> new Message("没有数", "no number");
		};
	}

	private static String digits(BigDecimal base, String unit) {
		return Decimals.shown(Units.of(unit).fromBase(base), MOST_DECIMALS);
	}
}
