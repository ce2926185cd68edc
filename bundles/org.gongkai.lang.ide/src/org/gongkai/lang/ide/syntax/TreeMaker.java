// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gongkai.lang.ide.syntax.Token.Kind;

/** Builds blocks from tokens. */
final class TreeMaker {

	private final int length;
	private final Block root = new Block(null, "", 0);
	private Block block = root;
	private Block statement;
	private Token previous;
	private int depth;

	private int paragraph = -1;
	private String head = "";
	private final List<ClaimText> claims = new ArrayList<>();
	private int bracket = -1;
	private Integer assign;
	private final List<Token> printed = new ArrayList<>();
	private final List<Token> expression = new ArrayList<>();

	TreeMaker(int length) {
		this.length = length;
	}

	Block make(List<Token> tokens) {
		for (Token token : tokens) {
			if (token.kind() != Kind.COMMENT) {
				if (!claim(token)) {
					structure(token);
				}
				previous = token;
			}
		}
		abortClaim();
		while (block != root) {
			block.close(-1, length);
			block = block.parent().orElse(root);
		}
		root.close(-1, length);
		return root;
	}

	// ------------------------------------------------------------ paragraphs with claims

	private boolean claim(Token token) {
		if (bracket < 0) {
			if (token.kind() != Kind.TEXT_OPEN) {
				return false;
			}
			endStatement();
			paragraph = token.offset();
			head = token.text();
			openClaim(token.end() - 1);
			return true;
		}
		switch (token.kind()) {
		case TEXT_REOPEN -> {
			closeClaim(token.offset() + 1, true);
			openClaim(token.end() - 1);
		}
		case TEXT_CLOSE -> {
			closeClaim(token.offset() + 1, true);
			endParagraph(token.end());
		}
		case OPEN, CLOSE, ROW, TEXT_LINE -> {
			abortClaim();
			return false;
		}
		case TEXT_OPEN -> {
			abortClaim();
			return claim(token);
		}
		default -> {
			if (assign == null && (token.is("=") || token.is("＝"))) {
				assign = token.offset();
			} else if (assign == null) {
				printed.add(token);
			} else {
				expression.add(token);
			}
		}
		}
		return true;
	}

	private void openClaim(int offset) {
		bracket = offset;
		assign = null;
		printed.clear();
		expression.clear();
	}

	private void closeClaim(int end, boolean closed) {
		claims.add(new ClaimText(bracket, end, closed, printed, Optional.ofNullable(assign), expression));
		bracket = -1;
	}

	private void abortClaim() {
		if (bracket >= 0) {
			int end = previous.end();
			closeClaim(end, false);
			endParagraph(end);
		}
	}

	private void endParagraph(int end) {
		block.add(new Line.ParagraphLine(paragraph, head, claims, end));
		claims.clear();
	}

	// ------------------------------------------------------------ blocks

	private void structure(Token token) {
		switch (token.kind()) {
		case ROW -> {
			endStatement();
			block.add(new Line.RowLine(token.offset(), token.text()));
		}
		case TEXT_LINE -> {
			endStatement();
			block.add(new Line.ParagraphLine(token.offset(), token.text(), List.of(), token.end()));
		}
		case OPEN -> open(token);
		case CLOSE -> close(token);
		default -> header(token);
		}
	}

	private void header(Token token) {
		if (depth == 0 && begins(token)) {
			endStatement();
			begin(token);
		} else if (statement != null) {
			statement.header(token);
			if (statement.name().isEmpty() && previous != null && previous == statement.header().getFirst()
					&& (names(token) || statement.keyword().isEmpty() && token.kind() == Kind.STRING)) {
				statement.name(token);
			}
		}
		if (token.is("(") || token.is("（")) {
			depth++;
		} else if (token.is(")") || token.is("）")) {
			depth = Math.max(0, depth - 1);
		}
	}

	private static boolean names(Token token) {
		return token.kind() == Kind.WORD || token.kind() == Kind.NUMBER;
	}

	/** Whether a token begins a new construct; a word straight after the keyword is a name, whatever else it means. */
	private boolean begins(Token token) {
		if (statement != null && statement.header().size() == 1 && !statement.keyword().isEmpty() && names(token)
				&& !statement.keyword().equals("各格")) {
			return false;
		}
		if (token.kind() == Kind.WORD && Keywords.in(block).contains(token.text())) {
			return statement == null || !Keywords.partOf(statement.keyword()).contains(token.text());
		}
		if (Keywords.subjects(block)) {
			return token.kind() == Kind.NUMBER;
		}
		if (Keywords.members(block)) {
			return (token.kind() == Kind.WORD || token.kind() == Kind.STRING) && !token.is("旧名") && !(previous != null
					&& (previous.is("旧名") || previous.is("其中") || previous.is(":") || previous.is("：")) && statement != null);
		}
		return token.kind() == Kind.WORD && Keywords.DEFINITIONS.contains(token.text()) && block == root;
	}

	private void begin(Token token) {
		boolean word = token.kind() == Kind.WORD && (Keywords.in(block).contains(token.text()));
		statement = new Block(block, word ? token.text() : "", token.offset());
		statement.header(token);
		if (!word && !token.is("其中")) {
			statement.name(token);
		}
		block.add(statement);
	}

	private void endStatement() {
		statement = null;
		depth = 0;
	}

	private void open(Token token) {
		if (statement == null) {
			statement = new Block(block, "", token.offset());
			block.add(statement);
		}
		Block opened = statement;
		opened.open(token);
		endStatement();
		block = opened;
	}

	private void close(Token token) {
		endStatement();
		if (block != root) {
			block.close(token.offset(), token.end());
			block = block.parent().orElse(root);
		}
	}
}
