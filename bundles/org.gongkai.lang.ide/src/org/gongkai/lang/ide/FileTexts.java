// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.gongkai.lang.ide.syntax.Block;
import org.gongkai.lang.ide.syntax.SyntaxTree;

/** The texts of all known files and their blocks, made when they are first needed. */
final class FileTexts {

	private static final Set<String> LIBRARY = Set.of("科目表", "维度", "格式", "规则集");
	private static final Set<String> DISCLOSURES = Set.of("决算", "预算");

	private final Map<String, String> texts = new LinkedHashMap<>();
	private final Map<String, SyntaxTree> trees = new LinkedHashMap<>();

	/** Takes a text; returns the other files that may mean something else now. */
	Set<String> put(String uri, String text) {
		Set<String> affected = usersOf(uri);
		texts.put(uri, text);
		trees.remove(uri);
		affected.addAll(usersOf(uri));
		return affected;
	}

	Set<String> remove(String uri) {
		Set<String> affected = usersOf(uri);
		texts.remove(uri);
		trees.remove(uri);
		return affected;
	}

	Optional<String> text(String uri) {
		return Optional.ofNullable(texts.get(uri));
	}

	SyntaxTree tree(String uri) {
		return trees.computeIfAbsent(uri, u -> SyntaxTree.of(texts.getOrDefault(u, "")));
	}

	/** The blocks of all files, in the order the files became known. */
	Map<String, SyntaxTree> trees() {
		Map<String, SyntaxTree> all = new LinkedHashMap<>();
		texts.keySet().forEach(uri -> all.put(uri, tree(uri)));
		return all;
	}

	/** Names of all disclosures. */
	Set<String> disclosures() {
		Set<String> names = new LinkedHashSet<>();
		trees().values().forEach(tree -> tree.root().children().stream().filter(block -> DISCLOSURES.contains(block.keyword()))
				.forEach(block -> names.add(block.nameText())));
		return names;
	}

	/** Everyone uses a library; a disclosure is used by those that name it as last year's. */
	private Set<String> usersOf(String uri) {
		Set<String> users = new HashSet<>();
		if (!texts.containsKey(uri)) {
			return users;
		}
		Set<String> names = new HashSet<>();
		for (Block block : tree(uri).root().children()) {
			if (LIBRARY.contains(block.keyword())) {
				users.addAll(texts.keySet());
			} else if (DISCLOSURES.contains(block.keyword())) {
				names.add(block.nameText());
			}
		}
		for (String other : texts.keySet()) {
			for (Block block : tree(other).root().children()) {
				block.child("上年").filter(prior -> names.contains(prior.nameText())).ifPresent(prior -> users.add(other));
			}
		}
		users.remove(uri);
		return users;
	}
}
