// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A few senseless sources of every kind; {@code releng/benchmark fuzz} tries many more. */
class FuzzTest {

	private static final int CASES = 40;
	/** A cell a line, so many lines; and as many cells on one line. */
	private static final int MANY = 20_000;
	private static Trial trial;
	private static Fuzz fuzz;

	@BeforeAll
	static void prepare() throws IOException {
		trial = new Trial();
		fuzz = new Fuzz(trial.forms());
	}

	private static void passes(String text) {
		assertEquals(Optional.empty(), trial.failure(text.getBytes(UTF_8), Optional.of(trial.forms().getFirst())));
	}

	@Test
	void whateverIsImportedIsAnsweredOrRefused() {
		for (int i = 0; i < CASES; i++) {
			Fuzz.Case next = fuzz.of(i);
			assertEquals(Optional.empty(), trial.failure(next.source(), next.form()), () -> "case " + next.number() + " " + next.made());
		}
	}

	@ParameterizedTest
	@EnumSource(Mutation.class)
	void aDamagedTableIsAnswered(Mutation mutation) {
		passes(mutation.damage("支出决算表\n公开03表\n金额单位：万元\n功能分类科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出\n合计\t\t3.00\t1.00\t2.00\n201\t一般公共服务支出\t3.00\t1.00\t2.00\n", new Random(5)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\t1", "1\t", "\t", "（一）", "[", "\\", "一、收入总计1万元，占收入总计的1%。", "收入决算表\n", "第一部分 概况\n", "\u2028", "\ud83d\ude00" })
	void manyOfTheSameAreAnswered(String unit) {
		passes(unit.repeat(MANY / 10));
		passes((unit + "\n").repeat(MANY / 10));
	}

	@Test
	void manyThousandCellsAreAnswered() {
		passes("支出决算表\n公开03表\n" + "201\t一般公共服务支出\t3.00\t1.00\t2.00\t\t\t\n".repeat(MANY / 8));
		passes("支出决算表\n公开03表\n" + "\t12.50\n".repeat(MANY));
	}
}
