// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.gongkai.core.check.Severity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an editor offers besides the repairs of the checks: to waive with a reason, and to bind a number. */
class FixesTest {

	private static final String WRONG = Fixture.DOCUMENT.replace("[60.00 = 支出表", "[62.00 = 支出表");

	private LanguageService service;
	private long stamp;

	@BeforeEach
	void start() {
		service = LanguageService.withStandardLibrary();
		service.put(Fixture.FORM_URI, Fixture.FORM);
	}

	@AfterEach
	void stop() {
		service.close();
	}

	private Analysis analyse(String text) {
		service.update(Fixture.URI, text, ++stamp);
		return service.analysis(Fixture.URI).join();
	}

	private static List<Problem> must(Analysis analysis) {
		return analysis.problems().stream().filter(problem -> problem.severity() == Severity.MUST).toList();
	}

	private static Fix waiver(Analysis analysis) {
		return must(analysis).getFirst().fixes().stream().filter(fix -> fix.title().zh().contains("免核")).findFirst().orElseThrow();
	}

	private static String applied(String text, Fix fix) {
		StringBuilder applied = new StringBuilder(text);
		fix.edits().reversed().forEach(edit -> applied.replace(edit.offset(), edit.offset() + edit.length(), edit.text()));
		return applied.toString();
	}

	private List<Fix> bindings(String text, String number) {
		analyse(text);
		return service.bindings(Fixture.URI, text.indexOf(number) + 1).join();
	}

	@Test
	void aWaiverTakesEffectWithItsReason() {
		Analysis wrong = analyse(WRONG);
		Fix fix = waiver(wrong);
		String blank = applied(WRONG, fix);
		assertEquals("\"\"", blank.substring(fix.caret() - 1, fix.caret() + 1));
		List<Problem> still = must(analyse(blank));
		assertEquals(must(wrong).size(), still.size());
		assertTrue(still.getFirst().message().zh().endsWith("（免核没有写理由，不起作用。）"), still.getFirst().message()::zh);

		String reasoned = new StringBuilder(blank).insert(fix.caret(), "按批复数填列").toString();
		assertEquals(List.of(), must(analyse(reasoned)));
	}

	@Test
	void aWaiverIsVoidWhenTheNumberChanges() {
		Fix fix = waiver(analyse(WRONG));
		String waived = new StringBuilder(applied(WRONG, fix)).insert(fix.caret(), "按批复数填列").toString();
		Analysis changed = analyse(waived.replace("[62.00 = ", "[63.00 = "));
		assertEquals(1, must(changed).size());
		assertTrue(changed.problems().stream().anyMatch(problem -> problem.code().equals("waiver-void")));
	}

	@Test
	void aWaiverStandsBeforeTheFirstPart() {
		String blank = applied(WRONG, waiver(analyse(WRONG)));
		assertTrue(blank.contains("单位 万元\n\n    免核 "), blank);
		assertTrue(blank.contains(" \"\"\n    部分 说明"), blank);
	}

	@Test
	void aFreeNumberIsBoundToTheFactOfItsValue() {
		String free = Fixture.DOCUMENT.replace("[60.00 = 支出表.2080101.合计]", "[60.00 自由]");
		Fix fix = bindings(free, "60.00 自由").getFirst();
		assertTrue(fix.title().zh().startsWith("绑定为 支出表.2080101."), fix.title()::zh);
		String bound = applied(free, fix);
		assertTrue(bound.contains("行政运行支出[60.00 = 支出表.2080101."), bound);
		assertEquals(List.of(), must(analyse(bound)));
	}

	@Test
	void aNumberOutsideOfBracketsIsBound() {
		String plain = Fixture.DOCUMENT.replace("[60.00 = 支出表.2080101.合计]", "60.00");
		assertTrue(applied(plain, bindings(plain, "60.00万元").getFirst()).contains("支出[60.00 = 支出表.2080101."), "bound");
	}

	@Test
	void whatTheSentenceNamesComesFirst() {
		String plain = Fixture.DOCUMENT.replace("行政运行支出[60.00 = 支出表.2080101.合计]万元", "项目支出中，社会保障和就业支出30.00万元");
		assertTrue(bindings(plain, "30.00万元").getFirst().title().zh().contains("支出表.208.项目支出"));
	}

	@Test
	void aNumberThatIsBoundElsewhereIsBoundAgain() {
		String twice = Fixture.DOCUMENT.replace("行政运行支出[60.00", "前面说过的150.00。行政运行支出[60.00");
		assertTrue(bindings(twice, "150.00。").stream().anyMatch(fix -> fix.title().zh().contains("收支表.收入.本年收入") || fix.title().zh().contains("收支表.本年收入")));
	}

	@Test
	void aBoundNumberAndOneThatNoTablePrintsAreLeftAlone() {
		assertEquals(List.of(), bindings(Fixture.DOCUMENT, "60.00 = "));
		assertEquals(List.of(), bindings(Fixture.DOCUMENT.replace("行政运行支出[60.00 = 支出表.2080101.合计]万元", "行政运行支出61.37万元"), "61.37"));
		assertEquals(List.of(), bindings(Fixture.DOCUMENT, "行政运行支出"));
	}

	@Test
	void aNameThatLeadsNowhereIsReplacedByOneThatLeadsToTheNumber() {
		String wrong = Fixture.DOCUMENT.replace("[60.00 = 支出表.2080101.合计]", "[60.00 = 支出表.行政运营.合计]");
		assertEquals(List.of("unknown-name"), must(analyse(wrong)).stream().map(Problem::code).toList());
		assertEquals(List.of(), must(analyse(applied(wrong, bindings(wrong, "60.00 = 支出表.行政运营").getFirst()))));
	}
}
