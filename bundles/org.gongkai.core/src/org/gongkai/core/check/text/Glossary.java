// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.core.document.Content;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.form.SubjectTree;
import org.gongkai.core.form.Wording;

/** The terms that a document explains, and the subjects of the catalog they name. */
final class Glossary {

	private static final Pattern SUBJECT = Pattern.compile("^(.+?)\\(类\\)(.+?)\\(款\\)(.+?)\\(项\\)");

	private Glossary() {
	}

	/** All terms in the order of the document. */
	static List<Content.Term> terms(DocumentSnapshot document) {
		List<Content.Term> terms = new ArrayList<>();
		collect(document.content(), terms);
		return terms;
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

	/** What a term names: the item of a subject, or the term as names are compared. */
	static String name(Content.Term term) {
		return subject(term).map(Subject::item).orElse(Wording.core(term.term()));
	}

	/** The explanation as names are compared; empty for none. */
	static String explanation(Content.Term term) {
		return term.paragraphs().stream().map(Content.Paragraph::text).map(Wording::key).collect(Collectors.joining());
	}

	/** A subject as a term names it. */
	record Subject(String type, String section, String item) {
	}

	/** The subject that a term names; empty for another term. */
	static Optional<Subject> subject(Content.Term term) {
		Matcher matcher = SUBJECT.matcher(Wording.core(term.term()));
		return matcher.find() ? Optional.of(new Subject(matcher.group(1), matcher.group(2), matcher.group(3))) : Optional.empty();
	}

	/** The items of the catalog that a subject may be. */
	static List<SubjectTree.Entry> meant(SubjectTree tree, Subject subject) {
		return tree.named(subject.item()).stream().filter(entry -> entry.code().length() == 7)
				.filter(entry -> isCalled(tree, tree.parent(entry.code()), subject.section())
						&& isCalled(tree, entry.code().substring(0, 3), subject.type())).toList();
	}

	// 社会保障和就业（类） is short for 社会保障和就业支出（类）.
	private static boolean isCalled(SubjectTree tree, String code, String printed) {
		return tree.entry(code).filter(entry -> SubjectTree.isCalled(entry, printed) || SubjectTree.isCalled(entry, printed + "支出")).isPresent();
	}

	/** The catalog that has items, which only the functional one has; null when the library has none for the year. */
	static SubjectTree tree(DocumentSnapshot document) {
		return document.library().catalogNames().stream()
				.flatMap(name -> document.library().catalog(name, document.header().year()).stream())
				.filter(tree -> tree.entries().stream().anyMatch(entry -> entry.code().length() == 7)).findFirst().orElse(null);
	}
}
