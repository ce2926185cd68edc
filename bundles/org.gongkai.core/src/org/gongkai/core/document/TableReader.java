// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.Place;
import org.gongkai.core.fact.Report;
import org.gongkai.core.fact.SourcePlace;
import org.gongkai.core.form.FormYear;
import org.gongkai.core.form.RowMatch;
import org.gongkai.core.form.RowMatch.Kind;
import org.gongkai.core.form.RowMatcher;
import org.gongkai.core.form.TableLayout;
import org.gongkai.core.form.TableLayout.Column;
import org.gongkai.core.form.TableLayout.Panel;
import org.gongkai.core.form.Wording;
import org.gongkai.core.quantity.NumberText;
import org.gongkai.core.quantity.Quantity;
import org.gongkai.model.ColumnRole;
import org.gongkai.model.ModelPackage;
import org.gongkai.model.Paragraph;
import org.gongkai.model.Row;
import org.gongkai.model.Table;
import org.gongkai.model.TableLine;
import org.gongkai.model.text.PipeRow;
import org.gongkai.model.text.SourceTrace;

/** Reads a table: recognises its rows and makes a report of every cell of a column of amounts. */
final class TableReader {

	private final Header header;
	private final TextPositions positions;
	private final Harvest harvest;
	private final String outer;
	private final Map<String, String> instance;
	private final List<String> above = new ArrayList<>();
	private String onlyUnit = "";
	private final Map<String, Integer> named = new HashMap<>();
	private final Headings headings = new Headings();
	private final Map<String, Seen> seen = new HashMap<>();
	private final Map<String, String> officialNames = new HashMap<>();
	private FormYear meaning;
	private TableLayout layout;
	private List<Column> columns = List.of();
	private String where = "";
	private int[] reached;

	private record Seen(Place label, List<Content.Cell> cells) {

		boolean isLike(List<Content.Cell> others) {
			return cells.stream().map(cell -> cell.text().strip()).toList().equals(others.stream().map(cell -> cell.text().strip()).toList());
		}
	}

	/**
	 * @param harvest takes the reports and what is wrong with rows and cells
	 * @param outer place of the performance table around it; empty for a table of its own
	 * @param instance coordinates of that performance table
	 */
	TableReader(Header header, TextPositions positions, Harvest harvest, String outer, Map<String, String> instance) {
		this.header = header;
		this.positions = positions;
		this.harvest = harvest;
		this.outer = outer;
		this.instance = instance;
	}

	/** Official number of the table that was read last; its name or title when it has none. */
	String where() {
		return where;
	}

	/**
	 * @param formYear form that prescribes the table; null when none does
	 * @param path path of the section around it
	 * @param notes reads the paragraphs between and below the rows
	 */
	Content.Table read(Table table, FormYear formYear, String path, Function<List<Paragraph>, List<Content.Paragraph>> notes) {
		meaning = formYear;
		String name = table.getForm() == null || table.getForm().eIsProxy()
				? SnapshotBuilder.text(positions.text(table, ModelPackage.Literals.TABLE__FORM))
				: SnapshotBuilder.text(table.getForm().getName());
		layout = formYear == null ? null : formYear.form().table(name).orElse(null);
		String printed = SnapshotBuilder.text(table.getTitle());
		String title = printed.isEmpty() && layout != null ? layout.title() : printed;
		String own = layout != null && !layout.number().isEmpty() ? layout.number() : name.isEmpty() ? Wording.core(title) : name;
		where = outer.isEmpty() ? own : outer + "/" + (title.isEmpty() ? own : Wording.spaceless(title));
		prepare();
		onlyUnit = layout == null ? "" : onlyUnit(table);
		List<Content.Row> rows = new ArrayList<>();
		List<Paragraph> paragraphs = new ArrayList<>();
		for (TableLine line : table.getLines()) {
			if (line instanceof Row row) {
				rows.add(row(row, rows.size()));
			} else if (line instanceof Paragraph paragraph) {
				paragraphs.add(paragraph);
			}
		}
		TextPositions.Range range = positions.of(table, printed.isEmpty() ? ModelPackage.Literals.TABLE__FORM
				: ModelPackage.Literals.TABLE__TITLE);
		Place place = new Place(positions.file(), range.line(), range.col(), range.offset(), range.length(), title, where, "", "", "",
				PassageReader.source(table.getSource(), header));
		return new Content.Table(name, where, title, table.isCertified(), layout,
				range.offset() - positions.of(table, null).offset(), place, rows, notes.apply(paragraphs));
	}

