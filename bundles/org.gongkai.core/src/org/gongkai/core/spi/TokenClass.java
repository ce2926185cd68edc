// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.spi;

/** Where a numeric token of a source ended; every token has exactly one. */
public enum TokenClass {
	/** The amount of a table cell. */
	CELL("cell"),
	/** A number in text that reports one fact. */
	CLAIM("claim"),
	/** A number in text that follows from facts: a share, a rate, a difference. */
	DERIVED("derived"),
	/** A code, line number, enumerator, document number, table number or page number. */
	IDENTIFIER("identifier"),
	/** A year or another part of a date. */
	DATE("date"),
	/** A number in running text that reports no known fact. */
	FREE("free"),
	/** A number that belongs somewhere and could not be placed: a finding. */
	UNPLACED("unplaced");

	private final String key;

	TokenClass(String key) {
		this.key = key;
	}

	/** Name in the report. */
	public String key() {
		return key;
	}
}
