// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Fix;
import org.gongkai.core.check.Severity;
import org.junit.jupiter.api.Test;

/** Names, numbering, contents list, glossary, copies: what must be said, and what must not. */
class TextChecksTest {

	private static final GongkaiWorkspace WORKSPACE = GongkaiWorkspace.withStandardLibrary();
	private static final Set<String> RULES = Set.of("term-number", "term-twice", "term-empty", "terms-swapped", "term-of-another", "term-unused", "term-missing", "term-unknown",
			"name-misprint", "unit-unlisted", "paragraph-twice", "paragraph-elsewhere", "clause-twice", "number-gap", "contents-differ", "contents-lack", "table-note", "missing-block",
			"block-twice", "nothing-but-table", "nothing-but-number", "words-of-another", "review-without-table", "table-without-review");

	private static List<String> check(String content) {
		String uri = "file:/texts.gongkai";
		WORKSPACE.put(uri, "决算 甲 { 格式 辽宁决算 部门 \"青山市政务服务局\" 年度 2024\n" + content + "\n}");
		return WORKSPACE.analyse(uri).findings().stream().filter(finding -> RULES.contains(finding.rule()))
				.map(finding -> finding.rule() + " " + finding.places().getFirst().line()).toList();
	}

	private static String glossary(String... terms) {
		StringBuilder text = new StringBuilder("部分 名词解释 {\n");
		for (String term : terms) {
			text.append("名词 ").append(term).append('\n');
		}
		return text.append("}").toString();
	}

	private static final String INCOME = "1 \"财政拨款收入\" { > 指从财政部门取得的财政预算资金。\n }";
	private static final String OTHER = "2 \"基本支出\" { > 指为保障机构运转发生的支出。\n }";

	@Test
	void aGlossaryInOrderIsLeftAlone() {
		assertEquals(List.of(), check(glossary(INCOME, OTHER)));
	}

	@Test
	void numbersOfTermsGoOnByOne() {
		assertEquals(List.of("term-number 5"), check(glossary(INCOME, "3 \"基本支出\" { > 指为保障机构运转发生的支出。\n }")));
	}

	@Test
	void aTermIsExplainedOnce() {
		assertEquals(List.of("term-twice 5"), check(glossary(INCOME, "2 \"财政拨款收入\" { > 指从财政部门取得的资金。\n }")));
		assertEquals(List.of("term-empty 5"), check(glossary(INCOME, "2 \"基本支出\" { }")));
	}

	@Test
	void explanationsInEachOthersPlacesAreTold() {
		assertEquals(List.of("terms-swapped 3"), check(glossary("1 \"上级补助收入\" { > 指附属独立核算单位按规定上缴的款项。\n }",
				"2 \"附属单位上缴款\" { > 指从主管部门和上级取得的补助性收入。\n }")));
	}

	@Test
	void generalTermsMeanWhatTheDimensionsSay() {
		String income = "1 \"经营收入\" { > %s\n }";
		String spending = "2 \"经营支出\" { > %s\n }";
		String earned = "指事业单位在专业业务活动之外开展非独立核算经营活动取得的收入。";
		String spent = "指事业单位在专业业务活动之外开展非独立核算经营活动发生的支出。";
		assertEquals(List.of(), check(glossary(income.formatted(earned), spending.formatted(spent))));
		assertEquals(List.of("terms-swapped 3"), check(glossary(income.formatted(spent), spending.formatted(earned))));
		String funds = "2 \"财政拨款收入\" { > 指单位从同级财政部门取得的财政预算资金。\n }";
		assertEquals(List.of("term-of-another 3"), check(glossary("1 \"政府采购\" { > 指单位从同级财政部门取得的预算资金。\n }", funds)));
		assertEquals(List.of(), check(glossary("1 \"政府采购\" { > 指用财政资金购买货物、工程和服务。\n }", funds)));
	}

