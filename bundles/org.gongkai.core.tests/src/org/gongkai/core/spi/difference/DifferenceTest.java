// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.spi.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.gongkai.core.quantity.Blank;
import org.gongkai.core.quantity.Quantity;
import org.gongkai.core.text.Message;
import org.junit.jupiter.api.Test;

class DifferenceTest {

	private static final Message LABEL = new Message("合计", "total");

	@Test
	void theChangeIsInTheUnitOfTheSecondValue() {
		assertEquals(0, new BigDecimal("0.5").compareTo(changed(number("15000", "元"), number("2.0", "万元")).change().orElseThrow()));
	}

	@Test
	void aBlankCountsAsZeroAndNotApplicableDoesNotCount() {
		assertEquals(0, new BigDecimal("-3").compareTo(changed(number("3", "万元"), blank(Blank.EMPTY)).change().orElseThrow()));
		assertEquals(Optional.empty(), changed(number("3", "万元"), blank(Blank.NOT_APPLICABLE)).change());
	}

	@Test
	void moneyAndVehiclesHaveNoDifference() {
		assertEquals(Optional.empty(), changed(number("3", "万元"), number("3", "辆")).change());
	}

	@Test
	void aTableDiffersWhenOneOfItsCellsDoes() {
		Difference same = Difference.of("a", LABEL, DifferenceKind.SAME, number("1", ""), number("1", ""), List.of());
		Difference added = Difference.added("b", LABEL, number("2", ""), List.of());
		assertTrue(table(same, added).differs());
		assertFalse(table(same).differs());
		assertEquals(1, table(same, added).count(DifferenceKind.ADDED));
		assertEquals(2, table(same, added).count(DifferenceKind.SAME));
	}

	@Test
	void aRemovedThingCannotHaveASecondSideOnly() {
		assertThrows(IllegalArgumentException.class, () -> new Difference("a", LABEL, DifferenceKind.REMOVED, Optional.empty(),
				Optional.of(DifferenceSide.holder()), List.of()));
	}

	private static Difference table(Difference... cells) {
		return Difference.of("t", LABEL, DifferenceKind.SAME, DifferenceSide.holder(), DifferenceSide.holder(), List.of(cells));
	}

	private static Difference changed(DifferenceSide before, DifferenceSide after) {
		return Difference.of("a", LABEL, DifferenceKind.CHANGED, before, after, List.of());
	}

	private static DifferenceSide number(String value, String unit) {
		return DifferenceSide.number(Quantity.of(new BigDecimal(value), unit), List.of());
	}

	private static DifferenceSide blank(Blank blank) {
		return DifferenceSide.number(Quantity.blank("", "万元", blank), List.of());
	}
}
