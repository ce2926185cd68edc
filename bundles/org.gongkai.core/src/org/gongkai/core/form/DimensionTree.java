// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.model.Dimension;
import org.gongkai.model.Subject;

/**
 * An axis of the fact space in one year. Members are named by their code when a catalog supplies them, else by their
 * name; the whole is the empty text. A parent is the sum of its children, except that members of a separate dimension do
 * not add up to the whole.
 */
public final class DimensionTree {

	private final String name;
	private final boolean separate;
	private final SubjectTree catalog;
	private final Map<String, String> parents = new LinkedHashMap<>();
	private final Map<String, List<String>> children = new HashMap<>();
	private final Map<String, String> spellings = new HashMap<>();
	private final Set<String> partial = new HashSet<>();
	private final Map<String, String> definitions = new LinkedHashMap<>();

	/**
	 * @param dimension the dimension of the model
	 * @param catalog the codes of the year; null when the members are listed in the dimension
	 */
	DimensionTree(Dimension dimension, SubjectTree catalog) {
		this.name = dimension.getName();
		this.separate = dimension.isSeparate();
		this.catalog = catalog;
		dimension.getMembers().forEach(member -> collect(member, ""));
		if (catalog != null) {
			catalog.entries().forEach(entry -> add(entry.code(), entry.parent()));
		}
	}

	private void collect(Subject member, String parent) {
		String key = member.getCode() == null || member.getCode().isEmpty() ? member.getName() : member.getCode();
		if (key == null || key.isEmpty()) {
			return;
		}
		add(key, parent);
		if (member.isPartial()) {
			partial.add(key);
		}
		if (member.getDefinition() != null && !member.getDefinition().isEmpty()) {
			definitions.put(key, member.getDefinition());
		}
		if (member.getName() != null) {
			spellings.putIfAbsent(Wording.key(member.getName()), key);
		}
		member.getFormerNames().forEach(former -> spellings.putIfAbsent(Wording.key(former), key));
		member.getChildren().forEach(child -> collect(child, key));
	}

	private void add(String member, String parent) {
		if (parents.putIfAbsent(member, parent) == null) {
			children.computeIfAbsent(parent, p -> new ArrayList<>()).add(member);
		}
	}

	/** What the members listed in the dimension mean, where it says so. */
	public Map<String, String> definitions() {
		return Collections.unmodifiableMap(definitions);
	}

	/** Name of the dimension, e.g. 资金. */
	public String name() {
		return name;
	}

	/** Whether the top members do not add up to the whole. */
	public boolean separate() {
		return separate;
	}

	/** The catalog that supplies the members. */
	public Optional<SubjectTree> catalog() {
		return Optional.ofNullable(catalog);
	}

	/** Whether the member exists in this year. */
	public boolean contains(String member) {
		return parents.containsKey(member);
	}

	/** The member of a name or code; empty when there is none, or several of that name. */
	public Optional<String> member(String nameOrCode) {
		if (parents.containsKey(nameOrCode)) {
			return Optional.of(nameOrCode);
		}
		if (catalog != null) {
			List<SubjectTree.Entry> named = catalog.named(nameOrCode);
			if (!named.isEmpty()) {
				return named.size() == 1 ? Optional.of(named.getFirst().code()) : Optional.empty();
			}
		}
		return Optional.ofNullable(spellings.get(Wording.key(nameOrCode)));
	}

	/** The member above; the whole (empty) above the top members. Codes the year does not know go by their digits. */
	public String parent(String member) {
		String parent = parents.get(member);
		return parent != null ? parent : catalog != null ? catalog.parent(member) : "";
	}

	/** Members directly below; the top members for the whole. */
	public List<String> children(String member) {
		return Collections.unmodifiableList(children.getOrDefault(member, List.of()));
	}

	/** All members, parents before children. */
	public Set<String> members() {
		return Collections.unmodifiableSet(parents.keySet());
	}

	/** Whether the member is an of-which: a part, but no summand, of its parent. */
	public boolean isPartial(String member) {
		return partial.contains(member);
	}

	/** Whether any member is an of-which. */
	public boolean hasPartial() {
		return !partial.isEmpty();
	}

	/** Whether the children of a member add up to it. */
	public boolean addsUp(String parent) {
		return !separate || !parent.isEmpty();
	}

	/** Whether one member lies below another; every member lies below the whole. */
	public boolean isBelow(String member, String ancestor) {
		for (String m = member; !m.isEmpty(); m = parent(m)) {
			if (parent(m).equals(ancestor)) {
				return true;
			}
		}
		return false;
	}

	/** What people call the member: its official name, or the member itself. */
	public String label(String member) {
		return catalog == null ? member : catalog.entry(member).map(SubjectTree.Entry::name).orElse(member);
	}
}
