// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.core.check.CheckContext;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Severity;
import org.gongkai.core.check.TextCheck;
import org.gongkai.core.document.Content;
import org.gongkai.core.expression.Evaluator;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.Place;
import org.gongkai.core.fact.Report;
import org.gongkai.core.quantity.Decimals;
import org.gongkai.core.quantity.Interval;
import org.gongkai.core.quantity.Units;
import org.gongkai.core.text.Message;
import org.gongkai.core.wording.FoldedText;
import org.gongkai.core.wording.Passage;

/**
 * What the text says was spent on a project, all amounts together, is not more than its performance table says. The text tells of
 * a project under each subject that paid for it, so that it may well be less.
 */
public final class ProjectAmountCheck implements TextCheck {

	private static final String SPENT = "项目执行数";
	/** Shorter names are words of other names as well. */
	private static final int NAME = 4;
	private static final Pattern AMOUNT = Pattern.compile("^[”\"’]?(?:项目)?(?:专项)?(?:经费|资金|费用|补助)?(?:支出)?(?:为|共|共计|:)?([0-9][0-9,]*(?:\\.[0-9]+)?)(亿元|万元|元)");
	private static final Pattern NOT_SPENT = Pattern.compile("预算|计划|拟|目标|指标|结转|结余|申请");

	/** An amount behind the name of a project. */
	private record Mention(Place place, Interval amount, String words) {
	}

	/** The name of a project as patterns see it, without the unit that carries it out. */
	private record Bare(String name) {
	}

	@Override
	public String id() {
		return "project-amount";
	}

	@Override
	public String family() {
		return "勾稽";
	}

	@Override
	public List<Finding> run(CheckContext context) {
		Map<String, Report> spent = spent(context);
		List<Finding> findings = new ArrayList<>();
		if (!spent.isEmpty()) {
			mentions(context, spent.keySet()).forEach((name, mentions) -> compare(name, spent.get(name), mentions).ifPresent(findings::add));
		}
		return findings;
	}

	// Of projects that have a name of their own, without the unit that carries them out.
	private static Map<String, Report> spent(CheckContext context) {
		Map<String, Report> amounts = new LinkedHashMap<>();
		context.document().facts().reports(ProjectAmountCheck.class, key -> SPENT.equals(key.get(FactKey.ITEM)) && !key.dimensions().contains("资金")).stream()
				.filter(report -> report.origin() == Report.Origin.CELL && report.quantity().value() != null).forEach(report -> amounts.putIfAbsent(report.key().get(FactKey.PROJECT), report));
		Map<String, Report> spent = new LinkedHashMap<>();
		Set<String> shared = new HashSet<>();
		for (Content.Evaluation evaluation : context.document().evaluations()) {
			String name = context.once(evaluation, Bare.class, one -> new Bare(FoldedText.fold(NameCheck.bare(one)))).name();
			Report report = amounts.get(evaluation.key());
			if (name.length() >= NAME && report != null && spent.put(name, report) != null) {
				shared.add(name);
			}
		}
		spent.keySet().removeAll(shared);
		return spent;
	}

	private static Map<String, List<Mention>> mentions(CheckContext context, Set<String> names) {
		Set<String> tables = context.document().evaluations().stream().map(Content.Evaluation::name).collect(Collectors.toSet());
		Map<String, List<String>> byBeginning = names.stream().sorted(Comparator.comparingInt(String::length).reversed())
				.collect(Collectors.groupingBy(name -> name.substring(0, 2)));
		Map<String, List<Mention>> mentions = new LinkedHashMap<>();
		BitSet beginnings = new BitSet();
		names.forEach(name -> beginnings.set(name.charAt(0)));
		for (Passage passage : context.passages()) {
			if (passage.kind() == Passage.Kind.PARAGRAPH && passage.sections().stream().noneMatch(tables::contains) && !isReview(passage, context)) {
				read(passage, beginnings, byBeginning, mentions);
			}
		}
		return mentions;
	}

	// The text of a project's own evaluation compares its numbers fact by fact.
	private static boolean isReview(Passage passage, CheckContext context) {
		return passage.paragraph() != null && passage.paragraph().claims().stream().map(context.document().claims()::get).filter(claim -> claim.expression() != null)
				.flatMap(claim -> Evaluator.facts(claim.expression()).stream()).anyMatch(fact -> SPENT.equals(fact.key().get(FactKey.ITEM)));
	}

	private static void read(Passage passage, BitSet beginnings, Map<String, List<String>> names, Map<String, List<Mention>> mentions) {
		FoldedText text = passage.folded();
		String all = text.folded();
		for (int at = 0; at + NAME < all.length(); at++) {
			if (!beginnings.get(all.charAt(at))) {
				continue;
			}
			for (String name : names.getOrDefault(all.substring(at, at + 2), List.of())) {
				Matcher amount = all.startsWith(name, at) ? AMOUNT.matcher(all.substring(at + name.length())) : null;
				if (amount != null && amount.find() && !isEndOfLonger(all, at) && !NOT_SPENT.matcher(clause(all, at)).find()) {
					int from = at + name.length() + amount.start(1);
					int to = at + name.length() + amount.end(1);
					BigDecimal value = new BigDecimal(amount.group(1).replace(",", ""));
					Interval interval = Interval.ofPrinted(value, Math.max(0, value.scale())).scaledByPowerOfTen(Units.of(amount.group(2)).scale());
					mentions.computeIfAbsent(name, known -> new ArrayList<>())
							.add(new Mention(passage.place(text.place(from), text.end(to)), interval, amount.group(1) + amount.group(2)));
					at = to - 1;
					break;
				}
			}
		}
	}

	// A name stands at the beginning of a clause or behind a word that leads to it; else it may be the end of another name.
	private static boolean isEndOfLonger(String text, int at) {
		return at > 0 && "、,;。:“\"(是于括用付)".indexOf(text.charAt(at - 1)) < 0;
	}

	private static String clause(String text, int at) {
		int from = at;
		while (from > 0 && "、,;。".indexOf(text.charAt(from - 1)) < 0) {
			from--;
		}
		return text.substring(from, at);
	}

	private Optional<Finding> compare(String name, Report spent, List<Mention> mentions) {
		Interval listed = mentions.stream().map(Mention::amount).reduce(Interval.ZERO, Interval::plus);
		Interval allowed = spent.quantity().interval().orElseThrow();
		if (listed.low().compareTo(allowed.high()) <= 0) {
			return Optional.empty();
		}
		Set<Place> places = new LinkedHashSet<>();
		mentions.forEach(mention -> places.add(mention.place()));
		places.add(spent.place());
		String words = mentions.stream().map(Mention::words).collect(Collectors.joining("、"));
		String whole = Decimals.shown(spent.quantity().unitOf().fromBase(listed.low().add(listed.high()).divide(BigDecimal.valueOf(2))), 4) + spent.quantity().unitOf().name();
		return Optional.of(Finding.of(id(), Severity.SHOULD, family(), Message.of("文中写“{0}”支出 {1}{2}，而它的绩效表的执行数只有 {3}。请核对。",
				"The text says {1}{2} was spent on “{0}”, but its performance table says {3}. Check them.", name, words,
				mentions.size() < 2 ? new Message("", "") : Message.of("，共 {0}", ", {0} in all,", whole), spent.quantity().words()), List.copyOf(places))
				.expecting(spent.quantity().printed()).saying(words));
	}
}
