// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gongkai.core.compare.DocumentComparison.Order;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.fixture.SampleDocument;
import org.gongkai.core.fixture.SampleForm;
import org.junit.jupiter.api.Test;

/** What two documents have in common and where they differ. */
class DocumentComparisonTest {

	private static final String[] CODES = { "208 | 社会保障和就业支出", "20801 | 人力资源和社会保障管理事务", "2080101 | 行政运行", "20805 | 行政事业单位养老支出", "210 | 卫生健康支出",
			"21011 | 行政事业单位医疗" };

	private final SampleForm form = new SampleForm();

	private DocumentSnapshot document(int[][] amounts, String... texts) {
		StringBuilder rows = new StringBuilder();
		for (int i = 0; i < amounts.length; i++) {
			rows.append("| ").append(CODES[i]).append(" | ").append(amounts[i][0]).append(" | ").append(amounts[i][1]).append(" | ").append(amounts[i][2]).append(" |\n");
		}
		SampleDocument document = new SampleDocument(form).table(form.expenditure, rows.toString());
		for (String text : texts) {
			document.text(text);
		}
		return document.snapshot();
	}

	private static int[][] sound() {
		return new int[][] { { 70, 45, 25 }, { 40, 30, 10 }, { 20, 12, 8 }, { 30, 15, 15 }, { 31, 14, 17 }, { 29, 13, 16 } };
	}

	@Test
	void aDocumentDoesNotDifferFromItself() {
		DocumentSnapshot document = document(sound(), "本年支出合计有所变化。");
		DocumentComparison comparison = DocumentComparison.of(document, document);
		assertFalse(comparison.differs());
		assertEquals(List.of(), comparison.changes(Order.SIZE));
		assertEquals(List.of(), comparison.wordings());
		assertEquals(18, comparison.amounts().size());
	}

	@Property(tries = 60)
	void randomChangesAreShownAndNothingElse(@ForAll @Size(max = 12) Set<@IntRange(max = 17) Integer> cells, @ForAll @IntRange(min = 1, max = 900) int by) {
		int[][] changed = sound();
		cells.forEach(cell -> changed[cell / 3][cell % 3] += by + cell);
		DocumentSnapshot before = document(sound());
		DocumentSnapshot after = document(changed);
		List<AmountChange> changes = DocumentComparison.of(before, after).changes(Order.DOCUMENT);
		Set<String> shown = changes.stream().map(change -> change.after().orElseThrow().place().path()).collect(Collectors.toSet());
		Set<String> expected = new HashSet<>();
		cells.forEach(cell -> expected.add(after.facts().reports().get(cell).place().path()));
		assertEquals(expected, shown);
		assertTrue(changes.stream().allMatch(change -> change.kind() == ChangeKind.CHANGED));
		assertEquals(cells.stream().map(cell -> by + cell).sorted().toList(),
				changes.stream().map(change -> change.change().orElseThrow().intValueExact()).sorted().toList());
	}

	@Property(tries = 40)
	void theComparisonIsMirrored(@ForAll @Size(max = 6) List<@IntRange(max = 17) Integer> cells, @ForAll @IntRange(min = 1, max = 6) int rows) {
		int[][] changed = Arrays.copyOf(sound(), rows);
		cells.stream().filter(cell -> cell / 3 < rows).forEach(cell -> changed[cell / 3][cell % 3] += 5);
		DocumentSnapshot before = document(sound(), "一、甲事项已完成。");
		DocumentSnapshot after = document(changed, "一、甲事项已全部完成。", "二、乙事项未完成。");
		DocumentComparison there = DocumentComparison.of(before, after);
		DocumentComparison back = DocumentComparison.of(after, before);
		assertEquals(told(there, true), told(back, false));
		assertEquals(there.wordings().stream().map(wording -> wording.kind().mirrored() + wording.after() + "|" + wording.before()).sorted().toList(),
				back.wordings().stream().map(wording -> wording.kind() + wording.before() + "|" + wording.after()).sorted().toList());
	}

	private static List<String> told(DocumentComparison comparison, boolean mirrored) {
		List<String> told = new ArrayList<>();
		for (AmountChange amount : comparison.amounts()) {
			Optional<AmountChange.Printed> first = mirrored ? amount.after() : amount.before();
			Optional<AmountChange.Printed> second = mirrored ? amount.before() : amount.after();
			told.add(amount.id() + (mirrored ? amount.kind().mirrored() : amount.kind()) + first.map(one -> one.quantity().printed()) + second
					.map(one -> one.quantity().printed()) + amount.change().map(change -> mirrored ? change.negate() : change));
		}
		return told.stream().sorted().toList();
	}

	@Test
	void anAmountThatIsAbsentIsNotZeroAndItsRateIsUndefined() {
		int[][] fewer = Arrays.copyOf(sound(), 5);
		DocumentComparison comparison = DocumentComparison.of(document(fewer), document(sound()));
		List<AmountChange> changes = comparison.changes(Order.DOCUMENT);
		assertEquals(3, changes.size());
		assertTrue(changes.stream().allMatch(change -> change.kind() == ChangeKind.ADDED && change.before().isEmpty() && change.change().isEmpty()
				&& change.rate().isEmpty()));
	}

