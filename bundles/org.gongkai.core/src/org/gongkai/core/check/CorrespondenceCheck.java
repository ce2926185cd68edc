// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.core.check.Constraints.Term;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.expression.Result;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.Report;
import org.gongkai.core.form.DimensionTree;
import org.gongkai.core.form.SubjectTree;
import org.gongkai.core.quantity.Interval;
import org.gongkai.core.text.Message;

/**
 * The same money by two classifications of which one names the subjects of the other that belong to each of its own (部门
 * and 政府预算支出经济分类). A subject may belong to several, by the nature of the unit that spends; so subjects are taken
 * together as far as those with an amount hang together, and the sums of both sides must agree. Where one subject of one
 * side stands alone, that is the row itself.
 */
public final class CorrespondenceCheck implements PartedCheck {

	static final String RULE = "correspondence";

	/** Subjects of both classifications that hang together. */
	private record Group(Set<Report> coarse, Set<Report> fine) {
	}

	/** Two dimensions of one kind of money, and which subjects of them belong together, as far as it was asked. */
	private record Pair(DimensionTree coarse, DimensionTree fine, Map<String, Map<String, Boolean>> known) {

		boolean belongs(Report one, Report other) {
			return known.computeIfAbsent(one.key().get(coarse.name()), code -> new HashMap<>())
					.computeIfAbsent(other.key().get(fine.name()), code -> belong(one.key().get(coarse.name()), code));
		}

		// A subject of which the catalog says nothing may belong to any.
		private boolean belong(String coarseCode, String fineCode) {
			List<String> named = named(coarseCode);
			return named.isEmpty() || named.stream().anyMatch(counterpart -> meet(counterpart, fineCode)) || isUnnamed(fineCode);
		}

		private List<String> named(String code) {
			SubjectTree catalog = coarse.catalog().orElseThrow();
			List<SubjectTree.Entry> below = catalog.entries().stream()
					.filter(entry -> entry.code().equals(code) || coarse.isBelow(entry.code(), code)).toList();
			boolean open = below.stream().filter(entry -> catalog.children(entry.code()).isEmpty()).anyMatch(entry -> entry.counterparts().isEmpty());
			return open ? List.of() : below.stream().flatMap(entry -> entry.counterparts().stream()).toList();
		}

		private boolean isUnnamed(String code) {
			return coarse.catalog().orElseThrow().entries().stream().flatMap(entry -> entry.counterparts().stream())
					.noneMatch(counterpart -> meet(counterpart, code));
		}

		private boolean meet(String one, String other) {
			return one.equals(other) || fine.isBelow(one, other) || fine.isBelow(other, one);
		}
	}

	@Override
	public String id() {
		return RULE;
	}

	@Override
	public String family() {
		return "口径";
	}

	@Override
	public List<Part> parts(CheckContext context) {
		List<Part> parts = new ArrayList<>();
		for (Pair pair : pairs(context.document())) {
			Map<FactKey, List<FactKey>> coarse = lowest(pair.coarse(), context.document());
			Map<FactKey, List<FactKey>> fine = lowest(pair.fine(), context.document());
			coarse.forEach((rest, keys) -> {
				if (fine.containsKey(rest)) {
					parts.add(Part.ofFacts((all, findings) -> check(pair, keys, fine.get(rest), all, findings)));
				}
			});
		}
		return parts;
	}

	// A classification whose subjects name subjects of another, and the dimension of that other.
	private static List<Pair> pairs(DocumentSnapshot document) {
		List<Pair> pairs = new ArrayList<>();
		if (document.meaning().isPresent()) {
			Map<String, DimensionTree> dimensions = document.meaning().get().dimensions();
			for (DimensionTree coarse : dimensions.values()) {
				Optional<String> named = coarse.catalog().stream().flatMap(catalog -> catalog.entries().stream())
						.flatMap(entry -> entry.counterparts().stream()).findFirst();
				named.flatMap(code -> dimensions.values().stream().filter(other -> other != coarse && other.catalog().isPresent() && other.contains(code)).findFirst())
						.ifPresent(fine -> pairs.add(new Pair(coarse, fine, new HashMap<>())));
			}
		}
		return pairs;
	}

	// The reported subjects below which none is reported, by what else their facts have in common.
	private static Map<FactKey, List<FactKey>> lowest(DimensionTree tree, DocumentSnapshot document) {
		Map<FactKey, Set<String>> above = new LinkedHashMap<>();
		Map<FactKey, List<FactKey>> reported = new LinkedHashMap<>();
		for (FactKey key : document.facts().keys()) {
			String member = key.get(tree.name());
			if (!member.isEmpty()) {
				FactKey rest = key.without(tree.name());
				reported.computeIfAbsent(rest, r -> new ArrayList<>()).add(key);
				for (String parent = tree.parent(member); !parent.isEmpty(); parent = tree.parent(parent)) {
					above.computeIfAbsent(rest, r -> new LinkedHashSet<>()).add(parent);
				}
			}
		}
		reported.forEach((rest, keys) -> keys.removeIf(key -> above.getOrDefault(rest, Set.of()).contains(key.get(tree.name()))));
		return reported;
	}

	private void check(Pair pair, List<FactKey> coarseKeys, List<FactKey> fineKeys, CheckContext context, List<Finding> findings) {
		List<Report> coarse = amounts(coarseKeys, context.document());
		List<Report> fine = amounts(fineKeys, context.document());
		List<Group> groups = groups(pair, coarse, fine);
		// Where one classification is given for nothing at all there is nothing to compare.
		if (!coarse.isEmpty() && !fine.isEmpty()) {
			groups.forEach(group -> compare(pair, group, context, findings));
		}
	}

