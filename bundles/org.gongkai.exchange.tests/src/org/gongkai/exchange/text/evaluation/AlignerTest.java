// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.gongkai.core.form.EvaluationLayout;
import org.gongkai.lang.GongkaiWorkspace;
import org.junit.jupiter.api.Test;

/** What was found for a run of cells is gone on from when a longer one is read: nothing may depend on it. */
class AlignerTest {

	private static final List<String> TEXTS = List.of("", "", "", "产出指标", "数量指标", "效益指标", "办结件数", "≥", "100", "100", "%", "10", "9.5", "件", "无", "合计", "三级指标");

	@Test
	void aRunIsAlignedAsIfNoShorterOneHadBeen() {
		Random random = new Random(3);
		int runs = 0;
		for (EvaluationLayout layout : GongkaiWorkspace.withStandardLibrary().library().forms().stream().flatMap(form -> form.evaluations().stream()).toList()) {
			Scheme scheme = new Scheme(layout);
			for (Block block : scheme.blocks()) {
				Aligner growing = new Aligner(scheme, block, new Fit(scheme, block));
				List<Cell> cells = new ArrayList<>();
				for (int i = 0; i < 24; i++) {
					String text = TEXTS.get(random.nextInt(TEXTS.size()));
					cells.add(Cell.of(i + 1, text, 0, text.length(), i));
				}
				SourceRow row = new SourceRow(cells, cells.size(), 0, false);
				for (int from = 0; from < cells.size(); from++) {
					for (int to = from + 1; to <= cells.size(); to++) {
						SourceRow part = row.part(from, to);
						assertEquals(new Aligner(scheme, block, new Fit(scheme, block)).align(part), growing.align(part), () -> layout.name() + " " + part);
						runs++;
					}
				}
			}
		}
		assertTrue(runs > 300, "several blocks");
	}
}