	private void prepare() {
		if (layout == null) {
			return;
		}
		columns = layout.columns();
		reached = new int[layout.panels().size()];
		java.util.Arrays.fill(reached, -1);
		headings.read(layout);
	}

	private Content.Row row(Row row, int number) {
		PipeRow line = PipeRow.parse(SnapshotBuilder.text(row.getText()));
		TextPositions.Range range = positions.of(row, ModelPackage.Literals.ROW__TEXT);
		List<String> texts = line.texts();
		SourcePlace source = line.trace().isEmpty() ? null : line.trace().cell(0, texts).map(this::source).orElse(null);
		Place whole = new Place(positions.file(), range.line(), range.col(), range.offset(), range.length(),
				SnapshotBuilder.text(row.getText()), where, "", "", "", source);
		if (layout == null || headings.isHeading(texts) && !isBlankMatrix(texts)) {
			return new Content.Row(number, whole, cells(line, texts, range, List.of()), List.of());
		}
		List<RowMatch> parts = parts(filled(texts));
		checkWidth(line, texts, range, whole, parts);
		List<Content.Cell> cells = cells(line, texts, range, parts);
		doubts(parts, cells, whole);
		return new Content.Row(number, whole, cells, parts);
	}

	// A table with a single unit speaks of the whole department: its rows are not those of a part.
	private String onlyUnit(Table table) {
		List<Panel> own = layout.panels().stream().filter(panel -> !meaning.rows(panel).keys().isEmpty()).toList();
		if (own.isEmpty()) {
			return "";
		}
		Set<String> units = new HashSet<>();
		for (TableLine line : table.getLines()) {
			List<String> texts = line instanceof Row row ? PipeRow.parse(SnapshotBuilder.text(row.getText())).texts() : List.of();
			for (Panel panel : texts.isEmpty() || headings.isHeading(texts) ? List.<Panel>of() : own) {
				RowMatch match = meaning.rows(panel).match(meaning.rows(panel).heads(texts), -1);
				units.add(match.coordinates().getOrDefault(FactKey.ENTITY, ""));
			}
		}
		units.remove("");
		return units.size() == 1 ? units.iterator().next() : "";
	}

	private RowMatch ofWhole(RowMatch match) {
		if (onlyUnit.isEmpty() || !onlyUnit.equals(match.coordinates().get(FactKey.ENTITY))) {
			return match;
		}
		Map<String, String> coordinates = new HashMap<>(match.coordinates());
		coordinates.remove(FactKey.ENTITY);
		return new RowMatch(match.kind(), match.row(), match.label(), coordinates, match.partial(), match.doubt(), match.expected());
	}

	// The only row of a table that names no rows may be blank; it was printed nevertheless.
	private boolean isBlankMatrix(List<String> texts) {
		return !texts.isEmpty() && texts.stream().allMatch(String::isBlank)
				&& layout.panels().stream().allMatch(panel -> meaning.rows(panel).isMatrix());
	}

	// Vertically merged cells are printed once, in any of their rows: an empty one holds the only word under which the word
	// beside it may stand; else it repeats the one above, unless one to its left has changed.
	private List<String> filled(List<String> texts) {
		List<String> filled = new ArrayList<>(texts);
		boolean changed = false;
		for (Column column : columns) {
			if (!column.carried() || column.cell() >= filled.size()) {
				continue;
			}
			while (above.size() <= column.cell()) {
				above.add("");
			}
			String text = filled.get(column.cell());
			text = text.isBlank() && column.cell() + 1 < filled.size() ? parent(column, filled.get(column.cell() + 1)) : text;
			filled.set(column.cell(), text);
			if (!text.isBlank()) {
				changed |= !text.equals(above.get(column.cell()));
				above.set(column.cell(), text);
			} else if (changed) {
				above.set(column.cell(), "");
			} else {
				filled.set(column.cell(), above.get(column.cell()));
			}
		}
		return filled;
	}

	private static String parent(Column column, String beside) {
		String word = Wording.key(beside);
		List<TableLayout.Word> parents = word.isEmpty() ? List.of() : column.words().stream().filter(parent -> parent.children().stream()
				.anyMatch(child -> Wording.key(child.name()).equals(word) || child.aliases().stream().anyMatch(alias -> Wording.key(alias).equals(word))))
				.toList();
		return parents.size() == 1 ? parents.getFirst().name() : "";
	}

