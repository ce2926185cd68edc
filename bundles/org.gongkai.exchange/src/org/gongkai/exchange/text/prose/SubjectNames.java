// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.core.form.SubjectTree;
import org.gongkai.core.form.SubjectTree.Entry;
import org.gongkai.exchange.text.source.Folded;

/** Finds the code of a subject that a sentence names. A name that could be two subjects is nobody's. */
public final class SubjectNames {

	private static final int CLASS_DIGITS = 3;
	private static final Pattern LEVELS = Pattern.compile("(.+?)\\(类\\)(?:(.+?)\\(款\\)(?:(.+?)\\(项\\))?)?");
	private static final Pattern LEADING = Pattern.compile("^(?:\\([^()]{1,4}\\)|[0-9]{1,3}[.、]|[一二三四五六七八九十]{1,3}、|其中:?)+");

	private final SubjectTree tree;
	private final List<Entry> items;

	/**
	 * @param tree the catalog of the year
	 * @param used codes that the document uses
	 */
	public SubjectNames(SubjectTree tree, Collection<String> used) {
		this.tree = tree;
		this.items = used.stream().distinct().sorted().map(tree::entry).flatMap(Optional::stream)
				.filter(entry -> tree.children(entry.code()).isEmpty() && !entry.parent().isEmpty()).toList();
	}

	/** Names of all 类, former ones included. */
	public List<String> classNames() {
		return names(tree.children(""));
	}

	/** Names of the 项 that the document uses. */
	public List<String> itemNames() {
		return names(items);
	}

	/** Code of a 类 by its name. */
	public Optional<String> classCode(String name) {
		return only(tree.named(name).stream().filter(entry -> entry.parent().isEmpty()).toList());
	}

	/** Code of a 项 that the document uses, by its name. */
	public Optional<String> itemCode(String name) {
		return only(items.stream().filter(entry -> SubjectTree.isCalled(entry, name)).toList());
	}

	/** Code of a subject written 某某（类）某某（款）某某（项）, with names or with digits. */
	public Optional<String> code(String written) {
		Matcher matcher = LEVELS.matcher(LEADING.matcher(Folded.string(written)).replaceFirst(""));
		if (!matcher.matches()) {
			return Optional.empty();
		}
		if (matcher.group(1).matches("[0-9]+")) {
			return digits(matcher);
		}
		List<Entry> found = List.copyOf(classes(matcher.group(1)));
		for (int level = 2; level <= 3 && matcher.group(level) != null; level++) {
			String name = matcher.group(level);
			found = found.stream().flatMap(entry -> tree.children(entry.code()).stream())
					.filter(entry -> SubjectTree.isCalled(entry, name)).toList();
		}
		return only(found);
	}

	/** The 类 of a name. Words before the name belong to the sentence, so the end of the text decides. */
	private List<Entry> classes(String name) {
		List<Entry> exact = tree.named(name).stream().filter(entry -> entry.parent().isEmpty()).toList();
		if (!exact.isEmpty()) {
			return exact;
		}
		return tree.children("").stream().filter(entry -> name.endsWith(Folded.string(entry.name()))).toList();
	}

	private Optional<String> digits(Matcher matcher) {
		StringBuilder code = new StringBuilder();
		for (int level = 1; level <= 3 && matcher.group(level) != null; level++) {
			String part = matcher.group(level);
			code.replace(0, part.length() > CLASS_DIGITS ? code.length() : 0, "").append(part);
		}
		return tree.entry(code.toString()).map(Entry::code);
	}

	private static List<String> names(Collection<Entry> entries) {
		List<String> names = new ArrayList<>();
		for (Entry entry : entries) {
			names.add(entry.name());
			names.addAll(entry.formerNames());
		}
		return names;
	}

	private static Optional<String> only(List<Entry> entries) {
		return entries.size() == 1 ? Optional.of(entries.getFirst().code()) : Optional.empty();
	}
}
