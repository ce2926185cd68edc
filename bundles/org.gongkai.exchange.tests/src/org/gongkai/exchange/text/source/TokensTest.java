// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class TokensTest {

	private static List<String> tokens(String line) {
		return Tokens.of(new SourceLine(1, line)).stream().map(NumericToken::text).toList();
	}

	@Test
	void aTokenTakesSeparatorsDecimalsSignAndPercent() {
		assertEquals(List.of("7,972.87", "-36.10%", "2080101"), tokens("7,972.87万元，-36.10%\t2080101"));
	}

	@Test
	void fullWidthDigitsCountLikeOthers() {
		assertEquals(List.of("７，９７２．８７", "１００％"), tokens("收入７，９７２．８７万元，占１００％。"));
	}

	@Test
	void aFullWidthCommaBetweenYearsEndsAClause() {
		assertEquals(List.of("2022", "2023"), tokens("2022，2023年"));
	}

	@Test
	void aDashBetweenNumbersOrBehindANameIsNoSign() {
		assertEquals(List.of("5", "6"), tokens("工伤5-6级"));
		assertEquals(List.of("211382000"), tokens("某中心-211382000"));
		assertEquals(List.of("100%", "80%"), tokens("100%-80%"));
		assertEquals(List.of("-5.0%"), tokens("增长-5.0%"));
	}

	@Test
	void aNumberWithTwoPointsIsOneToken() {
		assertEquals(List.of("4.6.6"), tokens("\t4.6.6\t"));
	}

	@Test
	void anEnumeratorBeforeAYearIsATokenOfItsOwn() {
		assertEquals(List.of("1", "2024"), tokens("1.2024 年收支总预算"));
	}

	@Test
	void columnsCountFromOne() {
		NumericToken token = Tokens.of(new SourceLine(7, "合计\t\t7,973")).getFirst();
		assertEquals(new NumericToken(7, 5, "7,973"), token);
	}
}
