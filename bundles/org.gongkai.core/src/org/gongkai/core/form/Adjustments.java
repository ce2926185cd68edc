// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Severity;
import org.gongkai.core.check.Verdict;

/**
 * What a city or an auditor makes of rules and checks that are defined elsewhere.
 *
 * @param byRule id of the rule to the severity of its findings; empty when they are not told at all
 */
public record Adjustments(Map<String, Optional<Severity>> byRule) {

	public Adjustments {
		byRule = Map.copyOf(byRule);
	}

	/**
	 * The findings as they are told. Where the finding that heads a group is not, the next one of the group heads it. Rounding
	 * stays what it is, however grave the rule.
	 *
	 * @param findings grouped, the root of a group first
	 */
	public List<Finding> apply(List<Finding> findings) {
		if (byRule.isEmpty()) {
			return findings;
		}
		Map<String, Boolean> headed = new LinkedHashMap<>();
		List<Finding> told = new ArrayList<>();
		for (Finding finding : findings) {
			Optional<Severity> wanted = byRule.get(finding.rule());
			if (wanted == null || wanted.isPresent()) {
				boolean heads = headed.put(finding.group(), true) == null;
				boolean judged = wanted != null && finding.verdict() == Verdict.CONTRADICTION;
				told.add((judged ? finding.withSeverity(wanted.get()) : finding).inGroup(finding.group(), heads));
			}
		}
		return told;
	}
}