	private static List<Report> amounts(List<FactKey> keys, DocumentSnapshot document) {
		return keys.stream().flatMap(key -> CrossSumCheck.finest(document.facts().reports(key)).stream())
				.filter(report -> report.quantity().value() != null).toList();
	}

	private static List<Group> groups(Pair pair, List<Report> coarse, List<Report> fine) {
		List<Group> groups = new ArrayList<>();
		Set<Report> left = new LinkedHashSet<>(coarse);
		Set<Report> right = new LinkedHashSet<>(fine);
		while (!left.isEmpty() || !right.isEmpty()) {
			Group group = new Group(new LinkedHashSet<>(), new LinkedHashSet<>());
			List<Report> coming = new ArrayList<>(List.of(left.isEmpty() ? right.iterator().next() : left.iterator().next()));
			for (int i = 0; i < coming.size(); i++) {
				Report one = coming.get(i);
				if (left.remove(one)) {
					group.coarse().add(one);
					right.stream().filter(other -> !coming.contains(other) && pair.belongs(one, other)).forEach(coming::add);
				} else if (right.remove(one)) {
					group.fine().add(one);
					left.stream().filter(other -> !coming.contains(other) && pair.belongs(other, one)).forEach(coming::add);
				}
			}
			groups.add(group);
		}
		return groups;
	}

	private void compare(Pair pair, Group group, CheckContext context, List<Finding> findings) {
		List<Term> terms = new ArrayList<>();
		group.coarse().forEach(report -> terms.add(new Term(report, 1)));
		group.fine().forEach(report -> terms.add(new Term(report, -1)));
		if (!context.constraints().isNew(terms)) {
			return;
		}
		Result.Value coarse = sum(group.coarse(), group.fine());
		Result.Value fine = sum(group.fine(), group.coarse());
		Verdict verdict = Agreement.of(coarse, fine);
		Finding finding = verdict == Verdict.EQUAL ? null : finding(pair, group, coarse, fine, verdict);
		context.constraints().add(terms, finding);
		if (finding != null) {
			findings.add(finding);
		}
	}

	private static Result.Value sum(Set<Report> reports, Set<Report> others) {
		return reports.isEmpty() ? new Result.Value(BigDecimal.ZERO, Interval.ZERO, BigDecimal.ZERO, others.iterator().next().quantity().unitOf().kind()) : Sums.sum(List.copyOf(reports));
	}

	private Finding finding(Pair pair, Group group, Result.Value coarse, Result.Value fine, Verdict verdict) {
		List<Report> all = new ArrayList<>(group.coarse());
		all.addAll(group.fine());
		Report first = all.getFirst();
		String unit = first.quantity().unit();
		String left = Wordings.shown(coarse, first.quantity().unitOf()) + unit;
		String right = Wordings.shown(fine, first.quantity().unitOf()) + unit;
		String difference = Wordings.shown(coarse.value().subtract(fine.value()),
				Math.max(Wordings.decimals(coarse, first.quantity().unitOf()), Wordings.decimals(fine, first.quantity().unitOf())), 4, first.quantity().unitOf());
		Object[] values = { names(pair.coarse(), group.coarse()), left, names(pair.fine(), group.fine()), right, difference + unit };
		Message message = verdict == Verdict.ROUNDING
				? Message.of("{0}共 {1}，对应的{2}共 {3}，相差 {4}，在四舍五入的范围内。", "{0}: {1}, corresponding {2}: {3}; the difference of {4} is within rounding.", values)
				: Message.of("按科目的对应关系，{0}共 {1}，应等于{2}共 {3}，相差 {4}。请核对两表的科目和数。",
						"By the correspondence of subjects {0}, together {1}, equal {2}, together {3}; the difference is {4}. Check subjects and numbers of both tables.", values);
		return new Finding(RULE, verdict == Verdict.ROUNDING ? Severity.MAY : isSourced(pair, group) ? Severity.MUST : Severity.SHOULD, family(), verdict, message, Wordings.shown(fine, first.quantity().unitOf()),
				Wordings.shown(coarse, first.quantity().unitOf()), difference, unit, "", "", true, null, all.stream().map(Report::place).toList(), List.of());
	}

	// Where the catalog itself is not sure, neither is this.
	private static boolean isSourced(Pair pair, Group group) {
		SubjectTree catalog = pair.coarse().catalog().orElseThrow();
		return group.coarse().stream().flatMap(report -> catalog.entry(report.key().get(pair.coarse().name())).stream()).noneMatch(SubjectTree.Entry::unsourced);
	}

	private static Message names(DimensionTree tree, Set<Report> reports) {
		List<Message> names = reports.stream().limit(4).map(report -> report.key().get(tree.name()))
				.map(code -> Wordings.same("“" + code + " " + tree.label(code) + "”")).toList();
		Message list = Wordings.list(names);
		String catalog = tree.catalog().map(SubjectTree::name).orElse(tree.name());
		return names.isEmpty() ? Message.of("{0}没有对应的科目，", "no subject of {0}, ", catalog)
				: Message.of("{0}的{1}{2}", "{0} {1}{2}", catalog, list, reports.size() > names.size() ? "等" : "");
	}
}
