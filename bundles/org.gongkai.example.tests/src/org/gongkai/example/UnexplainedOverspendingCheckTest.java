// SPDX-License-Identifier: EPL-2.0
package org.gongkai.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Severity;
import org.gongkai.core.fact.Place;
import org.junit.jupiter.api.Test;

class UnexplainedOverspendingCheckTest {

	private static final String RECEPTION = "公务接待费[%s = 三公经费表.公务接待费.决算数]万元";

	@Test
	void anItemAboveItsBudgetWithoutAReasonIsAFinding() {
		List<Finding> findings = findings("1.00", "1.30", RECEPTION.formatted("1.30") + "。");
		assertEquals(1, findings.size());
		Finding finding = findings.getFirst();
		assertEquals(Severity.MAY, finding.severity());
		assertEquals("“公务接待费”决算 1.30万元，大于预算 1.00万元，多 0.30万元，完成率 130.00%，文字里没有说明原因。请在说明里写出“……的主要原因是……”。",
				finding.message().zh());
		assertTrue(finding.message().en().contains("130.00 %"), finding.message().en());
		assertTrue(finding.places().stream().map(Place::path).toList().contains("公开07表/公务接待费/预算数"),
				finding.places().stream().map(Place::path).toList().toString());
	}

	@Test
	void aReasonInTheSentenceIsEnough() {
		assertEquals(List.of(), findings("1.00", "1.30", RECEPTION.formatted("1.30") + "，决算数大于预算数的主要原因是承办会议。"));
	}

	@Test
	void aReasonInAnotherSentenceIsNotEnough() {
		assertEquals(1, findings("1.00", "1.30", "决算数大于预算数有原因。").size());
	}

	@Test
	void anExcessThatRoundingExplainsIsNone() {
		assertEquals(List.of(), findings("1.0", "1.05", RECEPTION.formatted("1.05") + "。"));
	}

	@Test
	void aBudgetOfZeroHasNoRate() {
		assertEquals(List.of(), findings("0.00", "1.30", RECEPTION.formatted("1.30") + "。"));
		assertEquals(List.of(), findings("", "1.30", RECEPTION.formatted("1.30") + "。"));
	}

	@Test
	void anItemWithinItsBudgetIsNoFinding() {
		assertEquals(List.of(), findings("1.30", "1.30", RECEPTION.formatted("1.30") + "。"));
	}

	private static List<Finding> findings(String budget, String actual, String sentence) {
		return Documents.analyse(Documents.threePublicExpenses(budget, actual, sentence)).findings().stream()
				.filter(finding -> finding.rule().equals("三公超预算未说明")).toList();
	}
}
