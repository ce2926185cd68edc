// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class UnitsTest {

	@ParameterizedTest
	@CsvSource({ "元,1", "千元,1000", "万元,10000", "亿元,100000000" })
	void moneyConvertsToYuan(String unit, String yuan) {
		assertEquals(0, new BigDecimal(yuan).compareTo(Units.of(unit).toBase(BigDecimal.ONE)));
		assertTrue(Units.isMoney(unit));
	}

	@Test
	void theLongestUnitATextBeginsWithIsMeant() {
		assertEquals("万元", Units.leading(" 万元，其中").orElseThrow().name());
		assertEquals("人次", Units.leading("人次、").orElseThrow().name());
		assertEquals("台（套）", Units.leading("台（套）。").orElseThrow().name());
		assertTrue(Units.leading("，占").isEmpty());
	}

	@Test
	void anUnknownUnitCountsItsOwnKind() {
		assertEquals("头", Units.of("头").kind());
		assertEquals(Units.RATIO, Units.of("").kind());
		assertEquals(Units.RATIO, Units.of(null).kind());
	}
}
