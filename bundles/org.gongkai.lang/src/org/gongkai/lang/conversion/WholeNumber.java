// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.conversion;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/** A year: at most four digits, full-width ones included. */
final class WholeNumber implements IValueConverter<Integer> {

	private static final int MOST_DIGITS = 4;

	@Override
	public Integer toValue(String typed, INode node) throws ValueConverterException {
		if (typed == null) {
			return 0;
		}
		if (typed.length() > MOST_DIGITS) {
			throw new Unreadable(node, "“" + typed + "”不是年度", "'" + typed + "' is no year");
		}
		return Integer.valueOf(FullWidth.fold(typed));
	}

	@Override
	public String toString(Integer value) throws ValueConverterException {
		if (value == null || value < 0) {
			throw new Unreadable(null, "年度不能是负数", "A year cannot be negative");
		}
		return value.toString();
	}
}
