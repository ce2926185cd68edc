// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.office;

import java.util.Map;

import org.apache.poi.xssf.model.StylesTable;

/**
 * Number formats that files name by a number only, as Excel in Chinese shows them (ECMA-376 part 1, 18.8.30). The library has
 * those of Excel in English.
 */
final class BuiltInFormats {

	private static final String MONTH = "yyyy\"年\"m\"月\"";
	private static final String DAY = "m\"月\"d\"日\"";
	private static final String DATE = "yyyy\"年\"m\"月\"d\"日\"";
	private static final Map<Integer, String> CHINESE = Map.ofEntries(Map.entry(14, "yyyy/m/d"), Map.entry(22, "yyyy/m/d h:mm"), Map.entry(27, MONTH),
			Map.entry(28, DAY), Map.entry(29, DAY), Map.entry(30, "m-d-yy"), Map.entry(31, DATE), Map.entry(32, "h\"时\"mm\"分\""),
			Map.entry(33, "h\"时\"mm\"分\"ss\"秒\""), Map.entry(34, "h\"时\"mm\"分\""), Map.entry(35, "h\"时\"mm\"分\"ss\"秒\""), Map.entry(36, MONTH), Map.entry(50, MONTH),
			Map.entry(51, DAY), Map.entry(52, MONTH), Map.entry(53, DAY), Map.entry(54, DAY), Map.entry(55, "h\"时\"mm\"分\""), Map.entry(56, "h\"时\"mm\"分\"ss\"秒\""), Map.entry(57, MONTH), Map.entry(58, DAY));

	private BuiltInFormats() {
	}

	/** Adds them to the styles of a workbook, except for those that it defines itself. */
	static void addTo(StylesTable styles) {
		CHINESE.forEach((id, format) -> {
			if (styles.getNumberFormatAt(id.shortValue()) == null) {
				styles.putNumberFormat(id.shortValue(), format);
			}
		});
	}
}
