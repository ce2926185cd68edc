// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.form;

import java.util.List;

/**
 * A prescribed section.
 *
 * @param name name in the language
 * @param keyword 部分 for a top-level part, 节 for a section inside one
 * @param title official title without enumerator; {年度} and {部门} stand for the document's
 * @param aliases other titles in use
 * @param optional whether it may be left out
 * @param repeatable whether it may occur more than once
 * @param role what kind of content it holds, e.g. 名词解释; empty for plain text
 * @param children sub-sections and tables in prescribed order
 */
public record SectionForm(String name, String keyword, String title, List<String> aliases, boolean optional, boolean repeatable, String role,
		List<FormPart> children) implements FormPart {

	public SectionForm {
		aliases = List.copyOf(aliases);
		children = List.copyOf(children);
	}

	/** By the name, which is unique in a form: hashing all there is each time would cost more than it tells. */
	@Override
	public int hashCode() {
		return name.hashCode();
	}

	/** The title for a document. */
	public String title(int year, String entity) {
		return title.replace("{年度}", String.valueOf(year)).replace("{部门}", entity);
	}
}
