// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.form;

/** What a form prescribes in order: a section or a table. */
public sealed interface FormPart permits SectionForm, TableLayout {

	/** Name in the language, unique within the form. */
	String name();

	/** Official title. */
	String title();
}
