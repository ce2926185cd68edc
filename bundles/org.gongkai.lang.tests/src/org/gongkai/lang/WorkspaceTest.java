// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Severity;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.fact.Place;
import org.gongkai.core.fact.Report;
import org.gongkai.lang.GongkaiWorkspace.Analysis;
import org.gongkai.lang.GongkaiWorkspace.Problem;
import org.junit.jupiter.api.Test;

/** Files that know each other. */
class WorkspaceTest {

	private static final String FORM = """
			格式 甲 {
			    类别 决算
			    单位 万元
			    节 总体 "总体情况"
			    表 收支表 表一 "收支表" {
			        各格 (阶段 = 决算)
			        名称 项目
			        列 金额
			        行 收入 (要素 = 收入)
			        行 支出 (要素 = 支出)
			    }
			    规则 平衡 必须 "收入等于支出" { 收支表.收入.金额 = 收支表.支出.金额 }
			}
			""";
	private static final String DOCUMENT = """
			决算 某局2024 {
			    格式 甲  部门 "某局"  年度 2024
			    节 总体 {
			        > 收入[12.00 = 收支表.收入.金额]万元。
			    }
			    表 收支表 {
			        | 收入 | 12.00 |
			        | 支出 | 12.00 |
			    }
			}
			""";

	private final GongkaiWorkspace workspace = GongkaiWorkspace.withStandardLibrary();

	@Test
	void filesThatAreAnalysedTogetherComeToWhatEachComesTo() {
		workspace.put("form.gongkai", FORM);
		List<String> uris = List.of("a.gongkai", "b.gongkai", "c.gongkai");
		workspace.put("a.gongkai", DOCUMENT);
		workspace.put("b.gongkai", DOCUMENT.replace("某局2024", "某院2024").replace("支出 | 12.00", "支出 | 13.00"));
		workspace.put("c.gongkai", DOCUMENT.replace("某局2024", "某所2024").replace("收入[12.00", "收入[11.00"));
		List<Analysis> together = workspace.analyse(uris);
		assertEquals(uris.stream().map(workspace::analyse).toList(), together);
		assertEquals(List.of(0L, 1L, 1L), together.stream().map(analysis -> analysis.findings().stream()
				.filter(finding -> finding.root() && finding.severity() == Severity.MUST).count()).toList());
	}

	@Test
	void filesThatComeTogetherAreWhatTheyAreOneAfterTheOther() {
		Map<String, String> texts = new LinkedHashMap<>();
		for (int i = 0; i < 40; i++) {
			String name = "某局" + (2024 + i);
			String prior = i == 0 ? "" : "\n    上年 某局" + (2023 + i);
			String text = DOCUMENT.replace("某局2024", name).replace("年度 2024", "年度 " + (2024 + i) + prior);
			// some with a mistake of the language, some with a contradiction, some that name what is not there
			texts.put(i + ".gongkai", i % 7 == 3 ? text.replace("表 收支表 {", "表 收支表") : i % 5 == 2 ? text.replace("支出 | 12.00", "支出 | 13.00")
					: i % 11 == 4 ? text.replace("收支表.收入.金额", "收支表.别的.金额") : text);
		}
		// the form comes last, and a document that is there already gets another text
		texts.put("form.gongkai", FORM);
		workspace.put("1.gongkai", DOCUMENT);
		workspace.putAll(texts);
		List<String> uris = List.copyOf(texts.keySet());
		List<Analysis> together = workspace.analyse(uris);
		GongkaiWorkspace other = GongkaiWorkspace.withStandardLibrary();
		texts.forEach(other::put);
		List<Analysis> single = uris.stream().map(other::analyse).toList();
		for (int i = 0; i < uris.size(); i++) {
			assertEquals(single.get(i).problems(), together.get(i).problems(), uris.get(i));
			assertEquals(single.get(i).findings(), together.get(i).findings(), uris.get(i));
			assertEquals(single.get(i).snapshots().size(), together.get(i).snapshots().size(), uris.get(i));
		}
		assertTrue(together.stream().anyMatch(analysis -> !analysis.problems().isEmpty()));
		assertTrue(together.stream().anyMatch(analysis -> analysis.findings().stream().anyMatch(finding -> finding.rule().equals("平衡"))));
	}

