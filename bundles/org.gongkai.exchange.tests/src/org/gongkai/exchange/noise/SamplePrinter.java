// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.noise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lays an invented document out as text, in the ways extraction is known to give it. */
final class SamplePrinter {

	private static final String RUNNING = "部门预算决算公开材料汇编";

	private final SampleLayout layout;
	private final List<String> lines = new ArrayList<>();
	private int tables;
	private int page = 1;

	private SamplePrinter(SampleLayout layout) {
		this.layout = layout;
	}

	/** The usual way: a row to a line, cells separated by tabs. */
	static String plain(List<SampleBlock> blocks) {
		return print(blocks, SampleLayout.USUAL);
	}

	/** The document laid out. */
	static String print(List<SampleBlock> blocks, SampleLayout layout) {
		SamplePrinter printer = new SamplePrinter(layout);
		if (layout.contents()) {
			printer.contents(blocks);
		}
		for (SampleBlock block : blocks) {
			switch (block) {
				case SampleBlock.Line line -> printer.paragraph(line.text());
				case SampleGrid grid -> printer.grid(grid);
				case SampleBlock.Laid laid -> printer.lines.addAll(laid.lines());
			}
		}
		return String.join("\n", printer.lines) + "\n";
	}

	private void paragraph(String text) {
		lines.add(text);
		lines.add("");
	}

	private void contents(List<SampleBlock> blocks) {
		paragraph("目录");
		int table = 0;
		for (SampleBlock block : blocks) {
			if (block instanceof SampleBlock.Line line && line.text().startsWith("第") && line.text().contains("部分 ")) {
				paragraph(line.text());
			} else if (block instanceof SampleGrid grid) {
				paragraph(layout.titles().text(grid.title(), table++));
			}
		}
	}

	private void grid(SampleGrid grid) {
		List<List<String>> headings = layout.heads().of(grid);
		boolean split = layout.side() && isSplittable(grid);
		int cut = split ? grid.layout().width() - grid.layout().width() / 3 : grid.layout().width();
		List<List<SampleGrid.Row>> pages = pages(grid.rows());
		String title = layout.titles().text(grid.title(), tables++);
		for (int i = 0; i < pages.size(); i++) {
			if (i > 0) {
				turn();
			}
			if (i == 0 || layout.pages() == SampleLayout.Pages.HEADED) {
				head(title, grid);
				headings.forEach(row -> row(row.subList(0, cut)));
			}
			pages.get(i).forEach(row -> row(row.cells().subList(0, cut)));
		}
		for (int i = 0; split && i < pages.size(); i++) {
			turn();
			head(title, grid);
			headings.forEach(row -> row(behind(row, grid, cut)));
			pages.get(i).forEach(row -> row(row.cells().subList(cut, row.cells().size())));
		}
		lines.add("");
		grid.notes().forEach(this::paragraph);
	}

	/** The headings of a side page; one that spans columns of both stands over both. */
	private static List<String> behind(List<String> headings, SampleGrid grid, int cut) {
		List<String> side = new ArrayList<>(headings.subList(cut, headings.size()));
		int before = cut - 1;
		while (before > 0 && headings.get(before).isEmpty()) {
			before--;
		}
		if (side.getFirst().isEmpty() && List.of(grid.layout().columns().get(cut).path().split("/")).contains(headings.get(before))) {
			side.set(0, headings.get(before));
		}
		return side;
	}

	/** Only a wide table that names its rows on the left and nowhere else can be split, and only where headings tell which columns a page has. */
	private boolean isSplittable(SampleGrid grid) {
		return grid.layout().panels().size() == 1 && grid.layout().width() > 8 && layout.heads() != SampleLayout.Heads.NONE;
	}

	private void head(String title, SampleGrid grid) {
		if (!title.isEmpty()) {
			paragraph(title);
		}
		switch (layout.captions()) {
			case LINES -> grid.captions().forEach(this::paragraph);
			case ROW -> paragraph("\t" + String.join("\t", grid.captions()));
			case NUMBER -> paragraph(grid.captions().getFirst());
		}
	}

	private List<List<SampleGrid.Row>> pages(List<SampleGrid.Row> rows) {
		if (layout.pages() == SampleLayout.Pages.NONE || rows.isEmpty()) {
			return List.of(rows);
		}
		List<List<SampleGrid.Row>> pages = new ArrayList<>();
		for (int from = 0; from < rows.size(); from += layout.length()) {
			pages.add(rows.subList(from, Math.min(rows.size(), from + layout.length())));
		}
		return pages;
	}

	private void turn() {
		switch (layout.pages()) {
			case NONE -> lines.add("");
			case GAP, HEADED -> lines.add("");
			case NUMBERED -> lines.addAll(List.of("", "- " + page++ + " -", ""));
			case RUNNING -> lines.addAll(List.of("", "第 " + page++ + " 页", RUNNING, ""));
		}
	}

	private void row(List<String> cells) {
		switch (layout.cells()) {
			case TABS -> lines.add(String.join("\t", cells));
			case PIPES -> lines.add("| " + String.join(" | ", cells) + " |");
			case SPACES -> lines.add(String.join(" ".repeat(6), cells));
			case LINES -> {
				cells.forEach(cell -> lines.add("\t" + cell));
				lines.add("");
			}
			case DENSE -> cells.forEach(cell -> lines.add("\t" + cell));
		}
	}
}
