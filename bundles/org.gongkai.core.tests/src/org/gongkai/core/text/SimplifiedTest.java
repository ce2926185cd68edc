// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimplifiedTest {

	@ParameterizedTest
	@CsvSource({ "決算數,决算数", "財政撥款收入支出總表,财政拨款收入支出总表", "單位：萬元,单位：万元", "乾县显著于,乾县显著于", "決算2024 年,决算2024 年" })
	void traditionalCharactersAreReplacedAndNothingElse(String printed, String simplified) {
		assertEquals(simplified, Simplified.text(printed));
	}
}