	@Test
	void namesAreLookedUpAgainWhenFilesHaveComeAndGoneSinceTheyWereRead() {
		workspace.put("a.gongkai", DOCUMENT.replace("格式 甲", "格式 甲\n    上年 某局2023"));
		workspace.put("form.gongkai", FORM);
		assertEquals(1, workspace.analyse("a.gongkai").problems().size());
		workspace.put("b.gongkai", DOCUMENT.replace("某局2024", "某院2023"));
		workspace.put("b.gongkai", DOCUMENT.replace("某局2024", "某局2023"));
		assertEquals(List.of(), workspace.analyse("a.gongkai").problems());
		workspace.remove("b.gongkai");
		workspace.put("c.gongkai", DOCUMENT.replace("某局2024", "某所2023"));
		assertEquals(1, workspace.analyse("a.gongkai").problems().size());
		assertTrue(workspace.prior(workspace.analyse("a.gongkai").snapshot().orElseThrow()).isEmpty());
	}

	@Test
	void aGoodDocumentHasNoProblemsAndReportsItsFacts() {
		workspace.put("form.gongkai", FORM);
		workspace.put("a.gongkai", DOCUMENT);
		Analysis analysis = workspace.analyse("a.gongkai");
		assertEquals(List.of(), analysis.problems());
		assertEquals(List.of(), analysis.findings().stream().filter(finding -> finding.rule().equals("平衡")).toList());
		assertEquals(3, analysis.snapshot().orElseThrow().facts().reports().size());
	}

	@Test
	void placesAreThoseOfTheText() {
		workspace.put("form.gongkai", FORM);
		workspace.put("a.gongkai", DOCUMENT);
		DocumentSnapshot snapshot = workspace.analyse("a.gongkai").snapshot().orElseThrow();
		for (Report report : snapshot.facts().reports()) {
			Place place = report.place();
			assertEquals("a.gongkai", place.file());
			assertEquals("12.00", DOCUMENT.substring(place.offset(), place.offset() + place.length()));
			String line = DOCUMENT.lines().toList().get(place.line() - 1);
			assertEquals("12.00", line.substring(place.col() - 1, place.col() - 1 + place.length()));
		}
	}

	@Test
	void aChangedFileIsReadAgain() {
		workspace.put("form.gongkai", FORM);
		workspace.put("a.gongkai", DOCUMENT);
		assertTrue(workspace.analyse("a.gongkai").problems().isEmpty());
		workspace.put("a.gongkai", DOCUMENT.replace("支出 | 12.00", "支出 | 13.00"));
		assertTrue(workspace.analyse("a.gongkai").findings().stream().map(Finding::rule).anyMatch("平衡"::equals));
	}

	@Test
	void aChangedFormIsSeenByTheDocumentsThatFollowIt() {
		workspace.put("a.gongkai", DOCUMENT);
		assertEquals(List.of("没有格式“甲”"), problems("a.gongkai"));
		workspace.put("form.gongkai", FORM);
		assertEquals(List.of(), problems("a.gongkai"));
		workspace.put("form.gongkai", FORM.replace("收支表 表一", "总表 表一").replace("收支表.", "总表."));
		assertEquals(List.of("格式“甲”里没有表或事项“收支表”", "格式“甲”里没有表“收支表”"), problems("a.gongkai"));
		workspace.remove("form.gongkai");
		assertEquals(List.of("没有格式“甲”"), problems("a.gongkai"));
	}

	@Test
	void aDocumentWithoutAFormIsNoCleanDocument() {
		workspace.put("a.gongkai", "决算 某局2024 {\n    年度 2024\n    > 只有文字。\n}\n");
		GongkaiWorkspace.Problem problem = workspace.analyse("a.gongkai").problems().getFirst();
		assertTrue(problem.message().zh().startsWith("缺少“格式”"), problem.message().zh());
		assertEquals("1:4", problem.line() + ":" + problem.col());
	}

