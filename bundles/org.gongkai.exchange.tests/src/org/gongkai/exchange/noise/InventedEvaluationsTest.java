// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.noise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.gongkai.core.form.EvaluationLayout;
import org.gongkai.core.form.FormIndex;
import org.gongkai.core.text.InputProblem;
import org.junit.jupiter.api.Test;

/** However the performance tables of a form are laid out: every indicator comes back with its levels, operator, target, unit, actual, weight, score and reasons. */
class InventedEvaluationsTest {

	private record Prescribed(FormIndex form, EvaluationLayout layout) {
	}

	@Provide
	Arbitrary<EvaluationInvention> inventions() {
		List<Prescribed> prescribed = Reading.library().forms().stream().flatMap(form -> form.evaluations().stream().map(layout -> new Prescribed(form, layout))).toList();
		return Combinators.combine(Arbitraries.of(prescribed), Arbitraries.integers().between(0, 1_000_000))
				.as((table, seed) -> EvaluationInvention.of(table.form().name(), table.layout().name(), new SplittableRandom(seed)));
	}

	@Property(tries = 40, seed = "20", shrinking = ShrinkingMode.OFF)
	void everyRowOfAPerformanceTableComesBack(@ForAll("inventions") EvaluationInvention invention) throws InputProblem {
		assertEquals(List.of(), invention.wrong());
	}

	@Test
	void aMisprintedTitleBeginsATableAllTheSame() throws InputProblem {
		for (FormIndex form : Reading.library().forms()) {
			for (EvaluationLayout layout : form.evaluations().stream().filter(layout -> !layout.keys().isEmpty()).toList()) {
				EvaluationInvention invention = new EvaluationInvention(form.name(), layout.name(), EvaluationLook.USUAL, 3, 5);
				String text = invention.text();
				String title = layout.title().replaceAll("\\{[^{}]*\\}", "");
				int second = text.indexOf("\n" + title + "\n", text.indexOf("\n" + title + "\n") + 1) + 1;
				for (int at : List.of(1, title.length() / 2, title.length() - 1)) {
					assertEquals(List.of(), invention.wrong(text.substring(0, second + at) + text.substring(second + at + 1)), form.name() + " " + title + " without character " + at);
				}
			}
		}
	}

	@Test
	void theOracleNoticesAnIndicatorThatWasAltered() throws InputProblem {
		EvaluationInvention invention = new EvaluationInvention("辽宁决算", "项目自评", EvaluationLook.USUAL, 2, 3);
		String text = invention.text();
		assertEquals(List.of(), invention.wrong(text));
		String row = text.lines().filter(line -> line.contains("数量指标")).findFirst().orElseThrow();
		assertFalse(invention.wrong(text.replace(row, row.replaceFirst("数量指标", "质量指标"))).isEmpty());
		assertFalse(invention.wrong(text.replace(row + "\n", "")).isEmpty());
		assertTrue(invention.wrong(text.replace("古树名木保护", "河道保洁")).toString().contains("古树名木保护"));
	}
}
