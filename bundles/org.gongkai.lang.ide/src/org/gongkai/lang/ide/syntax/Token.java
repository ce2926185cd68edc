// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.syntax;

/**
 * A piece of a text that the lexer knows.
 *
 * @param kind   what it is
 * @param offset first character, from 0
 * @param text   the characters
 */
public record Token(Kind kind, int offset, String text) {

	/** What a token is. */
	public enum Kind {
		/** A name or a word of the language. */
		WORD,
		/** A number or code. */
		NUMBER,
		/** A quoted text. */
		STRING,
		/** An opening brace. */
		OPEN,
		/** A closing brace. */
		CLOSE,
		/** Any other sign. */
		SIGN,
		/** A table row. */
		ROW,
		/** A paragraph without claims. */
		TEXT_LINE,
		/** A paragraph up to its first claim. */
		TEXT_OPEN,
		/** From one claim to the next. */
		TEXT_REOPEN,
		/** From the last claim to the end of the paragraph. */
		TEXT_CLOSE,
		/** A place in the source file. */
		SOURCE,
		/** A comment. */
		COMMENT,
		/** What the lexer cannot read. */
		ERROR
	}

	/** First character after the token. */
	public int end() {
		return offset + text.length();
	}

	/** Whether this is the given word or sign. */
	public boolean is(String word) {
		return text.equals(word);
	}

	/** A quoted text without its quotes and escapes; any other token as typed. */
	public String value() {
		if (kind != Kind.STRING || text.length() < 2) {
			return text;
		}
		String inner = text.substring(1, text.length() - 1);
		if (inner.indexOf('\\') < 0) {
			return inner;
		}
		StringBuilder value = new StringBuilder(inner.length());
		for (int i = 0; i < inner.length(); i++) {
			char c = inner.charAt(i);
			if (c == '\\' && i + 1 < inner.length()) {
				c = inner.charAt(++i);
				c = c == 'n' ? '\n' : c == 't' ? '\t' : c;
			}
			value.append(c);
		}
		return value.toString();
	}
}
