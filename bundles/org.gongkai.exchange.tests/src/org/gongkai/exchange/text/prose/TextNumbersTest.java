// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.prose;

import static org.gongkai.core.spi.TokenClass.DATE;
import static org.gongkai.core.spi.TokenClass.FREE;
import static org.gongkai.core.spi.TokenClass.IDENTIFIER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.gongkai.core.spi.TokenClass;
import org.gongkai.exchange.text.source.NumericToken;
import org.gongkai.exchange.text.source.SourceLine;
import org.gongkai.exchange.text.source.Tokens;
import org.junit.jupiter.api.Test;

class TextNumbersTest {

	private static List<TokenClass> classes(String text) {
		return Tokens.of(new SourceLine(1, text)).stream().map((NumericToken token) -> TextNumbers.classify(text, token.column() - 1,
				token.column() - 1 + token.text().length())).toList();
	}

	@Test
	void yearsMonthsAndDaysAreDates() {
		assertEquals(List.of(DATE, DATE, DATE), classes("截至 2024 年 12 月 31 日"));
		assertEquals(List.of(DATE, DATE), classes("2022、2023年均未发生"));
		assertEquals(List.of(DATE), classes("2024年度"));
		assertEquals(List.of(DATE), classes("2024.12.31"));
		assertEquals(List.of(DATE), classes("面向2023届毕业生"));
	}

	@Test
	void enumeratorsDocumentAndTableNumbersAreIdentifiers() {
		assertEquals(List.of(IDENTIFIER), classes("1. 基本支出"));
		assertEquals(List.of(IDENTIFIER), classes("（3）行政运行"));
		assertEquals(List.of(IDENTIFIER, IDENTIFIER), classes("云财发〔2023〕18号文件"));
		assertEquals(List.of(IDENTIFIER), classes("公开 01 表"));
		assertEquals(List.of(IDENTIFIER, IDENTIFIER), classes("附件1和图2"));
		assertEquals(List.of(IDENTIFIER, IDENTIFIER), classes("208（类）01（款）"));
	}

	@Test
	void otherNumbersOfTheTextAreFree() {
		assertEquals(List.of(FREE), classes("批复了 3 个新项目"));
		assertEquals(List.of(FREE), classes("支出 2024 万元"));
	}

	@Test
	void gradesAreNamesAndMonthsInACalculationAreNoDate() {
		assertEquals(List.of(IDENTIFIER, IDENTIFIER), classes("工伤5-6级人员"));
		assertEquals(List.of(FREE, FREE, FREE, FREE), classes("30人*800元*12月=28.8万元"));
		assertEquals(List.of(DATE, DATE, DATE), classes("2022年1月14批复设立"));
	}

	@Test
	void severalMonthsAreDatesAndTelephoneLinesAreNames() {
		assertEquals(List.of(DATE, DATE, DATE), classes("部门在6、9、11月的执行进度"));
		assertEquals(List.of(DATE, DATE), classes("1—12月预算执行总体进度"));
		assertEquals(List.of(IDENTIFIER, IDENTIFIER), classes("提升“12345”热线办理质效，12333电话咨询"));
	}
}
