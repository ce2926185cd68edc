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

/** Rows that ran together are set apart the way that fits best of all, though few of all ways are looked at. */
class SplitterTest {

	private static final int CELLS = 60;
	private static final double ROW = Splitter.ROW;
	/** Rows of cells as tables have them, and what is not expected there. */
	private static final List<List<String>> ROWS = List.of(
			List.of("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"),
			List.of("产出指标", "数量指标", "办结件数", "≥", "100", "件", "120", "", "10", "9.5"),
			List.of("", "质量指标", "合格率", "≥98%", "99%", "10", "10", "", ""),
			List.of("效益指标", "社会效益指标", "群众知晓", "提高", "提高", "20", "20"),
			List.of("项目名称", "档案整理", "主管部门", "清河区档案局"), List.of("合计", "100", "98.5"), List.of("", "", "90", "无"), List.of("100", "100%", "30"));

	/** Counts the stretches that are read. */
	private static final class Counting extends RowReader {
		private int count;

		Counting(Scheme scheme) {
			super(scheme, RowWidths.NONE);
		}

		@Override
		List<RowMeaning> ways(SourceRow row, ReadState state) {
			count++;
			return super.ways(row, state);
		}
	}

	private record Way(double cost, ReadState state) {
	}

	/** What the best way of all costs, each stretch read. */
	private static double best(RowReader reader, SourceRow row) {
		int n = row.cells().size();
		Way[] ways = new Way[n + 1];
		ways[0] = new Way(-ROW, ReadState.START);
		for (int to = 1; to <= n; to++) {
			for (int from = 0; from < to; from++) {
				SourceRow part = row.part(from, to);
				if (ways[from] == null || part.isBlank()) {
					continue;
				}
				RowMeaning meaning = reader.read(part, ways[from].state);
				double cost = ways[from].cost + meaning.cost() + ROW;
				if (ways[to] == null || cost < ways[to].cost) {
					ways[to] = new Way(cost, ReadState.after(ways[from].state, part, meaning));
				}
			}
		}
		return ways[n].cost;
	}

	private static double cost(RowReader reader, List<SourceRow> rows) {
		double cost = -ROW;
		ReadState state = ReadState.START;
		for (SourceRow row : rows) {
			RowMeaning meaning = reader.read(row, state);
			cost += meaning.cost() + ROW;
			state = ReadState.after(state, row, meaning);
		}
		return cost;
	}

	private static SourceRow together(Random random) {
		List<Cell> cells = new ArrayList<>();
		while (cells.size() < CELLS) {
			for (String text : ROWS.get(random.nextInt(ROWS.size()))) {
				cells.add(Cell.of(cells.size() + 1, text, 0, text.length(), cells.size()));
			}
		}
		return new SourceRow(cells, cells.size(), 0, false);
	}

	@Test
	void noWayFitsBetterAndFewAreRead() {
		Random random = new Random(7);
		int read = 0;
		int all = 0;
		for (EvaluationLayout layout : GongkaiWorkspace.withStandardLibrary().library().forms().stream().flatMap(form -> form.evaluations().stream()).toList()) {
			Scheme scheme = new Scheme(layout);
			SourceRow row = together(random);
			Counting reader = new Counting(scheme);
			List<SourceRow> rows = new Splitter(scheme, reader, false).split(row, ReadState.START, Double.MAX_VALUE);
			read += reader.count;
			all += row.cells().size() * (row.cells().size() + 1) / 2;
			RowReader other = new RowReader(scheme, RowWidths.NONE);
			assertEquals(best(other, row), cost(other, rows), 1e-6, () -> layout.name() + " " + rows);
		}
		int ways = all;
		int looked = read;
		assertTrue(all > 10_000, "several forms");
		assertTrue(5 * read < all, () -> looked + " of " + ways);
	}
}
