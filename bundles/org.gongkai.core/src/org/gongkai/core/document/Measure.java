// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.core.form.Wording;
import org.gongkai.core.quantity.NumberText;
import org.gongkai.core.quantity.Quantity;

/**
 * Reads a target or an actual value: a number with a sign of comparison before it and a unit behind it, e.g. ≥200人 or
 * 98%, or wording, which is no number.
 */
final class Measure {

	private static final Pattern MEASURE = Pattern
			.compile("(?:[=＝≥≤＞＜><]|>=|<=|＞＝|＜＝|\\\\?[gl]eq|不低于|不少于|不超过|不高于|大于等于|小于等于|大于|小于|等于)*([-－−]?[0-9０-９][0-9０-９,，.．]*[%％‰]?)([^0-9０-９]{0,8})");

	private Measure() {
	}

	/**
	 * The quantity of a text.
	 *
	 * @param unit unit printed beside it; the one inside the text overrules it
	 * @return the number, a blank for an empty text; empty for wording
	 */
	static Optional<Quantity> read(String text, String unit) {
		String compact = Wording.spaceless(text);
		if (NumberText.read(compact, unit) instanceof NumberText.Read plain) {
			return Optional.of(plain.quantity());
		}
		Matcher measure = MEASURE.matcher(compact);
		if (!measure.matches() || !(NumberText.read(measure.group(1), measure.group(2).isEmpty() ? unit : measure.group(2)) instanceof NumberText.Read read)) {
			return Optional.empty();
		}
		Quantity number = read.quantity();
		return Optional.of(new Quantity(text.strip(), number.value(), number.unit(), number.decimals(), number.blank()));
	}
}
