// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.gongkai.core.spi.ImportReview.Reading;
import org.gongkai.core.spi.Note;
import org.gongkai.core.text.Message;
import org.gongkai.exchange.text.evaluation.BlockReading.Line;
import org.gongkai.exchange.text.evaluation.BlockReading.Row;
import org.gongkai.exchange.text.evaluation.Identities.Trial;
import org.gongkai.model.text.PipeRow;

/**
 * Lets the identities of a performance table decide between the readings of its rows. A table is certified when they hold
 * as it is read and for no other reading of any row.
 */
final class Chooser {

	private static final Message NO_IDENTITY = new Message("没有可以验证的等式。", "There is no identity to prove it.");

	private final Identities identities;
	private final String title;
	private final List<Note> notes;

	Chooser(Identities identities, String title, List<Note> notes) {
		this.identities = identities;
		this.title = title;
		this.notes = notes;
	}

	/**
	 * What was chosen.
	 *
	 * @param blocks the blocks
	 * @param certified whether the identities hold for them alone
	 * @param proofs what proves it
	 * @param doubts why it is not certified; empty when it is
	 * @param readings other readings of rows for which the identities hold as well
	 */
	record Choice(List<BlockReading> blocks, boolean certified, List<Message> proofs, List<Message> doubts, List<Reading> readings) {
	}

	Choice choose(List<BlockReading> read) {
		if (identities.isEmpty()) {
			return new Choice(read, false, List.of(), List.of(NO_IDENTITY), List.of());
		}
		List<BlockReading> blocks = new ArrayList<>(read);
		Trial best = identities.check(blocks);
		for (int b = 0; b < blocks.size(); b++) {
			for (int i = 0; i < blocks.get(b).lines().size(); i++) {
				if (!(blocks.get(b).lines().get(i) instanceof Row row)) {
					continue;
				}
				for (List<Cell> other : row.others()) {
					BlockReading before = blocks.get(b);
					BlockReading alone = with(before, i, new Row(other, row.item(), row.others()));
					// sums over the rows hold only when all of them are read alike
					for (BlockReading way : List.of(alike(alone, row, other), alone)) {
						blocks.set(b, way);
						Trial trial = identities.check(blocks);
						if (trial.isBetterThan(best)) {
							best = trial;
							before = way;
							note(row);
						}
					}
					blocks.set(b, before);
				}
			}
		}
		boolean lost = blocks.stream().anyMatch(block -> block.lines().stream().anyMatch(line -> line instanceof BlockReading.Text text && text.lost()));
		List<Message> doubts = new ArrayList<>(best.doubts());
		if (best.held() + best.broken() == 0) {
			doubts.add(NO_IDENTITY);
		}
		if (lost) {
			doubts.add(new Message("有的单元格不属于任何一栏。", "Some cells belong to no column."));
		}
		List<Reading> readings = doubts.isEmpty() ? others(blocks) : List.of();
		if (!readings.isEmpty()) {
			doubts.add(new Message("有的行不止一种读法。", "Some rows can be read in more than one way."));
		}
		return new Choice(blocks, doubts.isEmpty(), best.proofs(), doubts, readings);
	}

	/** Rows whose texts stood in the same places are read alike. */
	private static BlockReading alike(BlockReading block, Row before, List<Cell> after) {
		List<Line> lines = new ArrayList<>();
		for (Line line : block.lines()) {
			if (line instanceof Row row && places(row.cells()).equals(places(before.cells()))) {
				List<Cell> same = row.others().stream().filter(other -> places(other).equals(places(after))).findFirst().orElse(row.cells());
				lines.add(new Row(same, row.item(), row.others()));
			} else {
				lines.add(line);
			}
		}
		return new BlockReading(block.layout(), lines);
	}

	private static List<Integer> places(List<Cell> cells) {
		return cells.stream().map(cell -> cell == null ? -1 : cell.index()).toList();
	}

	/** Readings of rows that do as well; a row with others is told once. */
	private List<Reading> others(List<BlockReading> chosen) {
		List<BlockReading> blocks = new ArrayList<>(chosen);
		List<Reading> readings = new ArrayList<>();
		for (int b = 0; b < blocks.size(); b++) {
			BlockReading block = blocks.get(b);
			for (int i = 0; i < block.lines().size(); i++) {
				if (block.lines().get(i) instanceof Row row) {
					Set<List<String>> others = new LinkedHashSet<>();
					for (List<Cell> other : row.others()) {
						Row read = new Row(other, row.item(), row.others());
						blocks.set(b, with(block, i, read));
						if (!read.texts().equals(row.texts()) && identities.check(blocks).holds() && others.add(read.texts())) {
							int line = first(row).line();
							readings.add(new Reading(Message.of("第 {0} 行另一种分栏", "the row on line {0} in other columns", line), line,
									List.of(PipeRow.write(read.texts(), read.trace()))));
						}
						blocks.set(b, block);
					}
					if (!others.isEmpty()) {
						doubt(row, others);
					}
				}
			}
		}
		return readings;
	}

	private static BlockReading with(BlockReading block, int line, Row row) {
		List<Line> lines = new ArrayList<>(block.lines());
		lines.set(line, row);
		return new BlockReading(block.layout(), lines);
	}

	private void note(Row row) {
		Cell first = first(row);
		notes.add(Note.repair(first.line(), first.column(), "“{0}”：这一行按勾稽关系分了栏，只有这样读才对得上。",
				"“{0}”: the identities decided how this row is read.", title));
	}

	private void doubt(Row row, Set<List<String>> others) {
		Cell first = first(row);
		String taken = String.join(" | ", row.texts());
		List<String> ways = others.stream().map(texts -> String.join(" | ", texts)).toList();
		notes.add(Note.problem(first.line(), first.column(), "“{0}”：这一行有 {1} 种读法，取“{2}”，此外还有“{3}”。",
				"“{0}”: this row can be read in {1} ways; taken as “{2}”, otherwise “{4}”.", title, ways.size() + 1, taken,
				String.join("”、“", ways), String.join("”, “", ways)));
	}

	private static Cell first(Row row) {
		return row.cells().stream().filter(cell -> cell != null && !cell.isBlank()).findFirst().orElseThrow();
	}
}
