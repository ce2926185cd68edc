// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.thing;

import java.util.List;

import org.gongkai.core.document.ClaimText;
import org.gongkai.core.document.Content;
import org.gongkai.core.form.TableLayout;

/** What stands at a place of a text. */
public sealed interface Thing {

	/** First character of the range it takes, from 0. */
	int offset();

	/** Characters of the range. */
	int length();

	/**
	 * A cell of an amount in a filled table.
	 *
	 * @param table  the table
	 * @param row    the row
	 * @param cell   the cell
	 * @param column its column
	 */
	record Amount(int offset, int length, Content.Table table, Content.Row row, Content.Cell cell, TableLayout.Column column)
			implements Thing {
	}

	/**
	 * A code, or the name that stands for one.
	 *
	 * @param catalog name of the catalog
	 * @param code    the code
	 */
	record Code(int offset, int length, String catalog, String code) implements Thing {
	}

	/**
	 * A prescribed row of a filled table.
	 *
	 * @param table name of the table
	 * @param panel name of the panel; empty for the only one
	 * @param row   name of the row
	 */
	record RowLabel(int offset, int length, String table, String panel, String row) implements Thing {
	}

	/**
	 * The brackets and the printed number of a claim.
	 *
	 * @param claim the claim
	 */
	record Claim(int offset, int length, ClaimText claim) implements Thing {
	}

	/**
	 * A step of a path in an expression.
	 *
	 * @param names the path up to and with this step; one name for its beginning
	 */
	record Step(int offset, int length, List<String> names) implements Thing {
		public Step {
			names = List.copyOf(names);
		}
	}

	/**
	 * A function of an expression.
	 *
	 * @param name its name
	 */
	record FunctionName(int offset, int length, String name) implements Thing {
	}

	/**
	 * A name outside expressions, where it is defined or where it is used.
	 *
	 * @param kind what it names
	 * @param name the name
	 */
	record Named(int offset, int length, Kind kind, String name) implements Thing {
	}

	/**
	 * A member of a dimension.
	 *
	 * @param dimension name of the dimension
	 * @param member    name or code
	 */
	record Member(int offset, int length, String dimension, String member) implements Thing {
	}

	/** What a name names. */
	enum Kind {
		/** A form. */
		FORM("格式"),
		/** A section of the form that applies. */
		SECTION("部分"),
		/** A table of the form that applies. */
		TABLE("表"),
		/** A performance table of the form that applies. */
		EVALUATION("绩效"),
		/** A figure of the form that applies. */
		FIGURE("图"),
		/** A panel of a table being defined. */
		PANEL("栏组"),
		/** A column of a table being defined. */
		COLUMN("列"),
		/** A row of a table being defined. */
		ROW("行"),
		/** A named fact. */
		ITEM("事项"),
		/** A rule or check. */
		RULE("规则"),
		/** A rule set. */
		RULE_SET("规则集"),
		/** A prescribed sentence. */
		SENTENCE("句式"),
		/** A disclosure. */
		DISCLOSURE("决算"),
		/** A catalog. */
		CATALOG("科目表"),
		/** A dimension. */
		DIMENSION("维度");

		private final String keyword;

		Kind(String keyword) {
			this.keyword = keyword;
		}

		/** The word that begins its definition; the first of several. */
		public String keyword() {
			return keyword;
		}
	}
}
