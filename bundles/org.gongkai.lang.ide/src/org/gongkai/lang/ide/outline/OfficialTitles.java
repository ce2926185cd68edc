// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.outline;

import java.util.List;
import java.util.Optional;

/** Looks up the official wording of what a document only names. */
public interface OfficialTitles {

	/** No form is known. */
	OfficialTitles NONE = new OfficialTitles() {
		@Override
		public Optional<String> section(String form, String section) {
			return Optional.empty();
		}

		@Override
		public Optional<String> table(String form, String table) {
			return Optional.empty();
		}
	};

	/** Title of a section; empty when the form does not know it. */
	Optional<String> section(String form, String section);

	/** Title of a figure with its number; empty when the form does not know it. */
	default Optional<String> figure(String form, String figure) {
		return Optional.empty();
	}

	/** Title of a performance table; empty when the form does not know it. */
	default Optional<String> evaluation(String form, String evaluation) {
		return Optional.empty();
	}

	/** Wordings of the row that names what a performance table is filled for; empty when the form has none. */
	default List<String> key(String form, String evaluation) {
		return List.of();
	}

	/** Official number and title of a table, e.g. {@code 公开03表 支出决算表}; empty when the form does not know it. */
	Optional<String> table(String form, String table);
}
