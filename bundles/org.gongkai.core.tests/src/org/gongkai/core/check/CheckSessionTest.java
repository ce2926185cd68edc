// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.fixture.SampleDocument;
import org.gongkai.core.fixture.SampleForm;
import org.gongkai.core.form.Library;
import org.gongkai.core.spi.ExtensionCatalog;
import org.junit.jupiter.api.Test;

/** A session does little again, and comes to what a run from the beginning comes to. */
class CheckSessionTest {

	private static final String TABLE = """
			| 合计 | | 100 | 60 | 40 |
			| 208 | 社会保障和就业支出 | 70 | 50 | 20 |
			| 20801 | 人力资源和社会保障管理事务 | 70 | 50 | 20 |
			| 2080101 | 行政运行 | 50 | 50 | |
			| 2080199 | 其他人力资源和社会保障管理事务支出 | 20 | | 20 |
			| 221 | 住房保障支出 | 30 | 10 | 20 |
			| 22102 | 住房改革支出 | 30 | 10 | 20 |
			| 2210201 | 住房公积金 | 30 | 10 | 20 |""";

	/** Counts how often it runs; it is not parted, like the check of a plug-in that knows nothing of sessions. */
	private static final class Counting implements Check {
		private int runs;

		@Override
		public String id() {
			return "counting";
		}

		@Override
		public String family() {
			return "测试";
		}

		@Override
		public List<Finding> run(CheckContext context) {
			return List.of(Finding.of("counting", Severity.MAY, family(), Wordings.same("第" + ++runs + "次"), List.of(context.document().header().place())));
		}
	}

	/** One part for each fact, which reads that fact; it finds nothing. */
	private static final class OnePartAFact implements PartedCheck {
		private final List<String> read = new ArrayList<>();

		@Override
		public String id() {
			return "one-part-a-fact";
		}

		@Override
		public String family() {
			return "测试";
		}

		@Override
		public List<Part> parts(CheckContext context) {
			return context.document().facts().keys().stream().map(key -> Part.ofFacts((all, findings) -> read.add(
					all.document().facts().reports(key).getFirst().quantity().printed()))).toList();
		}
	}

	private final SampleForm form = new SampleForm();
	private final Library library = form.library();

	private DocumentSnapshot document(String table, String text) {
		return new SampleDocument(form).table(form.expenditure, table).text(text).snapshot(library);
	}

	private static CheckRun builtIn() {
		return CheckRun.of(ExtensionCatalog.ofServices(CheckSessionTest.class.getClassLoader()));
	}

	private static Findings run(CheckSession session, DocumentSnapshot document) {
		return session.run(document, null, document.library().rulesFor(document.header().form()));
	}

	@Test
	void onlyPartsThatReadAChangedFactAreDoneAgain() {
		OnePartAFact check = new OnePartAFact();
		CheckSession session = new CheckSession(CheckRun.of(List.of(check)));
		run(session, document(TABLE, "说明。"));
		check.read.clear();
		run(session, document(TABLE.replace("| 2210201 | 住房公积金 | 30 |", "| 2210201 | 住房公积金 | 37 |"), "说明。"));
		assertEquals(List.of("37"), check.read);
	}

	@Test
	void nothingIsDoneAgainWhenASentenceWithoutNumbersChanges() {
		CheckSession session = new CheckSession(CheckRun.of(List.of(new OnePartAFact(), new SameFactCheck(), new CrossSumCheck())));
		run(session, document(TABLE, "说明。"));
		assertEquals(session.parts(), session.partsDone());
		run(session, document(TABLE, "另一句说明。"));
		assertEquals(0, session.partsDone());
		assertTrue(session.parts() > 20, "parts " + session.parts());
	}

	@Test
	void aCheckThatIsNotPartedRunsEveryTime() {
		Counting check = new Counting();
		CheckSession session = new CheckSession(CheckRun.of(List.of(check)));
		run(session, document(TABLE, "说明。"));
		assertEquals("第2次", run(session, document(TABLE, "说明。")).all().getFirst().message().zh());
	}

	@Test
	void afterEveryChangeTheFindingsAreThoseOfAFullRun() {
		List<String> tables = List.of(TABLE, TABLE.replace("| 100 |", "| 101 |"), TABLE.replace("| 70 |", "| 75 |"), TABLE.replace("70 | 50 | 20", "70 | 20 | 50"),
				TABLE, TABLE.replace("| 2210201 | 住房公积金 | 30 |", "| 2210201 | 住房公积金 | 不详 |"), TABLE.replace("| 22102 |", "| 22199 |"),
				TABLE.replace("| 30 |", "| — |"), TABLE.replace("| 30 |", "| 30.4 |"), TABLE);
		List<String> texts = List.of("支出[100 = 支出决算表.合计]万元，住房[30 = 支出决算表.221]万元。", "支出[100 = 支出决算表.合计]万元，住房[31 = 支出决算表.221]万元，占[30% = 支出决算表.221 / 支出决算表.合计]。",
				"比上年增加[20 = 增加额(支出决算表.合计)]万元，上年为[80 = 上年(支出决算表.合计)]万元。", "比上年增加[21 = 增加额(支出决算表.合计)]万元，增长[25% = 增长率(支出决算表.合计)]。");
		CheckSession session = new CheckSession(builtIn());
		int found = 0;
		for (String text : texts) {
			for (String table : tables) {
				DocumentSnapshot document = document(table, text);
				List<Finding> expected = builtIn().run(document).all();
				assertEquals(expected, run(session, document).all(), table + text);
				found += expected.size();
			}
		}
		assertTrue(found > 50, "findings " + found);
	}

	@Test
	void aPartThatOwnsAnEquationNoMoreLeavesItToTheOther() {
		CheckSession session = new CheckSession(builtIn());
		String both = "支出[100 = 支出决算表.合计]万元，共[100 = 支出决算表.合计]万元，即[100 = 支出决算表.合计]万元。";
		for (String text : List.of(both, both.replaceFirst("100", "99"), both.replace("[100", "[98"), both)) {
			DocumentSnapshot document = document(TABLE, text);
			assertEquals(builtIn().run(document).all(), run(session, document).all(), text);
		}
	}
}
