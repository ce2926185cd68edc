// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.noise;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.gongkai.core.form.TableLayout;
import org.gongkai.model.ColumnRole;

/** Lays performance tables out as text, in the ways extraction is known to give them. */
final class EvaluationPrinter {

	/** Only a name as long as this is broken. */
	private static final int LONG = 10;

	private final EvaluationLook look;
	private final Random random;
	private final List<String> lines = new ArrayList<>();
	private int rows;
	private int page = 1;
	private String title = "";
	private int width;

	EvaluationPrinter(EvaluationLook look, Random random) {
		this.look = look;
		this.random = random;
	}

	/** The lines of a table. */
	List<String> print(SampleEvaluation table) {
		title = table.layout().title().replaceAll("\\{[^{}]*\\}", "");
		width = look.grid() ? table.blocks().stream().mapToInt(block -> block.layout().width()).max().orElse(0) + 1 : 0;
		lines.add(title);
		lines.add("");
		table.blocks().forEach(this::block);
		lines.add("");
		return lines;
	}

	private void block(SampleEvaluation.Filled block) {
		if (block.isFields()) {
			fields(block);
			return;
		}
		// a total stands below the columns of the block above
		boolean total = !block.isOpen() && block.rows().size() == 1;
		List<List<String>> headings = total ? List.of() : headings(block.layout());
		String label = total ? "" : block.layout().title();
		for (int i = 0; i < headings.size(); i++) {
			row(look.labelled() ? with(i == 0 ? label : "", headings.get(i)) : headings.get(i));
		}
		List<String> above = List.of();
		for (List<String> row : block.rows()) {
			turn(look.labelled() ? headings.stream().map(heading -> with("", heading)).toList() : headings);
			List<String> printed = look.doubled() ? filled(row, above, block.layout()) : row;
			above = printed;
			row(look.labelled() ? with(look.doubled() ? label : "", printed) : printed);
		}
	}

	/** Labels and values: a row each, or two to a row, or the values below all the labels. */
	private void fields(SampleEvaluation.Filled block) {
		List<List<String>> fields = block.rows();
		String label = block.layout().title();
		if (look.below() && fields.size() == 2 && fields.stream().noneMatch(field -> field.getLast().isEmpty())) {
			List<String> labels = fields.stream().map(List::getFirst).toList();
			List<String> values = fields.stream().map(List::getLast).toList();
			row(look.labelled() && !label.isEmpty() ? with(label, labels) : labels);
			row(look.labelled() && !label.isEmpty() ? with("", values) : values);
			return;
		}
		for (int i = 0; i < fields.size();) {
			boolean two = look.paired() && i + 1 < fields.size();
			List<String> cells = new ArrayList<>(fields.get(i));
			if (two) {
				cells.addAll(fields.get(i + 1));
			}
			i += two ? 2 : 1;
			row(cells);
		}
	}

	/** The headings of its columns; what the rows are called has none. */
	private static List<List<String>> headings(TableLayout block) {
		return new SampleTable(block, null, null, null).headings().stream().map(heading -> {
			List<String> cells = new ArrayList<>(heading);
			block.columns().stream().filter(column -> column.role() == ColumnRole.NAME).forEach(column -> cells.set(column.cell(), ""));
			return List.copyOf(cells);
		}).toList();
	}

	private static List<String> with(String first, List<String> cells) {
		List<String> all = new ArrayList<>(List.of(first));
		all.addAll(cells);
		return all;
	}

	/** The row with the texts of merged cells in every row. */
	private static List<String> filled(List<String> row, List<String> above, TableLayout block) {
		List<String> cells = new ArrayList<>(row);
		for (TableLayout.Column column : block.columns()) {
			if (column.carried() && cells.get(column.cell()).isEmpty() && !above.isEmpty()) {
				cells.set(column.cell(), above.get(column.cell()));
			}
		}
		return cells;
	}

	private void turn(List<List<String>> headings) {
		if (look.pages() == SampleLayout.Pages.NONE || ++rows < look.length()) {
			return;
		}
		rows = 0;
		switch (look.pages()) {
			case NONE, GAP -> lines.add("");
			case NUMBERED -> lines.addAll(List.of("", "- " + page++ + " -", ""));
			case RUNNING -> lines.addAll(List.of("", "第 " + page++ + " 页", "部门预算决算公开材料汇编", ""));
			case HEADED -> {
				lines.addAll(List.of("", title, ""));
				headings.forEach(this::row);
			}
		}
	}

	private void row(List<String> cells) {
		List<String> printed = new ArrayList<>();
		for (String cell : cells) {
			printed.add(cell.length() > LONG && cell.matches("\\p{IsHan}+") && random.nextInt(100) < look.wrapped() ? cell.substring(0, cell.length() / 2) + "\n" + cell.substring(cell.length() / 2) : cell);
		}
		while (printed.size() < width) {
			printed.add("");
		}
		switch (look.cells()) {
			case PIPES -> lines.add("| " + String.join(" | ", cells) + " |");
			case LINES -> {
				printed.forEach(cell -> lines.addAll(List.of(("\t" + cell).split("\n"))));
				lines.add("");
			}
			case DENSE -> printed.forEach(cell -> lines.addAll(List.of(("\t" + cell).split("\n"))));
			default -> lines.addAll(List.of(String.join("\t", printed).split("\n")));
		}
	}
}
