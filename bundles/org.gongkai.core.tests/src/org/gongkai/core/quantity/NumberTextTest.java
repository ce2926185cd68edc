// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "7,973;7973;0", "7972.87;7972.87;2", "-36.10;-36.10;2", "－12．5;-12.5;1", "３，０１８;3018;0",
			"0.00;0.00;2", "1,234,567.8;1234567.8;1", " 5 ;5;0", "+3;3;0", "(1,234.50);-1234.50;2", "（36.1）;-36.1;1", "(1,234);-1234;0", "¥1,234.50;1234.50;2", "-￥5;-5;0",
			"(¥7.00);-7.00;2", "￥-5.0;-5.0;1" })
	void numbersKeepValueAndDecimals(String printed, String value, int decimals) {
		Quantity quantity = read(printed, "万元");
		assertEquals(new BigDecimal(value), quantity.value());
		assertEquals(decimals, quantity.decimals());
		assertEquals("万元", quantity.unit());
		assertEquals(printed.strip(), quantity.printed());
	}

	@Test
	void aPercentSignOverrulesTheUnit() {
		assertEquals("%", read("92.53%", "万元").unit());
		assertEquals("%", read("92.53％", "").unit());
		assertEquals(new BigDecimal("-5.1"), read("(5.1%)", "").value());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "'';EMPTY", "'  ';EMPTY", "-;DASH", "－;DASH", "——;DASH", "不适用;NOT_APPLICABLE", "/;NOT_APPLICABLE" })
	void emptinessHasFourKindsThreeOfThemWithoutAValue(String printed, Blank blank) {
		Quantity quantity = read(printed, "万元");
		assertEquals(blank, quantity.blank());
		assertNull(quantity.value());
	}

	@Test
	void aPrintedZeroIsAZeroWithAValue() {
		assertEquals(Blank.ZERO, read("0", "万元").blank());
		assertEquals(BigDecimal.ZERO, read("0", "万元").value());
		assertEquals(Blank.ZERO, read("0.00", "万元").blank());
	}

	@Test
	void twoPointsAreAProblemWithASuggestion() {
		NumberText.Unreadable problem = unreadable("1.234.56");
		assertTrue(problem.numeric());
		assertEquals("1234.56", problem.suggestion());
		assertTrue(problem.text().zh().contains("1.234.56"));
		assertTrue(problem.text().en().contains("1.234.56"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "7,97;true", "1,2345;true", "12 34;true", ",5;true", "5.;true", "7,973,;true", "无;false", "约5;false",
			"5万元;false", "--5;false", "(1);false", "（12）;false", "(5.0;false", "¥;false" })
	void whatIsNoNumberIsNeverGuessed(String printed, boolean numeric) {
		assertEquals(numeric, unreadable(printed).numeric());
	}

	@Test
	void aSpaceInsideMayBeOneNumberOrTwo() {
		assertEquals("1234.5", unreadable("1234 .5").suggestion());
	}

	private static Quantity read(String printed, String unit) {
		return assertInstanceOf(NumberText.Read.class, NumberText.read(printed, unit), printed).quantity();
	}

	private static NumberText.Unreadable unreadable(String printed) {
		return assertInstanceOf(NumberText.Unreadable.class, NumberText.read(printed, "万元"), printed);
	}
}
