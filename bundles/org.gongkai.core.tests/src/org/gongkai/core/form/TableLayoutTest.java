// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import org.gongkai.core.expression.Expr;
import org.gongkai.core.expression.ExprReader;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fixture.Formula;
import org.gongkai.core.fixture.SampleForm;
import org.gongkai.core.form.RowMatch.Doubt;
import org.gongkai.core.form.RowMatch.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableLayoutTest {

	private final SampleForm sample = new SampleForm();
	private final FormYear meaning = sample.library().formYear("样式决算", 2024).orElseThrow();

	@Test
	void panelsStandSideBySide() {
		TableLayout layout = meaning.form().table("收支表").orElseThrow();
		assertEquals(6, layout.width());
		assertEquals(List.of(0, 1, 2, 3, 4, 5), layout.columns().stream().map(TableLayout.Column::cell).toList());
		assertEquals("支出", layout.panels().get(1).name());
	}

	@Test
	void nestedTitlesAreJoined() {
		TableLayout layout = meaning.form().table("一般公共支出表").orElseThrow();
		assertEquals("本年支出/小计", layout.column(2).orElseThrow().path());
		assertEquals("项目/编码", layout.column(0).orElseThrow().path());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "208;社会保障和就业支出;SUBJECT;208;NONE", "２０８;'';SUBJECT;208;NONE", "合计;'';TOTAL;合计;NONE",
			"'';合 计;TOTAL;合计;NONE", "2080104;综合业务管理;SUBJECT;2080104;UNKNOWN_CODE", "2080101;住房公积金;SUBJECT;2080101;NAME_DIFFERS",
			"2080109;综合业务管理;SUBJECT;2080109;NONE", "'';住房公积金;SUBJECT;2210201;NONE", "'';没有的;UNKNOWN;'';UNKNOWN_ROW" })
	void subjectsAreRecognisedByCodeAndCheckedByName(String code, String name, Kind kind, String row, Doubt doubt) {
		RowMatch match = match("支出表", 0, new RowMatcher.Heads(code, name, "", false));
		assertEquals(kind, match.kind());
		assertEquals(row, match.row());
		assertEquals(doubt, match.doubt());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "一、财政拨款收入;1;财政拨款收入;NONE", "财政拨款收入;'';财政拨款收入;NONE", "1、 财政拨款收入;1;财政拨款收入;NONE",
			"'';4;本年收入合计;NONE", "收入全年合计;4;本年收入合计;LABEL_DIFFERS", "财政拔款收入;'';'';UNKNOWN_ROW" })
	void prescribedRowsAreRecognisedByLabelThenByLine(String label, String line, String row, Doubt doubt) {
		RowMatch match = match("收支表", 0, new RowMatcher.Heads("", label, line, false));
		assertEquals(row, match.row());
		assertEquals(doubt, match.doubt());
	}

	@Test
	void aMisspeltLabelGetsTheNearestPrescribedOneAsHint() {
		assertEquals("一、财政拨款收入", match("收支表", 0, new RowMatcher.Heads("", "财政拔款收入", "", false)).expected());
	}

	@Test
	void aLineWithNothingButItsNumberIsBlank() {
		assertEquals(Kind.BLANK, match("收支表", 0, new RowMatcher.Heads("", "", "6", true)).kind());
		assertEquals(Kind.UNKNOWN, match("收支表", 0, new RowMatcher.Heads("", "", "6", false)).kind());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "收支表.收入.总计;要素=收入总计 阶段=决算", "收支表.支出.总计;要素=支出总计 阶段=决算",
			"收支表.支出.卫生健康支出;功能科目=210 要素=支出 阶段=决算", "支出表.2080101.基本支出;功能科目=2080101 性质=基本支出 要素=支出 阶段=决算",
			"支出表.行政运行.基本支出;功能科目=2080101 性质=基本支出 要素=支出 阶段=决算", "支出表.合计;要素=支出 阶段=决算",
			"一般公共支出表.合计.小计;要素=支出 资金=一般公共预算 阶段=决算", "一般公共支出表.合计.本年支出.项目支出;性质=项目支出 要素=支出 资金=一般公共预算 阶段=决算",
			"三公表.接待费.预算数;事项=接待费 要素=支出 资金=财政拨款 阶段=全年预算", "机关运行经费;事项=机关运行经费 要素=支出 阶段=决算",
			"财政拨款基本支出;性质=基本支出 要素=支出 资金=财政拨款 阶段=决算", "年初预算(支出表.合计);要素=支出 阶段=年初预算" })
	void namesLeadToFacts(String name, String coordinates) {
		Expr.Fact fact = assertInstanceOf(Expr.Fact.class,
				org.gongkai.core.expression.Functions.meaning(meaning.resolve(ExprReader.read(Formula.read(name, sample::named)))));
		assertEquals(coordinates, fact.key().toString());
	}

	@ParameterizedTest
	@CsvSource({ "支出表.2080101.没有", "支出表.没有.基本支出", "三公表.接待费", "没有的表.一.二", "收支表" })
	void namesThatLeadNowhereAreUnknown(String name) {
		assertInstanceOf(Expr.Unknown.class, meaning.resolve(ExprReader.read(Formula.read(name, sample::named))), name);
	}

	@Test
	void aRowOverrulesItsPanelAndTheLowerOfRowAndColumnWins() {
		TableLayout.Panel panel = meaning.form().table("收支表").orElseThrow().panels().get(1);
		assertEquals(FactKey.of(Map.of("要素", "支出总计", "阶段", "决算")), meaning.key(panel, column(""), Map.of("要素", "支出总计")));
		assertEquals("一般公共预算", meaning.key(panel, column("一般公共预算"), Map.of("资金", "财政拨款")).get("资金"));
		assertEquals("一般公共预算", meaning.key(panel, column("财政拨款"), Map.of("资金", "一般公共预算")).get("资金"));
		assertEquals("事业", meaning.key(panel, column("财政拨款"), Map.of("资金", "事业")).get("资金"));
	}

	private static TableLayout.Column column(String fund) {
		return new TableLayout.Column(0, org.gongkai.model.ColumnRole.AMOUNT, "列", List.of("列"), "列", "列", List.of(), "", "", false, List.of(), false,
				fund.isEmpty() ? Map.of() : Map.of("资金", fund));
	}

	private RowMatch match(String table, int panel, RowMatcher.Heads heads) {
		return meaning.rows(meaning.form().table(table).orElseThrow().panels().get(panel)).match(heads, -1);
	}
}
