// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.stream.Collectors;

import org.gongkai.core.chart.Charts;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.spi.ChartRequest;
import org.gongkai.core.spi.ExtensionCatalog;
import org.gongkai.core.spi.chart.ChartAnswer;
import org.gongkai.core.spi.chart.ChartModel;
import org.gongkai.core.text.Message;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Charts of evaluated projects, on a shipped form with invented projects. */
class ProjectChartsTest {

	private static final String PROJECT = """
			    绩效 项目自评 {
			        表 项目情况 {
			            | 项目名称 | %s |
			        }
			        表 项目资金 {
			            | 总额 | %s | %s | %s | | 10 | 10 | |
			        }
			        表 项目合计 {
			            | 合计 | 100 | %s | |
			        }
			    }
			""";
	private static DocumentSnapshot document;

	@BeforeAll
	static void read() {
		GongkaiWorkspace workspace = GongkaiWorkspace.withStandardLibrary();
		workspace.put("file:/projects.gongkai", "决算 云山县档案馆2023 {\n格式 四川决算\n部门 \"云山县档案馆\"\n年度 2023\n单位 万元\n"
				+ PROJECT.formatted("修缮", "10.00", "20.00", "15.00", "92.5") + PROJECT.formatted("数字化", "8.00", "8.00", "8.00", "100")
				+ PROJECT.formatted("编研", "2.00", "0.00", "1.00", "70") + PROJECT.formatted("征集", "3.00", "4.00", "2.00", "") + "}\n");
		document = workspace.snapshots("file:/projects.gongkai").getFirst();
	}

	@Test
	void scoresAreCountedInEqualRangesTheLastWithItsUpperEnd() {
		ChartModel chart = chart("scores");
		assertEquals("70–75 1, 75–80 0, 80–85 0, 85–90 0, 90–95 1, 95–100 1", told(chart));
		assertEquals(List.of("3 个项目，平均 87.5 分；各段含下限不含上限，末段含上限。", "另有 1 个项目没有得分。", "来源：云山县档案馆2023年部门决算"),
				chart.notes().stream().map(Message::zh).toList());
	}

	@Test
	void projectsComeByScoreTheLowestFirstWithTheirMoney() {
		assertEquals("编研（1.00万元） 70, 修缮（15.00万元） 92.5, 数字化（8.00万元） 100", told(chart("projects-by-score")));
	}

	@Test
	void projectsComeByMoneyTheLargestFirstWithTheirScores() {
		assertEquals("修缮（92.5分） 15.00, 数字化（100分） 8.00, 征集 2.00, 编研（70分） 1.00", told(chart("projects-by-money")));
	}

	@Test
	void ratesOfExecutionComeTheLowestFirstAndARateOnZeroIsNamed() {
		ChartModel chart = chart("project-execution");
		assertEquals("征集 50.00, 修缮 75.00, 数字化 100.00", told(chart));
		assertEquals("预算为零，完成率没有意义，未画：编研。", chart.notes().getFirst().zh());
		assertEquals("预算 20.00万元，决算 15.00万元", chart.series().getFirst().points().get(1).remark().zh());
	}

	private static ChartModel chart(String id) {
		ChartAnswer answer = Charts.named(ExtensionCatalog.ofServices(ProjectChartsTest.class.getClassLoader()), document, id).orElseThrow()
				.answer(ChartRequest.of(document));
		return assertInstanceOf(ChartModel.class, answer);
	}

	private static String told(ChartModel chart) {
		return chart.series().getFirst().points().stream().map(point -> point.category() + " " + point.words().zh()).collect(Collectors.joining(", "));
	}
}
