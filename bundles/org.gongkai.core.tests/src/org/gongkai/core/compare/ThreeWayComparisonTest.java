// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gongkai.core.compare.ThreeWayComparison.Amount;
import org.gongkai.core.compare.ThreeWayComparison.Wording;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.fixture.SampleDocument;
import org.gongkai.core.fixture.SampleForm;
import org.junit.jupiter.api.Test;

/** Two drafts of one document. */
class ThreeWayComparisonTest {

	private static final String[] CODES = { "208 | 社会保障和就业支出", "20801 | 人力资源和社会保障管理事务", "20805 | 行政事业单位养老支出", "210 | 卫生健康支出" };

	private final SampleForm form = new SampleForm();

	// Three numbers for each of the first codes; a cell that is given has another number.
	private DocumentSnapshot document(int rows, Map<Integer, Integer> changed, String... texts) {
		StringBuilder lines = new StringBuilder();
		for (int row = 0; row < rows; row++) {
			lines.append("| ").append(CODES[row]);
			for (int column = 0; column < 3; column++) {
				int cell = row * 3 + column;
				lines.append(" | ").append(changed.getOrDefault(cell, 100 + cell));
			}
			lines.append(" |\n");
		}
		SampleDocument document = new SampleDocument(form).table(form.expenditure, lines.toString());
		for (String text : texts) {
			document.text(text);
		}
		return document.snapshot();
	}

	@Property(tries = 60)
	void everyNumberHasTheOutcomeOfTheTwoChanges(@ForAll @Size(max = 6) Map<@IntRange(max = 11) Integer, @IntRange(min = 500, max = 502) Integer> first,
			@ForAll @Size(max = 6) Map<@IntRange(max = 11) Integer, @IntRange(min = 500, max = 502) Integer> second) {
		DocumentSnapshot base = document(4, Map.of());
		ThreeWayComparison comparison = ThreeWayComparison.of(base, document(4, first), document(4, second));
		Map<Integer, MergeOutcome> expected = new HashMap<>();
		first.keySet().forEach(cell -> expected.put(cell, MergeOutcome.FIRST));
		second.forEach((cell, value) -> expected.merge(cell, MergeOutcome.SECOND,
				(one, other) -> first.get(cell).equals(value) ? MergeOutcome.BOTH : MergeOutcome.CONFLICT));
		Map<Integer, MergeOutcome> shown = new HashMap<>();
		for (Amount amount : comparison.amounts()) {
			int cell = base.facts().at(amount.base().orElseThrow().place().offset()).orElseThrow().id();
			shown.put(cell, amount.outcome());
			Integer merged = amount.outcome() == MergeOutcome.SECOND ? second.get(cell) : amount.outcome() == MergeOutcome.CONFLICT ? null : first.get(cell);
			assertEquals(Optional.ofNullable(merged).map(String::valueOf), amount.merged().map(printed -> printed.quantity().printed()));
		}
		assertEquals(expected, shown);
		assertEquals(expected.values().stream().filter(MergeOutcome.CONFLICT::equals).count(), comparison.conflicts());
	}

	@Test
	void aRowThatOneDraftRemovedAndTheOtherChangedIsAConflict() {
		ThreeWayComparison comparison = ThreeWayComparison.of(document(4, Map.of()), document(3, Map.of()), document(4, Map.of(9, 7)));
		assertEquals(List.of(MergeOutcome.CONFLICT, MergeOutcome.FIRST, MergeOutcome.FIRST), comparison.amounts().stream().map(Amount::outcome).sorted().toList().reversed());
		assertTrue(comparison.amounts().stream().allMatch(amount -> amount.first().isEmpty() && amount.merged().isEmpty()));
	}

	@Test
	void aRowThatBothDraftsAddedIsTakenOnce() {
		ThreeWayComparison comparison = ThreeWayComparison.of(document(3, Map.of()), document(4, Map.of()), document(4, Map.of(11, 7)));
		assertEquals(List.of(MergeOutcome.BOTH, MergeOutcome.BOTH, MergeOutcome.CONFLICT), comparison.amounts().stream().map(Amount::outcome).toList());
	}

	private Wording wording(String base, String first, String second) {
		List<Wording> wordings = ThreeWayComparison.of(document(1, Map.of(), base), document(1, Map.of(), first), document(1, Map.of(), second)).wordings();
		assertEquals(1, wordings.size());
		return wordings.getFirst();
	}

	@Test
	void differentWordsOfOneParagraphAreMerged() {
		Wording wording = wording("本局负责全市社会保障工作，下设三个处。", "本局负责全省社会保障工作，下设三个处。", "本局负责全市社会保障工作，下设四个处。");
		assertEquals(MergeOutcome.MERGED, wording.outcome());
		assertEquals("本局负责全省社会保障工作，下设四个处。", wording.merged());
		assertEquals(3, wording.places().size());
	}

	@Test
	void theSameWordsChangedDifferentlyAreAConflict() {
		Wording wording = wording("下设三个处。", "下设四个处。", "下设五个处。");
		assertEquals(MergeOutcome.CONFLICT, wording.outcome());
		assertEquals("", wording.merged());
	}

	@Test
	void whatOnlyOneDraftRewroteIsTakenFromIt() {
		assertEquals("下设四个处。", wording("下设三个处。", "下设三个处。", "下设四个处。").merged());
		assertEquals(MergeOutcome.BOTH, wording("下设三个处。", "下设四个处。", "下设四个处。").outcome());
	}

	@Test
	void draftsThatChangedNothingDifferInNothing() {
		DocumentSnapshot base = document(4, Map.of(), "下设三个处。");
		ThreeWayComparison comparison = ThreeWayComparison.of(base, base, base);
		assertEquals(List.of(), comparison.amounts());
		assertEquals(List.of(), comparison.wordings());
	}
}
