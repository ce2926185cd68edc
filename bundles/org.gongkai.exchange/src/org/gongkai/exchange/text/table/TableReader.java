// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.gongkai.core.form.FormYear;
import org.gongkai.core.form.TableLayout;
import org.gongkai.exchange.report.Note;
import org.gongkai.exchange.text.prose.JoinedText;
import org.gongkai.exchange.text.source.Folded;
import org.gongkai.exchange.text.source.SourceLine;
import org.gongkai.exchange.text.table.RegionItem.Caption;
import org.gongkai.exchange.text.table.RegionItem.RawRow;

/** Reads a table of the form from the lines it takes in the source. */
public final class TableReader {

	private final TableLayout layout;
	private final ColumnAligner aligner;
	private final HeadingRows headings;
	private final RowFitter fitter;
	private final Certifier certifier;
	private final List<Note> notes;

	/**
	 * @param notes takes what had to be mended or could not be understood
	 */
	public TableReader(TableLayout layout, FormYear meaning, List<Note> notes) {
		this.layout = layout;
		this.aligner = new ColumnAligner(layout, meaning);
		this.headings = new HeadingRows(layout);
		this.fitter = new RowFitter(layout, aligner);
		this.notes = notes;
		this.certifier = new Certifier(layout, meaning, notes);
	}

	/**
	 * Reads the table from its lines, from its title to the last note; blank lines are included.
	 *
	 * @param title the title as printed; null when there is none
	 */
	public TableReading read(JoinedText title, List<SourceLine> lines) {
		List<RegionItem> items = RegionReader.read(lines).stream().filter(item -> !(item instanceof RawRow row && isFence(row))).toList();
		items = TableHead.captions(items, headings);
		Map<Integer, ColumnMap> maps = maps(items);
		List<ReadLine> result = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		if (title != null) {
			seen.add(Folded.string(title.text()));
		}
		boolean data = false;
		for (RegionItem item : items) {
			String text = text(item);
			if (!seen.add(text) && data && !(item instanceof RawRow row && !headings.isHeading(row))) {
				result.add(new ReadLine.Repeated(item));
				notes.add(Note.repair(item.firstLine(), 1, "“{0}”：换页后重复的表头没有再写一遍。",
						"“{0}”: a heading repeated after a page break is not written again.", layout.title()));
			} else if (item instanceof Caption caption) {
				result.add(new ReadLine.Text(caption.text()));
			} else if (item instanceof RawRow row && headings.isHeading(row)) {
				result.add(new ReadLine.Row(straight(row), true, row));
			} else if (item instanceof RawRow row) {
				data = true;
				result.add(new ReadLine.Row(fitter.squeeze(fitter.fit(row, maps.get(row.fragment()), notes), notes), false, row));
			}
		}
		int first = title != null ? title.firstLine() : items.isEmpty() ? lines.getFirst().number() : items.getFirst().firstLine();
		int last = items.isEmpty() ? first : items.getLast().lastLine();
		return certifier.certify(new TableReading(layout, result, false, first, last));
	}

	private static String text(RegionItem item) {
		return switch (item) {
			case Caption caption -> Folded.string(caption.text().text());
			case RawRow row -> row.cells().stream().map(RawCell::folded).collect(Collectors.joining("\t"));
		};
	}

	/** Heading cells stay in the form's columns where those of their fragment do. */
	private List<RawCell> straight(RawRow row) {
		List<RawCell> cells = new ArrayList<>(row.cells());
		while (cells.size() > layout.width() && cells.getLast().isBlank()) {
			cells.removeLast();
		}
		return cells;
	}

	private Map<Integer, ColumnMap> maps(List<RegionItem> items) {
		Map<Integer, List<RawRow>> fragments = new HashMap<>();
		List<Integer> order = new ArrayList<>();
		for (RegionItem item : items) {
			if (item instanceof RawRow row) {
				if (!fragments.containsKey(row.fragment())) {
					order.add(row.fragment());
				}
				fragments.computeIfAbsent(row.fragment(), number -> new ArrayList<>()).add(row);
			}
		}
		Map<Integer, ColumnMap> maps = new HashMap<>();
		Map<Integer, ColumnMap> byWidth = new HashMap<>();
		Map<Integer, List<RawRow>> headsByWidth = new HashMap<>();
		for (int fragment : order) {
			List<RawRow> rows = fragments.get(fragment);
			int width = rows.getFirst().width();
			List<RawRow> heads = rows.stream().filter(headings::isHeading).toList();
			List<RawRow> data = rows.stream().filter(row -> !headings.isHeading(row) && !row.isBlank()).toList();
			if (!heads.isEmpty()) {
				headsByWidth.computeIfAbsent(width, w -> new ArrayList<>()).addAll(heads);
			}
			List<RawRow> over = heads.isEmpty() && byWidth.containsKey(width) ? headsByWidth.getOrDefault(width, List.of()) : heads;
			if (data.isEmpty()) {
				continue;
			}
			ColumnMap map = aligner.align(width, over.isEmpty() ? headsByWidth.getOrDefault(width, List.of()) : over, data,
					byWidth.get(width));
			maps.put(fragment, map);
			byWidth.put(width, map);
			if (!map.isStraight()) {
				notes.add(Note.repair(data.getFirst().firstLine(), 1, "“{0}”：从这一行起的 {1} 行与栏目错开，已按栏目归位。",
						"“{0}”: {1} rows from here on stand beside their columns and were moved to them.", layout.title(), data.size()));
			}
		}
		order.forEach(fragment -> maps.putIfAbsent(fragment,
				ColumnMap.straight(fragments.get(fragment).getFirst().width(), layout.width())));
		return maps;
	}

	/** A line of dashes between cells is left over from a markdown table. */
	private static boolean isFence(RawRow row) {
		return row.cells().stream().allMatch(cell -> cell.text().isEmpty() || Folded.string(cell.text()).matches(":?-{3,}:?"))
				&& !row.isBlank();
	}
}