	@Test
	void subjectsOfTheGlossaryAreThoseOfTheCatalogAndOfTheTables() {
		String table = "部分 决算表 { 表 支出决算表 {\n| 2080101 | 行政运行 | 5.00 | 5.00 | | | | |\n| 2080102 | 一般行政管理事务 | 5.00 | | 5.00 | | | |\n> 注：本表反映部门本年度各项支出情况。\n> 本表金额转换成万元时，因四舍五入可能存在尾差。\n> 如本表为空，则我部门本年度无此类资金收支余。\n} }\n";
		String running = "1 \"社会保障和就业支出（类）人力资源和社会保障管理事务（款）行政运行（项）\" { > 反映行政单位的基本支出。\n }";
		String general = "2 \"社会保障和就业（类）人力资源和社会保障管理事务（款）一般行政管理事务（项）\" { > 反映其他项目支出。\n }";
		assertEquals(List.of(), check(table + glossary(running, general)));
		assertEquals(List.of("term-missing 10"), check(table + glossary(running)));
		assertEquals(List.of("term-unused 14"), check(table + glossary(running, general,
				"3 \"社会保障和就业支出（类）就业补助（款）社会保险补贴（项）\" { > 反映社会保险费的补贴。\n }")));
		assertEquals(List.of("term-unknown 14"), check(table + glossary(running, general,
				"3 \"社会保障和就业支出（类）就业补助（款）其他社会保障和就业支出（项）\" { > 反映其他支出。\n }")));
	}

	@Test
	void theDepartmentIsCalledByItsName() {
		assertEquals(List.of("name-misprint 3"), check("部分 概况 {\n> 青市政务服务局负责全市政务服务。\n}"));
		assertEquals(List.of("name-misprint 3"), check("部分 概况 {\n> 青山市政务服五局负责全市政务服务。\n}"));
		assertEquals(List.of(), check("部分 概况 {\n> 青山市政务服务局机关和山市政务服务。\n}"));
	}

	@Test
	void nothingIsWrittenTwice() {
		String paragraph = "> 组织实施全市政务服务标准化建设，负责政务服务平台的规划、建设和管理工作。\n";
		assertEquals(List.of("paragraph-twice 4"), check("部分 概况 {\n" + paragraph + paragraph + "}"));
		assertEquals(List.of("clause-twice 3"), check("部分 概况 {\n> 负责拟订并组织实施政务服务标准；拟订并组织实施政务服务标准，协调各部门。\n}"));
		assertEquals(List.of(), check("部分 概况 {\n> 拟订政务服务标准；组织实施政务服务标准，协调各部门。\n}"));
	}

	@Test
	void aParagraphCopiedFromAReportThatRepeatsASectionIsTold() {
		String one = "> 贯彻执行国家和省市有关政务服务工作的方针政策和法律法规，拟订全市政务服务发展规划并组织实施。\n";
		String two = "> 组织实施全市政务服务标准化建设，负责政务服务平台的规划、建设和管理工作，指导各县区政务服务机构的业务，负责有关监督工作。\n";
		String three = "> 负责全市公共资源交易工作的指导和协调，拟订有关管理制度并监督执行，受理有关投诉和举报。\n";
		String page = "部分 概况 {\n" + one + two + three + "}\n部分 情况说明 {\n> 甲。\n> 乙。\n> 丙。\n%s}\n";
		assertEquals(List.of(), check(page.formatted(one + two + three)));
		assertEquals(List.of("paragraph-elsewhere 11"), check(page.formatted(two)));
		assertEquals(List.of("paragraph-elsewhere 16"), check(page.formatted(one + two + three) + "部分 名词解释 {\n" + two + "}\n"));
	}

	@Test
	void aSectionThatSaysThereIsNothingHasNothingInTheTableItTells() {
		String table = "部分 决算表 { 表 财政拨款收支总表 {\n| 本年收入合计 | 24 | 5.00 | 本年支出合计 | 56 | %s | %s | | |\n} }\n";
		String text = "部分 情况说明 { 节 财政拨款支出 { 节 财政拨款总体 {\n> 本部门2024年度无此类支出。\n} } }\n";
		assertEquals(List.of("nothing-but-table 3"), check(text + table.formatted("5.00", "5.00")).stream().filter(rule -> rule.startsWith("nothing")).toList());
		assertEquals(List.of(), check(text + table.formatted("0.00", "0.00")).stream().filter(rule -> rule.startsWith("nothing")).toList());
	}

	@Test
	void numbersOfHeadingsAndParagraphsGoOnByOne() {
		assertEquals(List.of("number-gap 4"), check("部分 概况 {\n> （一）负责甲。\n> （三）负责乙。\n}"));
		assertEquals(List.of(), check("部分 概况 {\n> （一）负责甲。\n> 1.甲\n> 2.乙\n> （二）负责乙。\n> 1.丙\n}"));
		assertEquals(List.of("number-gap 4"), check("部分 情况说明 {\n节 收支总体 \"一、收入支出决算总体情况说明\" { > 无。\n}节 三公经费情况 \"四、财政拨款“三公”经费支出决算情况说明\" { > 无。\n}\n}"));
	}