	@Test
	void lastYearsDocumentIsFoundByName() {
		workspace.put("form.gongkai", FORM);
		workspace.put("2024.gongkai", DOCUMENT.replace("年度 2024", "年度 2024  上年 某局2023"));
		assertEquals(List.of("没有上年文件“某局2023”，同上年文件有关的数无法核对"), problems("2024.gongkai"));
		assertEquals(Severity.MAY, workspace.analyse("2024.gongkai").problems().getFirst().severity());
		workspace.put("2022.gongkai", DOCUMENT.replace("2024", "2022"));
		Problem mistyped = workspace.analyse("2024.gongkai").problems().getFirst();
		assertEquals(Severity.MUST, mistyped.severity());
		assertEquals("没有上年文件“某局2023”；相近的有：某局2022", mistyped.message().zh());
		workspace.remove("2022.gongkai");
		workspace.put("2023.gongkai", DOCUMENT.replace("2024", "2023"));
		assertEquals(List.of(), problems("2024.gongkai"));
		DocumentSnapshot snapshot = workspace.analyse("2024.gongkai").snapshot().orElseThrow();
		assertEquals(2023, workspace.prior(snapshot).orElseThrow().header().year());
	}

	@Test
	void problemsHaveBothLanguagesAndLieOnOneLine() {
		workspace.put("form.gongkai", FORM);
		workspace.put("a.gongkai", DOCUMENT.replace("| 收入", "乱\n写 | 收入"));
		Problem problem = workspace.analyse("a.gongkai").problems().getFirst();
		assertEquals("这里不认识“乱”，应是表格行“|”、段落“>”或“}”", problem.message().zh());
		assertEquals("'乱' is not known here; expected a row '|', a paragraph '>' or '}'", problem.message().en());
		assertEquals(7, problem.line());
		assertEquals(1, problem.length());
	}

	@Test
	void whatIsDefinedTwiceIsToldWhereItWasFirst() {
		workspace.put("form.gongkai", FORM);
		workspace.put("a.gongkai", DOCUMENT + DOCUMENT);
		assertEquals(List.of("“某局2024”已经在第 1 行写过"), problems("a.gongkai"));
		workspace.put("a.gongkai", DOCUMENT);
		workspace.put("b.gongkai", DOCUMENT);
		assertEquals(List.of("“某局2024”在文件 a.gongkai 里也有定义，按名称引用时以后读入的为准"), problems("b.gongkai"));
		workspace.put("c.gongkai", "维度 甲 { 乙 { 丙 }\n丙 }\n科目表 丁 2024 { 201 戊\n201 己 }\n格式 庚 { 节 辛\n节 辛 }");
		assertEquals(List.of("“丙”已经在第 1 行写过", "“201”已经在第 3 行写过", "“辛”已经在第 5 行写过"), problems("c.gongkai"));
	}

	@Test
	void aDefinitionThatTakesOverItselfIsToldSo() {
		workspace.put("a.gongkai", "格式 甲式 沿用 乙式 { }\n格式 乙式 沿用 甲式 { }\n科目表 丙 2024 沿用 2023 { }\n科目表 丙 2023 沿用 2024 { }\n科目表 丁 2024 沿用 2020 { }");
		assertEquals(List.of("格式沿用绕了一圈：甲式 → 乙式 → 甲式", "格式沿用绕了一圈：乙式 → 甲式 → 乙式", "科目表“丙”2024 沿用了自己", "科目表“丙”2023 沿用了自己",
				"没有 2020 年的科目表“丁”"), problems("a.gongkai"));
	}

	@Test
	void fileNamesMayHoldSpacesAndHanCharacters() {
		workspace.put("form.gongkai", FORM);
		workspace.put("/tmp/工作 区/决算 A#1.gongkai", DOCUMENT);
		assertEquals(List.of(), problems("/tmp/工作 区/决算 A#1.gongkai"));
		assertEquals("/tmp/工作 区/决算 A#1.gongkai", workspace.analyse("/tmp/工作 区/决算 A#1.gongkai").snapshot().orElseThrow().header().file());
	}

	@Test
	void aFileIsFormattedAsItStands() {
		workspace.put("a.gongkai", "格式 x {节 y}");
		assertEquals("格式 x { 节 y }\n".replace("{ 节 y }", "{\n    节 y\n}"), workspace.format("a.gongkai"));
	}

	@Test
	void aFileThatIsNotThereIsAnErrorOfTheCaller() {
		assertThrows(IllegalArgumentException.class, () -> workspace.analyse("keine.gongkai"));
	}

	private List<String> problems(String uri) {
		return workspace.analyse(uri).problems().stream().map(problem -> problem.message().zh()).toList();
	}
}
