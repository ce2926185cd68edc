// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.noise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.gongkai.core.form.DimensionTree;
import org.gongkai.core.form.FormIndex;
import org.gongkai.core.form.FormYear;
import org.gongkai.core.form.TableLayout;

/**
 * Money in an invented department: single payments, each at a leaf of every dimension. An amount is the sum of the payments
 * it covers, so that whatever a form adds up, it comes out.
 */
final class SampleAmounts {

	private static final List<String> NAMES = List.of("甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸");
	/** Funds that a small department does not have. */
	private static final Pattern OTHER_FUNDS = Pattern.compile("政府性基金.*|国有资本.*");

	private record Payment(Map<String, String> at, BigDecimal amount) {
	}

	private final FormYear form;
	private final SampleTraits traits;
	private final List<Payment> payments = new ArrayList<>();

	SampleAmounts(FormYear form, SampleTraits traits, Random random) {
		this.form = form;
		this.traits = traits;
		Map<String, List<String>> leaves = new HashMap<>();
		Map<String, Set<String>> named = named(form.form());
		form.dimensions().forEach((name, tree) -> leaves.put(name, leaves(tree, named.getOrDefault(name, Set.of()), random)));
		Set<String> own = own(form.form());
		for (int i = 0; i < traits.payments(); i++) {
			Map<String, String> at = new HashMap<>();
			leaves.forEach((name, members) -> {
				if (!members.isEmpty()) {
					at.put(name, members.get(random.nextInt(members.size())));
				}
			});
			int member = random.nextInt(own("").size());
			own.forEach(dimension -> at.put(dimension, own(dimension).get(member)));
			BigDecimal amount = new BigDecimal(1 + random.nextInt(500_000)).movePointLeft(2);
			payments.add(new Payment(at, traits.negative() && random.nextInt(5) == 0 ? amount.negate() : amount));
		}
	}

	/** Dimensions whose members a document names itself. */
	private static Set<String> own(FormIndex form) {
		return form.tables().stream().flatMap(table -> table.panels().stream()).flatMap(panel -> panel.rows().stream())
				.filter(TableLayout.Open.class::isInstance).map(row -> ((TableLayout.Open) row).dimension()).collect(Collectors.toCollection(TreeSet::new));
	}

	/** The members of such a dimension: those of two belong together, as a unit and its project do. */
	List<String> own(String dimension) {
		return NAMES.subList(0, Math.min(NAMES.size(), traits.units())).stream().map(name -> name + dimension).toList();
	}

	/** Members that rows and columns of the form name. */
	private static Map<String, Set<String>> named(FormIndex form) {
		Map<String, Set<String>> named = new HashMap<>();
		for (TableLayout table : form.tables()) {
			for (TableLayout.Panel panel : table.panels()) {
				collect(panel.coordinates(), named);
				panel.columns().forEach(column -> collect(column.coordinates(), named));
				panel.rows().stream().filter(TableLayout.Item.class::isInstance).forEach(row -> collect(((TableLayout.Item) row).coordinates(), named));
			}
		}
		return named;
	}

	private static void collect(Map<String, String> coordinates, Map<String, Set<String>> named) {
		coordinates.forEach((dimension, member) -> named.computeIfAbsent(dimension, key -> new TreeSet<>()).add(member));
	}

	/** What is not divided further: of a catalog some subjects, of other dimensions what the form names. */
	private List<String> leaves(DimensionTree tree, Set<String> named, Random random) {
		if (tree.catalog().isEmpty()) {
			return named.stream().filter(member -> named.stream().noneMatch(other -> tree.isBelow(other, member)))
					.filter(member -> !traits.narrow() || !OTHER_FUNDS.matcher(member).matches()).toList();
		}
		List<String> leaves = new ArrayList<>(tree.members().stream().filter(member -> tree.children(member).isEmpty()).toList());
		Collections.shuffle(leaves, random);
		return leaves.subList(0, Math.min(traits.subjects(), leaves.size()));
	}

	/** The sum of what lies at some coordinates; zero when nothing does. */
	BigDecimal at(Map<String, String> coordinates) {
		return payments.stream().filter(payment -> coordinates.entrySet().stream().allMatch(entry -> covers(entry.getKey(), entry.getValue(), payment)))
				.map(Payment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** Whether any payment lies at a member or below it. */
	boolean isUsed(String dimension, String member) {
		return payments.stream().anyMatch(payment -> covers(dimension, member, payment));
	}

	private boolean covers(String dimension, String member, Payment payment) {
		String at = payment.at.getOrDefault(dimension, "");
		return at.equals(member) || form.dimension(dimension).map(tree -> tree.isBelow(at, member)).orElse(false);
	}
}
