// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gongkai.core.form.SentenceForm;
import org.gongkai.core.form.SentenceForm.Binding;
import org.gongkai.core.form.SubjectTree;
import org.gongkai.lang.GongkaiWorkspace;
import org.junit.jupiter.api.Test;

class ClaimFinderTest {

	private static final SubjectTree TREE = GongkaiWorkspace.withStandardLibrary().library().catalog("功能分类", 2024).orElseThrow();

	private static final Map<String, List<String>> NUMBERS = Map.of("电费（甲校）", List.of("12.00", "11.50", "98"), "电费（乙校）", List.of("30", "28.5", "91"),
			"城乡居民养老保险补助资金（中心）", List.of("1,204.60", "97.3"));

	private static SentenceForm sentence(String pattern, String... bindings) {
		List<Binding> list = new ArrayList<>();
		for (int i = 0; i < bindings.length; i += 2) {
			list.add(new Binding(bindings[i], bindings[i + 1]));
		}
		return new SentenceForm("某句", List.of(), pattern, list);
	}

	private static ClaimFinder finder(List<String> keys, SentenceForm... sentences) {
		return new ClaimFinder(List.of(sentences), new SubjectNames(TREE, Map.of()), new ProjectNames(keys.stream().map(key -> new ProjectNames.Table(key, NUMBERS.getOrDefault(key, List.of()))).toList()), expression -> Optional.empty());
	}

	private static List<String> find(ClaimFinder finder, String paragraph) {
		return finder.find(paragraph, List.of()).claims().stream().map(claim -> claim.printed() + " = " + claim.expression()).toList();
	}

	@Test
	void whatAHeadingDeclaresHoldsForTheSentencesBehindItUntilTheSectionEnds() {
		ClaimFinder finder = finder(List.of(), sentence("{科室:全段}"), sentence("编制{n}名", "n", "编制.\"{科室}\""));
		finder.open();
		assertEquals(List.of(), find(finder, "编制 3 名。"));
		find(finder, "1. 办公室");
		assertEquals(List.of("3 = 编制.\"办公室\""), find(finder, "编制 3 名。"));
		find(finder, "2. 预算科");
		assertEquals(List.of("4 = 编制.\"预算科\""), find(finder, "编制 4 名。"));
		finder.close();
		assertEquals(List.of(), find(finder, "编制 5 名。"));
	}

	@Test
	void aClassMayStandInTheMiddleOfItsName() {
		ClaimFinder finder = finder(List.of(), sentence("{x:科目}{:支出|}{a}万元", "a", "支出表.{x}"));
		assertEquals(List.of("4.17 = 支出表.205"), find(finder, "用于以下方面：教育（类）支出4.17万元，占0.03%。"));
		assertEquals(List.of("4.17 = 支出表.229"), find(finder, "其他支出（类）4.17万元。"));
	}

	@Test
	void digitsBehindTheNamesOfASubjectAreItsCode() {
		ClaimFinder finder = finder(List.of(), sentence("{x:科目}：支出{a}万元", "a", "支出表.{x}"));
		assertEquals(List.of("8.5 = 支出表.2050201"), find(finder, "1. 教育205（类）02（款）01（项）：支出8.5万元。"));
		assertEquals(List.of("8.5 = 支出表.2050201"), find(finder, "1. 教育支出（类）普通教育（款）学前教育（项）：支出8.5万元。"));
	}

	@Test
	void aNameIsTheProjectOfAnEvaluationTableWhenOnlyOneFits() {
		ClaimFinder finder = finder(List.of("校舍维修项目（2024）", "电费（甲校）", "电费（乙校）"), sentence("{x:词}得分{s}分", "s", "得分.\"{x}\""));
		assertEquals(List.of("90 = 得分.\"校舍维修项目（2024）\""), find(finder, "（1）“校舍维修”得分90分。"));
		assertEquals(List.of("90.5 = 得分.\"电费\""), find(finder, "（2）“电费”得分90.5分。"));
		assertEquals(List.of("92 = 得分.\"电费（2）\""), find(finder, "（3）“电费”得分92分。"));
	}

	@Test
	void ofTablesWithOneNameTheOneIsMeantWhoseAmountsThePrintedTextHas() {
		ClaimFinder finder = finder(List.of("电费（甲校）", "电费（乙校）"), sentence("{x:词}得分{s}分", "s", "得分.\"{x}\""));
		assertEquals(List.of("91 = 得分.\"电费（乙校）\""), find(finder, "（1）“电费”得分91分。"));
		assertEquals(List.of("99 = 得分.\"电费（甲校）\""), find(finder, "（2）“电费”得分99分。预算12万元，执行11.5万元。"));
	}

	@Test
	void aSecondTextWithANameAndOtherAmountsIsAboutSomethingElse() {
		ClaimFinder finder = finder(List.of("电费（甲校）"), sentence("{x:词}得分{s}分，预算{b}万元", "s", "得分.\"{x}\""),
				sentence("{x:词}执行{e}万元", "e", "执行.\"{x}\""));
		assertEquals(List.of("98 = 得分.\"电费（甲校）\""), find(finder, "（1）“电费”得分98分，预算12万元。"));
		assertEquals(List.of("77 = 得分.\"电费（2）\""), find(finder, "（2）“电费”得分77分，预算45万元。"));
		assertEquals(List.of("3 = 执行.\"电费（甲校）\""), find(finder, "（3）“电费”执行3万元。"), "one amount may be a mistake");
	}

	@Test
	void aNameInOtherWordsNeedsTheSameAmounts() {
		ClaimFinder finder = finder(List.of("城乡居民养老保险补助资金（中心）"), sentence("{x:词}得分{s}分", "s", "得分.\"{x}\""));
		assertEquals(List.of("97.3 = 得分.\"城乡居民养老保险补助资金（中心）\""), find(finder, "“城乡居民基本养老保险补助”得分97.3分，预算1204.6万元。"));
		assertEquals(List.of("97.3 = 得分.\"村级运转经费\""), find(finder, "“村级运转经费”得分97.3分，预算1204.6万元。"));
		assertEquals(List.of("88 = 得分.\"城乡居民基本养老保险补助（2）\""), find(finder, "“城乡居民基本养老保险补助”得分88分。"));
	}
}