	@Test
	void theContentsListNamesTheHeadings() {
		String parts = "部分 概况 \"第一部分 青山市政务服务局概况\" { > 无。\n}\n部分 情况说明 \"第二部分 2024年度部门决算情况说明\" { > 无。\n}\n";
		String contents = "部分 目录 \"目录\" {\n> 第一部分 青山市政务服务局概况\n> 第二部分 2024年度部门决算情况说明 ...... 3\n%s> 一、无关内容\n}\n";
		assertEquals(List.of("contents-differ 5", "contents-differ 6"), check(contents.formatted("> 第三部分 名词解释\n") + parts));
		// the gap is the cause of what the contents list differs in
		assertEquals(List.of("number-gap 12", "contents-differ 5", "contents-lack 12"),
				check("部分 目录 \"目录\" {\n> 第一部分 青山市政务服务局概况\n> 第二部分 2024年度部门决算情况说明\n> 第三部分 2024年度决算表\n> \n}\n" + parts
						+ "部分 名词解释 \"第四部分 名词解释\" {\n" + INCOME.replace("1 ", "名词 1 ") + "\n}\n"));
	}

	@Test
	void whoSaysThatThereIsNothingHasNothing() {
		assertEquals(List.of("nothing-but-number 4"),
				check("部分 情况说明 {\n> 支出[12.00 自由]万元。\n> 本部门2024年度无此类支出。\n}").stream().filter(rule -> rule.startsWith("nothing")).toList());
	}

	@Test
	void whatATextDeniesMakesNoRuleFail() {
		String page = "部分 情况说明 { 节 其他重要事项 { 节 预算绩效 {\n> %s\n} } }\n部分 附件 { 绩效 项目自评 { 表 项目情况 {\n| 项目名称 | 政务大厅运行 |\n| 项目预算金额（万元） | 5.00 |\n} } }\n";
		assertEquals(List.of("nothing-but-table 3"), check(page.formatted("本部门2024年度无此类支出。")).stream().filter(rule -> rule.startsWith("nothing")).toList());
		assertEquals(List.of(), check(page.formatted("本部门2024年度开展了自评。")).stream().filter(rule -> rule.startsWith("nothing")).toList());
	}

	@Test
	void reviewsPrintTheNamesOfTheirProjects() {
		String review = "> （%d）%s项目自评综述：全年预算数为[5.00 = 项目预算数.\"%s\"]万元，执行数为[4.00 = 项目执行数.\"%s\"]万元。\n";
		String table = "绩效 项目自评 { 表 项目情况 {\n| 项目名称 | %s |\n| 项目预算金额（万元） | 5.00 |\n| 全年执行数（万元） | 4.00 |\n} }\n";
		StringBuilder reviews = new StringBuilder();
		StringBuilder tables = new StringBuilder();
		List<String> names = List.of("大厅运行费", "平台建设费", "窗口服务费", "热线外包费（本级）");
		for (int i = 0; i < names.size(); i++) {
			reviews.append(review.formatted(i + 1, "%s", names.get(i), names.get(i)));
			tables.append(table.formatted(names.get(i)));
		}
		String page = "决算 甲 { 格式 辽宁决算 部门 \"青山市政务服务局\" 年度 2024\n部分 情况说明 { 节 其他重要事项 { 节 预算绩效 {\n" + reviews + "} } }\n部分 附件 {\n" + tables + "} }";
		String uri = "file:/reviews.gongkai";
		WORKSPACE.put(uri, page.formatted("大厅运行费", "平台建设费", "窗口服务费", "热线外包费"));
		assertEquals(List.of(), WORKSPACE.analyse(uri).findings().stream().filter(finding -> finding.rule().equals("project-renamed")).toList());
		WORKSPACE.put(uri, page.formatted("大厅运行费", "台建设费", "窗口服务费", "热线外包费"));
		assertEquals(List.of("（2）台建设费项目自评综述"), WORKSPACE.analyse(uri).findings().stream().filter(finding -> finding.rule().equals("project-renamed"))
				.map(finding -> finding.places().getFirst().printed()).toList());
	}

