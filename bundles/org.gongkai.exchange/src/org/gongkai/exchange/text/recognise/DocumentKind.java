// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.recognise;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.model.DisclosureKind;

/**
 * Tells final accounts from a budget: by what the document calls itself in its headings, and by those headings with the
 * word of the kind that only forms of this kind prescribe. The words alone tell nothing, for both are in either kind.
 */
final class DocumentKind {

	private static final Pattern OWN_NAME = Pattern.compile("(?:部门|单位)(决算|预算)(?:公开表|公开|情况说明|报表|表|编制说明|说明|批复表)?$");

	/** What a document calls itself tells more than a heading that a form knows. */
	private static final int NAME = 5;

	private DocumentKind() {
	}

	/**
	 * The kind; empty when the headings do not tell.
	 *
	 * @param headings headings of the source, folded, each once
	 * @param known for each form the headings it prescribes
	 */
	static Optional<DisclosureKind> of(Set<String> headings, List<FormTitles> forms, List<Set<String>> known) {
		Map<DisclosureKind, Integer> votes = new EnumMap<>(DisclosureKind.class);
		for (String heading : headings) {
			Matcher name = OWN_NAME.matcher(heading);
			if (name.find()) {
				votes.merge(name.group(1).equals("预算") ? DisclosureKind.BUDGET : DisclosureKind.FINAL_ACCOUNTS, NAME, Integer::sum);
			}
		}
		for (String heading : known.stream().flatMap(Collection::stream).distinct().toList()) {
			Set<DisclosureKind> kinds = EnumSet.noneOf(DisclosureKind.class);
			for (int i = 0; i < forms.size(); i++) {
				if (known.get(i).contains(heading) && forms.get(i).form().kind() != null) {
					kinds.add(forms.get(i).form().kind());
				}
			}
			if (kinds.size() == 1 && heading.contains(word(kinds.iterator().next()))) {
				votes.merge(kinds.iterator().next(), 1, Integer::sum);
			}
		}
		int accounts = votes.getOrDefault(DisclosureKind.FINAL_ACCOUNTS, 0);
		int budgets = votes.getOrDefault(DisclosureKind.BUDGET, 0);
		return accounts == budgets ? Optional.empty() : Optional.of(accounts > budgets ? DisclosureKind.FINAL_ACCOUNTS : DisclosureKind.BUDGET);
	}

	/** Whether a folded heading is what a document calls itself. */
	static boolean isOwnName(CharSequence heading) {
		return OWN_NAME.matcher(heading).find();
	}

	private static String word(DisclosureKind kind) {
		return kind == DisclosureKind.BUDGET ? "预算" : "决算";
	}
}
