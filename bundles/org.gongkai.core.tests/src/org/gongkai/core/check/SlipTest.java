// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of the hand that typed a number. */
class SlipTest {

	@ParameterizedTest
	@CsvSource({ "33.82, 33.28, EXCHANGED", "'1,234.50', 1324.50, EXCHANGED", "4.87, 7.87, ONE_DIGIT", "21.35, 2.35, ONE_DIGIT", "2.35, 21.35, ONE_DIGIT",
			"12, 10, ONE_DIGIT", "10, 8, NONE", "452.38, 352.83, NONE", "11, 11, ONE_DIGIT" })
	void theSlipIsTheSimplestThatMakesOneOfTheOther(String printed, String meant, Slip slip) {
		assertEquals(slip, Slip.between(printed, meant));
	}
}
