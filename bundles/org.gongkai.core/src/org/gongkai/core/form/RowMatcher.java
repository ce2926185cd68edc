// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.core.form.RowMatch.Doubt;
import org.gongkai.core.form.RowMatch.Kind;
import org.gongkai.core.form.TableLayout.Blanks;
import org.gongkai.core.form.TableLayout.Column;
import org.gongkai.core.form.TableLayout.Item;
import org.gongkai.core.form.TableLayout.Panel;
import org.gongkai.core.form.TableLayout.Row;
import org.gongkai.core.form.TableLayout.Subjects;
import org.gongkai.model.ColumnRole;

/**
 * Recognises the rows of a panel: a subject by its code, a prescribed row by its label, and by its line number where the
 * label does not tell. Immutable; who reads a table from top to bottom passes on how far it has come, because a form may
 * prescribe the same wording twice.
 */
public final class RowMatcher {

	private final Panel panel;
	private final Library library;
	private final List<Column> codes;
	private final List<Column> names;
	private final List<Column> lines;
	private final List<Item> items = new ArrayList<>();
	private final List<Subjects> families = new ArrayList<>();
	private final List<SubjectTree> trees = new ArrayList<>();
	private final List<String> dimensions = new ArrayList<>();
	private final Map<String, List<Integer>> byLabel = new HashMap<>();
	private final Map<String, List<Integer>> byCore = new HashMap<>();
	private final Map<String, Integer> byLine = new HashMap<>();
	private final Map<String, Subjects> totals = new HashMap<>();
	private final OwnRows own;

	/**
	 * Texts of a panel's cells.
	 *
	 * @param code code
	 * @param name name
	 * @param line line number
	 * @param own names of the row that the document gave itself, one for every family of such rows; empty for a family of
	 *            which it is none
	 * @param blank whether the cells of amounts and texts are all blank
	 */
	public record Heads(String code, String name, String line, List<String> own, boolean blank) {

		/** Heads of a row that the document does not name itself. */
		public Heads(String code, String name, String line, boolean blank) {
			this(code, name, line, List.of(), blank);
		}
	}

	RowMatcher(Panel panel, Library library, int year) {
		this.panel = panel;
		this.library = library;
		this.codes = panel.columns(ColumnRole.CODE);
		this.names = panel.columns(ColumnRole.NAME);
		this.lines = panel.columns(ColumnRole.LINE);
		this.own = new OwnRows(panel);
		for (Row row : panel.rows()) {
			if (row instanceof Item item) {
				add(item);
			} else if (row instanceof Subjects family) {
				families.add(family);
				trees.add(library.catalog(family.catalog(), year).orElseGet(() -> new SubjectTree(family.catalog(), year, Map.of())));
				dimensions.add(library.dimensionOf(family.catalog()));
				if (!family.total().isEmpty()) {
					totals.put(Wording.core(family.total()), family);
				}
			}
		}
	}

	private void add(Item item) {
		int index = items.size();
		items.add(item);
		List<String> wordings = new ArrayList<>(item.aliases());
		wordings.add(item.title());
		wordings.add(item.name());
		wordings.stream().map(Wording::key).distinct().forEach(key -> byLabel.computeIfAbsent(key, k -> new ArrayList<>(1)).add(index));
		wordings.stream().map(Wording::core).distinct().forEach(key -> byCore.computeIfAbsent(key, k -> new ArrayList<>(1)).add(index));
		if (!item.line().isEmpty()) {
			byLine.putIfAbsent(item.line(), index);
		}
	}

	/** The columns whose texts name a row that the document names itself; empty when there are no such rows. */
	public List<Column> keys() {
		return own.keys();
	}

	/** Whether the rows of the panel are its own; else they are those of the panel to the left. */
	public boolean hasOwnRows() {
		return !panel.rows().isEmpty() || !codes.isEmpty() || !names.isEmpty();
	}

	/** Whether the cells of a column are content of a row and do not identify it. */
	public static boolean isContent(Column column) {
		return column.reports() || column.role() == ColumnRole.TEXT;
	}

	/** Reads the identifying cells of the panel from the cells of a printed row; cells that are missing are blank. */
	public Heads heads(List<String> cells) {
		boolean blank = true;
		List<Column> keys = own.keys();
		for (Column column : panel.columns()) {
			blank &= !isContent(column) || keys.contains(column) || at(cells, column).isBlank();
		}
		return new Heads(join(cells, codes), join(cells, names), join(cells, lines), own.names(cells), blank);
	}

	private static String join(List<String> cells, List<Column> columns) {
		if (columns.size() == 1) {
			return at(cells, columns.getFirst());
		}
		StringBuilder joined = new StringBuilder();
		columns.forEach(column -> joined.append(at(cells, column)));
		return joined.toString();
	}

