// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.fact.Place;

/**
 * Orders findings into groups: those that one changed value explains stand together, headed by the one that names the
 * smallest repair.
 */
final class RootCauses {

	private RootCauses() {
	}

	static List<Finding> group(List<Finding> findings, Constraints constraints, DocumentSnapshot document) {
		Map<Finding, Suspicion> causes = new IdentityHashMap<>();
		for (Suspicion suspicion : new CauseSearch(constraints, document).suspicions()) {
			suspicion.explained().forEach(finding -> causes.put(finding, suspicion));
		}
		Map<Object, List<Finding>> groups = new LinkedHashMap<>();
		Comparator<Finding> order = Comparator.comparingInt(RootCauses::line).thenComparingInt(RootCauses::column)
				.thenComparing(Finding::rule);
		findings.stream().sorted(order).forEach(finding -> groups
				.computeIfAbsent(causes.containsKey(finding) ? causes.get(finding) : new Object(), key -> new ArrayList<>()).add(finding));
		List<Finding> ordered = new ArrayList<>(findings.size());
		int number = 0;
		for (Map.Entry<Object, List<Finding>> group : groups.entrySet()) {
			String id = "g" + ++number;
			List<Finding> members = group.getValue();
			Finding root = members.getFirst();
			if (group.getKey() instanceof Suspicion suspicion) {
				root = members.stream().filter(finding -> first(finding).equals(suspicion.report().place())).findFirst()
						.or(() -> members.stream().filter(finding -> finding.places().contains(suspicion.report().place())).findFirst())
						.orElse(root);
				ordered.add(suspicion.asRoot(root).inGroup(id, true));
			} else {
				ordered.add(root.inGroup(id, true));
			}
			for (Finding member : members) {
				if (member != root) {
					ordered.add(member.inGroup(id, false));
				}
			}
		}
		return ordered;
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
