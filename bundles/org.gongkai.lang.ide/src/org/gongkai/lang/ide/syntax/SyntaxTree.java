// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The blocks of a text, made in one pass over its tokens; whatever is missing or misspelt, every token finds a place. */
public final class SyntaxTree {

	private final String text;
	private final List<Token> tokens;
	private final Block root;

	private SyntaxTree(String text, List<Token> tokens, Block root) {
		this.text = text;
		this.tokens = List.copyOf(tokens);
		this.root = root;
	}

	/** Reads a text. */
	public static SyntaxTree of(String text) {
		List<Token> tokens = Tokens.of(text);
		return new SyntaxTree(text, tokens, new TreeMaker(text.length()).make(tokens));
	}

	/** The text. */
	public String text() {
		return text;
	}

	/** All tokens, comments included. */
	public List<Token> tokens() {
		return tokens;
	}

	/** The text as a block without keyword. */
	public Block root() {
		return root;
	}

	/** The innermost block whose braces enclose an offset. */
	public Block enclosing(int offset) {
		Block block = root;
		while (true) {
			Block inside = null;
			for (Block child : block.children()) {
				if (child.offset() > offset) {
					break;
				}
				if (child.encloses(offset)) {
					inside = child;
				}
			}
			if (inside == null) {
				return block;
			}
			block = inside;
		}
	}

	/** The innermost block that an offset touches, its header included. */
	public Block at(int offset) {
		Block block = enclosing(offset);
		return block.children().stream().filter(child -> child.offset() <= offset && offset <= child.end()).reduce((a, b) -> b)
				.orElse(block);
	}

	/** The row or paragraph an offset touches. */
	public Optional<Line> line(int offset) {
		return enclosing(offset).lines().stream().filter(line -> line.offset() <= offset && offset <= line.end())
				.reduce((a, b) -> b);
	}

	/** The token an offset lies in; at the border of two, the one that is a word or number, else the later one. */
	public Optional<Token> token(int offset) {
		int low = 0;
		int high = tokens.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (tokens.get(middle).end() < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		List<Token> touched = new ArrayList<>(2);
		for (int i = low; i < tokens.size() && tokens.get(i).offset() <= offset; i++) {
			touched.add(tokens.get(i));
		}
		Optional<Token> word = touched.stream().filter(token -> switch (token.kind()) {
		case WORD, NUMBER, STRING, ROW, TEXT_LINE -> true;
		default -> false;
		}).findFirst();
		return word.isPresent() ? word : touched.stream().reduce((a, b) -> b);
	}
}
