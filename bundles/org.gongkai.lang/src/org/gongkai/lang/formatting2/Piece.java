// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.formatting2;

/**
 * A token or a comment of a text.
 *
 * @param kind what it is to the layout
 * @param text as typed
 * @param offset of its first character
 * @param breaks line breaks between the piece before and this one
 * @param apart whether anything stood between the piece before and this one
 */
record Piece(Kind kind, String text, int offset, int breaks, boolean apart) {

	/** What a piece is to the layout. */
	enum Kind {
		/** A name or a keyword. */
		WORD,
		/** Digits. */
		NUMBER,
		/** Text in quotation marks. */
		STRING,
		/** A source place. */
		SOURCE,
		/** A table row. */
		ROW,
		/** A paragraph up to its end or up to its first claim. */
		PARAGRAPH,
		/** Text after a claim. */
		TAIL,
		/** An opening brace. */
		OPEN,
		/** A closing brace. */
		CLOSE,
		/** An opening parenthesis. */
		LEFT,
		/** A closing parenthesis. */
		RIGHT,
		/** A comma in either width. */
		COMMA,
		/** A dot in either width. */
		DOT,
		/** An equals sign or another operator. */
		OPERATOR,
		/** A percent sign. */
		PERCENT,
		/** A semicolon. */
		SEMICOLON,
		/** A comment up to the end of its line. */
		LINE_COMMENT,
		/** A comment between marks. */
		BLOCK_COMMENT,
		/** A character the language does not know. */
		OTHER
	}

	boolean is(Kind other) {
		return kind == other;
	}

	boolean isComment() {
		return kind == Kind.LINE_COMMENT || kind == Kind.BLOCK_COMMENT;
	}

	/** Whether nothing can follow on the same line. */
	boolean endsLine() {
		// A quotation mark or paragraph that the lexer could not finish would swallow what follows it.
		boolean unfinished = kind == Kind.OTHER && "\"“＂>＞]］".indexOf(text.charAt(0)) >= 0;
		return unfinished || kind == Kind.ROW || kind == Kind.LINE_COMMENT || kind == Kind.PARAGRAPH && !opensClaim() || kind == Kind.TAIL && !opensClaim();
	}

	/** Whether a claim begins behind it. */
	boolean opensClaim() {
		if ((kind != Kind.PARAGRAPH && kind != Kind.TAIL) || !text.endsWith("[")) {
			return false;
		}
		int backslashes = 0;
		for (int i = text.length() - 2; i >= 0 && text.charAt(i) == '\\'; i--) {
			backslashes++;
		}
		return backslashes % 2 == 0;
	}

	int end() {
		return offset + text.length();
	}
}
