// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.model.BlankRows;
import org.gongkai.model.ColumnRole;
import org.gongkai.model.Coordinate;
import org.gongkai.model.FormColumn;
import org.gongkai.model.FormPanel;
import org.gongkai.model.FormRow;
import org.gongkai.model.FormTable;
import org.gongkai.model.ItemRow;
import org.gongkai.model.Level;
import org.gongkai.model.OpenRows;
import org.gongkai.model.Subject;
import org.gongkai.model.SubjectRows;

/**
 * A prescribed table: which cell of a printed row belongs to which column, and what rows and columns stand for. Panels
 * stand side by side; the cells of a printed row are the leaf columns of all panels from left to right.
 *
 * @param name name in the language
 * @param number official number, e.g. 公开03表; empty for a block of a performance table
 * @param title official title
 * @param aliases other titles in use
 * @param unit money unit; empty when the document's applies
 * @param panels blocks of columns from left to right
 * @param notes prescribed notes below the table
 * @param emptyStatement prescribed statement when the table is empty; may be empty
 * @param optional whether it may be left out
 */
public record TableLayout(String name, String number, String title, List<String> aliases, String unit, List<Panel> panels,
		List<String> notes, String emptyStatement, boolean optional) implements FormPart {

	/**
	 * A block of columns with its own list of rows.
	 *
	 * @param name name in the language; empty for the only panel of a table
	 * @param title heading over the block; may be empty
	 * @param index number of the panel in the table from 0
	 * @param coordinates coordinates of all its cells: those of table and panel
	 * @param columns leaf columns from left to right
	 * @param rows prescribed rows; empty when the rows are those of the panel to the left
	 */
	public record Panel(String name, String title, int index, Map<String, String> coordinates, List<Column> columns,
			List<Row> rows) {

		public Panel {
			coordinates = Map.copyOf(coordinates);
			columns = List.copyOf(columns);
			rows = List.copyOf(rows);
		}

		/** The official heading of a column of the panel: that of the panel and its own, joined with {@code /}. */
		public String heading(Column column) {
			return title.isEmpty() ? column.path() : title + "/" + column.path();
		}

		/** The columns of one role, from left to right. */
		public List<Column> columns(ColumnRole role) {
			return columns.stream().filter(column -> column.role() == role).toList();
		}
	}

	/**
	 * A leaf column.
	 *
	 * @param cell index among the cells of a printed row
	 * @param role what its cells hold
	 * @param name name in the language
	 * @param names names of the groups above it and its own
	 * @param title official heading
	 * @param path official headings of the groups above it and its own, joined with {@code /}
	 * @param aliases other headings in use
	 * @param ordinal printed column number; empty when none is printed
	 * @param unit unit of the cells; empty when the table's applies
	 * @param carried whether an empty cell repeats the one above
	 * @param words wordings the cells may hold; empty when any may stand
	 * @param partial whether it is an of-which column
	 * @param coordinates coordinates of its cells besides those of the panel: those of the groups above it and its own
	 */
	public record Column(int cell, ColumnRole role, String name, List<String> names, String title, String path,
			List<String> aliases, String ordinal, String unit, boolean carried, List<Word> words, boolean partial,
			Map<String, String> coordinates) {

		public Column {
			names = List.copyOf(names);
			aliases = List.copyOf(aliases);
			words = List.copyOf(words);
			coordinates = Map.copyOf(coordinates);
		}

		/** Whether its cells report numbers, always or where they are not wording. */
		public boolean reports() {
			return role == ColumnRole.AMOUNT || role == ColumnRole.MEASURE;
		}

		/** Whether its cells hold amounts. */
		public boolean isAmount() {
			return role == ColumnRole.AMOUNT;
		}
	}

	/**
	 * A wording that the cells of a column may hold.
	 *
	 * @param name the wording
	 * @param aliases other spellings in use
	 * @param children wordings of the next column beside it
	 */
	public record Word(String name, List<String> aliases, List<Word> children) {

		public Word {
			aliases = List.copyOf(aliases);
			children = List.copyOf(children);
		}
	}

	/** A row or a family of rows. */
	public sealed interface Row {
	}

	/**
	 * A prescribed row.
	 *
	 * @param name name in the language
	 * @param title official wording
	 * @param aliases other wordings in use
	 * @param line printed line number; empty when none is printed
	 * @param textual whether its cells hold text
	 * @param unit unit of its cells; empty when the column's applies
	 * @param partial whether it is an of-which row
	 * @param optional whether it may be left out
	 * @param coordinates coordinates of its cells
	 */
	public record Item(String name, String title, List<String> aliases, String line, boolean textual, String unit, boolean partial,
			boolean optional, Map<String, String> coordinates) implements Row {

		/** What people call the row: its wording without enumerators. */
		public String officialName() {
			return Wording.bare(title);
		}
	}

	/**
	 * One row for every subject of a catalog that has an amount.
	 *
	 * @param catalog name of the catalog
	 * @param from codes whose subtrees may occur; empty for all
	 * @param except codes that are not printed
	 * @param digits most digits a code may have; 0 for no limit
	 * @param fixed whether every subject is printed, with or without an amount
	 * @param total wording of the total row; empty when there is none
	 * @param coordinates coordinates of all its cells, those of the total row included
	 */
	public record Subjects(String catalog, List<String> from, List<String> except, int digits, boolean fixed, String total,
			Map<String, String> coordinates) implements Row {

		/** Whether rows of this family may carry the code. */
		public boolean admits(String code) {
			return !except.contains(code) && (from.isEmpty() || from.stream().anyMatch(code::startsWith));
		}
	}

	/**
	 * Rows that the document names itself.
	 *
	 * @param dimension dimension whose members they are
	 * @param columns names of the columns whose texts, joined with {@code /}, name the member
	 * @param total wording of the total row; empty when there is none
	 * @param coordinates coordinates of all its cells, those of the total row included
	 */
	public record Open(String dimension, List<String> columns, String total, Map<String, String> coordinates) implements Row {
	}

	/** Rows that carry only printed line numbers, from the first to the last. */
	public record Blanks(int first, int last) implements Row {
	}

	public TableLayout {
		aliases = List.copyOf(aliases);
		panels = List.copyOf(panels);
		notes = List.copyOf(notes);
	}

	/** Reads a table of the model; missing parts of an incomplete one are empty. */
	public static TableLayout of(FormTable table, String formUnit) {
		return of(table, formUnit, Map.of());
	}

	/** Reads a block of a performance table, whose cells have the coordinates of the whole besides their own. */
	static TableLayout of(FormTable table, String formUnit, Map<String, String> outer) {
		Map<String, String> coordinates = coordinates(table.getCoordinates(), outer);
		List<Panel> panels = new ArrayList<>();
		int cell = 0;
		for (FormPanel panel : table.getPanels()) {
			List<Column> columns = new ArrayList<>();
			Map<String, String> common = coordinates(panel.getCoordinates(), coordinates);
			for (FormColumn column : panel.getColumns()) {
				leaves(column, List.of(), "", Map.of(), false, cell, columns);
			}
			cell += columns.size();
			panels.add(new Panel(text(panel.getName()), text(panel.getTitle()), panels.size(), common, columns, rows(panel.getRows())));
		}
		String unit = text(table.getUnit());
		return new TableLayout(text(table.getName()), text(table.getNumber()), text(table.getTitle()), table.getAliases(),
				unit.isEmpty() ? formUnit : unit, panels, table.getNotes(), text(table.getEmptyStatement()), table.isOptional());
	}

	private static void leaves(FormColumn column, List<String> groups, String path, Map<String, String> outer, boolean partial,
			int first, List<Column> into) {
		Map<String, String> coordinates = coordinates(column.getCoordinates(), outer);
		List<String> names = new ArrayList<>(groups);
		names.add(text(column.getName()));
		String title = text(column.getTitle()).isEmpty() ? text(column.getName()) : column.getTitle();
		String titles = path.isEmpty() ? title : path + "/" + title;
		boolean part = partial || column.isPartial();
		if (column.getRole() == ColumnRole.GROUP) {
			column.getColumns().forEach(child -> leaves(child, names, titles, coordinates, part, first, into));
			return;
		}
		into.add(new Column(first + into.size(), column.getRole(), text(column.getName()), names, title, titles,
				column.getAliases(), text(column.getOrdinal()), text(column.getUnit()), column.isCarried(), words(column.getWords()), part,
				coordinates));
	}

	private static List<Word> words(List<Subject> words) {
		return words.stream().map(word -> new Word(text(word.getName()), word.getFormerNames(), words(word.getChildren()))).toList();
	}

	private static List<Row> rows(List<FormRow> rows) {
		List<Row> read = new ArrayList<>();
		for (FormRow row : rows) {
			Map<String, String> coordinates = coordinates(row.getCoordinates(), Map.of());
			switch (row) {
				case ItemRow item -> read.add(new Item(text(item.getName()),
						text(item.getTitle()).isEmpty() ? text(item.getName()) : item.getTitle(), List.copyOf(item.getAliases()),
						text(item.getLine()), item.isTextual(), text(item.getUnit()), item.isPartial(), item.isOptional(), coordinates));
				case SubjectRows subjects -> read.add(new Subjects(text(subjects.getCatalog()), List.copyOf(subjects.getFrom()),
						List.copyOf(subjects.getExcept()), digits(subjects.getDepth()), subjects.isFixed(), text(subjects.getTotal()),
						coordinates));
				case OpenRows open -> read.add(new Open(text(open.getDimension()), List.copyOf(open.getColumns()), text(open.getTotal()),
						coordinates));
				case BlankRows blanks -> read.add(new Blanks(number(blanks.getFirst(), 0),
						number(blanks.getLast(), number(blanks.getFirst(), 0))));
				default -> throw new IllegalStateException(row.eClass().getName());
			}
		}
		return read;
	}

	static int digits(Level depth) {
		return switch (depth) {
			case ALL -> 0;
			case CLASS -> 3;
			case SECTION -> 5;
			case ITEM -> 7;
		};
	}

	static Map<String, String> coordinates(List<Coordinate> given, Map<String, String> outer) {
		if (given.isEmpty()) {
			return outer;
		}
		Map<String, String> merged = new LinkedHashMap<>(outer);
		for (Coordinate coordinate : given) {
			if (coordinate.getDimension() != null && coordinate.getMember() != null) {
				merged.put(coordinate.getDimension(), coordinate.getMember());
			}
		}
		return merged;
	}

	static int number(String digits, int otherwise) {
		return digits != null && digits.length() < 9 && !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9')
				? Integer.parseInt(digits)
				: otherwise;
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}

	/** By the name, which is unique in a form: hashing all there is each time would cost more than it tells. */
	@Override
	public int hashCode() {
		return name.hashCode();
	}

	/** Number of cells of a printed row. */
	public int width() {
		return panels.stream().mapToInt(panel -> panel.columns().size()).sum();
	}

	/** The leaf columns of all panels, by cell. */
	public List<Column> columns() {
		return panels.stream().flatMap(panel -> panel.columns().stream()).toList();
	}

	/** The column of a cell; empty beyond the last. */
	public Optional<Column> column(int cell) {
		List<Column> columns = columns();
		return cell >= 0 && cell < columns.size() ? Optional.of(columns.get(cell)) : Optional.empty();
	}

	/** The panel of a name or title. */
	public Optional<Panel> panel(String nameOrTitle) {
		String key = Wording.core(nameOrTitle);
		return panels.stream().filter(panel -> panel.name().equals(nameOrTitle)
				|| !panel.title().isEmpty() && Wording.core(panel.title()).equals(key)).findFirst();
	}
}
