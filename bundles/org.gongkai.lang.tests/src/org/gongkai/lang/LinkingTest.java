// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.junit.jupiter.api.Test;

/** Names that lead nowhere. */
class LinkingTest {

	private final Language language = new Language();

	@Test
	void aNameThatLeadsNowhereIsToldWithTheNearestNames() {
		AbstractDiagnostic error = only(Examples.FORM + "决算 甲 { 格式 示例决算 表 支出表 { } }");
		assertEquals("格式“示例决算”里没有表“支出表”；相近的有：支出决算表、收支总表", error.getMessage());
		assertEquals("There is no table '支出表' in form '示例决算'; similar: 支出决算表, 收支总表", error.getData()[1]);
		assertEquals(List.of("支出决算表", "收支总表"), List.of(error.getData()).subList(2, 4));
		assertEquals("支出表".length(), error.getLength());
	}

	@Test
	void aNameUnlikeAllOthersIsToldWithoutAHint() {
		assertEquals("格式“示例决算”里没有部分或节“概览”", only(Examples.FORM + "决算 甲 { 格式 示例决算 节 概览 { } }").getMessage());
	}

	@Test
	void anUnknownFormIsTheOnlyErrorOfItsDocument() {
		assertEquals("没有格式“示例决标”；相近的有：示例决算", only(Examples.FORM + "决算 甲 { 格式 示例决标 节 概览 { > x[1 = 乙.丙]\n } 表 丁 { } }").getMessage());
	}

	@Test
	void anUnknownItemInAnExpressionIsMarkedWhereItStands() {
		AbstractDiagnostic error = only(Examples.FORM + "决算 甲 { 格式 示例决算 节 总体 { } }".replace("节 总体 { }", "节 收支总体 {\n> x[1 = 机关运行费.甲]\n}"));
		assertEquals("格式“示例决算”里没有表或事项“机关运行费”；相近的有：机关运行经费", error.getMessage());
		assertEquals("机关运行费".length(), error.getLength());
	}

	@Test
	void lastYearsDocumentIsToldByItsKind() {
		assertEquals("没有上年文件“某局2023”，同上年文件有关的数无法核对", only(Examples.FORM + "决算 甲 { 格式 示例决算 上年 某局2023 }").getMessage());
	}

	private AbstractDiagnostic only(String text) {
		List<AbstractDiagnostic> errors = Language.errors(language.read(text));
		assertEquals(1, errors.size(), errors::toString);
		return errors.getFirst();
	}
}
