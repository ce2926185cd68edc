// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.fixture.Formula;
import org.gongkai.core.fixture.SampleDocument;
import org.gongkai.core.fixture.SampleForm;
import org.gongkai.core.quantity.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluatorTest {

	private final SampleForm form = new SampleForm();
	private final SampleDocument document = new SampleDocument(form).table(form.expenditure, "| 合计 | | 400 | 100 | 300 |");

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "支出表.合计;4000000", "支出表.合计 - 支出表.合计.基本支出;3000000", "占比(支出表.合计.基本支出, 支出表.合计);0.25",
			"2 * 支出表.合计.基本支出;2000000", "-支出表.合计.基本支出;-1000000", "(支出表.合计 + 支出表.合计.项目支出) / 2;3500000", "25 %;0.25",
			"3 万元 + 支出表.合计.基本支出;1030000" })
	void formulasHaveTheirValueInTheBaseUnit(String formula, BigDecimal value) {
		assertEquals(0, value.compareTo(value(formula).value()));
	}

	@Test
	void theIntervalHoldsAllThatRoundingAllows() {
		assertEquals(new Interval(new BigDecimal("2990000"), new BigDecimal("3010000")), value("支出表.合计 - 支出表.合计.基本支出").interval());
		Interval share = value("占比(支出表.合计.基本支出, 支出表.合计)").interval();
		assertTrue(share.contains(new BigDecimal("99.5").divide(new BigDecimal("400.5"), 30, java.math.RoundingMode.HALF_UP)));
		assertTrue(share.contains(new BigDecimal("100.5").divide(new BigDecimal("399.5"), 30, java.math.RoundingMode.HALF_UP)));
	}

	@Test
	void unknownFactsAreNamedOnce() {
		Result.Missing missing = assertInstanceOf(Result.Missing.class, evaluate("增长率(支出表.合计)"));
		assertEquals(1, missing.facts().size());
		assertEquals("上年(支出表.合计)", missing.facts().getFirst().text());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "比上年增加[50 = 增加额(支出表.合计)]万元;3500000", "比上年减少[50 = 减少额(支出表.合计)]万元;4500000",
			"增长[25% = 增长率(支出表.合计)];3200000", "降低[20% = 降低率(支出表.合计)];5000000" })
	void aClaimWithOneUnknownSaysWhatItIs(String claim, BigDecimal lastYear) {
		document.text(claim);
		Result.Value value = value("上年(支出表.合计)");
		assertEquals(0, lastYear.compareTo(value.value().setScale(4, java.math.RoundingMode.HALF_UP)));
		assertTrue(value.interval().contains(lastYear));
	}

	@Test
	void aCompletionRateImpliesTheBudget() {
		document.text("完成年初预算的[80% = 完成年初预算(支出表.合计)]");
		assertEquals(0, new BigDecimal("5000000").compareTo(value("年初预算(支出表.合计)").value()));
	}

	@Test
	void whatIsImpliedImpliesMore() {
		document.text("合起来[600 = 年初预算(支出表.合计) + 全年预算(支出表.合计)]万元，完成年初预算的[80% = 完成年初预算(支出表.合计)]。");
		assertEquals(0, new BigDecimal("1000000").compareTo(value("全年预算(支出表.合计)").value()));
	}

	@Test
	void theFirstOfSeveralClaimsImpliesAndTheOthersAreChecked() {
		document.text("增加[50 = 增加额(支出表.合计)]万元，增长[14.29% = 增长率(支出表.合计)]。");
		DocumentSnapshot snapshot = document.snapshot();
		Evaluator evaluator = Evaluator.of(snapshot, null);
		assertTrue(evaluator.implies(snapshot.claims().get(0)));
		assertTrue(!evaluator.implies(snapshot.claims().get(1)));
	}

	@Test
	void divisionByExactlyZeroIsUndefinedAndByARoundedZeroUndetermined() {
		Result.Undefined zero = assertInstanceOf(Result.Undefined.class, evaluate("占比(支出表.合计, 0)"));
		assertTrue(zero.certain());
		document.table(form.publicExpenses, "| 1、出国费 | 0 | 1 |");
		Result.Undefined rounded = assertInstanceOf(Result.Undefined.class, evaluate("完成率(三公表.出国费.决算数, 三公表.出国费.预算数)"));
		assertTrue(!rounded.certain());
	}

	@Test
	void anUnknownFunctionIsNamed() {
		assertEquals("没有", assertInstanceOf(Result.Missing.class, evaluate("没有(支出表.合计)")).names().getFirst());
	}

	private Result.Value value(String formula) {
		return assertInstanceOf(Result.Value.class, evaluate(formula), formula);
	}

	private Result evaluate(String formula) {
		DocumentSnapshot snapshot = document.snapshot();
		return Evaluator.of(snapshot, null)
				.evaluate(snapshot.meaning().orElseThrow().resolve(ExprReader.read(Formula.read(formula, form::named))));
	}
}
