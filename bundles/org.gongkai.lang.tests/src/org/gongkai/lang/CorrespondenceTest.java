// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Severity;
import org.gongkai.core.check.Verdict;
import org.junit.jupiter.api.Test;

/** The same money by 政府 and by 部门 economic classification, with the correspondence of the shipped catalogs. */
class CorrespondenceTest {

	private static final String UNITS_STAFF = """
			| 505 | 对事业单位经常性补助 | 150.00 |
			| 50501 | 工资福利支出 | 100.00 |
			| 50502 | 商品和服务支出 | 50.00 |""";
	private static final String STAFF = """
			| 301 | 工资福利支出 | 100.00 |
			| 30101 | 基本工资 | 60.00 |
			| 30107 | 绩效工资 | 40.00 |
			| 302 | 商品和服务支出 | 50.00 |
			| 30201 | 办公费 | 50.00 |""";

	private final GongkaiWorkspace workspace = GongkaiWorkspace.withStandardLibrary();

	@Test
	void subjectsThatCorrespondAgree() {
		assertEquals(List.of(), correspondence(UNITS_STAFF, STAFF));
	}

	@Test
	void aRowThatIsNotTheSumOfItsSubjectsIsFoundWithAllOfThem() {
		List<Finding> findings = correspondence(UNITS_STAFF, STAFF.replace("| 30107 | 绩效工资 | 40.00 |", "| 30107 | 绩效工资 | 30.00 |"));
		assertEquals(1, findings.size());
		assertEquals("按科目的对应关系，政府经济分类的“50501 工资福利支出”共 100.00万元，应等于部门经济分类的“30101 基本工资”、“30107 绩效工资”共 90.00万元，相差 10.00万元。请核对两表的科目和数。",
				findings.getFirst().message().zh());
		assertEquals(Severity.MUST, findings.getFirst().severity());
		assertEquals(3, findings.getFirst().places().size());
	}

	@Test
	void theLastDigitIsRounding() {
		List<Finding> findings = correspondence(UNITS_STAFF, STAFF.replace("| 30107 | 绩效工资 | 40.00 |", "| 30107 | 绩效工资 | 40.01 |"));
		assertEquals(List.of(Verdict.ROUNDING), findings.stream().map(Finding::verdict).toList());
		assertEquals(List.of(Verdict.CONTRADICTION), correspondence(UNITS_STAFF, STAFF.replace("| 30107 | 绩效工资 | 40.00 |", "| 30107 | 绩效工资 | 40.02 |")).stream()
				.map(Finding::verdict).toList());
	}

	@Test
	void whatMayBelongToOfficesOrToOtherUnitsIsTakenTogether() {
		String both = """
				| 501 | 机关工资福利支出 | 70.00 |
				| 50101 | 工资奖金津补贴 | 70.00 |
				| 505 | 对事业单位经常性补助 | 30.00 |
				| 50501 | 工资福利支出 | 30.00 |""";
		String staff = """
				| 301 | 工资福利支出 | 100.00 |
				| 30101 | 基本工资 | 60.00 |
				| 30107 | 绩效工资 | 40.00 |""";
		assertEquals(List.of(), correspondence(both, staff));
		assertEquals(1, correspondence(both, staff.replace("60.00", "61.00")).size());
	}

	@Test
	void aSubjectWithoutCounterpartIsFound() {
		List<Finding> findings = correspondence(UNITS_STAFF, STAFF + "\n| 31204 | 费用补贴 | 5.00 |");
		assertEquals(1, findings.size());
		assertTrue(findings.getFirst().message().zh().contains("政府经济分类没有对应的科目"), findings.getFirst().message().zh());
	}

	@Test
	void aTableThatIsNotFilledInIsNotCompared() {
		assertEquals(List.of(), correspondence("| 505 | 对事业单位经常性补助 | |", STAFF));
	}

	private List<Finding> correspondence(String government, String departments) {
		workspace.put("a.gongkai", """
				预算 某局2024 {
				    格式 沈阳预算  部门 "某局"  年度 2024  单位 万元
				    部分 "预算表" {
				        表 政府经济分类表 {
				            %s
				        }
				        表 部门经济分类表 {
				            %s
				        }
				    }
				}
				""".formatted(government, departments));
		GongkaiWorkspace.Analysis analysis = workspace.analyse("a.gongkai");
		assertEquals(List.of(), analysis.problems());
		return analysis.findings().stream().filter(finding -> finding.rule().equals("correspondence")).toList();
	}
}
