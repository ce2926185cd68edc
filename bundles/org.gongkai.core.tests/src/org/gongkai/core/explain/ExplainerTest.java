// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.core.check.CheckRun;
import org.gongkai.core.check.Verdict;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.explain.Explanation.Kind;
import org.gongkai.core.fact.Report;
import org.gongkai.core.fixture.SampleDocument;
import org.gongkai.core.fixture.SampleForm;
import org.gongkai.core.spi.ExtensionCatalog;
import org.junit.jupiter.api.Test;

/** Why a number is right or wrong. */
class ExplainerTest {

	private final SampleForm form = new SampleForm();

	private DocumentSnapshot document(String management) {
		return new SampleDocument(form).table(form.expenditure, "| 208 | 社会保障和就业支出 | 70 | 45 | 25 |\n" + management + "\n| 20805 | 行政事业单位养老支出 | 30 | 15 | 15 |")
				.text("社会保障支出 [70 = 支出表.208.本年支出合计] 万元，占 [50% = 占比(支出表.20805.基本支出, 支出表.20805.本年支出合计)]，另有 [3 自由] 项。").snapshot();
	}

	private static Explanation explained(DocumentSnapshot document, String row, String column) {
		Report report = document.facts().reports().stream().filter(one -> one.place().row().equals(row) && one.place().column().endsWith(column)).findFirst()
				.orElseThrow();
		return Explainer.of(document, null, CheckRun.of(ExtensionCatalog.ofServices(CheckRun.class.getClassLoader()))).at(report.place().offset()).orElseThrow();
	}

	private static Stream<Explanation> all(Explanation node) {
		return Stream.concat(Stream.of(node), node.children().stream().flatMap(ExplainerTest::all));
	}

	private static List<Explanation> of(Explanation node, Kind kind) {
		return node.children().stream().filter(child -> child.kind() == kind).toList();
	}

	@Test
	void aRightTotalIsExplainedByItsParts() {
		Explanation total = explained(document("| 20801 | 人力资源和社会保障管理事务 | 40 | 30 | 10 |"), "208", "基本支出");
		assertEquals(Optional.of(Verdict.EQUAL), total.verdict());
		Explanation sum = of(total, Kind.SUM).stream().filter(one -> one.places().getFirst().column().endsWith("基本支出")).findFirst().orElseThrow();
		assertTrue(sum.text().zh().contains("2 项之和 45万元") && sum.text().zh().contains("[44.5, 45.5]万元") && sum.text().zh().contains("[44, 46]万元"), sum.text()::zh);
		assertEquals(List.of("30", "15"), sum.children().stream().map(part -> part.places().getFirst().printed()).toList());
	}

	@Test
	void aWrongNumberNamesTheFindingAndTheSmallestRepair() {
		Explanation wrong = explained(document("| 20801 | 人力资源和社会保障管理事务 | 40 | 38 | 10 |"), "20801", "基本支出");
		assertEquals(Optional.of(Verdict.CONTRADICTION), wrong.verdict());
		assertTrue(of(wrong, Kind.FINDING).stream().flatMap(ExplainerTest::all).anyMatch(node -> node.text().zh().contains("“38”改为“30”")));
	}

	@Test
	void theOtherPlacesOfAFactAndTheNumbersComputedFromItAreNamed() {
		DocumentSnapshot document = document("| 20801 | 人力资源和社会保障管理事务 | 40 | 30 | 10 |");
		assertEquals(1, of(explained(document, "208", "本年支出合计"), Kind.SAME_FACT).size());
		List<Explanation> formulas = of(explained(document, "20805", "基本支出"), Kind.FORMULA);
		assertEquals(1, formulas.size());
		assertTrue(formulas.getFirst().text().zh().contains("算得 50%"), formulas.getFirst().text()::zh);
	}

	@Test
	void aFreeNumberSaysSo() {
		DocumentSnapshot document = document("| 20801 | 人力资源和社会保障管理事务 | 40 | 30 | 10 |");
		Explainer explainer = Explainer.of(document, null, CheckRun.of(List.of()));
		Explanation free = explainer.at(document.claims().getLast().place().offset()).orElseThrow();
		assertTrue(free.children().stream().anyMatch(child -> child.kind() == Kind.FREE));
		assertEquals(Optional.empty(), free.verdict());
	}

	@Test
	void whereNoNumberStandsTheNearestOnesAreKnown() {
		DocumentSnapshot document = document("| 20801 | 人力资源和社会保障管理事务 | 40 | 30 | 10 |");
		Explainer explainer = Explainer.of(document, null, CheckRun.of(List.of()));
		assertEquals(Optional.empty(), explainer.at(0));
		assertEquals(3, explainer.nearest(0, 3).size());
	}
}
