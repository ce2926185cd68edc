// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide;

/** How a piece of text looks; themes map these to colours. */
public enum Style {
	/** A word of the language. */
	KEYWORD,
	/** A name. */
	NAME,
	/** A number outside tables and claims, and a code of a catalog. */
	NUMBER,
	/** A quoted text. */
	STRING,
	/** A comment. */
	COMMENT,
	/** Braces, brackets, operators. */
	PUNCTUATION,
	/** The pipe between table cells. */
	TABLE_PIPE,
	/** A cell that holds a code. */
	TABLE_CODE,
	/** A cell that holds a number. */
	TABLE_NUMBER,
	/** A cell that holds text. */
	TABLE_TEXT,
	/** The mark that begins a paragraph. */
	PARAGRAPH_MARK,
	/** The text of a paragraph. */
	PARAGRAPH_TEXT,
	/** The brackets of a claim. */
	CLAIM_BRACKET,
	/** The printed number of a claim. */
	CLAIM_NUMBER,
	/** Name inside the expression of a claim. */
	CLAIM_EXPRESSION,
	/** A place in the source file; to be drawn dim. */
	SOURCE_PLACE,
	/** What the lexer cannot read. */
	ERROR
}
