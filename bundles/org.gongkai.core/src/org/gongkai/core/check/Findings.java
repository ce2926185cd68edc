// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What all checks found in a document.
 *
 * @param all every finding, those of one group together with its root first; groups in document order
 */
public record Findings(List<Finding> all) {

	public Findings {
		all = List.copyOf(all);
	}

	/**
	 * The findings of several documents as one list: groups keep apart and are numbered anew, those that contradict something
	 * come before what could not be verified and what is rounding only, the gravest first, waived ones last. What stands equal
	 * keeps its order.
	 */
	public static Findings joined(List<? extends Collection<Finding>> documents) {
		record Group(List<Finding> members, int rank) {
		}
		List<Group> groups = new ArrayList<>();
		for (Collection<Finding> document : documents) {
			Map<String, List<Finding>> byId = new LinkedHashMap<>();
			for (Finding finding : document) {
				byId.computeIfAbsent(finding.group().isEmpty() ? "#" + byId.size() : finding.group(), id -> new ArrayList<>()).add(finding);
			}
			byId.values().forEach(members -> groups.add(new Group(members, members.stream().mapToInt(Findings::rank).min().orElseThrow())));
		}
		groups.sort(Comparator.comparingInt(Group::rank));
		List<Finding> all = new ArrayList<>();
		for (int i = 0; i < groups.size(); i++) {
			String id = "g" + (i + 1);
			groups.get(i).members().stream().sorted(Comparator.comparing((Finding finding) -> !finding.root()).thenComparingInt(Findings::rank))
					.forEach(finding -> all.add(finding.inGroup(id, finding.root())));
		}
		return new Findings(all);
	}

	private static int rank(Finding finding) {
		return (finding.waived() == null ? 0 : 100) + switch (finding.verdict()) {
			case CONTRADICTION -> 0;
			case UNVERIFIABLE -> 10;
			case ROUNDING -> 20;
			case EQUAL -> 30;
		} + finding.severity().ordinal();
	}

	/** The findings that head their group and are not waived. */
	public List<Finding> roots() {
		return all.stream().filter(finding -> finding.root() && finding.waived() == null).toList();
	}

	/** Whether some finding that is not waived must be mended. */
	public boolean mustBeMended() {
		return all.stream().anyMatch(finding -> finding.severity() == Severity.MUST && finding.waived() == null);
	}
}
