// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide;

/** What an outline node stands for; decides its icon. */
public enum OutlineKind {
	/** A document: final accounts or budget. */
	DISCLOSURE,
	/** Form, department, year and unit of a document. */
	HEADER,
	/** A part or section. */
	SECTION,
	/** A table. */
	TABLE,
	/** A performance table. */
	EVALUATION,
	/** A figure. */
	FIGURE,
	/** A row of a table. */
	ROW,
	/** A glossary entry. */
	TERM,
	/** Source text kept as it is. */
	VERBATIM,
	/** An accepted finding. */
	WAIVER,
	/** A form. */
	FORM,
	/** A block of columns. */
	PANEL,
	/** A column. */
	COLUMN,
	/** A named fact of a form. */
	ITEM,
	/** A prescribed sentence. */
	SENTENCE,
	/** A rule. */
	RULE,
	/** A rule set. */
	RULE_SET,
	/** A catalog. */
	CATALOG,
	/** A subject of a catalog. */
	SUBJECT,
	/** A dimension. */
	DIMENSION,
	/** A member of a dimension. */
	MEMBER
}
