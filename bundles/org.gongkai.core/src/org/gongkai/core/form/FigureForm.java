// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.form;

import java.util.List;
import org.gongkai.core.expression.Expr;

/**
 * A prescribed figure.
 *
 * @param name name in the language
 * @param number official number, e.g. 图1
 * @param title official caption without number and kind
 * @param aliases other captions in use
 * @param chart prescribed kind of chart, e.g. 柱状图 or 饼状图
 * @param values what it shows, in order; names not yet resolved, see {@link FormYear#resolve(Expr)}
 */
public record FigureForm(String name, String number, String title, List<String> aliases, String chart, List<Value> values)
		implements FormPart {

	/**
	 * A bar or a slice.
	 *
	 * @param label what it is called; {年度} and {上年} stand for the document's year and the one before
	 * @param expression its value
	 */
	public record Value(String label, Expr expression) {
	}

	public FigureForm {
		aliases = List.copyOf(aliases);
		values = List.copyOf(values);
	}
}
