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

/**
 * The glossary explains every subject that has an amount and none that has not, by the names of the catalog; its numbers
 * are unbroken; no term stands twice, without explanation, or with that of another.
 */
public final class GlossaryCheck implements TextCheck {

	private static final Pattern SUBJECT = Pattern.compile("^(.+?)\\(类\\)(.+?)\\(款\\)(.+?)\\(项\\)");

	/** Shorter explanations may well be alike. */
	// What two terms gain together by exchanging their explanations when they were exchanged before, from 0 to 2.
	private static final double SWAPPED = 0.5;
	private static final double EACH = 0.1;
	// How much more of another meaning than of its own an explanation has that is not its own, and less than which it has of its own.
	private static final double ANOTHER = 0.45;
	private static final int LONG = 12;

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
		List<Content.Term> terms = new ArrayList<>();
		collect(document.content(), terms);
		List<Finding> findings = new ArrayList<>();
		if (!terms.isEmpty()) {
			numbers(terms, findings);
			once(terms, findings);
			explanations(terms, findings);
			general(document, terms, findings);
			subjects(document, terms, findings);
		}
		return findings;
	}

	private static void collect(List<Content> content, List<Content.Term> into) {
		for (Content piece : content) {
			if (piece instanceof Content.Term term) {
				into.add(term);
			} else if (piece instanceof Content.Section section) {
				collect(section.children(), into);
			}
		}
	}

	private void numbers(List<Content.Term> terms, List<Finding> findings) {
		int before = 0;
		for (Content.Term term : terms) {
			int number = term.number().isEmpty() ? -1 : Numerals.value(term.number());
			if (number > 0 && before > 0 && number != before + 1) {
				findings.add(Finding.of("term-number", Severity.SHOULD, family(), number == before
						? Message.of("名词的序号 {0} 用了两次。", "The number {0} is used twice.", number)
						: number > before ? Message.of("名词的序号从 {0} 跳到 {1}，中间缺 {2} 条，请补上或重新编号。",
								"The numbers of the terms go from {0} to {1}; {2} are missing. Supply them, or number anew.", before, number, number - before - 1)
								: Message.of("名词的序号 {1} 排在 {0} 后面。", "The number {1} comes behind {0}.", before, number),
						List.of(term.place()), new Fix(Message.of("从这一条起重新编号", "Number anew from here"), renumbered(terms, term, before + 1))));
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
				edits.add(new Fix.Edit(place.file(), place.offset(), place.length(), quote + Numerals.renumbered(term.number(), next) + quote));
			}
			next++;
		}
		return edits;
	}

	// The entry in its place, with what the catalog says it means and the number of the one it pushes on.
	private static Fix[] supplied(SubjectTree tree, SubjectTree.Entry entry, Content.Term near, boolean behind, List<Content.Term> terms) {
		String type = tree.entry(entry.code().substring(0, 3)).map(SubjectTree.Entry::name).orElse("");
		String section = tree.entry(tree.parent(entry.code())).map(SubjectTree.Entry::name).orElse("");
		int number = near.number().isEmpty() ? -1 : Numerals.value(near.number()) + (behind ? 1 : 0);
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

	private void once(List<Content.Term> terms, List<Finding> findings) {
		Map<String, Place> seen = new HashMap<>();
		for (Content.Term term : terms) {
			Place first = seen.putIfAbsent(Wording.key(term.term()), term.place());
			if (first != null) {
				findings.add(Finding.of("term-twice", Severity.SHOULD, family(),
						Message.of("名词“{0}”解释了两次，请删去一处。", "“{0}” is explained twice; delete one.", term.term()), List.of(term.place(), first)));
			}
		}
	}

	private void explanations(List<Content.Term> terms, List<Finding> findings) {
		for (Content.Term term : terms) {
			if (explanation(term).isEmpty()) {
				findings.add(Finding.of("term-empty", Severity.SHOULD, family(),
						Message.of("名词“{0}”没有解释。", "“{0}” has no explanation.", term.term()), List.of(term.place())));
			}
		}
		copied(terms, findings);
		swapped(terms, findings);
	}

	/** Two terms whose explanations would fit better in each other's places, and by how much. */
	private record Swap(int one, int other, double gain) {
	}

	// A word says the more of a term the fewer explanations have it. Both terms must be better off, and much so together: many an
	// explanation speaks of another term as well as of its own.
	private void swapped(List<Content.Term> terms, List<Finding> findings) {
		List<Set<String>> names = terms.stream().map(term -> pairs(name(term))).toList();
		List<Set<String>> texts = terms.stream().map(term -> pairs(explanation(term))).toList();
		Map<String, Integer> occurrences = new HashMap<>();
		texts.forEach(text -> text.forEach(pair -> occurrences.merge(pair, 1, Integer::sum)));
		List<Swap> swaps = new ArrayList<>();
		for (int a = 0; a < terms.size(); a++) {
			double ownA = fit(names.get(a), texts.get(a), occurrences);
			for (int b = a + 1; b < terms.size(); b++) {
				double gainA = fit(names.get(a), texts.get(b), occurrences) - ownA;
				double gainB = gainA <= EACH ? 0 : fit(names.get(b), texts.get(a), occurrences) - fit(names.get(b), texts.get(b), occurrences);
				if (gainA > EACH && gainB > EACH && gainA + gainB > SWAPPED && !names.get(a).equals(names.get(b)) && !texts.get(a).isEmpty() && !texts.get(b).isEmpty()) {
					swaps.add(new Swap(a, b, gainA + gainB));
				}
			}
		}
		swaps.sort(Comparator.comparingDouble(swap -> -swap.gain()));
		Set<Integer> told = new HashSet<>();
		for (Swap swap : swaps) {
			if (!told.contains(swap.one()) && !told.contains(swap.other())) {
				told.addAll(List.of(swap.one(), swap.other()));
				findings.add(swapped(terms.get(swap.one()), terms.get(swap.other())));
			}
		}
	}

	// Terms that are no subjects mean what the dimensions say; an explanation that says what another of them means is misplaced.
	private void general(DocumentSnapshot document, List<Content.Term> terms, List<Finding> findings) {
		Map<String, Set<String>> meanings = new LinkedHashMap<>();
		document.meaning().ifPresent(meaning -> meaning.dimensions().values().forEach(tree -> tree.definitions()
				.forEach((member, definition) -> meanings.put(tree.name() + " " + member, pairs(Wording.key(definition))))));
		Map<String, Integer> occurrences = new HashMap<>();
		meanings.values().forEach(meaning -> meaning.forEach(pair -> occurrences.merge(pair, 1, Integer::sum)));
		Map<Content.Term, String> members = new LinkedHashMap<>();
		terms.forEach(term -> member(document, term).filter(meanings::containsKey).ifPresent(member -> members.put(term, member)));
		Set<Content.Term> told = new HashSet<>();
		findings.stream().filter(finding -> finding.rule().equals("terms-swapped")).forEach(finding -> terms.stream()
				.filter(term -> finding.places().contains(term.place())).forEach(told::add));
		members.forEach((term, member) -> members.entrySet().stream().filter(other -> !other.getValue().equals(member))
				.max(Comparator.comparingDouble(other -> fit(meanings.get(other.getValue()), pairs(explanation(term)), occurrences))).filter(other -> {
					double own = fit(meanings.get(member), pairs(explanation(term)), occurrences);
					boolean isSpending = isSpending(explanation(term)) && term.term().endsWith("收入") || isIncome(explanation(term)) && term.term().endsWith("支出");
					double gain = fit(meanings.get(other.getValue()), pairs(explanation(term)), occurrences) - (isSpending ? 0 : own);
					return gain > ANOTHER && !explanation(term).isEmpty() && (isSpending || own < ANOTHER) && !told.contains(term);
				}).ifPresent(other -> {
					double own = fit(meanings.get(member), pairs(explanation(term)), occurrences);
					boolean swapped = !told.contains(other.getKey()) && fit(meanings.get(member), pairs(explanation(other.getKey())), occurrences) > own;
					told.add(term);
					if (swapped) {
						told.add(other.getKey());
					}
					findings.add(swapped ? swapped(term, other.getKey()) : Finding.of("term-of-another", Severity.SHOULD, family(), Message.of(
							"“{0}”的解释像是“{1}”的，请核对。", "The explanation of “{0}” seems to be that of “{1}”. Check it.", term.term(), other.getKey().term()),
							List.of(term.place())));
				}));
	}

	private static boolean isSpending(String explanation) {
		return explanation.endsWith("支出") || explanation.endsWith("支出。");
	}

	private static boolean isIncome(String explanation) {
		return explanation.endsWith("收入") || explanation.endsWith("收入。");
	}

	// 财政拨款收入 is 财政拨款, 政府采购 is 政府采购支出.
	private static Optional<String> member(DocumentSnapshot document, Content.Term term) {
		String name = term.term().replaceAll("[（(][^）)]*[）)]$", "");
		return document.meaning().stream().flatMap(meaning -> meaning.dimensions().values().stream()).filter(tree -> tree.catalog().isEmpty())
				.flatMap(tree -> java.util.stream.Stream.of(name, name.replaceFirst("(?:收入|支出)$", "")).flatMap(known -> tree.member(known).stream())
						.map(member -> tree.name() + " " + member)).findFirst();
	}

	private Finding swapped(Content.Term one, Content.Term other) {
		return Finding.of("terms-swapped", Severity.SHOULD, family(), Message.of("“{0}”和“{1}”的解释放反了。",
				"The explanations of “{0}” and “{1}” are in each other's places.", one.term(), other.term()), List.of(one.place(), other.place()));
	}

	// How much of a name an explanation has, from 0 to 1.
	private static double fit(Set<String> name, Set<String> text, Map<String, Integer> occurrences) {
		double all = 0;
		double found = 0;
		for (String pair : name) {
			double weight = 1.0 / occurrences.getOrDefault(pair, 1);
			all += weight;
			found += text.contains(pair) ? weight : 0;
		}
		return all == 0 ? 0 : found / all;
	}

	// Subjects of one name have one explanation wherever they stand; two names have not.
	private void copied(List<Content.Term> terms, List<Finding> findings) {
		Map<String, Content.Term> known = new HashMap<>();
		for (Content.Term term : terms) {
			String explanation = explanation(term);
			Content.Term first = explanation.length() < LONG ? null : known.putIfAbsent(explanation, term);
			if (first != null && !name(first).equals(name(term))) {
				findings.add(Finding.of("term-copied", Severity.SHOULD, family(), Message.of("“{0}”的解释同“{1}”的一字不差，请核对是否照抄。",
						"The explanation of “{0}” is word by word that of “{1}”; it may be copied.", term.term(), first.term()), List.of(term.place(), first.place())));
			}
		}
	}

	// An explanation that has nothing of its own subject and all of another's name.
	private void others(SubjectTree tree, Content.Term term, SubjectTree.Entry own, List<Finding> findings) {
		String explanation = explanation(term);
		Set<String> text = pairs(explanation);
		if (explanation.length() < LONG || common(pairs(Wording.key(own.name()) + " " + Wording.key(own.definition())), text) > 1) {
			return;
		}
		tree.entries().stream().filter(entry -> entry.code().length() == own.code().length() && !SubjectTree.isCalled(entry, own.name()))
				.filter(entry -> !entry.name().startsWith("其他") && entry.name().length() >= 4 && pairs(Wording.key(entry.name())).stream().allMatch(text::contains))
				.max(Comparator.comparingInt(entry -> entry.name().length())).ifPresent(entry -> findings.add(Finding.of("term-of-another", Severity.SHOULD, family(),
						Message.of("“{0}”的解释里没有这个科目的内容，像是“{1}”的解释，请核对。", "The explanation of “{0}” has nothing of this subject; it seems to be that of “{1}”. Check it.",
								own.name(), entry.name()), List.of(term.place()))));
	}

	private static String name(Content.Term term) {
		return subject(term).map(Subject::item).orElse(Wording.core(term.term()));
	}

	private static String explanation(Content.Term term) {
		return term.paragraphs().stream().map(Content.Paragraph::text).map(Wording::key).collect(Collectors.joining());
	}

	private static Set<String> pairs(String text) {
		Set<String> pairs = new HashSet<>();
		for (int i = 0; i + 1 < text.length(); i++) {
			pairs.add(text.substring(i, i + 2));
		}
		return pairs;
	}

	private static int common(Set<String> some, Set<String> others) {
		return (int) some.stream().filter(others::contains).count();
	}

	/** A subject as a term names it. */
	private record Subject(String type, String section, String item) {
	}

	private static Optional<Subject> subject(Content.Term term) {
		Matcher matcher = SUBJECT.matcher(Wording.core(term.term()));
		return matcher.find() ? Optional.of(new Subject(matcher.group(1), matcher.group(2), matcher.group(3))) : Optional.empty();
	}

	private void subjects(DocumentSnapshot document, List<Content.Term> terms, List<Finding> findings) {
		Map<String, Report> used = used(document);
		SubjectTree tree = tree(document);
		Map<Content.Term, Subject> named = new LinkedHashMap<>();
		terms.forEach(term -> subject(term).ifPresent(subject -> named.put(term, subject)));
		// A glossary that explains no subject at all follows another custom.
		if (tree == null || named.isEmpty()) {
			return;
		}
		Set<String> explained = new HashSet<>();
		Map<Content.Term, String> codes = new LinkedHashMap<>();
		named.forEach((term, subject) -> {
			List<SubjectTree.Entry> meant = meant(tree, subject);
			meant.stream().findFirst().ifPresent(entry -> codes.put(term, entry.code()));
			meant.forEach(entry -> explained.add(entry.code()));
			meant.stream().findFirst().ifPresent(entry -> others(tree, term, entry, findings));
			if (meant.isEmpty()) {
				unknown(tree, term, subject, findings);
			} else if (!used.isEmpty() && meant.stream().map(SubjectTree.Entry::code).noneMatch(used::containsKey)) {
				findings.add(Finding.of("term-unused", Severity.SHOULD, family(), Message.of("名词解释了“{0}”（{1}），而各表里没有这个科目的数。",
						"“{0}” ({1}) is explained, but no table has an amount for it.", subject.item(), meant.getFirst().code()), List.of(term.place())));
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

	private void unknown(SubjectTree tree, Content.Term term, Subject subject, List<Finding> findings) {
		List<SubjectTree.Entry> elsewhere = tree.named(subject.item()).stream().filter(entry -> entry.code().length() == 7).toList();
		Message hint = elsewhere.isEmpty() ? new Message("", "")
				: Message.of("“{0}”是“{1}”下面的。", " “{0}” belongs to “{1}”.", subject.item(),
						elsewhere.stream().map(entry -> tree.entry(tree.parent(entry.code())).map(SubjectTree.Entry::name).orElse("")).distinct()
								.limit(3).collect(Collectors.joining("、")));
		findings.add(Finding.of("term-unknown", Severity.SHOULD, family(),
				Message.of("{0} 年度科目表里没有“{1}（类）{2}（款）{3}（项）”，请对照科目表改正。{4}", "The catalog of {0} has no “{1}（类）{2}（款）{3}（项）”.{4}",
						tree.year(), subject.type(), subject.section(), subject.item(), hint), List.of(term.place())).saying(subject.item()));
	}

	private static List<SubjectTree.Entry> meant(SubjectTree tree, Subject subject) {
		return tree.named(subject.item()).stream().filter(entry -> entry.code().length() == 7)
				.filter(entry -> isCalled(tree, tree.parent(entry.code()), subject.section())
						&& isCalled(tree, entry.code().substring(0, 3), subject.type())).toList();
	}

	// 社会保障和就业（类） is short for 社会保障和就业支出（类）.
	private static boolean isCalled(SubjectTree tree, String code, String printed) {
		return tree.entry(code).filter(entry -> SubjectTree.isCalled(entry, printed) || SubjectTree.isCalled(entry, printed + "支出")).isPresent();
	}

	// Every item with a printed number, in tables or in the text: 0 is a number, for it may be rounded. A row whose name is that
	// of another subject says nothing.
	private static Map<String, Report> used(DocumentSnapshot document) {
		Map<String, Report> used = new LinkedHashMap<>();
		Set<Integer> doubted = document.tables().stream().flatMap(table -> table.rows().stream())
				.filter(row -> row.parts().stream().anyMatch(part -> part.doubt() == RowMatch.Doubt.NAME_DIFFERS)).map(row -> row.place().line())
				.collect(Collectors.toSet());
		for (Report report : document.facts().reports()) {
			if (report.quantity().value() != null && !doubted.contains(report.place().line())) {
				report.key().forEach((dimension, member) -> {
					if (member.length() == 7 && member.chars().allMatch(c -> c >= '0' && c <= '9')) {
						used.merge(member, report, (a, b) -> a.quantity().value().signum() != 0 ? a : b);
					}
				});
			}
		}
		return used;
	}

	// The catalog that has items, which only the functional one has.
	static SubjectTree tree(DocumentSnapshot document) {
		return document.library().catalogNames().stream()
				.flatMap(name -> document.library().catalog(name, document.header().year()).stream())
				.filter(tree -> tree.entries().stream().anyMatch(entry -> entry.code().length() == 7)).findFirst().orElse(null);
	}
}
