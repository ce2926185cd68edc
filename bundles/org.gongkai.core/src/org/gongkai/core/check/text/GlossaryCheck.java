// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.core.check.CheckContext;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Fix;
import org.gongkai.core.check.Severity;
import org.gongkai.core.check.TextCheck;
import org.gongkai.core.document.Content;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.fact.Place;
import org.gongkai.core.fact.Report;
import org.gongkai.core.form.RowMatch;
import org.gongkai.core.form.SubjectTree;
import org.gongkai.core.form.Wording;
import org.gongkai.core.text.Message;

/** The glossary explains every subject that has an amount and none that has not, and its numbers are unbroken. */
public final class GlossaryCheck implements TextCheck {

	@Override
	public String id() {
		return "glossary";
	}

	@Override
	public String family() {
		return "名词解释";
	}

	@Override
	public List<Finding> run(CheckContext context) {
		DocumentSnapshot document = context.document();
		List<Content.Term> terms = Glossary.terms(document);
		List<Finding> findings = new ArrayList<>();
		numbers(terms, findings);
		subjects(document, terms, findings);
		return findings;
	}

	private void numbers(List<Content.Term> terms, List<Finding> findings) {
		int before = 0;
		for (int i = 0; i < terms.size(); i++) {
			Content.Term term = terms.get(i);
			int number = term.number().isEmpty() ? -1 : Numerals.value(term.number());
			if (number > 0 && before > 0 && number != before + 1) {
				// The next goes on as if it were right.
				boolean single = i + 1 < terms.size() && !terms.get(i + 1).number().isEmpty() && Numerals.value(terms.get(i + 1).number()) == before + 2;
				findings.add(Finding.of("term-number", Severity.SHOULD, family(), single
						? Message.of("名词的序号 {0} 应为 {1}。", "The number {0} should be {1}.", number, before + 1)
						: number == before ? Message.of("名词的序号 {0} 用了两次。", "The number {0} is used twice.", number)
								: number > before ? Message.of("名词的序号从 {0} 跳到 {1}，中间缺 {2} 条，请补上或重新编号。",
										"The numbers of the terms go from {0} to {1}; missing in between: {2}. Supply them, or number anew.", before, number, number - before - 1)
										: Message.of("名词的序号 {1} 排在 {0} 后面。", "The number {1} comes behind {0}.", before, number),
						List.of(term.place()), new Fix(Message.of("从这一条起重新编号", "Number anew from here"), renumbered(terms, term, before + 1))));
				number = single ? before + 1 : number;
			}
			before = number > 0 ? number : before == 0 ? 0 : before + 1;
		}
	}

	// The numbers of a term and of those behind it, from a number on.
	private static List<Fix.Edit> renumbered(List<Content.Term> terms, Content.Term from, int first) {
		List<Fix.Edit> edits = new ArrayList<>();
		int next = first;
		for (Content.Term term : terms.subList(terms.indexOf(from), terms.size())) {
			if (term.numberPlace() != null) {
				Place place = term.numberPlace();
				String quote = place.length() == term.number().length() + 2 ? "\"" : "";
				String number = Numerals.renumbered(term.number(), next);
				if (!number.equals(term.number())) {
					edits.add(new Fix.Edit(place.file(), place.offset(), place.length(), quote + number + quote));
				}
			}
			next++;
		}
		return edits;
	}

	// The entry is taken out, and those behind it move up.
	private static List<Fix.Edit> without(List<Content.Term> terms, Content.Term term) {
		List<Fix.Edit> edits = new ArrayList<>(List.of(new Fix.Edit(term.place().file(), term.place().offset() - term.lead(), term.length(), "")));
		int number = term.number().isEmpty() ? -1 : Numerals.value(term.number());
		int next = terms.indexOf(term) + 1;
		if (number > 0 && next < terms.size()) {
			edits.addAll(renumbered(terms, terms.get(next), number));
		}
		return edits;
	}

	// The entry in its place, with what the catalog says it means and the number behind that of the one before: so a gap in the
	// numbers is closed and not moved.
	private static Fix[] supplied(SubjectTree tree, SubjectTree.Entry entry, Content.Term near, boolean behind, List<Content.Term> terms) {
		String type = tree.entry(entry.code().substring(0, 3)).map(SubjectTree.Entry::name).orElse("");
		String section = tree.entry(tree.parent(entry.code())).map(SubjectTree.Entry::name).orElse("");
		int number = near.number().isEmpty() ? -1 : behind ? Numerals.value(near.number()) + 1 : number(near, terms);
		if (entry.definition().isEmpty() || entry.code().length() != 7 || number == 0 || near.numberPlace() != null && number < 0) {
			return new Fix[0];
		}
		Place place = near.place();
		String indent = " ".repeat(Math.max(0, place.col() - 1 - near.lead()));
		String quote = near.numberPlace() != null && near.numberPlace().length() == near.number().length() + 2 ? "\"" : "";
		String typed = number < 0 ? "" : quote + Numerals.renumbered(near.number(), number) + quote + " ";
		String text = "名词 " + typed + "\"" + type + "（类）" + section + "（款）" + entry.name() + "（项）\" {\n" + indent + "    > " + entry.definition() + "\n" + indent + "}";
		int start = place.offset() - near.lead();
		List<Fix.Edit> edits = new ArrayList<>(List.of(behind ? new Fix.Edit(place.file(), start + near.length(), 0, "\n" + indent + text)
				: new Fix.Edit(place.file(), start, 0, text + "\n" + indent)));
		if (!behind && number > 0) {
			edits.addAll(renumbered(terms, near, number + 1));
		}
		return new Fix[] { new Fix(Message.of("补上“{0}（项）”的解释", "Add the explanation of “{0}（项）”", entry.name()), edits) };
	}

