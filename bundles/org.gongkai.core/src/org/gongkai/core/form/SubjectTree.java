// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.model.Catalog;
import org.gongkai.model.Subject;

/** The classification codes of one catalog in one year, changes of later years merged into their base. */
public final class SubjectTree {

	/**
	 * An entry of the catalog.
	 *
	 * @param code official code
	 * @param name official name
	 * @param formerNames earlier official names and other spellings in use
	 * @param counterparts codes of the other economic classification that correspond to it
	 * @param definition what belongs here; may be empty
	 * @param unsourced whether the definition was written without an official source at hand
	 * @param parent code of the entry above; empty at the top
	 */
	public record Entry(String code, String name, List<String> formerNames, List<String> counterparts, String definition,
			boolean unsourced, String parent) {
	}

	private final String name;
	private final int year;
	private final Map<String, Entry> byCode = new TreeMap<>();
	private final Map<String, List<Entry>> byName = new HashMap<>();
	private final Map<String, List<Entry>> children = new HashMap<>();

	SubjectTree(String name, int year, Map<String, Subject> subjects) {
		this.name = name;
		this.year = year;
		Map<String, Subject> sorted = new TreeMap<>(subjects);
		sorted.forEach((code, subject) -> {
			Entry entry = new Entry(code, orEmpty(subject.getName()), List.copyOf(subject.getFormerNames()),
					List.copyOf(subject.getCounterparts()), orEmpty(subject.getDefinition()), subject.isUnsourced(),
					prefix(code, sorted));
			byCode.put(code, entry);
			children.computeIfAbsent(entry.parent(), parent -> new ArrayList<>()).add(entry);
			names(entry).distinct().forEach(key -> byName.computeIfAbsent(key, k -> new ArrayList<>(1)).add(entry));
		});
	}

	private static java.util.stream.Stream<String> names(Entry entry) {
		return java.util.stream.Stream.concat(java.util.stream.Stream.of(entry.name()), entry.formerNames().stream()).map(Wording::key);
	}

	/** Puts the entries of a catalog over those of its base: same code, new entry; withdrawn codes go with all below them. */
	static Map<String, Subject> merge(Map<String, Subject> base, Catalog catalog) {
		Map<String, Subject> merged = new TreeMap<>(base);
		for (String withdrawn : catalog.getWithdrawn()) {
			merged.keySet().removeIf(code -> code.startsWith(withdrawn));
		}
		catalog.getSubjects().forEach(subject -> collect(subject, merged));
		return merged;
	}

	private static void collect(Subject subject, Map<String, Subject> into) {
		if (subject.getCode() != null && !subject.getCode().isEmpty()) {
			into.put(subject.getCode(), subject);
		}
		subject.getChildren().forEach(child -> collect(child, into));
	}

	private static String prefix(String code, Map<String, ?> codes) {
		for (int length = code.length() - 1; length > 0; length--) {
			if (codes.containsKey(code.substring(0, length))) {
				return code.substring(0, length);
			}
		}
		return "";
	}

	/** Name of the catalog, e.g. 功能分类. */
	public String name() {
		return name;
	}

	/** Budget year. */
	public int year() {
		return year;
	}

	/** The entry of a code; empty when the year does not know it. */
	public Optional<Entry> entry(String code) {
		return Optional.ofNullable(byCode.get(code));
	}

	/** Entries with this official name or an earlier one, in code order; spaces and character width do not count. */
	public List<Entry> named(String printed) {
		return Collections.unmodifiableList(byName.getOrDefault(Wording.key(printed), List.of()));
	}

	/** Entries directly below a code, in code order; the top entries for an empty code. */
	public List<Entry> children(String code) {
		return Collections.unmodifiableList(children.getOrDefault(code, List.of()));
	}

	/** All entries in code order. */
	public Collection<Entry> entries() {
		return Collections.unmodifiableCollection(byCode.values());
	}

	/**
	 * Whether the catalog does not go down to a code: other entries are as deep, but it lists none below the entry above the code. Whether the
	 * code is right then remains unknown.
	 */
	public boolean endsAbove(String code) {
		String above = parent(code);
		return !byCode.containsKey(code) && byCode.containsKey(above) && above.length() == code.length() - 2 && children(above).isEmpty()
				&& byCode.keySet().stream().anyMatch(other -> other.length() == code.length());
	}

	/** The entry above a code: also for a code the year does not know, by the digits it begins with; empty at the top. */
	public String parent(String code) {
		Entry entry = byCode.get(code);
		if (entry != null) {
			return entry.parent();
		}
		String known = prefix(code, byCode);
		int usual = code.length() > 3 ? code.length() - 2 : 0;
		return known.length() >= usual ? known : code.substring(0, usual);
	}

	/** Whether the printed name is the official name of the entry, or an earlier one. */
	public static boolean isCalled(Entry entry, String printed) {
		String key = Wording.key(printed);
		return names(entry).anyMatch(key::equals) || names(entry).anyMatch(Wording.core(printed)::equals);
	}

	private static String orEmpty(String text) {
		return text == null ? "" : text;
	}
}
