// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.document;

import java.util.List;
import org.gongkai.core.fact.Place;
import org.gongkai.model.DisclosureKind;

/**
 * What a document says of itself.
 *
 * @param name name in the language; empty when missing
 * @param kind budget or final accounts
 * @param form name of the form as given, whether it exists or not; empty when missing
 * @param entity department or unit; empty when missing
 * @param aliases other names of it
 * @param year budget year; 0 when missing
 * @param unit money unit of text and tables that name none; empty when neither document nor form gives one
 * @param prior name of last year's document; empty when none is given
 * @param source file the document was imported from; empty when it was typed
 * @param file file of the document in the workspace
 * @param place where the name stands
 */
public record Header(String name, DisclosureKind kind, String form, String entity, List<String> aliases, int year, String unit,
		String prior, String source, String file, Place place) {

	public Header {
		aliases = List.copyOf(aliases);
	}

	/** Whether another document is of the same department, by its name or another name of it; not when no department is named. */
	public boolean isSameDepartment(Header other) {
		return !entity.isEmpty() && (entity.equals(other.entity) || aliases.contains(other.entity) || other.aliases.contains(entity));
	}
}