	@Test
	void aRateOnZeroIsUndefined() {
		int[][] zero = sound();
		zero[2][2] = 0;
		AmountChange change = DocumentComparison.of(document(zero), document(sound())).changes(Order.RATE).getFirst();
		assertEquals("8", change.change().orElseThrow().toPlainString());
		assertTrue(change.rate().isEmpty());
	}

	@Test
	void whatOneSubjectLostAndAnotherGainedIsReclassified() {
		int[][] moved = sound();
		moved[1][1] -= 7;
		moved[3][1] += 7;
		List<Reclassification> moves = DocumentComparison.of(document(sound()), document(moved)).reclassifications();
		assertEquals(1, moves.size());
		assertEquals("7", moves.getFirst().amount().toPlainString());
		assertTrue(moves.getFirst().from().words().startsWith("20801"), moves.getFirst().from()::words);
		assertTrue(moves.getFirst().to().words().startsWith("20805"), moves.getFirst().to()::words);
	}

	@Test
	void wordsAreComparedWithoutTheNumbersThatReportFacts() {
		DocumentComparison comparison = DocumentComparison.of(document(sound(), "支出合计 [70 = 支出表.208.本年支出合计] 万元，增长较快。"),
				document(sound(), "支出合计 [70 = 支出表.208.本年支出合计] 万元，增长很快。"));
		WordingChange wording = comparison.wordings().getFirst();
		assertEquals(1, comparison.wordings().size());
		assertEquals(List.of("较", "很"), wording.pieces().stream().filter(piece -> piece.kind() != ChangeKind.SAME).map(WordingChange.Piece::text).toList());
		assertFalse(wording.before().contains("70"));
	}

	private DocumentSnapshot ofYear(int year, String rows) {
		SampleDocument document = new SampleDocument(form).table(form.expenditure, rows);
		document.disclosure.setYear(year);
		return document.snapshot();
	}

	@Test
	void aCodeThatTheLaterCatalogHasRenamedIsFollowed() {
		DocumentComparison comparison = DocumentComparison.of(ofYear(2023, "| 2080104 | 综合业务管理 | 20 | 12 | 8 |"), ofYear(2024, "| 2080109 | 社会保险经办机构 | 25 | 12 | 13 |"));
		assertEquals(Map.of("2080104", "2080109"), comparison.followedCodes());
		assertEquals(List.of("5", "5"), comparison.changes(Order.SIZE).stream().map(change -> change.change().orElseThrow().toPlainString()).toList());
		assertEquals("25.00", comparison.changes(Order.SIZE).stream().filter(change -> change.before().orElseThrow().quantity().printed().equals("20"))
				.findFirst().orElseThrow().rate().orElseThrow().toPlainString());
	}

	@Test
	void severalDocumentsStandSideBySideInTheCodesOfTheLast() {
		SideBySide documents = SideBySide.of(List.of(ofYear(2023, "| 2080104 | 综合业务管理 | 20 | 12 | 8 |"), ofYear(2024, "| 2080101 | 行政运行 | 7 | 7 | |"),
				ofYear(2024, "| 2080109 | 社会保险经办机构 | 20 | 12 | 9 |")));
		assertEquals(6, documents.rows().size());
		assertEquals(List.of(List.of("20", "", "20"), List.of("12", "", "12"), List.of("8", "", "9")), documents.rows().subList(0, 3).stream()
				.map(row -> row.values().stream().map(value -> value.map(printed -> printed.quantity().printed()).orElse("")).toList()).toList());
		assertEquals(6, documents.changes(Order.DOCUMENT).size());
		assertEquals(Optional.empty(), documents.rows().getLast().change());
		assertEquals(ChangeKind.REMOVED, documents.rows().getLast().change(1, 2).orElseThrow().kind());
		SideBySide same = SideBySide.of(List.of(document(sound()), document(sound())));
		assertEquals(List.of(), same.changes(Order.SIZE));
	}

	@Test
	void ofTwoDepartmentsWhatBothReportComesBeforeWhatOneHasForItself() {
		SampleDocument large = new SampleDocument(form).table(form.expenditure, "| 20801 | 管理事务 | 9000 | 9000 | |\n| 20805 | 养老支出 | 30 | 30 | |");
		SampleDocument small = new SampleDocument(form).table(form.expenditure, "| 20805 | 养老支出 | 20 | 20 | |");
		DocumentSnapshot before = large.snapshot();
		assertEquals(ChangeKind.REMOVED, DocumentComparison.of(before, small.snapshot()).changes(Order.SIZE).getFirst().kind());
		small.disclosure.setEntity("另一局");
		List<AmountChange> changes = DocumentComparison.of(before, small.snapshot()).changes(Order.SIZE);
		assertEquals(List.of(ChangeKind.CHANGED, ChangeKind.CHANGED, ChangeKind.REMOVED, ChangeKind.REMOVED),
				changes.stream().map(AmountChange::kind).limit(4).toList());
		List<SideBySide.Row> rows = SideBySide.of(List.of(before, before, small.snapshot())).changes(Order.SIZE);
		List<String> printed = rows.stream().map(row -> row.values().getFirst().orElseThrow().quantity().printed()).toList();
		assertEquals("30", printed.getFirst());
		assertTrue(printed.lastIndexOf("30") < printed.indexOf("9000"), printed::toString);
	}
}
