// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A construct of the language: a keyword (or a code or member name), what follows it, and what stands in its braces.
 * Read-only once its tree is made.
 */
public final class Block {

	private final Optional<Block> parent;
	private final String keyword;
	private final List<Token> header = new ArrayList<>();
	private final List<Block> children = new ArrayList<>();
	private final List<Line> lines = new ArrayList<>();
	private final int offset;
	private Token name;
	private Token title;
	private int open = -1;
	private int close = -1;
	private int end;

	Block(Block parent, String keyword, int offset) {
		this.parent = Optional.ofNullable(parent);
		this.keyword = keyword;
		this.offset = offset;
		this.end = offset;
	}

	void header(Token token) {
		header.add(token);
		end = token.end();
		// a glossary entry's number may be quoted too; its term is the last text
		if (token.kind() == Token.Kind.STRING && (title == null || keyword.equals("名词"))) {
			title = token;
		}
	}

	void name(Token token) {
		name = token;
	}

	void add(Block child) {
		children.add(child);
	}

	void add(Line line) {
		lines.add(line);
	}

	void open(Token brace) {
		open = brace.offset();
		end = brace.end();
	}

	void close(int offset, int after) {
		close = offset;
		end = after;
	}

	/** The block around this one; empty for the text itself. */
	public Optional<Block> parent() {
		return parent;
	}

	/** The word that begins it; empty for the text itself, for a subject and for a member. */
	public String keyword() {
		return keyword;
	}

	/** Its tokens before the opening brace, keyword included. */
	public List<Token> header() {
		return Collections.unmodifiableList(header);
	}

	/** The name after the keyword, or the code of a subject; empty when there is none. */
	public Optional<Token> name() {
		return Optional.ofNullable(name);
	}

	/** The name as text; empty text when there is none. */
	public String nameText() {
		return name == null ? "" : name.value();
	}

	/** The first quoted text of the header. */
	public Optional<Token> title() {
		return Optional.ofNullable(title);
	}

	/** The first quoted text, without quotes; empty text when there is none. */
	public String titleText() {
		return title == null ? "" : title.value();
	}

	/** The token after a word of the header, e.g. the form's name after 格式. */
	public Optional<Token> after(String word) {
		for (int i = 0; i + 1 < header.size(); i++) {
			if (header.get(i).kind() == Token.Kind.WORD && header.get(i).is(word)) {
				return Optional.of(header.get(i + 1));
			}
		}
		return Optional.empty();
	}

	/** Blocks directly inside, in order. */
	public List<Block> children() {
		return Collections.unmodifiableList(children);
	}

	/** Rows and paragraphs directly inside, in order. */
	public List<Line> lines() {
		return Collections.unmodifiableList(lines);
	}

	/** The first child with a keyword. */
	public Optional<Block> child(String word) {
		return children.stream().filter(child -> child.keyword.equals(word)).findFirst();
	}

	/** First character, from 0. */
	public int offset() {
		return offset;
	}

	/** First character after the block. */
	public int end() {
		return end;
	}

	/** Offset of the opening brace, -1 when there is none. */
	public int open() {
		return open;
	}

	/** Offset of the closing brace, -1 when it is missing or there is no opening one. */
	public int close() {
		return close;
	}

	/** Whether an offset lies between the braces. */
	public boolean encloses(int position) {
		return keyword.isEmpty() && parent.isEmpty()
				|| open >= 0 && position > open && (close < 0 ? position <= end : position <= close);
	}

	/** The nearest block around this one, itself included, with one of some keywords. */
	public Optional<Block> nearest(String... keywords) {
		for (Optional<Block> block = Optional.of(this); block.isPresent(); block = block.get().parent) {
			if (List.of(keywords).contains(block.get().keyword)) {
				return block;
			}
		}
		return Optional.empty();
	}

	@Override
	public String toString() {
		return keyword + " " + nameText() + " [" + offset + "," + end + ")";
	}
}