	private static List<String> report(String rule, String content) {
		String uri = "file:/report.gongkai";
		WORKSPACE.put(uri, "决算 甲 { 格式 四川决算 部门 \"青山市政务服务局\" 年度 2024\n部分 附件 { 节 项目评价报告 \"附件1\" {\n" + content + "\n} } }");
		return WORKSPACE.analyse(uri).findings().stream().filter(finding -> finding.rule().equals(rule)).map(finding -> rule + " " + finding.places().getFirst().line()).toList();
	}

	@Test
	void aSectionOfAReportIsNotPrintedTwiceInARow() {
		String purpose = "节 \"（一）评价目的\" { > 了解情况。\n }\n";
		String method = "节 \"（二）评价方法\" { > 查阅资料。\n }\n";
		assertEquals(List.of("section-twice 5"), report("section-twice", purpose + purpose + method));
		assertEquals(List.of(), report("section-twice", purpose + method + purpose));
	}

	@Test
	void everyReportHasAnOrderOfItsOwn() {
		String first = "节 报告项目概况 \"一、项目概况\" { > 甲。\n }\n";
		String second = "节 报告评价实施 \"二、评价实施\" { > 乙。\n }\n";
		String third = "节 报告绩效分析 \"三、绩效分析\" { > 丙。\n }\n";
		String next = "} 节 项目评价报告 \"附件2\" {\n";
		assertEquals(List.of(), report("misordered", first + third + next + first + second + third));
		assertEquals(1, report("misordered", first + second + third + next + first + third + second).size());
	}

	@Test
	void aPartThatIsMissingIsMissedByTheContentsListWithAllItWouldHold() {
		String page = "部分 目录 \"目录\" {\n> 第一部分 青山市政务服务局概况\n> 第二部分 2024年度部门决算表\n> 一、收入支出决算总表\n> 二、收入决算表\n}\n"
				+ "部分 概况 \"第一部分 青山市政务服务局概况\" {\n> 负责政务服务。\n}";
		assertEquals(1, causes(page, "contents-differ"));
	}

	@Test
	void aReportThatHasAmountsDeniesNone() {
		String page = "节 \"一、概况\" { > 项目到位资金[%s 自由]万元。\n }\n节 \"二、结论\" { > 本部门2024年度无此类支出。\n }\n";
		assertEquals(List.of("nothing-but-number 5"), report("nothing-but-number", page.formatted("20.00")));
		assertEquals(List.of(), report("nothing-but-number", page.formatted("0.00")));
	}

	@Test
	void aNumberThatLostABracketIsTheCauseOfTheGap() {
		String uri = "file:/bracket.gongkai";
		WORKSPACE.put(uri, "决算 甲 { 格式 辽宁决算 部门 \"青山市政务服务局\" 年度 2024\n部分 概况 {\n> （一）负责甲。\n> （二负责乙。\n> （三）负责丙。\n} }");
		List<String> groups = WORKSPACE.analyse(uri).findings().stream().filter(finding -> finding.rule().equals("number-gap") || finding.rule().equals("括号引号不成对"))
				.map(finding -> finding.rule() + " " + finding.root()).sorted().toList();
		assertEquals(List.of("number-gap false", "括号引号不成对 true"), groups);
	}

	@Test
	void numbersOfAListShareAUnitAndAmountsOfAListHaveEachTheirOwn() {
		String page = "决算 甲 { 格式 辽宁决算 部门 \"青山市政务服务局\" 年度 2024 单位 万元\n部分 情况说明 {\n> %s\n} }";
		String uri = "file:/units.gongkai";
		for (String shared : List.of("机关运行经费、政府采购支出分别为[12.08 = 机关运行经费]、[5.00 = 政府采购支出]万元。", "机关运行经费[12.08 = 机关运行经费]万元、政府采购支出[5.00 = 政府采购支出]万元。")) {
			WORKSPACE.put(uri, page.formatted(shared));
			assertEquals(List.of(), WORKSPACE.analyse(uri).findings().stream().filter(finding -> finding.rule().equals("unit-missing")).toList());
		}
		WORKSPACE.put(uri, page.formatted("机关运行经费[12.08 = 机关运行经费]、政府采购支出[5.00 = 政府采购支出]等支出。"));
		assertEquals(List.of("12.08", "5.00"), WORKSPACE.analyse(uri).findings().stream().filter(finding -> finding.rule().equals("unit-missing"))
				.map(finding -> finding.places().getFirst().printed()).toList());
	}

