// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.gongkai.core.spi.Note;
import org.gongkai.exchange.text.evaluation.BlockReading.Line;
import org.gongkai.exchange.text.evaluation.BlockReading.Row;
import org.gongkai.exchange.text.evaluation.RowMeaning.Data;
import org.gongkai.exchange.text.evaluation.RowMeaning.Fields;
import org.gongkai.exchange.text.evaluation.RowMeaning.Pair;
import org.gongkai.exchange.text.evaluation.RowMeaning.Values;
import org.gongkai.exchange.text.prose.JoinedText;
import org.gongkai.exchange.text.source.Folded;

/** Gathers the rows of a performance table, block by block. */
final class Draft {

	private final Scheme scheme;
	private final JoinedText title;
	private final List<Note> notes;
	private final Map<Integer, List<Line>> blocks = new LinkedHashMap<>();
	private final List<JoinedText> captions = new ArrayList<>();
	/** Captions that the form says anyway, and all cells with something in them. */
	private final List<JoinedText> labels = new ArrayList<>();
	private final List<Cell> cells = new ArrayList<>();
	private final Set<String> heads = new HashSet<>();
	private int current = -1;

	/** @param title the title as printed; null when there is none */
	Draft(Scheme scheme, JoinedText title, List<Note> notes) {
		if (title != null) {
			heads.add(Folded.string(title.text()));
		}
		this.title = title;
		this.scheme = scheme;
		this.notes = notes;
	}

	/** A line that is no row. */
	void caption(JoinedText text) {
		String folded = Folded.string(text.text());
		// the head of the page comes again on the next one
		if (!heads.add(folded) || scheme.isTitle(folded)) {
			labels.add(text);
		} else if (current < 0) {
			captions.add(text);
		} else {
			lines(current).add(new BlockReading.Text(text, false));
		}
	}

	/** A row. */
	void add(SourceRow row, RowMeaning meaning, List<Alignment> others) {
		cells.addAll(row.filled());
		switch (meaning) {
			case Fields fields -> fields.pairs().forEach(this::field);
			case Values values -> values.pairs().forEach(this::value);
			case Data data -> data(data, others);
			default -> {
				// headings are said by the form
			}
		}
		for (Cell cell : meaning.lost()) {
			notes.add(Note.problem(cell.line(), cell.column(), "“{0}”：“{1}”不属于任何一栏，按文字保留。",
					"“{0}”: “{1}” belongs to no column and is kept as text.", scheme.layout().title(), cell.text()));
			if (current < 0) {
				captions.add(cell.content());
			} else {
				lines(current).add(new BlockReading.Text(cell.content(), true));
			}
		}
	}

	/** Cells that were read before: they say nothing new. */
	void again(List<Cell> repeated) {
		repeated.stream().filter(cell -> !cell.isBlank()).forEach(cells::add);
	}

	private void field(Pair pair) {
		List<Line> lines = lines(pair.label().block().index());
		List<Cell> field = new ArrayList<>();
		field.add(pair.name());
		field.add(pair.value() == null ? null : plain(pair.value()));
		lines.add(new Row(field, true));
	}

	/** A value below its label, which has come before. */
	private void value(Pair pair) {
		List<Line> lines = lines(pair.label().block().index());
		for (int i = lines.size() - 1; i >= 0; i--) {
			if (lines.get(i) instanceof Row row && row.cells().getFirst() == pair.name()) {
				lines.set(i, row.with(1, pair.value()));
				return;
			}
		}
		field(pair);
	}

	private void data(Data data, List<Alignment> others) {
		List<Cell> read = new ArrayList<>(data.alignment().cells());
		for (Column column : data.block().columns()) {
			Cell cell = read.get(column.cell());
			if (cell != null && (column.kind() == Column.Kind.NUMBER || column.kind() == Column.Kind.MEASURE)) {
				read.set(column.cell(), plain(cell));
			}
		}
		List<List<Cell>> ways = others.stream().map(Alignment::cells).toList();
		if (!data.alignment().doubled().isEmpty()) {
			Cell doubled = data.alignment().doubled().getFirst();
			notes.add(Note.repair(doubled.line(), doubled.column(), "“{0}”：“{1}”印了两次（合并的单元格），只取一次。",
					"“{0}”: “{1}” is printed twice (a merged cell) and taken once.", scheme.layout().title(), doubled.text()));
		}
		lines(data.block().index()).add(new Row(read, data.item() || !data.block().open(), ways));
	}

	/** A number without the spaces that a line end or the layout has put into it. */
	private Cell plain(Cell cell) {
		boolean torn = cell.isNumber() && cell.text().length() > cell.folded().length();
		if (torn) {
			notes.add(Note.repair(cell.line(), cell.column(), "“{0}”：数中间的空格去掉了。", "“{0}”: the space inside the number was left out.", cell.text()));
		}
		return torn ? cell.squeezed() : cell;
	}

	private List<Line> lines(int block) {
		current = block;
		return blocks.computeIfAbsent(block, index -> new ArrayList<>());
	}

	/** What was gathered. */
	EvaluationReading reading(Identities identities, int first, int last) {
		List<BlockReading> readings = new ArrayList<>();
		blocks.forEach((index, lines) -> {
			Block block = scheme.blocks().get(index);
			readings.add(new BlockReading(block.layout(), new Levels(block, notes).mend(lines)));
		});
		Chooser.Choice choice = new Chooser(identities, scheme.layout().title(), notes).choose(readings);
		Set<JoinedText.Point> written = new HashSet<>();
		captions.forEach(text -> points(text, written));
		choice.blocks().forEach(block -> block.lines().forEach(line -> {
			switch (line) {
				case BlockReading.Text text -> points(text.text(), written);
				case Row row -> row.cells().stream().filter(cell -> cell != null).forEach(cell -> points(cell.content(), written));
			}
		}));
		cells.stream().map(Cell::content).filter(content -> !written.contains(content.at(0))).forEach(labels::add);
		return new EvaluationReading(scheme.layout(), title, captions, choice.blocks(), labels, choice.certified(), choice.proofs(), choice.doubts(), choice.readings(),
				first, last);
	}

	private static void points(JoinedText text, Set<JoinedText.Point> into) {
		text.pieces().forEach(piece -> into.add(new JoinedText.Point(piece.line(), piece.column())));
	}
}
