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
import org.gongkai.core.check.WordCheck;
import org.gongkai.core.document.Content;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.fact.Place;
import org.gongkai.core.fact.Report;
import org.gongkai.core.form.RowMatch;
import org.gongkai.core.form.SubjectTree;
import org.gongkai.core.form.Wording;
import org.gongkai.core.text.Message;

/** No term of the glossary stands twice, without explanation, with that of another, or as a subject that the catalog does not know. */
public final class ExplanationCheck implements WordCheck {

	// What two terms gain together by exchanging their explanations when they were exchanged before, from 0 to 2.
	private static final double SWAPPED = 0.5;
	private static final double EACH = 0.1;
	// How much more of another meaning than of its own an explanation has that is not its own, and less than which it has of its own.
	private static final double ANOTHER = 0.45;
	/** Shorter explanations may well be alike. */
	private static final int LONG = 12;

	@Override
	public String id() {
		return "explanations";
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
		once(terms, findings);
		explanations(terms, findings);
		general(document, terms, findings);
		SubjectTree tree = Glossary.tree(document);
		if (tree != null) {
			terms.forEach(term -> Glossary.subject(term).ifPresent(subject -> Glossary.meant(tree, subject).stream().findFirst()
					.ifPresentOrElse(entry -> others(tree, term, entry, findings), () -> unknown(tree, term, subject, findings))));
		}
		return findings;
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
			if (Glossary.explanation(term).isEmpty()) {
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
		List<Set<String>> names = terms.stream().map(term -> pairs(Glossary.name(term))).toList();
		List<Set<String>> texts = terms.stream().map(term -> pairs(Glossary.explanation(term))).toList();
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
				.max(Comparator.comparingDouble(other -> fit(meanings.get(other.getValue()), pairs(Glossary.explanation(term)), occurrences))).filter(other -> {
					double own = fit(meanings.get(member), pairs(Glossary.explanation(term)), occurrences);
					boolean isSpending = isSpending(Glossary.explanation(term)) && term.term().endsWith("收入") || isIncome(Glossary.explanation(term)) && term.term().endsWith("支出");
					double gain = fit(meanings.get(other.getValue()), pairs(Glossary.explanation(term)), occurrences) - (isSpending ? 0 : own);
					return gain > ANOTHER && !Glossary.explanation(term).isEmpty() && (isSpending || own < ANOTHER) && !told.contains(term);
				}).ifPresent(other -> {
					double own = fit(meanings.get(member), pairs(Glossary.explanation(term)), occurrences);
					boolean swapped = !told.contains(other.getKey()) && fit(meanings.get(member), pairs(Glossary.explanation(other.getKey())), occurrences) > own;
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
				"The explanations of “{0}” and “{1}” are in each other's places.", one.term(), other.term()), List.of(one.place(), other.place()), exchanged(one.paragraphs(), other.paragraphs()));
	}

	private static Fix[] exchanged(List<Content.Paragraph> some, List<Content.Paragraph> others) {
		if (some.size() != 1 || others.size() != 1 || some.getFirst().text().isEmpty() || others.getFirst().text().isEmpty()) {
			return new Fix[0];
		}
		Place one = some.getFirst().place(0, some.getFirst().text().length());
		Place other = others.getFirst().place(0, others.getFirst().text().length());
		return one.length() != one.printed().length() || other.length() != other.printed().length() ? new Fix[0]
				: new Fix[] { new Fix(Message.of("对调两条解释", "Exchange the two explanations"), List.of(
						new Fix.Edit(one.file(), one.offset(), one.length(), other.printed()), new Fix.Edit(other.file(), other.offset(), other.length(), one.printed()))) };
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
			String explanation = Glossary.explanation(term);
			Content.Term first = explanation.length() < LONG ? null : known.putIfAbsent(explanation, term);
			if (first != null && !Glossary.name(first).equals(Glossary.name(term))) {
				findings.add(Finding.of("term-copied", Severity.SHOULD, family(), Message.of("“{0}”的解释同“{1}”的一字不差，请核对是否照抄。",
						"The explanation of “{0}” is word by word that of “{1}”; it may be copied.", term.term(), first.term()), List.of(term.place(), first.place())));
			}
		}
	}

	// An explanation that has nothing of its own subject and all of another's name.
	private void others(SubjectTree tree, Content.Term term, SubjectTree.Entry own, List<Finding> findings) {
		String explanation = Glossary.explanation(term);
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

	private void unknown(SubjectTree tree, Content.Term term, Glossary.Subject subject, List<Finding> findings) {
		List<SubjectTree.Entry> elsewhere = tree.named(subject.item()).stream().filter(entry -> entry.code().length() == 7).toList();
		Message hint = elsewhere.isEmpty() ? new Message("", "")
				: Message.of("“{0}”是“{1}”下面的。", " “{0}” belongs to “{1}”.", subject.item(),
						elsewhere.stream().map(entry -> tree.entry(tree.parent(entry.code())).map(SubjectTree.Entry::name).orElse("")).distinct()
								.limit(3).collect(Collectors.joining("、")));
		findings.add(Finding.of("term-unknown", Severity.SHOULD, family(),
				Message.of("{0} 年度科目表里没有“{1}（类）{2}（款）{3}（项）”，请对照科目表改正。{4}", "The catalog of {0} has no “{1}（类）{2}（款）{3}（项）”.{4}",
						tree.year(), subject.type(), subject.section(), subject.item(), hint), List.of(term.place())).saying(subject.item()));
	}
}
