// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Fix;
import org.junit.jupiter.api.Test;

/** Words that compare and numbers that were copied, in documents of a small form. */
class WordsBesideNumbersTest {

	private static final String FORM = """
			格式 甲 {
			    类别 决算
			    单位 万元
			    节 三公 "“三公”经费"
			    事项 三公预算 单位 万元 (事项 = 三公经费, 阶段 = 年初预算)
			    事项 三公决算 单位 万元 (事项 = 三公经费, 阶段 = 决算)
			    绩效 项目自评 自评 "项目自评表" 可选 按 项目 = 项目名称 {
			        各格 (阶段 = 决算)
			        表 项目情况 "项目情况" {
			            名称 栏目  列 内容
			            行 项目名称 文字
			            行 项目执行数 单位 万元 (事项 = 项目执行数)
			        }
			    }
			    事项 执行数 单位 万元 (事项 = 项目执行数, 阶段 = 决算)
			}
			""";
	private static final String COMPLETED = "预算[4.00 = 三公预算]万元，决算[3.25 = 三公决算]万元，完成预算[81.25% = 完成率(三公决算, 三公预算)]，同上年相比略有增加。";

	private final GongkaiWorkspace workspace = GongkaiWorkspace.withStandardLibrary();

	@Test
	void aSentenceOfItsOwnSpeaksOfTheLastCompletion() {
		List<Finding> findings = findings("direction", COMPLETED + "2024年度“三公”经费支出决算数与预算数持平。", "");
		assertEquals(1, findings.size());
		assertEquals("决算数与预算数持平", findings.getFirst().places().getFirst().printed());
		assertEquals("81.25%", findings.getFirst().places().get(1).printed());
	}

	@Test
	void aSentenceThatIsRightIsLeftAlone() {
		assertEquals(List.of(), findings("direction", COMPLETED + "决算数小于预算数。", ""));
		assertEquals(List.of(), findings("direction", COMPLETED + "决算数与预算数存在差异，主要原因是节约开支。", ""));
		assertEquals(List.of(), findings("direction", COMPLETED.replace("3.25", "4.00").replace("81.25%", "100%") + "决算数与预算数持平。", ""));
	}

	@Test
	void aSentenceWithoutACompletionBeforeItSaysNothing() {
		assertEquals(List.of(), findings("direction", "预算[4.00 = 三公预算]万元，决算[3.25 = 三公决算]万元。决算数与预算数持平。", ""));
	}

	@Test
	void aWrongNumberThatIsThatOfAnotherProjectIsToldToBeCopied() {
		String tables = table("人事考试", "4.93") + table("档案管理", "27.23");
		assertTrue(message("“人事考试”执行[27.23 = 执行数.\"人事考试\"]万元。", tables).endsWith("这个数是“档案管理”的，可能是照抄。"));
		assertTrue(message("“人事考试”执行[27.25 = 执行数.\"人事考试\"]万元。", tables).endsWith("请核对后改正其中一处。"));
	}

	@Test
	void aSentenceInTheWrongDirectionIsSaidAnew() {
		// last year 4.00, this year 3.00
		String text = "决算[3.00 = 三公决算]万元，比上年增加[1.00 = 增加额(三公决算)]万元，增长[25.00% = 增长率(三公决算)]。";
		assertEquals("决算[3.00 = 三公决算]万元，比上年减少[1.00 = 减少额(三公决算)]万元，下降[25.00% = 下降率(三公决算)]。",
				mended("claim", text, "改写这一句：减少1.00万元、下降25.00%"));
	}

	@Test
	void wordsAndNumbersThatAreBothWrongAreSaidAnewTogether() {
		assertEquals("决算[3.00 = 三公决算]万元，比上年减少[1.00 = 减少额(三公决算)]万元，下降[25.00% = 降低率(三公决算)]。",
				mended("direction", "决算[3.00 = 三公决算]万元，比上年增加[1.00 = 减少额(三公决算)]万元，增长[30.00% = 降低率(三公决算)]。", "改写这一句：减少1.00万元、下降25.00%"));
	}

	@Test
	void aWordThatContradictsItsNumberIsChangedAlone() {
		assertEquals("决算[3.00 = 三公决算]万元，比上年减少[1.00 = 减少额(三公决算)]万元。",
				mended("direction", "决算[3.00 = 三公决算]万元，比上年增加[1.00 = 减少额(三公决算)]万元。", "改写这一句：减少1.00万元"));
	}

	@Test
	void aNumberThatIsWrongInTheRightDirectionIsNoReasonToSayTheSentenceAnew() {
		List<Finding> findings = findings("claim", "决算[3.00 = 三公决算]万元，比上年减少[2.00 = 减少额(三公决算)]万元。", "");
		assertEquals(List.of("把三公的“2.00”改为“1.00”"), findings.getFirst().fixes().stream().map(fix -> fix.label().zh()).toList());
	}

	// What a fix of the first finding of a rule makes of a text, after which nothing is wrong.
	private String mended(String rule, String text, String label) {
		Finding finding = findings(rule, text, "").getFirst();
		Fix fix = finding.fixes().stream().filter(one -> one.label().zh().equals(label)).findFirst().orElseThrow(() -> new AssertionError(finding.fixes().toString()));
		StringBuilder mended = new StringBuilder(document(text, ""));
		fix.edits().stream().sorted(Comparator.comparingInt(Fix.Edit::offset).reversed())
				.forEach(edit -> mended.replace(edit.offset(), edit.offset() + edit.length(), edit.text()));
		workspace.put("a.gongkai", mended.toString());
		GongkaiWorkspace.Analysis analysis = workspace.analyse("a.gongkai");
		assertEquals(List.of(), analysis.problems());
		assertEquals(List.of(), analysis.findings().stream().filter(one -> List.of("claim", "direction").contains(one.rule())).toList());
		return mended.substring(mended.indexOf("> ") + 2, mended.indexOf("\n}", mended.indexOf("> ")));
	}

	private String message(String text, String tables) {
		List<Finding> findings = findings("same-fact", text, tables);
		assertEquals(1, findings.size());
		return findings.getFirst().message().zh();
	}

	private static String table(String project, String spent) {
		return "绩效 项目自评 {\n表 项目情况 {\n| 项目名称 | " + project + " |\n| 项目执行数 | " + spent + " |\n}\n}\n";
	}

	private static String document(String text, String tables) {
		return "决算 某局2024 {\n格式 甲  部门 \"某局\"  年度 2024  上年 某局2023\n节 三公 {\n> " + text + "\n}\n" + tables + "}\n";
	}

	private List<Finding> findings(String rule, String text, String tables) {
		workspace.put("form.gongkai", FORM);
		workspace.put("b.gongkai", "决算 某局2023 {\n格式 甲  部门 \"某局\"  年度 2023\n节 三公 {\n> 决算[4.00 = 三公决算]万元。\n}\n}\n");
		workspace.put("a.gongkai", document(text, tables));
		GongkaiWorkspace.Analysis analysis = workspace.analyse("a.gongkai");
		assertEquals(List.of(), analysis.problems());
		return analysis.findings().stream().filter(finding -> finding.rule().equals(rule)).toList();
	}
}
