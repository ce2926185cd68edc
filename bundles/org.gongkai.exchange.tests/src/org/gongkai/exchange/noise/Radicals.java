// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.noise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.gongkai.exchange.text.source.Folded;

/** Radicals that look like ideographs: the importer's own table the other way round. */
final class Radicals {

	private static final char FIRST = '\u2e80';
	private static final char LAST = '\u2fd5';
	private static final Map<Character, List<Character>> RADICALS = new HashMap<>();

	static {
		for (char radical = FIRST; radical <= LAST; radical++) {
			String ideograph = Folded.string(String.valueOf(radical));
			if (ideograph.length() == 1 && ideograph.charAt(0) != radical) {
				RADICALS.computeIfAbsent(ideograph.charAt(0), key -> new ArrayList<>()).add(radical);
			}
		}
	}

	private Radicals() {
	}

	/** Radicals that look like a character; none for most. */
	static List<Character> of(char ideograph) {
		return RADICALS.getOrDefault(ideograph, List.of());
	}
}
