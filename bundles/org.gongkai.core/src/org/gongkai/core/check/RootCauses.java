// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gongkai.core.fact.Place;

/**
 * Orders findings into groups: those that one changed value explains stand together, headed by the one that names the
 * smallest repair, and with a part that is wrong what follows from it.
 */
final class RootCauses {

	private RootCauses() {
	}

	static List<Finding> group(List<Finding> findings, CheckContext context) {
		Map<Finding, Cause> causes = new IdentityHashMap<>();
		for (Cause cause : new CauseSearch(context, findings).causes()) {
			cause.explained().forEach(finding -> causes.put(finding, cause));
		}
		Set<Finding> ofRows = Collections.newSetFromMap(new IdentityHashMap<>());
		causes.forEach((finding, cause) -> {
			if (cause instanceof RowCause) {
				ofRows.add(finding);
			}
		});
		Consequences consequences = new Consequences(findings, ofRows, context);
		Map<Place, Object> suspects = suspects(findings, causes, consequences);
		Map<Object, List<Finding>> groups = new LinkedHashMap<>();
		Comparator<Finding> order = Comparator.comparingInt(RootCauses::line).thenComparingInt(RootCauses::column)
				.thenComparing(Finding::rule);
		findings.stream().sorted(order).forEach(finding -> groups
				.computeIfAbsent(waiting(finding, group(finding, causes, consequences), suspects), key -> new ArrayList<>()).add(finding));
		List<Finding> ordered = new ArrayList<>(findings.size());
		int number = 0;
		for (Map.Entry<Object, List<Finding>> group : groups.entrySet()) {
			String id = "g" + ++number;
			List<Finding> members = group.getValue();
			Finding root = group.getKey() instanceof Cause cause ? cause.root(members) : (Finding) group.getKey();
			ordered.add((group.getKey() instanceof Cause cause ? cause.asRoot(root) : root).inGroup(id, true));
			for (Finding member : members) {
				if (member != root) {
					ordered.add((group.getKey() instanceof Cause cause ? cause.asMember(member) : member).inGroup(id, false));
				}
			}
		}
		return ordered;
	}

	// Numbers are traced to their cause by what would mend them, all else by what it follows from. A number that would mend one
	// finding alone is as good as none.
	private static Object group(Finding finding, Map<Finding, Cause> causes, Consequences consequences) {
		if (isDisplacement(causes.get(finding))) {
			return causes.get(finding);
		}
		if (consequences.displacedAt(line(finding)) == finding) {
			return finding;
		}
		Finding first = consequences.cause(finding);
		boolean traced = !consequences.isDisplaced(finding) && causes.containsKey(finding) && (first == finding || causes.get(finding).explained().size() > 1);
		Object cause = traced ? causes.get(finding) : causes.containsKey(first) ? causes.get(first) : first;
		Finding displaced = consequences.isDisplaced(finding) ? consequences.displacedAt(line(first))
				: cause instanceof Suspicion number ? consequences.displacedAt(number.report().place().line()) : null;
		return displaced == null ? cause : isDisplacement(causes.get(displaced)) ? causes.get(displaced) : displaced;
	}

	// Numbers in each other's places, which tell more than the first of the findings by them.
	private static boolean isDisplacement(Cause cause) {
		return cause instanceof Suspicion suspicion && suspicion.repair().changes().size() > 1;
	}

	// The numbers that are suspected; where none is, all that contradict each other.
	private static Map<Place, Object> suspects(List<Finding> findings, Map<Finding, Cause> causes, Consequences consequences) {
		Map<Place, Object> suspects = new HashMap<>();
		for (Finding finding : findings) {
			if (finding.verdict() == Verdict.CONTRADICTION && !finding.difference().isEmpty()) {
				Object group = group(finding, causes, consequences);
				if (group instanceof Suspicion number) {
					suspects.put(number.report().place(), group);
				} else if (group == finding) {
					finding.places().forEach(place -> suspects.putIfAbsent(place, group));
				}
			}
		}
		return suspects;
	}

	// What is open, or within rounding, is so with the numbers as they are printed: it waits for the one that is suspected.
	private static Object waiting(Finding finding, Object group, Map<Place, Object> suspects) {
		if (finding.verdict() == Verdict.CONTRADICTION || group != finding) {
			return group;
		}
		List<Object> awaited = finding.places().stream().map(suspects::get).filter(Objects::nonNull)
				// Rounding has nothing to do with a cell that is to be filled in.
				.filter(awaiting -> finding.verdict() != Verdict.ROUNDING || !(awaiting instanceof Finding other) || !other.unit().isEmpty()).distinct().toList();
		return awaited.size() == 1 ? awaited.getFirst() : group;
	}

	private static int line(Finding finding) {
		return finding.places().isEmpty() ? 0 : first(finding).line();
	}

	private static int column(Finding finding) {
		return finding.places().isEmpty() ? 0 : first(finding).col();
	}

	private static Place first(Finding finding) {
		return finding.places().getFirst();
	}
}
