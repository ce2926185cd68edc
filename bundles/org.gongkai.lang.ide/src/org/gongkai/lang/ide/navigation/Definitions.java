// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.navigation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.gongkai.lang.ide.Target;
import org.gongkai.lang.ide.syntax.Block;
import org.gongkai.lang.ide.syntax.SyntaxTree;
import org.gongkai.lang.ide.syntax.Token;

/** Finds definitions in the texts of all known files. */
public final class Definitions {

	private static final Set<String> COLUMNS = Set.of("列", "编码", "名称", "行次", "文字", "度量", "组");

	/** A block and the file it stands in. */
	public record Located(String uri, Block block) {

		/** The name, or the text that stands for it, as a place to go to. */
		public Target target() {
			Token token = block.name().filter(name -> !name.is("按")).or(block::title).orElse(block.header().getFirst());
			String words = String.join(" ", block.header().stream().limit(4).filter(t -> t.kind() != Token.Kind.SIGN).map(Token::value).toList());
			return new Target(uri, token.offset(), token.text().length(), words);
		}
	}

	private final Map<String, SyntaxTree> files;

	/**
	 * @param files texts by URI; of two definitions of one name the one in the later file applies
	 */
	public Definitions(Map<String, SyntaxTree> files) {
		this.files = files;
	}

	/** A top-level definition. */
	public Optional<Located> top(Set<String> keywords, String name) {
		Located found = null;
		for (Map.Entry<String, SyntaxTree> file : files.entrySet()) {
			for (Block block : file.getValue().root().children()) {
				if (keywords.contains(block.keyword()) && block.nameText().equals(name)) {
					found = new Located(file.getKey(), block);
				}
			}
		}
		return Optional.ofNullable(found);
	}

	/** A form and the forms it takes over from, nearest first. */
	private List<Located> chain(String form) {
		List<Located> chain = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		String name = form;
		while (!name.isEmpty() && seen.add(name)) {
			Optional<Located> found = top(Set.of("格式"), name);
			found.ifPresent(chain::add);
			name = found.flatMap(f -> f.block().after("沿用")).map(Token::value).orElse("");
		}
		return chain;
	}

	/** A part of a form, wherever in its sections it stands. */
	public Optional<Located> part(String form, Set<String> keywords, String name) {
		return chain(form).stream().flatMap(located -> find(located.block(), keywords, name)
				.map(block -> new Located(located.uri(), block)).stream()).findFirst();
	}

	private static Optional<Block> find(Block block, Set<String> keywords, String name) {
		for (Block child : block.children()) {
			if (keywords.contains(child.keyword()) && child.nameText().equals(name)) {
				return Optional.of(child);
			}
			Optional<Block> inside = find(child, keywords, name);
			if (inside.isPresent()) {
				return inside;
			}
		}
		return Optional.empty();
	}

	/**
	 * The panel, row or column that the last step of a path names; empty for a code, a total row and an unknown step.
	 *
	 * @param path table, panel where it has one, row, columns; an empty row leads on to the columns
	 */
	public Optional<Located> step(String form, List<String> path) {
		Optional<Located> table = part(form, Set.of("表"), path.getFirst());
		if (table.isEmpty() || path.size() == 1) {
			return table.or(() -> part(form, Set.of("事项"), path.getFirst()));
		}
		Block scope = table.get().block();
		Block found = null;
		boolean rowNamed = false;
		for (String step : path.subList(1, path.size())) {
			Block panel = rowNamed ? null : direct(scope, Set.of("栏组"), step);
			if (panel != null) {
				found = panel;
				scope = panel;
			} else if (rowNamed) {
				found = nested(scope, COLUMNS, step);
			} else {
				found = nested(scope, Set.of("行"), step);
				rowNamed = true;
			}
		}
		return Optional.ofNullable(found).map(block -> new Located(table.get().uri(), block));
	}

	private static Block direct(Block scope, Set<String> keywords, String name) {
		return scope.children().stream().filter(child -> keywords.contains(child.keyword()) && called(child, name)).findFirst().orElse(null);
	}

	private static Block nested(Block scope, Set<String> keywords, String name) {
		for (Block child : scope.children()) {
			if (keywords.contains(child.keyword()) && called(child, name)) {
				return child;
			}
			Block inside = nested(child, keywords, name);
			if (inside != null) {
				return inside;
			}
		}
		return null;
	}

	private static boolean called(Block block, String name) {
		return block.nameText().equals(name) || block.titleText().equals(name);
	}

	/** The entry of a code in the catalog of a year, or of the nearest earlier year that has the code. */
	public Optional<Located> subject(String catalog, int year, String code) {
		Located best = null;
		int bestYear = Integer.MIN_VALUE;
		for (Map.Entry<String, SyntaxTree> file : files.entrySet()) {
			for (Block block : file.getValue().root().children()) {
				if (block.keyword().equals("科目表") && block.nameText().equals(catalog)) {
					int given = block.header().stream().skip(2).findFirst().map(Token::text).filter(t -> t.matches("\\d{4}"))
							.map(Integer::parseInt).orElse(0);
					boolean better = best == null || (given <= year || year == 0) && (given >= bestYear || bestYear > year);
					Optional<Block> entry = better ? find(block, Set.of(""), code) : Optional.empty();
					if (entry.isPresent()) {
						best = new Located(file.getKey(), entry.get());
						bestYear = given;
					}
				}
			}
		}
		return Optional.ofNullable(best);
	}

	/** A member of a dimension that lists its members. */
	public Optional<Located> member(String dimension, String member) {
		return top(Set.of("维度"), dimension).flatMap(located -> find(located.block(), Set.of(""), member)
				.map(block -> new Located(located.uri(), block)));
	}
}
