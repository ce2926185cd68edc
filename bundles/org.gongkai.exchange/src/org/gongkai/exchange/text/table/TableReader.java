// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.gongkai.core.form.FormYear;
import org.gongkai.core.form.RowMatch;
import org.gongkai.core.form.RowMatcher;
import org.gongkai.core.form.TableLayout;
import org.gongkai.core.spi.Note;
import org.gongkai.exchange.text.prose.JoinedText;
import org.gongkai.exchange.text.source.Folded;
import org.gongkai.exchange.text.source.SourceLine;
import org.gongkai.exchange.text.table.RegionItem.Caption;
import org.gongkai.exchange.text.table.RegionItem.RawRow;
import org.gongkai.model.ColumnRole;

/** Reads a table of the form from the lines it takes in the source. */
public final class TableReader {

	/** A 款 or a 项; three digits may as well be the rest of a longer code. */
	private static final Pattern CODE = Pattern.compile("[0-9]{5}|[0-9]{7}");
	/** Two dashes may stand for no amount, but not in every cell of a row. */
	private static final Pattern FENCE = Pattern.compile(":?-{2,}:?");
	private static final Pattern LONG_FENCE = Pattern.compile(":?-{3,}:?");
	private final TableLayout layout;
	private final FormYear meaning;
	private final int lastLine;
	private final ColumnAligner aligner;
	private final HeadingRows headings;
	private final RowFitter fitter;
	private final TableArithmetic arithmetic;
	private final Certifier certifier;
	private final List<Note> notes;
	private final Predicate<CharSequence> header;
	private final Predicate<SourceLine> furniture;
	/** Whether rows are not named, because there is only one. */
	private final boolean isMatrix;

	/**
	 * @param lastLine number of the last source line with text
	 * @param header whether a folded line is a running header that counts the pages
	 * @param furniture whether a line belongs to the page
	 * @param notes takes what had to be mended or could not be understood
	 */
	public TableReader(TableLayout layout, FormYear meaning, int lastLine, Predicate<CharSequence> header, Predicate<SourceLine> furniture, List<Note> notes) {
		this.furniture = furniture;
		this.header = header;
		this.lastLine = lastLine;
		this.isMatrix = layout.columns().stream().allMatch(TableLayout.Column::isAmount);
		this.layout = layout;
		this.meaning = meaning;
		this.aligner = new ColumnAligner(layout, meaning);
		this.headings = new HeadingRows(layout);
		this.fitter = new RowFitter(layout, aligner);
		this.notes = notes;
		this.arithmetic = new TableArithmetic(layout, meaning);
		this.certifier = new Certifier(layout, arithmetic, notes);
	}

