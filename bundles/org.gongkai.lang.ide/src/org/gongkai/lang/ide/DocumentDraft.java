// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide;

import java.util.Objects;

/**
 * What a new document needs to be begun.
 *
 * @param form   name of the form
 * @param name   name of the document in the language: letters, Han characters and digits, without spaces
 * @param entity department or unit; may be empty
 * @param year   budget year
 * @param unit   money unit; empty for the form's
 */
public record DocumentDraft(String form, String name, String entity, int year, String unit) {

	public DocumentDraft {
		Objects.requireNonNull(form);
		Objects.requireNonNull(name);
		Objects.requireNonNull(entity);
		Objects.requireNonNull(unit);
	}
}
