// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.gongkai.core.form.DimensionTree;
import org.gongkai.core.quantity.Interval;

/**
 * A member of a slice with its parts.
 *
 * @param name the member: a code or a name
 * @param label what people call it
 * @param amount its amount
 * @param parts the members below it that are known, in the order of the dimension
 */
record Member(String name, String label, Amount amount, List<Member> parts) {

	Member {
		parts = List.copyOf(parts);
	}

	/**
	 * The members of a slice as a tree, in the order of the dimension. Where codes are reported without the code above them,
	 * that is put in as their sum.
	 */
	static List<Member> of(Slice slice, DimensionTree tree) {
		Map<String, Set<String>> below = new LinkedHashMap<>();
		Set<String> tops = new LinkedHashSet<>();
		for (String member : slice.members().keySet()) {
			String part = member;
			for (String above = above(part, slice, tree); !above.isEmpty(); above = above(part, slice, tree)) {
				below.computeIfAbsent(above, key -> new LinkedHashSet<>()).add(part);
				part = above;
			}
			tops.add(part);
		}
		return ordered(tops, tree).stream().map(top -> member(top, slice, tree, below)).toList();
	}

	// Codes leave out no level; of named members only the reported ones are there, and an of-which is no part of the sum.
	private static String above(String member, Slice slice, DimensionTree tree) {
		String parent = tree.parent(member);
		while (tree.catalog().isEmpty() && !parent.isEmpty() && !slice.members().containsKey(parent)) {
			parent = tree.parent(parent);
		}
		return parent;
	}

	private static Member member(String name, Slice slice, DimensionTree tree, Map<String, Set<String>> below) {
		List<Member> parts = ordered(below.getOrDefault(name, Set.of()), tree).stream().filter(part -> !tree.isPartial(part))
				.map(part -> member(part, slice, tree, below)).toList();
		Amount amount = slice.members().get(name);
		return new Member(name, label(name, amount, tree), amount != null ? amount : Amount.sum(parts.stream().map(Member::amount).toList()), parts);
	}

	// A code that the year does not know goes by the name printed beside it.
	private static String label(String name, Amount amount, DimensionTree tree) {
		String official = tree.label(name);
		return !official.equals(name) || amount == null || tree.catalog().isEmpty() ? official
				: amount.places().stream().map(place -> place.rowLabel()).filter(label -> !label.isEmpty()).findFirst().orElse(name);
	}

	private static List<String> ordered(Set<String> members, DimensionTree tree) {
		List<String> sorted = new ArrayList<>(members);
		if (tree.catalog().isPresent()) {
			sorted.sort(null);
		} else {
			List<String> order = List.copyOf(tree.members());
			sorted.sort(Comparator.comparingInt(order::indexOf));
		}
		return sorted;
	}

	/** The members that make it up: its parts, as deep as they make up the whole; else the member itself. */
	List<Member> finest() {
		return makesUp() ? parts.stream().flatMap(part -> part.finest().stream()).toList() : List.of(this);
	}

	/** Whether the parts are known and add up to the amount. */
	boolean makesUp() {
		if (parts.isEmpty()) {
			return false;
		}
		Interval sum = Amount.sum(parts.stream().map(Member::amount).toList()).interval();
		return sum.intersection(amount.interval()).isPresent();
	}

	/** The member without what is zero or blank below it, the largest part first. */
	Member largestFirst() {
		return new Member(name, label, amount, largestFirst(parts));
	}

	/** What is not zero, the largest first. */
	static List<Member> largestFirst(List<Member> members) {
		return members.stream().filter(member -> !member.amount.isNothing())
				.sorted(Comparator.comparing((Member member) -> member.amount.value()).reversed()).map(Member::largestFirst).toList();
	}
}