	/**
	 * Reads the table from its lines, from its title to the last note; blank lines are included.
	 *
	 * @param title the title as printed; null when there is none
	 */
	public TableReading read(JoinedText title, List<SourceLine> lines) {
		List<RegionItem> items = RegionReader.read(lines, layout.width(), shape(layout.width()), header).stream().filter(item -> !(item instanceof RawRow row && isFence(row))).toList();
		items = new Pages(layout, headings, arithmetic, lines.getFirst().spaces(), lines.getLast().number() + 1, notes).join(
				new LoneLabels(layout, headings, row -> startsRow(row, layout.width()), furniture, lines).rows(TableHead.captions(items, headings)));
		items = overData(Fragments.number(items.stream().filter(item -> !(item instanceof RawRow row && row.isBlank() && !isMatrix)).toList()));
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
				result.add(item instanceof RawRow row && isMoved(row, maps.get(row.fragment())) ? heading(row, maps) : new ReadLine.Repeated(item));
				notes.add(Note.repair(item.firstLine(), 1, "“{0}”：换页后重复的表头没有再写一遍。",
						"“{0}”: a heading repeated after a page break is not written again.", layout.title()));
			} else if (item instanceof Caption caption) {
				result.add(new ReadLine.Text(caption.text()));
			} else if (item instanceof RegionItem.Again) {
				result.add(new ReadLine.Repeated(item));
			} else if (item instanceof RawRow row && headings.isHeading(row)) {
				result.add(heading(row, maps));
			} else if (item instanceof RawRow row) {
				data = true;
				ColumnMap map = maps.get(row.fragment());
				List<RawCell> cells = fitter.squeeze(complete(fitter.fit(row, map, notes), row, map), notes);
				result.add(new ReadLine.Row(cells, false, row, row.width() == map.width() ? List.of() : fitter.others(row, map)));
			}
		}
		int first = title != null ? title.firstLine() : items.isEmpty() ? lines.getFirst().number() : items.getFirst().firstLine();
		int last = items.isEmpty() ? first : items.getLast().lastLine();
		TableReading reading = certifier.certify(new TableReading(layout, result, false, Evidence.NONE, first, last));
		noteForeign(items, maps);
		reading.rows().stream().filter(row -> maps.get(row.raw().fragment()).foreign() == 0).forEach(this::noteSurplus);
		return reading;
	}

	/** Headings whose first cell is merged, and which are shorter for it, belong to the rows below them. */
	private List<RegionItem> overData(List<RegionItem> items) {
		List<RegionItem> result = new ArrayList<>(items);
		RawRow below = null;
		for (int i = items.size() - 1; i >= 0; i--) {
			if (items.get(i) instanceof RawRow row && headings.isHeading(row)) {
				if (below != null && headings.widened(row, below.width()) != row) {
					result.set(i, row.in(below.fragment()));
				}
			} else if (items.get(i) instanceof RawRow row) {
				// a total whose label is merged is shorter as well
				below = below == null || row.width() >= below.width() ? row : below;
			}
		}
		return result;
	}

	/** Blank cells at the end of a row may be missing in the source; in its very last row they may be cut off. */
	private List<RawCell> complete(List<RawCell> cells, RawRow row, ColumnMap map) {
		List<RawCell> complete = new ArrayList<>(cells);
		int width = row.lastLine() == lastLine ? 0 : map.end();
		while (complete.size() < width) {
			complete.add(RawCell.empty(row.lastLine(), row.cells().getLast().endColumn()));
		}
		return complete;
	}

	/** Columns of the source's own are told once, where their heading stands. */
	private void noteForeign(List<RegionItem> items, Map<Integer, ColumnMap> maps) {
		Set<String> told = new HashSet<>();
		for (RegionItem item : items) {
			if (item instanceof RawRow printed && headings.isHeading(printed)) {
				ColumnMap map = maps.get(printed.fragment());
				RawRow row = headings.widened(printed, map.width());
				for (int i = 0; i < row.width(); i++) {
					RawCell cell = row.cells().get(i);
					if (map.cell(i) == ColumnMap.FOREIGN && !cell.isBlank() && told.add(cell.folded())) {
						notes.add(Note.problem(cell.line(), cell.column(), "“{0}”没有“{1}”这一栏，它的内容照原样保留在各行末尾。",
								"“{0}” has no column “{1}”; what it holds is kept as printed at the end of the rows.", layout.title(), cell.text()));
					}
				}
			}
		}
	}

	private void noteSurplus(ReadLine.Row row) {
		if (row.cells().size() > layout.width()) {
			RawCell first = row.cells().get(layout.width());
			notes.add(Note.problem(first.line(), first.column(), "“{0}”有 {1} 列，这一行多出“{2}”，已照原样保留。",
					"“{0}” has {1} columns; this row has “{2}” beyond them, which is kept as printed.", layout.title(), layout.width(),
					first.text()));
		}
	}

	private RowShape shape(int width) {
		return new RowShape() {

			@Override
			public boolean starts(RawRow row) {
				return startsRow(row, width);
			}

			@Override
			public RowShape within(int columns) {
				return shape(columns);
			}

			@Override
			public boolean isOpen() {
				return layout.panels().stream().anyMatch(panel -> !meaning.rows(panel).keys().isEmpty());
			}

			@Override
			public boolean fits(RawRow row) {
				return !headings.isHeading(row) && fitter.fits(row, width) && layout.panels().stream()
						.anyMatch(panel -> panel.columns(ColumnRole.NAME).stream().anyMatch(column -> column.cell() < width && !row.cells().get(column.cell()).isBlank()));
			}

			@Override
			public boolean isClean(RawRow row) {
				return row.width() > layout.width() || headings.isHeading(row) || fitter.fits(row, row.width());
			}

			@Override
			public int side(List<RawCell> cells) {
				return headings.side(cells);
			}
		};
	}

	/** Whether a row on a page of so many columns begins like one of the form: with a code, a label of a panel, or a heading. */
	private boolean startsRow(RawRow row, int width) {
		List<String> texts = row.cells().stream().map(RawCell::text).toList();
		if (isMatrix) {
			return headings.startsHeading(row, width) || row.width() > 1 && row.cells().stream().allMatch(cell -> cell.isBlank() || ColumnAligner.isAmount(cell.folded()));
		}
		if (headings.startsHeading(row, width) || CODE.matcher(row.cells().getFirst().folded()).matches() || isFiller(texts, width)) {
			return true;
		}
		for (TableLayout.Panel panel : layout.panels()) {
			RowMatcher.Heads heads = meaning.rows(panel).heads(texts);
			if (isNamed(panel, heads, texts)) {
				RowMatch match = meaning.rows(panel).match(heads, -1);
				// any text may name a row of the document's own, so that it tells nothing
				return match.kind() != RowMatch.Kind.OWN && (match.hasMeaning() && match.doubt() == RowMatch.Doubt.NONE
						|| match.doubt() == RowMatch.Doubt.NAME_DIFFERS);
			}
		}
		return false;
	}

	/** Whether a row of the whole width of its page holds nothing but its printed line numbers. */
	private boolean isFiller(List<String> texts, int width) {
		if (texts.size() != width) {
			return false;
		}
		boolean numbered = false;
		for (TableLayout.Panel panel : layout.panels()) {
			for (TableLayout.Column column : panel.columns()) {
				String text = column.cell() < width ? texts.get(column.cell()) : "";
				if (column.role() == ColumnRole.LINE && isLine(panel, text)) {
					numbered = true;
				} else if (!text.isEmpty()) {
					return false;
				}
			}
		}
		return numbered;
	}

	private static boolean isLine(TableLayout.Panel panel, String number) {
		return panel.rows().stream().anyMatch(row -> switch (row) {
			case TableLayout.Item item -> !number.isEmpty() && item.line().equals(number);
			case TableLayout.Blanks blanks -> number.matches("[0-9]{1,3}") && Integer.parseInt(number) >= blanks.first() && Integer.parseInt(number) <= blanks.last();
			default -> false;
		});
	}

	/** Whether the first cell of a panel has a text, or where that is one for codes the name of a total behind it. */
	private static boolean isNamed(TableLayout.Panel panel, RowMatcher.Heads heads, List<String> texts) {
		TableLayout.Column first = panel.columns().getFirst();
		return first.cell() < texts.size() && (!texts.get(first.cell()).isEmpty() || first.role() == ColumnRole.CODE && !heads.name().isBlank());
	}

	private static String text(RegionItem item) {
		return switch (item) {
			case Caption caption -> Folded.string(caption.text().text());
			case RegionItem.Again again -> text(again.row());
			case RawRow row -> row.cells().stream().map(RawCell::folded).collect(Collectors.joining("\t"));
		};
	}

	/** Headings over columns that stand in another order than the form's move with them; column numbers count places. */
	private ReadLine heading(RawRow row, Map<Integer, ColumnMap> maps) {
		ColumnMap map = maps.get(row.fragment());
		return new ReadLine.Row(isMoved(row, map) ? fitter.place(headings.widened(row, map.width()).cells(), map) : straight(row), true, row, List.of());
	}

	private boolean isMoved(RawRow row, ColumnMap map) {
		return map != null && headings.widened(row, map.width()).width() == map.width() && (map.foreign() > 0 || map.isReordered() && !headings.isOrdinals(row));
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
		int headed = 0;
		boolean isCut = isCut(items);
		List<RawRow> above = new ArrayList<>();
		for (int fragment : order) {
			List<RawRow> rows = fragments.get(fragment);
			List<RawRow> heads = rows.stream().filter(headings::isHeading).toList();
			// under the headings of a page before, shorter rows have lost the blanks at their end, however many they are
			int width = heads.isEmpty() && (width(rows) == headed || isCut && width(rows) < headed) ? headed : width(rows, heads);
			heads = heads.stream().map(row -> headings.widened(row, width)).toList();
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
			headed = Math.max(headed, width(heads));
			// columns of the form that the source does not print are blank, also those behind its last one
			maps.put(fragment, !map.isStraight() ? map.widened(layout.width())
					: heads.isEmpty() || isNarrow(heads, above) ? map.widened(Math.min(headed, layout.width())) : map);
			above.addAll(data);
			byWidth.put(width, map);
			if (!map.isStraight()) {
				notes.add(Note.repair(data.getFirst().firstLine(), 1, "“{0}”：从这一行起的 {1} 行与栏目错开，已按栏目归位。",
						"“{0}”: {1} rows from here on stand beside their columns and were moved to them.", layout.title(), data.size()));
			}
		}
		ColumnMap moved = maps.values().stream().filter(map -> map.isReordered() || map.foreign() > 0).max(Comparator.comparingInt(ColumnMap::width)).orElse(null);
		for (int fragment : moved == null ? List.<Integer>of() : order) {
			int merged = moved.width() - fragments.get(fragment).getFirst().width();
			if (fragments.get(fragment).stream().allMatch(row -> isMerged(row, moved.width() - merged, merged))) {
				maps.put(fragment, moved.merged(merged));
			}
		}
		order.forEach(fragment -> maps.putIfAbsent(fragment,
				ColumnMap.straight(fragments.get(fragment).stream().mapToInt(RawRow::width).max().orElse(0), layout.width())));
		return maps;
	}

	/** Whether the source does not print blanks at the end of a row: rows are of several widths, and none ends with one. */
	private boolean isCut(List<RegionItem> items) {
		List<RawRow> rows = items.stream().filter(item -> item instanceof RawRow row && !headings.isHeading(row) && row.fragment() < Fragments.BY_WIDTH)
				.map(RawRow.class::cast).toList();
		return rows.stream().map(RawRow::width).distinct().count() > 1 && rows.stream().noneMatch(row -> row.cells().getLast().isBlank());
	}

	/** Whether the last columns of a wider page, in which no row above has anything, are missing under these headings. */
	private static boolean isNarrow(List<RawRow> heads, List<RawRow> above) {
		return !above.isEmpty() && above.stream().allMatch(row -> row.cells().stream().skip(width(heads)).allMatch(RawCell::isBlank));
	}

	private static int width(List<RawRow> rows) {
		return rows.stream().mapToInt(RawRow::width).max().orElse(0);
	}

	/** Whether the label of a row is merged over the columns that name rows: an amount stands where only a name could. */
	private boolean isMerged(RawRow row, int width, int merged) {
		return merged > 0 && row.width() == width && width > 1 && layout.columns().stream().limit(merged + 1L).noneMatch(TableLayout.Column::isAmount)
				&& !row.cells().get(1).isBlank() && ColumnAligner.isAmount(row.cells().get(1).folded());
	}

	/**
	 * Width of a fragment: that of its widest heading unless most rows are wider, else of most of its rows that are not alone
	 * with it. A row that is wider has cells too many, a shorter one has lost the blanks at its end.
	 */
	private static int width(List<RawRow> rows, List<RawRow> heads) {
		int headed = width(heads);
		long wider = rows.stream().filter(row -> row.width() > headed).count();
		if (headed > 0 && 2 * wider < rows.size()) {
			return headed;
		}
		Map<Integer, Integer> widths = RegionReader.widths(List.copyOf(rows));
		return widths.entrySet().stream().max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
				.map(Map.Entry::getKey).orElse(0);
	}

	/** A line of dashes between cells is left over from a markdown table. */
	private static boolean isFence(RawRow row) {
		return row.width() > 1 && row.cells().stream().allMatch(cell -> FENCE.matcher(Folded.string(cell.text())).matches())
				|| !row.isBlank() && row.cells().stream().allMatch(cell -> cell.isBlank() || LONG_FENCE.matcher(Folded.string(cell.text())).matches());
	}
}
