// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.hover;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.gongkai.core.check.Agreement;
import org.gongkai.core.check.Verdict;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.expression.Result;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.FactSpace;
import org.gongkai.core.fact.Report;
import org.gongkai.core.form.DimensionTree;
import org.gongkai.core.form.FormYear;
import org.gongkai.core.quantity.Decimals;
import org.gongkai.core.quantity.Interval;
import org.gongkai.core.quantity.Quantity;
import org.gongkai.core.quantity.Units;
import org.gongkai.core.text.Message;

/** Says facts in words: their coordinates, their other reports, and the parts they should be the sum of. */
final class FactWords {

	private static final int MOST_PARTS = 16;

	private final DocumentSnapshot document;
	private final FormYear form;

	FactWords(DocumentSnapshot document, FormYear form) {
		this.document = document;
		this.form = form;
	}

	/** The coordinates in words, as fields. */
	void meaning(Card card, FactKey key) {
		key.coordinates().forEach((dimension, member) -> {
			Optional<DimensionTree> tree = form.dimension(dimension);
			String label = tree.map(t -> t.label(member)).orElse(member);
			card.field(dimension, dimension, label.equals(member) ? member : member + " " + label);
		});
	}

	/** The other places that report the fact, with what they print. */
	void reports(Card card, Report here) {
		List<Report> others = document.facts().reports(here.key()).stream().filter(report -> report.id() != here.id()).toList();
		if (others.isEmpty()) {
			return;
		}
		card.line(Message.of("同一事实还有 {0} 处：", "The same fact is reported in {0} other places:", others.size()));
		for (Report other : others) {
			Verdict verdict = Agreement.of(here.quantity(), other.quantity());
			card.entry(Message.of("{0}：{1}（{2}）", "{0}: {1} ({2})", other.place().label(), other.quantity().shown(), verdict.word()));
		}
	}

	/** For each dimension, the parts in the same table whose sum the fact should be. */
	void sums(Card card, Report here) {
		for (DimensionTree dimension : form.dimensions().values()) {
			sum(card, here, dimension);
		}
	}

	private void sum(Card card, Report here, DimensionTree dimension) {
		String member = here.key().get(dimension.name());
		if (!dimension.addsUp(member)) {
			return;
		}
		FactSpace facts = document.facts();
		List<Report> parts = new ArrayList<>();
		Predicate<Report> sameTable = report -> report.place().where().equals(here.place().where()) && !report.partial();
		descend(dimension, member, here.key(), facts, sameTable, parts);
		if (parts.isEmpty()) {
			return;
		}
		BigDecimal total = BigDecimal.ZERO;
		BigDecimal coarsest = BigDecimal.ZERO;
		Interval interval = Interval.ZERO;
		for (Report part : parts) {
			total = total.add(part.quantity().base().orElse(BigDecimal.ZERO));
			interval = interval.plus(part.quantity().interval().orElse(Interval.ZERO));
			coarsest = coarsest.max(part.quantity().halfUnit());
		}
		Verdict verdict = Agreement.of(here.quantity(),
				new Result.Value(total, interval, coarsest, here.quantity().unitOf().kind()));
		String sum = amount(total, here.quantity().unitOf(), here.quantity().decimals());
		card.line(Message.of("应等于按{0}的 {1} 项之和 {2}（{3}）：", "Should equal the sum of {1} parts by {0}, {2} ({3}):", dimension.name(),
				parts.size(), sum, verdict.word()));
		for (Report part : parts.subList(0, Math.min(parts.size(), MOST_PARTS))) {
			card.entry(part.place().label() + "：" + part.quantity().shown());
		}
		if (parts.size() > MOST_PARTS) {
			card.entry(Message.of("另有 {0} 项", "{0} more", parts.size() - MOST_PARTS));
		}
	}

	/** The nearest members below that the table lists. */
	private static void descend(DimensionTree dimension, String member, FactKey key, FactSpace facts, Predicate<Report> sameTable,
			List<Report> into) {
		for (String child : dimension.children(member)) {
			Optional<Report> report = facts.reports(key.with(dimension.name(), child)).stream().filter(sameTable).findFirst();
			if (report.isPresent()) {
				into.add(report.get());
			} else if (!dimension.isPartial(child)) {
				descend(dimension, child, key, facts, sameTable, into);
			}
		}
	}

	/** A value in the base unit, in a unit. */
	static String amount(BigDecimal base, Units.Unit unit, int decimals) {
		return Decimals.shown(unit.fromBase(base), Math.max(decimals, 2)) + unit.name();
	}

	/** A computed value with its interval in a unit. */
	static Message value(Result.Value value, Quantity printed, String unitName) {
		Units.Unit unit = value.kind().equals(Units.RATIO) ? Units.of("%") : Units.of(unitName);
		int decimals = printed == null ? 2 : Math.max(2, printed.decimals() + 2);
		String middle = Decimals.shown(unit.fromBase(value.value()), decimals) + unit.name();
		if (value.interval().isExact()) {
			return new Message(middle, middle);
		}
		String low = Decimals.shown(unit.fromBase(value.interval().low()), decimals);
		String high = Decimals.shown(unit.fromBase(value.interval().high()), decimals);
		return Message.of("{0}（四舍五入前在 {1} 与 {2} 之间）", "{0} (between {1} and {2} before rounding)", middle, low, high);
	}
}