	private static long causes(String content, String rule) {
		String uri = "file:/causes.gongkai";
		WORKSPACE.put(uri, "决算 甲 { 格式 辽宁决算 部门 \"青山市政务服务局\" 年度 2024\n" + content + "\n}");
		return WORKSPACE.analyse(uri).findings().stream().filter(finding -> finding.rule().equals(rule)).map(finding -> finding.group()).distinct().count();
	}

	@Test
	void theSameWordsThatAreWrongThreeTimesAreOneCause() {
		String page = "部分 概况 {\n> 负责甲工作<p>。\n> 负责乙工作<p>。\n%s}";
		assertEquals(2, causes(page.formatted(""), "程序残留"));
		assertEquals(2, causes(page.formatted("> 负责丙工作<br>。\n> 负责丁工作<p>。\n"), "程序残留"));
	}

	@Test
	void aMeasureWordIsNoWordThatLacksACharacter() {
		String page = "部分 概况 {\n> 项目预算金额已经批复。\n> 项目预算金额没有变动。\n> 项目预算金额已经公开。\n> %s\n}\n";
		assertEquals(1, causes(page.formatted("其他的项预算金额另行批复。"), "word-misprint"));
		assertEquals(0, causes(page.formatted("其中三项预算金额另行批复。"), "word-misprint"));
	}

	@Test
	void theNumberOfAnItemIsNoNumberThatIsRepeated() {
		String page = "部分 概况 {\n> 1.片区合同总价为120.4万元，前年已支付80.5万元，验收后再支付12万元。\n> %s片区合同总价为%s万元，前年已支付80.5万元，验收后再支付12万元。\n}\n";
		assertEquals(0, causes(page.formatted("2.", "120.4"), "number-in-repetition"));
		assertEquals(1, causes(page.formatted("2.", "100.4"), "number-in-repetition"));
	}

	@Test
	void aNumberIsToldOnceThoughItsSentenceAndItsWordsAreRepeated() {
		String sentence = "> 片区新建便民服务站点的合同总价为%s万元，前年已支付80.5万元，验收后再支付12万元。\n";
		StringBuilder page = new StringBuilder("部分 概况 {\n");
		for (String area : List.of("甲", "乙", "丙", "丁")) {
			page.append("节 \"").append(area).append("\" {\n").append(sentence.formatted("120.4")).append("}\n");
		}
		page.append("节 \"戊\" {\n").append(sentence.formatted("100.4")).append("}\n}\n");
		assertEquals(1, causes(page.toString(), "number-in-repetition"));
		assertEquals(1, causes(page.toString(), "number-among-many"));
		List<Finding> told = WORKSPACE.analyse("file:/causes.gongkai").findings().stream()
				.filter(finding -> finding.rule().equals("number-in-repetition") || finding.rule().equals("number-among-many")).toList();
		assertEquals(1, told.stream().map(Finding::group).distinct().count(), told.toString());
	}

	@Test
	void aGlossaryOfOtherSubjectsIsOneCause() {
		String table = "部分 决算表 { 表 支出决算表 {\n| 2080101 | 行政运行 | 5.00 | 5.00 | | | | |\n} }\n";
		String glossary = "";
		for (String item : List.of("社会保险补贴", "公益性岗位补贴", "职业培训补贴", "就业见习补贴")) {
			glossary += "名词 \"社会保障和就业支出（类）就业补助（款）" + item + "（项）\" { > 反映" + item + "方面的支出。\n }\n";
		}
		assertEquals(4, causes(table + "部分 名词解释 {\n" + glossary + "}", "term-unused"));
		glossary += "名词 \"社会保障和就业支出（类）就业补助（款）其他就业补助支出（项）\" { > 反映其他方面的支出。\n }\n";
		assertEquals(1, causes(table + "部分 名词解释 {\n" + glossary + "}", "term-unused"));
	}

	// The page with the first fix of the first finding of a rule.
	private static String mended(String content, String rule) {
		String uri = "file:/mended.gongkai";
		String page = "决算 甲 { 格式 辽宁决算 部门 \"青山市政务服务局\" 年度 2024\n" + content + "\n}";
		WORKSPACE.put(uri, page);
		Fix fix = WORKSPACE.analyse(uri).findings().stream().filter(finding -> finding.rule().equals(rule)).findFirst().orElseThrow().fixes().getFirst();
		StringBuilder text = new StringBuilder(page);
		fix.edits().stream().sorted(Comparator.comparingInt(Fix.Edit::offset).reversed())
				.forEach(edit -> text.replace(edit.offset(), edit.offset() + edit.length(), edit.text()));
		WORKSPACE.put(uri, text.toString());
		assertEquals(List.of(), WORKSPACE.analyse(uri).problems().stream().filter(problem -> problem.severity() == Severity.MUST).toList());
		assertEquals(List.of(), WORKSPACE.analyse(uri).findings().stream().filter(finding -> finding.rule().equals(rule)).toList());
		return text.toString();
	}