	private List<RowMatch> parts(List<String> texts) {
		List<RowMatch> parts = new ArrayList<>();
		RowMatcher.Heads left = null;
		for (Panel panel : layout.panels()) {
			int index = panel.index();
			RowMatcher matcher = meaning.rows(panel);
			if (!matcher.hasOwnRows()) {
				parts.add(index == 0 ? RowMatch.NOTHING : parts.get(index - 1));
				continue;
			}
			RowMatcher.Heads heads = matcher.heads(texts);
			RowMatch match = matcher.match(heads, reached[index]);
			boolean unlabelled = heads.code().isBlank() && heads.name().isBlank() && !heads.blank();
			if (unlabelled && match.kind() == Kind.UNKNOWN && left != null && left.blank()) {
				RowMatch merged = matcher.match(new RowMatcher.Heads(left.code(), left.name(), heads.line(), false), reached[index]);
				if (merged.hasMeaning() && merged.doubt() == RowMatch.Doubt.NONE) {
					match = merged;
					// The label belongs to this panel although it is printed, merged over, in the one to the left.
					parts.set(index - 1, RowMatch.NOTHING);
				}
			}
			match = match.kind() == Kind.OWN ? ofWhole(counted(match, panel)) : match;
			reached[index] = matcher.indexOf(match, reached[index]);
			parts.add(match);
			left = heads;
		}
		return parts;
	}

	// Rows of equal name are different rows: the second is called name（2）.
	private RowMatch counted(RowMatch match, Panel panel) {
		int count = named.merge(panel.index() + " " + match.label(), 1, Integer::sum);
		if (count == 1) {
			return match;
		}
		String suffix = "（" + count + "）";
		Map<String, String> coordinates = new HashMap<>(match.coordinates());
		coordinates.replaceAll((dimension, member) -> member.equals(match.label()) ? member + suffix : member);
		return new RowMatch(match.kind(), match.row() + suffix, match.label() + suffix, coordinates, match.partial(), match.doubt(), match.expected());
	}

	private void checkWidth(PipeRow line, List<String> texts, TextPositions.Range range, Place whole, List<RowMatch> parts) {
		int width = columns.size();
		for (int i = width; i < texts.size(); i++) {
			if (!texts.get(i).isBlank()) {
				harvest.add(StructureProblems.tooManyCells(place(line, i, texts, range, "", "", ""), width, texts.size()));
				return;
			}
		}
		boolean lost = texts.size() < width && columns.subList(texts.size(), width).stream().anyMatch(Column::isAmount);
		if (lost && parts.stream().anyMatch(RowMatch::hasMeaning)) {
			harvest.add(StructureProblems.tooFewCells(whole, line, width, texts.size()));
		}
	}

	private List<Content.Cell> cells(PipeRow line, List<String> texts, TextPositions.Range range, List<RowMatch> parts) {
		List<Content.Cell> cells = new ArrayList<>(texts.size());
		for (Panel panel : parts.isEmpty() ? List.<Panel>of() : layout.panels()) {
			RowMatch part = parts.get(panel.index());
			for (Column column : panel.columns()) {
				if (column.cell() < texts.size()) {
					cells.add(cell(line, texts, range, panel, column, part));
				}
			}
		}
		for (int i = cells.size(); i < texts.size(); i++) {
			cells.add(new Content.Cell(texts.get(i), place(line, i, texts, range, "", "", ""), null, null, -1));
		}
		return cells;
	}

	private Content.Cell cell(PipeRow line, List<String> texts, TextPositions.Range range, Panel panel, Column column, RowMatch part) {
		String text = texts.get(column.cell());
		Place place = place(line, column.cell(), texts, range, official(panel, part), part.label(), panel.heading(column));
		boolean label = column.role() == ColumnRole.NAME || column.role() == ColumnRole.CODE;
		if (label && isAmount(text)) {
			harvest.add(StructureProblems.misplacedNumber(place, column.title()));
		}
		TableLayout.Item item = part.kind() == Kind.ITEM ? item(panel, part) : null;
		if (!column.reports() || !part.hasMeaning() || item != null && item.textual()) {
			return new Content.Cell(text, place, null, null, -1);
		}
		if (column.role() == ColumnRole.MEASURE) {
			return Measure.read(text, unitBeside(texts, column)).map(quantity -> report(text, place, quantity, panel, column, part))
					.orElseGet(() -> new Content.Cell(text, place, null, null, -1));
		}
		String unit = item != null && !item.unit().isEmpty() ? item.unit() : !column.unit().isEmpty() ? column.unit() : !header.unit().isEmpty() && layout.unit().equals(meaning.form().unit())
				? header.unit() : layout.unit();
		return switch (NumberText.read(text, unit)) {
			case NumberText.Unreadable unreadable -> {
				harvest.add(StructureProblems.unreadable(unreadable, place));
				yield new Content.Cell(text, place, null, null, -1);
			}
			case NumberText.Read read -> report(text, place, read.quantity(), panel, column, part);
		};
	}

