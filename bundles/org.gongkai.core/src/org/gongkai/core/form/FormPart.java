// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.form;

/** What a form prescribes in order: a section, a table, a performance table or a figure. */
public sealed interface FormPart permits SectionForm, TableLayout, EvaluationLayout, FigureForm {

	/** Name in the language, unique within the form. */
	String name();

	/** Official title. */
	String title();

	/** What kind of part it is and its name: unique within the form. */
	default String id() {
		String kind = switch (this) {
			case SectionForm section -> "节 ";
			case TableLayout table -> "表 ";
			case EvaluationLayout evaluation -> "绩效 ";
			case FigureForm figure -> "图 ";
		};
		return kind + name();
	}
}
