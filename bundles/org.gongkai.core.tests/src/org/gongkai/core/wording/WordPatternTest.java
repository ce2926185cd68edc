// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordPatternTest {

	private static Optional<WordMatch> find(String pattern, String text) {
		return WordPattern.of(pattern).find(FoldedText.of(text), 0);
	}

	private static String found(String pattern, String text) {
		return find(pattern, text).map(WordMatch::words).orElse("");
	}

	@Test
	void spacesAndWidthDoNotCountAndTheWordsAreGivenAsPrinted() {
		assertEquals("２０２４ 年 度（类）", found("2024年度(类)", "本部门２０２４ 年 度（类）支出"));
	}

	@Test
	void slotsReadWhatStandsThere() {
		WordMatch match = find("{方向:增加|减少}{d}万元，{…}占{p}", "今年减少1,234.50万元，是原来的，占99.5%。").orElseThrow();
		assertEquals(Map.of("方向", "减少", "d", "1,234.50", "p", "99.5%"), match.slots());
	}

	@Test
	void aYearHasFourDigitsAndNoOthersBesideIt() {
		assertEquals("2023", find("{y:年}年", "截至2023年").orElseThrow().slot("y"));
		assertTrue(find("{y:年}年", "文号12023年").isEmpty());
		assertTrue(find("{y:年}年", "第1823年").isEmpty());
	}

	@Test
	void anythingWithinTheSentenceStopsAtItsEnd() {
		assertEquals("甲，乙", found("甲{…}乙", "甲，乙"));
		assertTrue(find("甲{…}乙", "甲。乙").isEmpty());
		assertEquals("甲。乙", found("甲{……}乙", "甲。乙"));
	}

	@Test
	void aWordTwiceMustBeWithoutSpaceBetween() {
		assertEquals("保障保障", found("{x:保障|用于}{=x}", "社会保障保障专项"));
		assertTrue(find("{x:保障|用于}{=x}", "保障用于").isEmpty());
		assertTrue(find("{x:情况|用于}{=x}", "资金情况 情况说明").isEmpty());
	}

	@Test
	void edgesAreThoseOfTheText() {
		assertTrue(find("{首}基本支出", " 基本支出").isPresent());
		assertTrue(find("{首}基本支出", "年基本支出").isEmpty());
		assertTrue(find("单位：万{尾}", "单位：万 ").isPresent());
		assertTrue(find("单位：万{尾}", "单位：万元").isEmpty());
	}

	@Test
	void aPatternThatCannotBeLookedForIsRefused() {
		for (String wrong : List.of("{a}", "{x:甲|乙", "{}", "{=x}甲", "{x:|甲}")) {
			assertTrue(WordPattern.problem(wrong).isPresent(), wrong);
			assertThrows(IllegalArgumentException.class, () -> WordPattern.of(wrong));
		}
		assertEquals(Optional.empty(), WordPattern.problem("{:|上}年"));
	}

	@Test
	void matchingTakesTimeInProportionToTheText() {
		String text = "甲".repeat(100_000);
		assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
			List<WordMatch> found = new ArrayList<>();
			WordScanner<String> scanner = new WordScanner<>();
			scanner.add(WordPattern.of("甲{……}甲{……}甲{……}甲{……}乙"), "");
			scanner.scan(FoldedText.of(text.substring(0, 20_000)), (owner, match) -> found.add(match));
			assertEquals(List.of(), found);
		});
	}

	@Test
	void theScannerFindsWhatEachPatternFindsAlone() {
		String text = "与上年相比增加1万元。比上年减少2万元，。完成年初预算的90%。。";
		List<String> patterns = List.of("{:与|比}上年{…}{x:增加|减少}{a}万元", "完成{:年初|}预算的{p}", "{x:。。|，。}");
		WordScanner<String> scanner = new WordScanner<>();
		patterns.forEach(pattern -> scanner.add(WordPattern.of(pattern), pattern));
		List<String> found = new ArrayList<>();
		scanner.scan(FoldedText.of(text), (pattern, match) -> found.add(match.words()));
		assertEquals(List.of("与上年相比增加1万元", "比上年减少2万元", "，。", "完成年初预算的90%", "。。"), found);
		assertFalse(scanner.isEmpty());
	}
}