	private String official(Panel panel, RowMatch part) {
		return part.kind() != Kind.ITEM ? part.row() : officialNames.computeIfAbsent(panel.index() + " " + part.row(), key -> {
			TableLayout.Item item = item(panel, part);
			return item == null ? part.row() : item.officialName();
		});
	}

	private TableLayout.Item item(Panel panel, RowMatch part) {
		return layout.panels().subList(0, panel.index() + 1).reversed().stream().flatMap(own -> own.rows().stream())
				.filter(row -> row instanceof TableLayout.Item item && item.name().equals(part.row())).map(TableLayout.Item.class::cast)
				.findFirst().orElse(null);
	}

	// A unit that is the name of a column of texts is printed there.
	private String unitBeside(List<String> texts, Column column) {
		return columns.stream().filter(other -> other.role() == ColumnRole.TEXT && other.name().equals(column.unit()))
				.map(other -> other.cell() < texts.size() ? Wording.spaceless(texts.get(other.cell())) : "").findFirst().orElse(column.unit());
	}

	private Content.Cell report(String text, Place place, Quantity quantity, Panel panel, Column column, RowMatch part) {
		FactKey key = meaning.key(panel, column, part.coordinates());
		for (Map.Entry<String, String> coordinate : instance.entrySet()) {
			key = key.with(coordinate.getKey(), coordinate.getValue());
		}
		key = header.year() == 0 ? key : key.with(FactKey.YEAR, String.valueOf(header.year()));
		return new Content.Cell(text, place, quantity, key,
				harvest.report(key, quantity, place, Report.Origin.CELL, column.partial() || part.partial()));
	}

	private void doubts(List<RowMatch> parts, List<Content.Cell> cells, Place whole) {
		for (Panel panel : layout.panels()) {
			RowMatch part = parts.get(panel.index());
			boolean inherited = panel.index() > 0 && part == parts.get(panel.index() - 1);
			if (inherited || part.kind() == Kind.BLANK) {
				continue;
			}
			Place label = label(panel, cells, whole);
			if (part.doubt() != RowMatch.Doubt.NONE) {
				harvest.add(StructureProblems.row(part, meaning, panel, label, code(panel, cells, whole)));
			}
			if (part.hasMeaning()) {
				Seen first = seen.putIfAbsent(panel.index() + " " + (part.kind() == Kind.OWN ? part.label() : part.row()), new Seen(label, cells));
				if (first != null) {
					harvest.add(StructureProblems.rowTwice(part, label, first.label(), first.isLike(cells) ? whole : null));
				}
			}
		}
	}

	private Place label(Panel panel, List<Content.Cell> cells, Place whole) {
		return panel.columns(ColumnRole.NAME).stream().map(column -> at(cells, column)).filter(place -> place != null && place.length() > 0)
				.findFirst().orElseGet(() -> code(panel, cells, whole));
	}

	private Place code(Panel panel, List<Content.Cell> cells, Place whole) {
		return panel.columns(ColumnRole.CODE).stream().map(column -> at(cells, column)).filter(place -> place != null && place.length() > 0)
				.findFirst().orElse(whole);
	}

	private static Place at(List<Content.Cell> cells, Column column) {
		return column.cell() < cells.size() ? cells.get(column.cell()).place() : null;
	}

	private Place place(PipeRow line, int index, List<String> texts, TextPositions.Range range, String row, String label, String column) {
		PipeRow.Cell cell = line.cells().get(index);
		TextPositions.Range part = range.part(cell.offset(), cell.length());
		SourcePlace source = line.trace().isEmpty() ? null : line.trace().cell(index, texts).map(this::source).orElse(null);
		return new Place(positions.file(), part.line(), part.col(), part.offset(), part.length(), cell.text(), where, row, label, column,
				source);
	}

	private SourcePlace source(SourceTrace.Point point) {
		return new SourcePlace(header.source(), point.line(), point.column());
	}

	private static boolean isAmount(String text) {
		return (text.indexOf('.') >= 0 || text.indexOf(',') >= 0) && NumberText.isNumeric(text);
	}
}
