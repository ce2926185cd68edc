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