	private static int number(Content.Term near, List<Content.Term> terms) {
		int at = terms.indexOf(near);
		int before = at == 0 || terms.get(at - 1).number().isEmpty() ? -1 : Numerals.value(terms.get(at - 1).number());
		return before > 0 ? before + 1 : Numerals.value(near.number());
	}

	private void subjects(DocumentSnapshot document, List<Content.Term> terms, List<Finding> findings) {
		SubjectTree tree = Glossary.tree(document);
		Map<Content.Term, Glossary.Subject> named = new LinkedHashMap<>();
		terms.forEach(term -> Glossary.subject(term).ifPresent(subject -> named.put(term, subject)));
		// A glossary that explains no subject at all follows another custom.
		if (tree == null || named.isEmpty()) {
			return;
		}
		Map<String, Report> used = used(document);
		Set<String> explained = new HashSet<>();
		Map<Content.Term, String> codes = new LinkedHashMap<>();
		named.forEach((term, subject) -> {
			List<SubjectTree.Entry> meant = Glossary.meant(tree, subject);
			meant.stream().findFirst().ifPresent(entry -> codes.put(term, entry.code()));
			meant.forEach(entry -> explained.add(entry.code()));
			if (!meant.isEmpty() && !used.isEmpty() && meant.stream().map(SubjectTree.Entry::code).noneMatch(used::containsKey)) {
				findings.add(Finding.of("term-unused", Severity.SHOULD, family(), Message.of("名词解释了“{0}”（{1}），而各表里没有这个科目的数。",
						"“{0}” ({1}) is explained, but no table has an amount for it.", subject.item(), meant.getFirst().code()), List.of(term.place()),
						new Fix(Message.of("删去这一条", "Delete this explanation"), without(terms, term))));
			}
		});
		used.forEach((code, report) -> {
			if (!explained.contains(code) && report.quantity().value().signum() != 0) {
				String name = tree.entry(code).map(SubjectTree.Entry::name).orElse(report.place().rowLabel());
				Content.Term near = before(code, codes, terms);
				boolean behind = codes.containsKey(near) ? codes.get(near).compareTo(code) < 0 : near == terms.getLast();
				findings.add(Finding.of("term-missing", Severity.SHOULD, family(), Message.of("{0}里有科目 {1}“{2}”，名词解释没有解释它。",
						"{0} has subject {1} “{2}”, which the glossary does not explain.", report.place().where(), code, name),
						List.of(near.place(), report.place()), tree.entry(code).map(entry -> supplied(tree, entry, near, behind, terms)).orElse(new Fix[0]))
						.expecting(name));
			}
		});
	}

	// The term before which a subject would stand: behind the last one with a smaller code.
	private static Content.Term before(String code, Map<Content.Term, String> codes, List<Content.Term> terms) {
		int at = 0;
		for (int i = 0; i < terms.size(); i++) {
			String other = codes.get(terms.get(i));
			if (other != null && other.compareTo(code) > 0 && at == 0) {
				return terms.get(i);
			}
			at = other != null && other.compareTo(code) < 0 ? i + 1 : at;
		}
		return terms.get(Math.min(at, terms.size() - 1));
	}

	// Every item with a printed number, in tables or in the text: 0 is a number, for it may be rounded. A row whose name is that
	// of another subject says nothing.
	private static Map<String, Report> used(DocumentSnapshot document) {
		Map<String, Report> used = new LinkedHashMap<>();
		Set<Integer> doubted = document.tables().stream().flatMap(table -> table.rows().stream())
				.filter(row -> row.parts().stream().anyMatch(part -> part.doubt() == RowMatch.Doubt.NAME_DIFFERS)).map(row -> row.place().line())
				.collect(Collectors.toSet());
		for (Report report : document.facts().reports(GlossaryCheck.class, key -> !key.members(GlossaryCheck::isItem).isEmpty())) {
			if (report.quantity().value() != null) {
				for (String member : report.key().members(GlossaryCheck::isItem)) {
					if (!doubted.contains(report.place().line())) {
						used.merge(member, report, (a, b) -> a.quantity().value().signum() != 0 ? a : b);
					}
				}
			}
		}
		return used;
	}

	private static boolean isItem(String member) {
		boolean item = member.length() == 7;
		for (int i = 0; item && i < 7; i++) {
			item = member.charAt(i) >= '0' && member.charAt(i) <= '9';
		}
		return item;
	}
}
