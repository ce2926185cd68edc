// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.core.form.SubjectTree;
import org.gongkai.core.form.Wording;
import org.gongkai.exchange.text.source.Folded;

/**
 * Finds the code of a subject that a sentence names, by the catalog and by what the tables of the document print beside
 * their codes. A name that could be two subjects is nobody's.
 */
public final class SubjectNames {

	private static final int CLASS_DIGITS = 3;
	private static final String SPENDING = "支出";
	private static final Pattern TRAILING_DIGITS = Pattern.compile("[0-9]{2,7}$");
	private static final Pattern LEVELS = Pattern.compile("(.+?)\\(类\\)(?:(.+?)\\(款\\)(?:(.+?)\\(项\\))?)?");
	private static final Pattern LEADING = Pattern.compile("^(?:\\([^()]{1,4}\\)|[0-9]{1,3}[.、]|[一二三四五六七八九十]{1,3}、|其中:?)+");

	private final Map<String, Set<String>> keysByCode = new TreeMap<>();
	private final Map<String, List<String>> classes = new HashMap<>();
	private final Map<String, List<String>> items = new HashMap<>();
	private final List<String> classNames = new ArrayList<>();
	private final List<String> itemNames = new ArrayList<>();
	private final SubjectTree tree;

	/**
	 * @param tree the catalog of the year
	 * @param used codes that the tables of the document use, with the names they print
	 */
	public SubjectNames(SubjectTree tree, Map<String, String> used) {
		this.tree = tree;
		for (SubjectTree.Entry entry : tree.entries()) {
			add(entry.code(), entry.name());
			entry.formerNames().forEach(name -> add(entry.code(), name));
		}
		used.forEach(this::add);
		for (String code : keysByCode.keySet()) {
			if (code.length() == CLASS_DIGITS) {
				keysByCode.get(code).forEach(key -> classes.computeIfAbsent(key, k -> new ArrayList<>()).add(code));
			}
			if (used.containsKey(code) && used.keySet().stream().noneMatch(other -> other.length() > code.length() && other.startsWith(code))
					&& code.length() > CLASS_DIGITS) {
				keysByCode.get(code).forEach(key -> items.computeIfAbsent(key, k -> new ArrayList<>()).add(code));
			}
		}
		classNames.addAll(classes.keySet());
		itemNames.addAll(items.keySet());
	}

	private void add(String code, String name) {
		if (!name.isBlank()) {
			keysByCode.computeIfAbsent(code, c -> new LinkedHashSet<>()).add(key(name));
		}
	}

	/** Names of all 类, former ones included. */
	public Collection<String> classNames() {
		return classNames;
	}

	/** Names of the lowest subjects that the document uses. */
	public Collection<String> itemNames() {
		return itemNames;
	}

	/** Code of a 类 by its name. */
	public Optional<String> classCode(String name) {
		return only(classes.getOrDefault(key(name), List.of()));
	}

	/** Code of a 项 that the document uses, by its name. */
	public Optional<String> itemCode(String name) {
		return only(items.getOrDefault(key(name), List.of()));
	}

	/** Code of a subject written 某某（类）某某（款）某某（项）, with names, digits or both. */
	public Optional<String> code(String written) {
		Matcher matcher = LEVELS.matcher(LEADING.matcher(Folded.string(written)).replaceFirst(""));
		if (!matcher.matches()) {
			return Optional.empty();
		}
		if (TRAILING_DIGITS.matcher(matcher.group(1)).find()) {
			return digits(matcher);
		}
		List<String> found = startingPoints(key(matcher.group(1)));
		for (int level = 2; level <= 3 && matcher.group(level) != null; level++) {
			String name = key(matcher.group(level));
			int digits = CLASS_DIGITS + 2 * (level - 1);
			List<String> above = found;
			found = keysByCode.keySet().stream().filter(code -> code.length() == digits && keysByCode.get(code).contains(name)
					&& above.contains(tree.parent(code).isEmpty() ? code.substring(0, digits - 2) : tree.parent(code))).toList();
		}
		return only(found);
	}

	/**
	 * The 类 of a name, which may leave out its last word: 教育（类）支出. Words before the name belong to the sentence, so the end
	 * of the text decides.
	 */
	private List<String> startingPoints(String name) {
		List<String> exact = classes.getOrDefault(name, classes.get(name + SPENDING));
		return exact != null ? exact : classes.keySet().stream().filter(key -> name.endsWith(key) || isShortened(key, name))
				.flatMap(key -> classes.get(key).stream()).distinct().toList();
	}

	private static boolean isShortened(String key, String name) {
		return key.endsWith(SPENDING) && name.endsWith(key.substring(0, key.length() - SPENDING.length()));
	}

	/** The code whose parts stand behind the names or in their place: 教育支出205（类）02（款）01（项）. */
	private Optional<String> digits(Matcher matcher) {
		StringBuilder code = new StringBuilder();
		for (int level = 1; level <= 3 && matcher.group(level) != null; level++) {
			Matcher digits = TRAILING_DIGITS.matcher(matcher.group(level));
			if (!digits.find()) {
				return Optional.empty();
			}
			String part = digits.group();
			code.replace(0, part.length() > CLASS_DIGITS ? code.length() : 0, "").append(part);
		}
		return Optional.of(code.toString()).filter(keysByCode::containsKey);
	}

	private static String key(String name) {
		return Wording.key(Folded.string(name));
	}

	private static Optional<String> only(List<String> codes) {
		return codes.size() == 1 ? Optional.of(codes.getFirst()) : Optional.empty();
	}
}
