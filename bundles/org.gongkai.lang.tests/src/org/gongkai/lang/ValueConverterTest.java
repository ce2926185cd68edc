// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From typed words to values and back. */
class ValueConverterTest {

	private final IValueConverterService converters = Language.service(IValueConverterService.class);

	@ParameterizedTest
	@CsvSource(delimiterString = " => ", quoteCharacter = '\0', value = {"STRING => \"甲\" => 甲", "STRING => “甲\"乙” => 甲\"乙",
			"STRING => ＂甲＂ => 甲", "STRING => \"甲\\\"乙\" => 甲\"乙", "STRING => \"a\\\\b\" => a\\b", "STRING => “甲\\”乙” => 甲”乙",
			"Name => 公开０３表 => 公开03表", "Code => ２０８ => 208", "Int2String => ２７ => 27", "Decimal => ０．５ => 0.5", "Step => \"a b\" => a b",
			"Label => “甲（乙）” => 甲（乙）", "Comparator => ＝ => ==", "Comparator => 不大于 => <=", "Comparator => ！＝ => !=", "Comparator => ＞＝ => >=",
			"AddOperator => － => -", "MultiplyOperator => ÷ => /", "ROW_LINE => ｜ 甲 ｜ => | 甲 |", "TEXT_LINE => ＞ 甲 => > 甲",
			"TEXT_CLOSE => ］甲 => ]甲", "Unit => 万元 => 万元"})
	void aWordIsReadAsItsValue(String rule, String typed, String value) {
		assertEquals(value, converters.toValue(typed, rule, null));
	}

	@Test
	void yearsAreWholeNumbersOfAtMostFourDigits() {
		assertEquals(2024, converters.toValue("２０２４", "Int", null));
		assertThrows(ValueConverterException.class, () -> converters.toValue("20240", "Int", null));
		assertEquals("2024", converters.toString(2024, "Int"));
	}

	@ParameterizedTest
	@CsvSource(delimiterString = " => ", quoteCharacter = '\0', value = {"Label => 行政运行 => 行政运行", "Label => 甲（乙） => \"甲（乙）\"", "Label => 科目表 => \"科目表\"",
			"Label => 合计 => 合计", "Step => 2080101 => 2080101", "Step => 3a => \"3a\"", "STRING => a\"b => \"a\\\"b\""})
	void aValueIsWrittenAsAWordThatReadsBack(String rule, String value, String typed) {
		assertEquals(typed, converters.toString(value, rule));
		assertEquals(value, converters.toValue(typed, rule, null));
	}

	@Test
	void whatIsNoNameIsNotWrittenAsOne() {
		assertThrows(ValueConverterException.class, () -> converters.toString("甲 乙", "Name"));
		assertThrows(ValueConverterException.class, () -> converters.toString("格式", "Name"));
		assertThrows(ValueConverterException.class, () -> converters.toString("| a |\n| b |", "ROW_LINE"));
	}

	@Property(tries = 300)
	void quotedTextReadsBackAsItWas(@ForAll @StringLength(max = 20) @CharRange(from = '\u0020', to = '\u00ff') @CharRange(from = '“', to = '”') String text) {
		IValueConverterService service = Language.service(IValueConverterService.class);
		assertEquals(text, service.toValue(service.toString(text, "STRING"), "STRING", null));
	}
}
