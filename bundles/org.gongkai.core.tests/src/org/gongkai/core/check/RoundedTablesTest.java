// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.core.fixture.SampleDocument;
import org.gongkai.core.fixture.SampleForm;

/** Whatever the true amounts are: printing them rounded is never a contradiction, and a number that no rounding gives always is. */
class RoundedTablesTest {

	private static final List<String> ITEMS = List.of("2080101", "2080109", "2080199", "2080505", "2101101", "2210201");
	private static final SampleForm FORM = new SampleForm();

	@Property(tries = 200)
	void aTableRoundedFromTrueAmountsHasNoContradiction(@ForAll("amounts") List<BigDecimal> amounts, @ForAll @IntRange(max = 3) int decimals) {
		assertEquals(List.of(), contradictions(rows(amounts, decimals)));
	}

	@Property(tries = 200)
	void theSameAmountsRoundedDifferentlyInTwoTablesAndInTextHaveNoContradiction(@ForAll("amounts") List<BigDecimal> amounts,
			@ForAll @IntRange(max = 3) int decimals, @ForAll @IntRange(max = 5) int textDecimals) {
		BigDecimal basic = sum(amounts, "", 0);
		BigDecimal total = basic.add(sum(amounts, "", 1));
		SampleDocument document = new SampleDocument(FORM).table(FORM.expenditure, String.join("\n", rows(amounts, decimals)));
		document.text("支出[" + printed(total.movePointLeft(4), textDecimals) + " = 支出表.合计]亿元，基本支出[" + printed(basic, textDecimals)
				+ " = 支出表.合计.基本支出]万元" + (total.signum() == 0 ? "。"
						: "，占[" + printed(basic.multiply(new BigDecimal(100)).divide(total, 9, RoundingMode.HALF_UP), textDecimals)
								+ "% = 占比(支出表.合计.基本支出, 支出表.合计)]。"));
		assertEquals(List.of(), document.check().all().stream().filter(RoundedTablesTest::contradicts).map(f -> f.message().zh()).toList());
	}

	@Property(tries = 200)
	void aNumberThatNoRoundingGivesIsAlwaysCaught(@ForAll("amounts") List<BigDecimal> amounts, @ForAll @IntRange(max = 3) int decimals,
			@ForAll @IntRange(max = 10) int row, @ForAll @IntRange(min = 0, max = 2) int column, @ForAll boolean up) {
		List<String> rows = rows(amounts, decimals);
		int wrong = row % rows.size();
		String[] cells = rows.get(wrong).split("\\|");
		// With n parts rounding explains less than (n + 1) / 2 units; no total here has more than ten parts.
		BigDecimal shift = BigDecimal.valueOf(7, decimals);
		BigDecimal value = new BigDecimal(cells[3 + column].strip());
		cells[3 + column] = " " + (up ? value.add(shift) : value.subtract(shift)).toPlainString() + " ";
		rows.set(wrong, String.join("|", cells) + "|");
		List<Finding> found = contradictions(rows);
		assertFalse(found.isEmpty(), () -> String.join("\n", rows));
		assertTrue(found.stream().allMatch(finding -> finding.group().equals(found.getFirst().group())), () -> "one cause: " + found);
	}

	@Provide
	Arbitrary<List<BigDecimal>> amounts() {
		return Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("99999")).ofScale(4).list().ofSize(ITEMS.size() * 2);
	}

	private static List<Finding> contradictions(List<String> rows) {
		return new SampleDocument(FORM).table(FORM.expenditure, String.join("\n", rows)).check().all().stream()
				.filter(RoundedTablesTest::contradicts).toList();
	}

	private static boolean contradicts(Finding finding) {
		return finding.verdict() == Verdict.CONTRADICTION && !finding.family().equals("结构");
	}

	/** Rows of the total, the subjects and all above them; each number rounded on its own from the true amounts. */
	private static List<String> rows(List<BigDecimal> amounts, int decimals) {
		List<String> codes = new ArrayList<>(List.of("", "208", "20801", "20805", "210", "21011", "221", "22102"));
		codes.addAll(ITEMS);
		List<String> rows = new ArrayList<>();
		for (String code : codes) {
			BigDecimal basic = sum(amounts, code, 0);
			BigDecimal project = sum(amounts, code, 1);
			rows.add("| " + (code.isEmpty() ? "合计" : code) + " | | " + printed(basic.add(project), decimals) + " | " + printed(basic, decimals)
					+ " | " + printed(project, decimals) + " |");
		}
		return rows;
	}

	private static BigDecimal sum(List<BigDecimal> amounts, String code, int column) {
		BigDecimal sum = BigDecimal.ZERO;
		for (int i = 0; i < ITEMS.size(); i++) {
			sum = ITEMS.get(i).startsWith(code) ? sum.add(amounts.get(i * 2 + column)) : sum;
		}
		return sum;
	}

	private static String printed(BigDecimal value, int decimals) {
		return value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
	}
}