	private static String at(List<String> cells, Column column) {
		return column.cell() < cells.size() ? cells.get(column.cell()) : "";
	}

	/**
	 * Recognises a row.
	 *
	 * @param heads its identifying cells
	 * @param after index of the prescribed row recognised last; -1 at the top of the table
	 */
	public RowMatch match(Heads heads, int after) {
		String code = Wording.key(heads.code());
		String name = Wording.key(heads.name());
		String line = Wording.key(heads.line());
		if (isMatrix()) {
			return item(items.getFirst(), heads, Doubt.NONE);
		}
		if (!own.isEmpty()) {
			RowMatch named = own(heads);
			if (named != null) {
				return named;
			}
		}
		if (code.isEmpty() && name.isEmpty() && (heads.blank() || isFiller(line))) {
			return heads.blank() ? RowMatch.NOTHING : unknown(heads, "");
		}
		if (!families.isEmpty()) {
			RowMatch subject = subject(heads, code, name);
			if (subject != null) {
				return subject;
			}
		}
		int item = item(name.isEmpty() ? code : name, line, after);
		if (item < 0 && !name.isEmpty() && !code.isEmpty()) {
			item = item(code, line, after);
		}
		if (item >= 0) {
			return item(items.get(item), heads, Doubt.NONE);
		}
		Integer numbered = byLine.get(line);
		if (numbered != null) {
			return item(items.get(numbered), heads, name.isEmpty() && code.isEmpty() ? Doubt.NONE : Doubt.LABEL_DIFFERS);
		}
		return isHeading(heads) ? RowMatch.NOTHING : unknown(heads, code.isEmpty() && name.isEmpty() ? "" : nearest(name));
	}

	/** Index of a prescribed row among those of the panel, to be passed on; {@code after} itself for other rows. */
	public int indexOf(RowMatch match, int after) {
		if (match.kind() != Kind.ITEM) {
			return after;
		}
		for (int i = 0; i < items.size(); i++) {
			if (items.get(i).name().equals(match.row())) {
				return i;
			}
		}
		return after;
	}

	/** Whether the panel names no rows because it has only one. */
	public boolean isMatrix() {
		return items.size() == 1 && items.size() == panel.rows().size() && panel.columns().stream().allMatch(Column::isAmount);
	}

	private RowMatch own(Heads heads) {
		String name = OwnRows.innermost(heads.own());
		if (!name.isEmpty() && !items.isEmpty() && item(Wording.key(name), "", -1) >= 0) {
			return null;
		}
		RowMatch match = own.match(heads.own(), heads.name());
		return match == null && items.isEmpty() && name.isEmpty() ? RowMatch.NOTHING : match;
	}

	private RowMatch subject(Heads heads, String code, String name) {
		Subjects total = totals.get(Wording.core(name.isEmpty() ? code : name));
		total = total == null && !code.isEmpty() ? totals.get(Wording.core(code)) : total;
		if (total != null) {
			return new RowMatch(Kind.TOTAL, "合计", total.total(), total.coordinates(), false, Doubt.NONE, "");
		}
		if (isDigits(code)) {
			return coded(heads, code);
		}
		if (name.isEmpty() || !code.isEmpty() && !hasDigit(code)) {
			return null;
		}
		if (!code.isEmpty()) {
			return misprinted(heads, code);
		}
		for (int i = 0; i < families.size(); i++) {
			Subjects family = families.get(i);
			List<SubjectTree.Entry> named = trees.get(i).named(heads.name()).stream().filter(entry -> mayBeNamed(family, entry)).toList();
			named = named.isEmpty() ? trees.get(i).named(Wording.core(heads.name())).stream()
					.filter(entry -> mayBeNamed(family, entry)).toList() : named;
			if (named.size() == 1) {
				return subject(i, named.getFirst().code(), heads.name(), Doubt.NONE, "");
			}
		}
		return null;
	}

	// Subjects of several levels may have one name; a family of classes means the class.
	private static boolean mayBeNamed(Subjects family, SubjectTree.Entry entry) {
		return family.admits(entry.code()) && (family.digits() == 0 || entry.code().length() <= family.digits());
	}

	// A code with a letter in it is one that was misread; the name says which.
	private RowMatch misprinted(Heads heads, String code) {
		for (int i = 0; i < families.size(); i++) {
			String meant = meant(i, code, heads.name());
			if (!meant.isEmpty()) {
				return subject(i, code, meant, heads.name(), Doubt.UNKNOWN_CODE, "");
			}
		}
		return null;
	}

	// The code of the name, if the name has one code only and the printed code is none of any year.
	private String meant(int family, String code, String name) {
		CodeHint hint = CodeHint.of(library, trees.get(family), code, name);
		return hint.knownIn() == 0 && families.get(family).admits(hint.code()) ? hint.code() : "";
	}

