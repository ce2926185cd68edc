// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;

import org.gongkai.exchange.text.source.Folded;
import org.junit.jupiter.api.Test;

class SentencePatternTest {

	/** The named slots of the first match, joined with a bar; empty when nothing matches. */
	private static String match(String wording, String text) {
		SentencePattern pattern = SentencePattern.of(wording, List.of("教育支出", "其他支出"), List.of("行政运行"));
		Folded folded = Folded.of(text);
		Matcher match = pattern.matcher(folded);
		if (!match.find()) {
			return "";
		}
		assertTrue(pattern.mayMatch(folded));
		return String.join("|", pattern.slots().keySet().stream()
				.map(slot -> folded.subSequence(pattern.start(match, slot), pattern.end(match, slot)).toString()).toList());
	}

	@Test
	void aNumberIsTakenWholeWithItsPercentSign() {
		assertEquals("7972.87|-36.10%", match("收入总计{a}万元，降低{p}", "（一）收入总计 7972.87 万元,降低 -36.10%。"));
		assertEquals("", match("累计{n}人", "累计 3.5.人"));
	}

	@Test
	void theUnitOfMoneyBehindANumberIsThePrintedOne() {
		assertEquals("12.5|30", match("收入{a}万元，支出{b}万元", "收入12.5亿元，支出30元"));
		assertEquals("", match("共有车辆{n}辆", "共有车辆30元"));
		assertEquals("", match("收入{a}万元", "收入12.5万人"));
	}

	@Test
	void widthAndSpacingDoNotMatter() {
		assertEquals("５", match("共有车辆{n}辆", "共有\u00a0车辆５ 辆").replace('5', '５'));
	}

	@Test
	void onlyASlotThatMayBeMissingMatchesNothing() {
		assertEquals("", match("资金{a?}万元", "资金 万元"), "the slot is there and empty");
		assertEquals("", match("资金{a}万元", "资金 万元"));
		assertTrue(SentencePattern.of("资金{a?}万元", List.of(), List.of()).matcher(Folded.of("资金 万元")).find());
		assertFalse(SentencePattern.of("资金{a}万元", List.of(), List.of()).matcher(Folded.of("资金 万元")).find());
	}

	@Test
	void wordsAreTakenInTheOrderGivenAndMayBeOptional() {
		assertEquals("减少|3", match("比上年{方向:增加|减少}{:了|}{d}万元", "比上年减少了3万元"));
		assertEquals("减少|3", match("比上年{方向:增加|减少}{:了|}{d}万元", "比上年减少3万元"));
	}

	@Test
	void wordsMayHoldColons() {
		assertEquals("某项目|20", match("{x:词}{:：|}项目全年预算数为{b}万元", "（3）某项目：项目全年预算数为20万元"));
	}

	@Test
	void aSubjectIsNamedByItsLevels() {
		assertEquals("(1)教育支出(类)普通教育(款)小学教育(项)|8.5", match("{x:科目}{a}万元", "（1）教育支出（类）普通教育（款）小学教育（项）8.5万元"));
		assertEquals("其他支出|2", match("{x:类}{a}万元，具体包括", "2.其他支出2万元,具体包括"));
		assertEquals("行政运行|2", match("{x:项}{a}万元", "其中行政运行2万元"));
		assertEquals("", match("{x:项}{a}万元", "其中事业运行2万元"));
	}

	@Test
	void anyTextStaysInTheSentenceOrInTheParagraph() {
		assertEquals("9", match("支出{…}完成{p}", "支出，主要用于工资，完成9"));
		assertEquals("", match("支出{…}完成{p}", "支出。完成9"));
		assertEquals("9", match("支出{……}完成{p}", "支出。完成9"));
	}

	@Test
	void aNameBeginsWithItsSentenceWithoutEnumeratorAndQuotes() {
		assertEquals("大厦电费|100", match("{x:词}项目自评综述：得分{s}分", "见下。（2）“大厦电费”项目自评综述:得分100分"));
	}

	@Test
	void aWholeParagraphIsAHeadingWithANumberOrInTheWordingAroundIt() {
		assertEquals("办公室", match("{x:全段}", "1. 办公室"));
		assertEquals("", match("{x:全段}", "办公室"));
		assertEquals("", match("{x:全段}", "1. 办公室负责文电。"));
		assertEquals("某项目", match("（{x:全段}）", "（某项目）"));
	}

	@Test
	void aSentenceWithWordsAndNoNumberDeclaresThem() {
		assertTrue(SentencePattern.of("（{x:全段}）", List.of(), List.of()).isDeclaration());
		assertFalse(SentencePattern.of("{k:货物|服务}{a}万元", List.of(), List.of()).isDeclaration());
		assertFalse(SentencePattern.of("没有项目", List.of(), List.of()).isDeclaration());
	}
}
