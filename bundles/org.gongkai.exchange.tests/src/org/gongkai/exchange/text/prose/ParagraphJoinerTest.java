// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class ParagraphJoinerTest {

	private static List<String> join(String... lines) {
		return ParagraphJoiner.join(IntStream.range(0, lines.length).mapToObj(i -> JoinedText.of(i + 1, 1, lines[i])).toList()).stream()
				.map(JoinedText::text).toList();
	}

	@Test
	void aLineThatEndsInsideASentenceGoesOn() {
		assertEquals(List.of("单位负责全县的预算编制工作，按月公布执行情况。", "下一段。"), join("单位负责全县的预算编", "制工作，按月公布执行情况。", "下一段。"));
	}

	@Test
	void aColonGoesOnUnlessAnItemFollows() {
		assertEquals(List.of("完成情况：全部完成。"), join("完成情况：", "全部完成。"));
		assertEquals(List.of("包括：", "1. 基本支出"), join("包括：", "1. 基本支出"));
	}

	@Test
	void anEnumeratorAlwaysBeginsAParagraph() {
		assertEquals(List.of("一、主要职责", "（一）编制预算", "（二）管理收入"), join("一、主要职责", "（一）编制预算", "（二）管理收入"));
	}

	@Test
	void aHeadingDoesNotSwallowItsText() {
		assertEquals(List.of("（一）机关运行经费支出情况", "2023年支出3万元。"), join("（一）机关运行经费支出情况", "2023年支出3万元。"));
	}

	@Test
	void shortNumberedLinesOneAfterTheOtherAreHeadings() {
		assertEquals(List.of("1. 办公室", "负责文电。", "2. 预算科", "负责预算编制和公开。"), join("1. 办公室", "负责文电。", "2. 预算科", "负责预算编制", "和公开。"));
	}

	@Test
	void partsThatAreAnnouncedBehindABlankLineStayApart() {
		List<JoinedText> lines = List.of(JoinedText.of(1, 1, "购置及运行费5.00万元。其中："), JoinedText.of(3, 1, "购置支出0.00万元。"));
		assertEquals(2, ParagraphJoiner.join(lines).size());
	}

	@Test
	void aFullLineGoesOnAlthoughASentenceEndsThere() {
		String[] text = { "本单位负责编制预算、执行预算、公开预算和决算，并对所", "属单位的预算执行情况进行监督检查，按月报告执行情况。", "项目全年预算数为二十万元；按照规定对社会公开各项支出", "的情况。", "下一段。" };
		assertEquals(List.of(String.join("", List.of(text).subList(0, 4)), "下一段。"), join(text));
	}

	@Test
	void anIndentedLineBeginsAParagraphHoweverFullTheOneBeforeIs() {
		String[] text = { "本单位负责编制预算、执行预算、公开预算和决算，并对所", "属单位的预算执行情况进行监督检查，按月报告执行情况，", "项目全年预算数为二十万元；按照规定对社会公开各项支。", "　　下一段。" };
		assertEquals(2, join(text).size());
	}

	@Test
	void theLevelOfASubjectBelongsToItsName() {
		assertEquals(List.of("26. 就业补助（款）就业见习补贴（项）：反映补贴支出。"), join("26. 就业补助（款）就业见习补贴", "（项）：反映补贴支出。"));
	}

	@Test
	void aListOfNamesStaysAList() {
		assertEquals(List.of("甲中心", "乙中心", "丙中心"), join("甲中心", "乙中心", "丙中心"));
	}

	@Test
	void aJoinedParagraphKnowsTheLinesItCameFrom() {
		JoinedText joined = ParagraphJoiner.join(List.of(JoinedText.of(77, 1, "  毕业生就业政策由市人力"), JoinedText.of(79, 1, "资源局牵头。"))).getFirst();
		assertEquals("@77:3+11,79", joined.trace().toString());
		assertEquals(new JoinedText.Point(79, 2), joined.at(12));
	}

	@Test
	void joiningNothingGivesNothing() {
		assertEquals(List.of(), ParagraphJoiner.join(Arrays.asList()));
	}
}
