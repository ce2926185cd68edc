// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gongkai.core.quantity.NumberText;
import org.gongkai.core.quantity.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "7972.87;万元;7,973;万元;EQUAL", "7972.50;万元;7973;万元;EQUAL", "7972.50;万元;7972;万元;ROUNDING",
			"7972.51;万元;7972;万元;CONTRADICTION", "7972.506;万元;7972;万元;CONTRADICTION",
			"79728700;元;7972.87;万元;EQUAL", "79728750;元;7972.87;万元;ROUNDING", "79728751;元;7972.87;万元;CONTRADICTION", "0.80;亿元;7972.87;万元;EQUAL",
			"0.79;亿元;7972.87;万元;CONTRADICTION", "'';万元;0;万元;EQUAL", "'';万元;0.12;万元;CONTRADICTION", "-;万元;'';万元;EQUAL",
			"0.12;万元;0;万元;EQUAL", "0.5;万元;0;万元;ROUNDING", "不适用;万元;5;万元;UNVERIFIABLE", "36.10%;'';36.1%;'';EQUAL", "36.1%;'';36%;'';EQUAL",
			"36.5%;'';36%;'';ROUNDING", "100.0%;'';100%;'';EQUAL", "-0.5;万元;0;万元;ROUNDING", "12;万元;12;万元;EQUAL", "12;万元;13;万元;ROUNDING",
			"12;万元;14;万元;CONTRADICTION" })
	void twoPrintedNumbersCompareByTheirIntervals(String one, String oneUnit, String other, String otherUnit, Verdict verdict) {
		assertEquals(verdict, Agreement.of(read(one, oneUnit), read(other, otherUnit)));
		assertEquals(verdict, Agreement.of(read(other, otherUnit), read(one, oneUnit)));
	}

	private static Quantity read(String printed, String unit) {
		return ((NumberText.Read) NumberText.read(printed, unit)).quantity();
	}
}
