// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check.text;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.core.check.CheckContext;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Fix;
import org.gongkai.core.check.WordCheck;
import org.gongkai.core.document.Header;
import org.gongkai.core.fact.Place;
import org.gongkai.core.form.TextRuleForm;
import org.gongkai.core.form.TextRules;
import org.gongkai.core.text.Message;
import org.gongkai.core.wording.FoldedText;
import org.gongkai.core.wording.Passage;
import org.gongkai.core.wording.WordMatch;

/** The rules on wording of the form and of the rule sets. All patterns of all rules are looked for in one reading. */
public final class TextRuleCheck implements WordCheck {

	@Override
	public String id() {
		return "wording";
	}

	@Override
	public String family() {
		return "文字";
	}

	@Override
	public List<Finding> run(CheckContext context) {
		Header header = context.document().header();
		TextRules rules = context.document().library().textRulesFor(header.form());
		List<Finding> findings = new ArrayList<>();
		if (rules.rules().isEmpty()) {
			return findings;
		}
		TextTrial trial = new TextTrial(header.year(), header.entity());
		List<Passage> passages = context.passages();
		passages.forEach(passage -> look(rules, trial, passage, findings));
		for (TextRuleForm rule : rules.rules()) {
			if (!rule.pairs().isEmpty()) {
				pairs(rule, trial, passages, findings);
			} else if (rule.patterns().isEmpty() && !rule.required().isEmpty()) {
				somewhere(rule, trial, passages, header, findings);
			}
		}
		return findings;
	}

	private static void look(TextRules rules, TextTrial trial, Passage passage, List<Finding> findings) {
		FoldedText text = passage.folded();
		Map<TextRuleForm, List<WordMatch>> found = new IdentityHashMap<>();
		List<TextRuleForm> order = new ArrayList<>();
		rules.scanner().scan(text, (rule, match) -> {
			if (looksAt(rule, passage)) {
				found.computeIfAbsent(rule, r -> {
					order.add(r);
					return new ArrayList<>();
				}).add(match);
			}
		});
		for (TextRuleForm rule : order) {
			List<WordMatch> violations = trial.judge(rule, text, found.get(rule));
			if (!violations.isEmpty()) {
				findings.add(finding(rule, trial, passage, text, violations));
			}
		}
	}

	private static boolean looksAt(TextRuleForm rule, Passage passage) {
		boolean kind = rule.scopes().isEmpty() ? passage.kind() != Passage.Kind.VERBATIM : rule.scopes().contains(passage.kind().word());
		return kind && (rule.sections().isEmpty() || rule.sections().stream().anyMatch(passage::isIn));
	}

	// One finding for all that a rule finds in one passage: who mends the first mends the others with it.
	private static Finding finding(TextRuleForm rule, TextTrial trial, Passage passage, FoldedText text, List<WordMatch> matches) {
		WordMatch first = matches.getFirst();
		Message more = matches.size() == 1 ? new Message("", "")
				: Message.of("（这一段共 {0} 处）", " ({0} places in this passage)", matches.size());
		Message message = new Message(first.fill(trial.filled(rule.sentence().zh())) + more.zh(),
				first.fill(trial.filled(rule.sentence().en())) + more.en());
		List<Place> places = new ArrayList<>();
		List<Fix.Edit> edits = new ArrayList<>();
		for (WordMatch match : matches) {
			Place place = passage.place(text.place(match.from()), text.end(match.to()));
			places.add(place);
			// A replacement must not swallow a claim or an escape that was typed inside the words of a paragraph, nor a whole text.
			int from = text.place(match.from());
			int to = text.end(match.to());
			boolean whole = passage.paragraph() == null ? place.printed().equals(passage.text().substring(from, to)) : place.length() == to - from;
			if (rule.replacement() != null && whole) {
				edits.add(new Fix.Edit(place.file(), place.offset(), place.length(), match.fill(trial.filled(rule.replacement()))));
			}
		}
		if (edits.size() < matches.size()) {
			return Finding.of(rule.id(), rule.severity(), rule.family(), message, places);
		}
		Message label = rule.replacement().isEmpty() ? Message.of("删去“{0}”", "Delete “{0}”", places.getFirst().printed())
				: Message.of("改为“{0}”", "Change to “{0}”", first.fill(trial.filled(rule.replacement())));
		return Finding.of(rule.id(), rule.severity(), rule.family(), message, places, new Fix(label, edits));
	}

	private static void pairs(TextRuleForm rule, TextTrial trial, List<Passage> passages, List<Finding> findings) {
		Pairs pairs = new Pairs(rule.pairs());
		int from = 0;
		while (from < passages.size()) {
			int to = from;
			while (to < passages.size() && passages.get(to).block() == passages.get(from).block()) {
				if (looksAt(rule, passages.get(to))) {
					pairs.read(passages.get(to).folded(), to);
				}
				to++;
			}
			for (Pairs.Unpaired sign : pairs.unpaired()) {
				FoldedText text = passages.get(sign.text()).folded();
				findings.add(finding(rule, trial, passages.get(sign.text()), text,
						List.of(new WordMatch(sign.at(), sign.at() + 1, text.between(sign.at(), sign.at() + 1), Map.of()))));
			}
			from = to;
		}
	}

	// Only where there is something to look through: a missing section is told by the structure.
	private static void somewhere(TextRuleForm rule, TextTrial trial, List<Passage> passages, Header header, List<Finding> findings) {
		Passage first = null;
		for (int i = 0; i < passages.size(); i++) {
			if (looksAt(rule, passages.get(i))) {
				first = first == null ? passages.get(i) : first;
				FoldedText text = passages.get(i).folded();
				if (rule.required().stream().anyMatch(pattern -> pattern.find(text, 0).isPresent())) {
					return;
				}
			}
		}
		if (first != null) {
			findings.add(Finding.of(rule.id(), rule.severity(), rule.family(),
					new Message(trial.filled(rule.sentence().zh()), trial.filled(rule.sentence().en())), List.of(first.place())));
		}
	}
}
