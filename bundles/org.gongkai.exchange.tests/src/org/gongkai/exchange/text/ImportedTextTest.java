// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.gongkai.core.fact.Report;
import org.gongkai.core.spi.ImportReport;
import org.gongkai.core.text.InputProblem;
import org.gongkai.exchange.text.Imports.Imported;
import org.junit.jupiter.api.Test;

class ImportedTextTest {

	private static final String BASE = Imports.fixture();

	@Test
	void theHeaderNamesFormDepartmentYearUnitAndSource() throws InputProblem {
		assertTrue(Imports.of(BASE).formatted().startsWith("""
				决算 云山县财政局2023 {
				    格式 辽宁决算
				    部门 "云山县财政局"
				    年度 2023
				    单位 万元
				    来源 "来源.txt"
				"""));
	}

	@Test
	void formattingTwiceGivesTheSameBytes() throws InputProblem {
		String once = Imports.of(BASE).formatted();
		assertEquals(once, Imports.formattedAgain(once));
	}

	@Test
	void theSameSourceGivesTheSameBytes() throws InputProblem {
		assertEquals(Imports.of(BASE).result().gongkaiText(), Imports.of(BASE).result().gongkaiText());
	}

	@Test
	void everyNumberKnowsItsLineAndColumn() throws InputProblem {
		String[] lines = BASE.split("\n", -1);
		for (Report report : Imports.of(BASE).reports()) {
			int line = report.place().source().line();
			int column = report.place().source().col();
			assertTrue(lines[line - 1].startsWith(report.quantity().printed(), column - 1), report.toString());
		}
	}

	@Test
	void aPageBreakInsideASentenceOrAWordJoinsTheLines() throws InputProblem {
		Imported imported = Imports.of(BASE.replace("收票据检查", "收票据检查").replace("把核对结果报送", "把核对结\n\n果报送"));
		assertTrue(imported.formatted().contains("把核对结果报送县政府办公室。"), imported.formatted());
		assertTrue(imported.messages().contains("合为一段"));
	}

	@Test
	void shapesOfNumbersThatAreNoFactsAreTold() throws InputProblem {
		ImportReport.Tokens tokens = Imports.of(BASE).result().report().tokens();
		assertEquals(15, tokens.claim());
		assertEquals(9, tokens.derived());
		assertEquals(1, tokens.free(), "the 3 projects of the reason");
		assertEquals(0, tokens.unplaced());
		assertEquals(tokens.total(), tokens.cell() + tokens.claim() + tokens.derived() + tokens.identifier() + tokens.date()
				+ tokens.free() + tokens.unplaced());
	}

	@Test
	void aShareIsDerivedAndAnAmountIsAClaim() throws InputProblem {
		String text = Imports.of(BASE).formatted();
		assertTrue(text.contains("[3.20 = 收入决算表.合计.其他收入] 万元，占收入总计的 [2.56% = 占比(收入决算表.合计.其他收入, 收支总表.收入.总计)]"), text);
	}

	@Test
	void aSubjectInASentenceIsFoundByItsThreeNames() throws InputProblem {
		assertTrue(Imports.of(BASE).formatted().contains("信息化建设（项）[46.80 = 一般公共预算支出表.2010607.小计]"));
	}

	@Test
	void aNumberWhoseSubjectIsUnknownStaysFreeAndIsReported() throws InputProblem {
		Imported imported = Imports.of(BASE.replace("财政事务（款）信息化建设（项）46.80", "财政事务（款）信息化建议（项）46.80"));
		assertFalse(imported.formatted().contains("[46.80 ="));
		assertTrue(imported.messages().contains("其中的科目不在科目表里或不唯一"), imported.messages());
	}

	@Test
	void glossaryEntriesAreTermsWithTheirExplanation() throws InputProblem {
		String text = Imports.of(BASE).formatted();
		assertTrue(text.contains("名词 1 \"财政拨款收入\" @69 {"), text);
		assertTrue(text.contains("反映财政部门建设和维护信息系统的支出。"), text);
	}

	@Test
	void aPerformanceTableOfTheAnnexIsReadByItsLabels() throws InputProblem {
		Imported imported = Imports.of(BASE);
		assertEquals(List.of("118.40"), imported.reports().stream().filter(report -> report.place().where().startsWith("绩效自评/云山县财政局/"))
				.map(report -> report.quantity().printed()).toList());
	}

	@Test
	void aLiteralBracketIsKept() throws InputProblem {
		Imported imported = Imports.of(BASE.replace("云财发〔2023〕18号", "云财发[2023]18号\\"));
		assertEquals(0, imported.analysis().problems().size());
		assertTrue(imported.formatted().contains("云财发\\[2023]18号\\\\文件"), imported.formatted());
	}
}