	@Test
	void aMissingTermIsSuppliedWhereItBelongs() {
		String table = "部分 决算表 { 表 支出决算表 {\n| 2080101 | 行政运行 | 5.00 | 5.00 | | | | |\n| 2080102 | 一般行政管理事务 | 5.00 | | 5.00 | | | |\n} }\n";
		String running = "\"社会保障和就业支出（类）人力资源和社会保障管理事务（款）行政运行（项）\" { > 反映行政单位的基本支出。\n }";
		String general = "\"社会保障和就业支出（类）人力资源和社会保障管理事务（款）一般行政管理事务（项）\" { > 反映其他项目支出。\n }";
		String first = mended(table + glossary(INCOME, "2 " + general), "term-missing");
		assertTrue(first.indexOf("名词 2 \"社会保障和就业支出（类）人力资源和社会保障管理事务（款）行政运行（项）\"") < first.indexOf("名词 3 \"社会保障"), first);
		String last = mended(table + glossary("\"一、\" \"财政拨款收入\" { > 指财政预算资金。\n }", "\"二、\" " + running), "term-missing");
		assertTrue(last.contains("名词 \"三、\" \"社会保障和就业支出（类）人力资源和社会保障管理事务（款）一般行政管理事务（项）\" {\n"), last);
	}

	@Test
	void aTermThatNobodyUsesIsTakenOut() {
		String table = "部分 决算表 { 表 支出决算表 {\n| 2080101 | 行政运行 | 5.00 | 5.00 | | | | |\n} }\n";
		String running = "\"社会保障和就业支出（类）人力资源和社会保障管理事务（款）行政运行（项）\" { > 反映行政单位的基本支出。\n }";
		String general = "\"社会保障和就业支出（类）人力资源和社会保障管理事务（款）一般行政管理事务（项）\" { > 反映其他项目支出。\n }";
		String page = mended(table + glossary(INCOME, "2 " + general, "3 " + running), "term-unused");
		assertTrue(page.contains("名词 2 \"社会保障和就业支出（类）人力资源和社会保障管理事务（款）行政运行（项）\"") && !page.contains("一般行政管理事务"), page);
	}

	@Test
	void anAverageInTheWrongUnitIsMended() {
		assertTrue(mended("部分 概况 {\n> 发放补贴，其中甲类人员50名，人均1200.50元，乙类人员10名，人均3000万元，全年共计9万元。\n}", "average-total").contains("人均3000元，"));
	}

	@Test
	void misspelledTermsAndCodesOfSignsAreMended() {
		assertTrue(mended("部分 概况 {\n> 负责财政拔款的管理。\n}", "用词").contains("财政拨款的管理"));
		assertTrue(mended("部分 附件 { 绩效 项目自评 { 表 项目情况 {\n| 项目名称 | 合格率\\\\geq95 |\n} } }", "符号的代码").contains("合格率≥95"));
	}

	@Test
	void numbersThatDoNotGoOnAreNumberedAnew() {
		String terms = mended(glossary(INCOME, "3 \"基本支出\" { > 指日常支出。\n }", "4 \"项目支出\" { > 指专项支出。\n }"), "term-number");
		assertTrue(terms.contains("名词 2 \"基本支出\"") && terms.contains("名词 3 \"项目支出\""), terms);
		String page = mended("部分 概况 {\n> （八）负责甲。\n> （九）负责乙。\n> （十一）负责丙。\n> （十二）负责丁。\n}", "number-gap");
		assertTrue(page.contains("> （十）负责丙") && page.contains("> （十一）负责丁"), page);
		assertTrue(mended("部分 情况说明 {\n节 收支总体 \"一、收入支出决算总体情况说明\" { > 无。\n}节 三公经费情况 \"四、财政拨款“三公”经费支出决算情况说明\" { > 无。\n}\n}", "number-gap")
				.contains("\"二、财政拨款"));
	}
}
