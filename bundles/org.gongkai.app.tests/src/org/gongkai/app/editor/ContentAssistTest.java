// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.editor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.gongkai.app.support.Desk;
import org.gongkai.app.support.NoErrorLogged;
import org.gongkai.app.support.OpenedText;
import org.gongkai.app.support.Pump;
import org.gongkai.ui.editor.completion.GongkaiCompletion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Proposals, asserted by what they offer. */
@ExtendWith(NoErrorLogged.class)
class ContentAssistTest {
	@Test
	void keywordsAreOfferedWhereABlockMayBegin() throws Exception {
		assertTrue(offered("决算 某局2024 {\n    格式 辽宁决算\n    年度 2024\n    ^\n}\n").stream()
				.anyMatch(one -> one.startsWith("部分")));
	}

	@Test
	void aSubjectIsOfferedByItsCode() throws Exception {
		List<String> offered = offered(row("20801^"));
		assertTrue(offered.stream().anyMatch(one -> one.contains("2080101") && one.contains("行政运行")), offered.toString());
	}

	@Test
	void aSubjectIsOfferedByItsName() throws Exception {
		List<String> offered = offered(row("社会保障^"));
		assertTrue(offered.stream().anyMatch(one -> one.contains("208") && one.contains("社会保障和就业支出")),
				offered.toString());
	}

	@Test
	void tablesAreOfferedInAClaim() throws Exception {
		List<String> offered = offered(claim("[1.00 = ^]"));
		assertTrue(offered.stream().anyMatch(one -> one.startsWith("收支总表")), offered.toString());
	}

	@Test
	void columnsAreOfferedBehindATableAndRow() throws Exception {
		List<String> offered = offered(claim("[1.00 = 支出决算表.合计.^]"));
		assertTrue(offered.stream().anyMatch(one -> one.startsWith("基本支出")), offered.toString());
	}

	private static String row(String cell) {
		return "决算 某局2024 {\n    格式 辽宁决算\n    部门 \"某局\"\n    年度 2024\n    单位 万元\n"
				+ "    部分 决算表 \"决算表\" {\n        表 支出决算表 {\n            | " + cell + "\n        }\n    }\n}\n";
	}

	private static String claim(String claim) {
		return "决算 某局2024 {\n    格式 辽宁决算\n    部门 \"某局\"\n    年度 2024\n    单位 万元\n"
				+ "    部分 情况说明 \"情况说明\" {\n        节 收支总体 \"收支\" {\n            > 收入总计" + claim
				+ "万元。\n        }\n    }\n}\n";
	}

	/** What is offered at the mark. The assistant asks on a thread of its own, so the test does too. */
	private static List<String> offered(String text) throws Exception {
		int caret = text.indexOf('^');
		try (Desk desk = new Desk("assist")) {
			OpenedText opened = desk.open("assist.gongkai", text.replace("^", ""));
			CompletableFuture<ICompletionProposal[]> proposals = CompletableFuture
					.supplyAsync(() -> new GongkaiCompletion().computeCompletionProposals(opened.viewer(), caret));
			Pump.until("proposals", proposals::isDone);
			return Arrays.stream(proposals.get()).map(ICompletionProposal::getDisplayString).toList();
		}
	}
}
