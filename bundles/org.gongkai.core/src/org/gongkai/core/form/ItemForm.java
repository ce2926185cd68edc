// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.form;

import java.util.Map;

/**
 * A named fact that no table of the form reports.
 *
 * @param name name in the language
 * @param title wording in text
 * @param unit unit, e.g. 万元 or 辆; empty when the form's applies
 * @param coordinates coordinates as given; {@link FormYear#key(ItemForm)} adds its own 事项 member
 */
public record ItemForm(String name, String title, String unit, Map<String, String> coordinates) {

	public ItemForm {
		coordinates = Map.copyOf(coordinates);
	}
}
