// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.FactSpace;
import org.gongkai.core.fact.Report;
import org.gongkai.core.form.DimensionTree;
import org.gongkai.core.quantity.Quantity;
import org.gongkai.core.text.Message;

/**
 * A section that goes through the subjects of a table one by one tells all of one level that have an amount, and none that the
 * table does not have.
 */
public final class ItemListCheck implements PartedCheck {

	static final String LEFT_OUT = "item-left-out";
	static final String WITHOUT_ROW = "item-without-row";
	/** Fewer are examples and no list. */
	private static final int LIST = 3;

	/** A form may print so many subjects, most of them without an amount; of more the section gives examples. */
	private static final int PRINTED = 40;

	/** Of so many one may be forgotten; who leaves out more names the greatest only. */
	private static final int FORGOTTEN = 5;

	/** Subjects of one level that a section tells of the facts of a table. */
	private record Items(String where, FactKey rest, DimensionTree tree, Set<FactKey> told, List<FactKey> printed) {
	}

	@Override
	public String id() {
		return "item-list";
	}

	@Override
	public String family() {
		return "文表";
	}

	@Override
	public List<Part> parts(CheckContext context) {
		DocumentSnapshot document = context.document();
		List<Part> parts = new ArrayList<>();
		List<Report> told = document.facts().reports().stream().filter(report -> report.origin() == Report.Origin.CLAIM).toList();
		for (DimensionTree tree : document.meaning().map(meaning -> meaning.dimensions().values()).orElse(List.of())) {
			if (tree.catalog().isPresent()) {
				lists(told, document.facts(), tree).forEach(items -> parts.add(Part.ofFacts((all, findings) -> check(items, all.document().facts(), findings))));
			}
		}
		return parts;
	}

	private static List<Items> lists(List<Report> claims, FactSpace facts, DimensionTree tree) {
		record Level(String where, int digits) {
		}
		Map<Level, Set<FactKey>> told = new LinkedHashMap<>();
		for (Report report : claims) {
			String member = report.key().get(tree.name());
			if (!member.isEmpty()) {
				told.computeIfAbsent(new Level(report.place().where(), member.length()), level -> new LinkedHashSet<>()).add(report.key());
			}
		}
		List<Items> lists = new ArrayList<>();
		told.forEach((level, keys) -> {
			Map<FactKey, Set<FactKey>> byRest = new LinkedHashMap<>();
			for (FactKey key : keys.size() < LIST ? Set.<FactKey>of() : keys) {
				byRest.computeIfAbsent(key.without(tree.name()), rest -> new LinkedHashSet<>()).add(key);
			}
			byRest.forEach((rest, alike) -> {
				List<FactKey> printed = alike.size() < LIST ? List.of() : printed(facts.matching(rest, Set.of(tree.name())), tree, level.digits());
				long both = printed.stream().filter(alike::contains).count();
				if (both >= LIST && (printed.size() < PRINTED || 2 * both > printed.size())) {
					lists.add(new Items(level.where(), rest, tree, alike, printed));
				}
			});
		});
		return lists;
	}

	private static List<FactKey> printed(List<FactKey> keys, DimensionTree tree, int digits) {
		return keys.stream().filter(key -> key.get(tree.name()).length() == digits).toList();
	}

	private void check(Items items, FactSpace facts, List<Finding> findings) {
		List<FactKey> filled = new ArrayList<>();
		int both = 0;
		for (FactKey key : items.printed()) {
			if (facts.reports(key).stream().anyMatch(report -> report.origin() == Report.Origin.CELL && isAmount(report.quantity()))) {
				filled.add(key);
				both += items.told().contains(key) ? 1 : 0;
			}
		}
		if (both < LIST || 2 * both <= filled.size()) {
			return;
		}
		Set<FactKey> printed = new LinkedHashSet<>(items.printed());
		Report near = facts.reports(items.told().stream().filter(printed::contains).findFirst().orElseThrow()).stream()
				.filter(report -> report.place().where().equals(items.where())).findFirst().orElseThrow();
		// What is told in another section is told.
		List<FactKey> left = filled.stream().filter(key -> facts.reports(key).stream().allMatch(report -> report.origin() == Report.Origin.CELL)).toList();
		if (!left.isEmpty() && left.size() * FORGOTTEN <= filled.size()) {
			List<Report> cells = left.stream().map(key -> cells(key, facts).getFirst()).toList();
			findings.add(Finding.of(LEFT_OUT, Severity.SHOULD, family(), Message.of("{0}逐项说明了{1}的科目，没有说明有金额的{2}。请补上，或者核对表里的科目。",
					"{0} goes through the subjects of {1} and leaves out {2}, which have an amount. Supply them, or check the subjects of the table.",
					items.where(), cells.getFirst().place().where(), names(left, items.tree())),
					Stream.concat(Stream.of(near.place()), cells.stream().map(Report::place)).toList()).expecting(label(left.getFirst(), items.tree())));
		}
		Optional<Report> beside = cells(items.printed().getFirst(), facts).stream().findFirst();
		for (FactKey key : items.told()) {
			Optional<Report> told = printed.contains(key) ? Optional.empty() : facts.reports(key).stream().filter(report -> report.place().where().equals(items.where())).findFirst();
			if (told.isPresent() && beside.isPresent() && isAmount(told.get().quantity()) && isVisible(told.get().quantity(), beside.get().quantity())) {
				findings.add(Finding.of(WITHOUT_ROW, Severity.SHOULD, family(), Message.of("文中说明了{0}，为 {1}，而{2}里没有这个科目。请核对科目和数。",
						"The text tells of {0}, {1}, but {2} has no such subject. Check subject and number.", names(List.of(key), items.tree()), told.get().quantity().words(),
						beside.get().place().where()), List.of(told.get().place(), beside.get().place())).expecting(label(key, items.tree())));
			}
		}
	}

	private static String label(FactKey key, DimensionTree tree) {
		return tree.label(key.get(tree.name()));
	}

	private static String names(List<FactKey> keys, DimensionTree tree) {
		return keys.stream().map(key -> key.get(tree.name())).map(code -> code + "“" + tree.label(code) + "”").collect(Collectors.joining("、"));
	}

	private static List<Report> cells(FactKey key, FactSpace facts) {
		return facts.reports(key).stream().filter(report -> report.origin() == Report.Origin.CELL).toList();
	}

	private static boolean isAmount(Quantity quantity) {
		return quantity.value() != null && quantity.value().signum() != 0;
	}

	// What would be printed as zero need not be printed.
	private static boolean isVisible(Quantity told, Quantity printed) {
		return told.base().orElseThrow().abs().compareTo(printed.halfUnit()) >= 0;
	}
}
