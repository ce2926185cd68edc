// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide;

/** What a completion inserts; decides its icon. */
public enum CompletionKind {
	/** A word of the language. */
	KEYWORD,
	/** A whole construct: a section with its skeleton, a table with its prescribed rows. */
	TEMPLATE,
	/** A form. */
	FORM,
	/** A disclosure. */
	DISCLOSURE,
	/** A catalog. */
	CATALOG,
	/** A dimension or one of its members. */
	MEMBER,
	/** A section of the form. */
	SECTION,
	/** A table of the form. */
	TABLE,
	/** A named fact of the form that no table reports. */
	ITEM,
	/** A block of columns. */
	PANEL,
	/** A column. */
	COLUMN,
	/** A prescribed row. */
	ROW,
	/** A subject of a catalog. */
	SUBJECT,
	/** A function of expressions. */
	FUNCTION,
	/** A unit. */
	UNIT,
	/** A claim with its computed value. */
	VALUE,
	/** A rule. */
	RULE
}
