// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.reviewing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.gongkai.app.reviewing.Entry.Kind;
import org.gongkai.core.spi.Note;
import org.gongkai.core.text.Message;
import org.gongkai.ui.language.MessageLanguage;
import org.junit.jupiter.api.Test;

/** The list of a review. */
class EntriesTest {

	@Test
	void unplacedAndDoubtfulThingsComeFirstThenRepairsTablesSectionsAndRemarks() {
		List<Kind> kinds = Reviews.sample().entries().stream().map(Entry::kind).toList();
		assertEquals(List.of(Kind.UNPLACED, Kind.DOUBT, Kind.AMBIGUOUS, Kind.REPAIR, Kind.CERTIFIED, Kind.UNPROVED, Kind.SECTION,
				Kind.VERBATIM, Kind.REMARK), kinds);
	}

	@Test
	void theNumbersOfALineThatFoundNoPlaceAreOneEntry() {
		Entry entry = entry(Kind.UNPLACED);
		assertEquals("12  3.4", entry.text());
		assertEquals(9, entry.firstLine());
		assertEquals("9", entry.lines());
	}

	@Test
	void aCertifiedTableSaysWhatProvesIt() {
		Entry table = entry(Kind.CERTIFIED);
		assertTrue(table.text().startsWith("公开01表"), table.text());
		assertTrue(told(table).contains(tell(Reviews.PROOF)), told(table));
		assertTrue(table.remark().endsWith(tell(Reviews.PROOF)), table.remark());
		assertEquals("4 – 5", table.lines());
	}

	@Test
	void aTableThatIsNotCertifiedSaysWhyAndShowsBothReadings() {
		for (Kind kind : List.of(Kind.AMBIGUOUS, Kind.UNPROVED)) {
			String told = told(entry(kind));
			assertTrue(told.contains(tell(Reviews.DOUBT)), told);
			assertTrue(told.contains("| 合计 | 7 | | @7"), "the reading in the document: " + told);
			assertTrue(told.contains("| 合计 | | 7 |"), "the other reading: " + told);
			assertTrue(told.contains(tell(Reviews.DIFFERENCE)), told);
		}
	}

	@Test
	void pagesAreNamedWhereTheSourceHasThem() {
		Review review = Reviews.sample();
		assertEquals(1, review.page(3));
		assertEquals(2, review.page(6));
		assertTrue(told(entry(Kind.UNPLACED)).contains("2"), told(entry(Kind.UNPLACED)));
	}

	@Test
	void aLineIsNamedWithoutSeparatorsAndATextOfSeveralLinesIsOneLineInTheList() {
		Review review = Reviews.with(Note.problem(1234, 1, "甲\n\t乙", "a\n\tb"), Note.problem(1234, 1, "甲\n\t乙", "a\n\tb"));
		List<Entry> doubts = review.entries().stream().filter(entry -> entry.kind() == Kind.DOUBT).toList();
		assertEquals(1, doubts.size(), "the same thing is told once");
		assertEquals(tell(new Message("甲 乙", "a b")), doubts.getFirst().text());
		assertTrue(told(doubts.getFirst()).contains("1234"), told(doubts.getFirst()));
	}

	@Test
	void doubtsAreCounted() {
		assertEquals(3, Reviews.sample().doubts());
	}

	private static String tell(Message message) {
		return MessageLanguage.tell(message);
	}

	private static Entry entry(Kind kind) {
		return Reviews.sample().entries().stream().filter(entry -> entry.kind() == kind).findFirst().orElseThrow();
	}

	private static String told(Entry entry) {
		return entry.details().stream().map(Entry.Detail::text).collect(Collectors.joining("\n"));
	}
}