	private RowMatch coded(Heads heads, String code) {
		for (int i = 0; i < families.size(); i++) {
			if (families.get(i).admits(code)) {
				SubjectTree.Entry entry = trees.get(i).entry(code).orElse(null);
				if (entry == null) {
					String meant = meant(i, code, heads.name());
					boolean unlisted = meant.isEmpty() && trees.get(i).endsAbove(code);
					return subject(i, code, meant.isEmpty() ? code : meant, heads.name(), unlisted ? Doubt.NONE : Doubt.UNKNOWN_CODE, "");
				}
				boolean named = heads.name().isBlank() || SubjectTree.isCalled(entry, heads.name());
				return subject(i, code, heads.name().isBlank() ? entry.name() : heads.name(), named ? Doubt.NONE : Doubt.NAME_DIFFERS,
						named ? "" : entry.name());
			}
		}
		return subject(0, code, heads.name(), Doubt.FOREIGN_CODE, String.join("、", families.getFirst().from()));
	}

	private RowMatch subject(int family, String code, String label, Doubt doubt, String expected) {
		return subject(family, code, code, label, doubt, expected);
	}

	private RowMatch subject(int family, String code, String meant, String label, Doubt doubt, String expected) {
		Map<String, String> coordinates = new LinkedHashMap<>(families.get(family).coordinates());
		coordinates.put(dimensions.get(family), meant);
		return new RowMatch(Kind.SUBJECT, code, label.strip(), coordinates, false, doubt, expected);
	}

	private int item(String label, String line, int after) {
		if (label.isEmpty()) {
			return -1;
		}
		List<Integer> found = byLabel.get(label);
		found = found == null ? byCore.get(Wording.core(label)) : found;
		if (found == null) {
			return -1;
		}
		if (found.size() == 1) {
			return found.getFirst();
		}
		Integer numbered = byLine.get(line);
		if (numbered != null && found.contains(numbered)) {
			return numbered;
		}
		return found.stream().filter(index -> index > after).findFirst().orElse(found.getFirst());
	}

	private static RowMatch item(Item item, Heads heads, Doubt doubt) {
		String printed = heads.name().isBlank() ? heads.code() : heads.name();
		return new RowMatch(Kind.ITEM, item.name(), printed.isBlank() ? item.title() : printed.strip(), item.coordinates(),
				item.partial(), doubt, doubt == Doubt.NONE ? "" : item.title());
	}

	private static RowMatch unknown(Heads heads, String expected) {
		return new RowMatch(Kind.UNKNOWN, "", heads.name().isBlank() ? heads.code().strip() : heads.name().strip(), Map.of(), false,
				Doubt.UNKNOWN_ROW, expected);
	}

	private boolean isFiller(String line) {
		int number = TableLayout.number(line, -1);
		return panel.rows().stream().anyMatch(row -> row instanceof Blanks blanks && number >= blanks.first() && number <= blanks.last());
	}

	// The headings of the columns or their numbers, typed as a row.
	private boolean isHeading(Heads heads) {
		String name = Wording.key(heads.name().isBlank() ? heads.code() : heads.name());
		return name.equals("栏次") || Wording.key(heads.code()).equals("栏次") || names.stream().anyMatch(column -> Wording.key(column.title()).equals(name))
				|| codes.stream().anyMatch(column -> Wording.key(column.title()).equals(Wording.key(heads.code())));
	}

	// A prescribed label that differs in one or two characters: most probably a misspelling.
	private String nearest(String label) {
		String core = Wording.core(label);
		return items.stream().filter(item -> distance(Wording.core(item.title()), core) <= Math.min(2, core.length() / 3))
				.map(Item::title).findFirst().orElse("");
	}

	private static int distance(String one, String other) {
		if (Math.abs(one.length() - other.length()) > 2) {
			return 3;
		}
		int[] row = new int[other.length() + 1];
		for (int j = 0; j <= other.length(); j++) {
			row[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= other.length(); j++) {
				int next = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1));
				diagonal = row[j];
				row[j] = next;
			}
		}
		return row[other.length()];
	}

	private static boolean hasDigit(String text) {
		return text.chars().anyMatch(c -> c >= '0' && c <= '9');
	}

	private static boolean isDigits(String text) {
		return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
	}

	/** The catalog trees of the families of subjects, in the order of the families. */
	List<SubjectTree> trees() {
		return trees;
	}

	/** The prescribed row of a wording: its name, title or an alias; null when there is none. */
	Item itemCalled(String wording) {
		int found = item(Wording.key(wording), "", -1);
		return found < 0 ? null : items.get(found);
	}
}
