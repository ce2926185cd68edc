// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "abc;3", "收入;4", "（一）;6", "7,972.87;8", "'';0", "e\u0301;1", "𠮷;2", "“三公”;8" })
	void aHanCharacterTakesTwoColumns(String text, int width) {
		assertEquals(width, DisplayWidth.of(text));
	}
}
