// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.form;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.gongkai.core.expression.Expr;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.form.TableLayout.Column;
import org.gongkai.core.form.TableLayout.Panel;

/** A form in a year: which fact a cell stands for, and what the names in its formulas mean. Immutable for its users. */
public final class FormYear {

	private final Library library;
	private final FormIndex form;
	private final int year;
	private final Map<String, DimensionTree> dimensions = new LinkedHashMap<>();
	// By identity: a panel and a column are large records, and hashing one for every row would cost more than reading it.
	private final Map<Panel, RowMatcher> matchers = new IdentityHashMap<>();
	private final Map<Column, FactKey> columns = new IdentityHashMap<>();
	// Documents of a form name the same cells. What is typed besides is not kept without end.
	private static final int MOST_CELLS = 20_000;
	private final Map<Expr.Path, Optional<Expr.Fact>> cells = new ConcurrentHashMap<>();
	private final List<RuleForm> rules;
	// Most readers need none.
	private volatile OfficialWords words;

	FormYear(Library library, FormIndex form, int year) {
		this.library = library;
		this.form = form;
		this.year = year;
		library.dimensionNames().forEach(name -> dimensions.put(name, library.dimension(name, year).orElseThrow()));
		form.tables().forEach(this::prepare);
		form.evaluations().forEach(evaluation -> evaluation.blocks().forEach(this::prepare));
		PathResolver resolver = new PathResolver(this);
		this.rules = form.rules().stream().map(resolver::rule).toList();
	}

	private void prepare(TableLayout table) {
		table.panels().forEach(panel -> {
			matchers.put(panel, new RowMatcher(panel, library, year));
			panel.columns().forEach(column -> columns.put(column, keyOf(panel, column.coordinates())));
		});
	}

	/** The form. */
	public FormIndex form() {
		return form;
	}

	/** The year. */
	public int year() {
		return year;
	}

	/** The library the form belongs to. */
	public Library library() {
		return library;
	}

	/** All dimensions with the members of the year. */
	public Map<String, DimensionTree> dimensions() {
		return java.util.Collections.unmodifiableMap(dimensions);
	}

	/** A dimension with the members of the year. */
	public Optional<DimensionTree> dimension(String name) {
		return Optional.ofNullable(dimensions.get(name));
	}

	/** What recognises the rows of a panel. */
	public RowMatcher rows(Panel panel) {
		RowMatcher known = matchers.get(panel);
		return known == null ? new RowMatcher(panel, library, year) : known;
	}

	/** What can be said of a code that the year does not know. */
	public CodeHint hint(Panel panel, String code, String printedName) {
		SubjectTree tree = rows(panel).trees().stream().findFirst().orElseThrow();
		return CodeHint.of(library, tree, code, printedName);
	}

	/** The words of the form and its catalogs. */
	public OfficialWords words() {
		OfficialWords known = words;
		if (known == null) {
			known = new OfficialWords(this);
			words = known;
		}
		return known;
	}

	/** The fact of a cell that was named before, else as it is found. */
	Optional<Expr.Fact> cell(Expr.Path path, Supplier<Optional<Expr.Fact>> search) {
		Optional<Expr.Fact> known = cells.get(path);
		if (known == null) {
			known = search.get();
			if (cells.size() < MOST_CELLS) {
				cells.put(path, known);
			}
		}
		return known;
	}

	/** The rules of the form with their names resolved. */
	public List<RuleForm> rules() {
		return rules;
	}

	/** The formula with its names resolved; names without a meaning become {@link Expr.Unknown}. */
	public Expr resolve(Expr expression) {
		return new PathResolver(this).resolve(expression);
	}

	/**
	 * The formula with its names resolved.
	 *
	 * @param projects gives the name of a project as the document has it for the name in the formula
	 */
	public Expr resolve(Expr expression, UnaryOperator<String> projects) {
		return new PathResolver(this, projects).resolve(expression);
	}

	/** A rule from outside the form with its names resolved. */
	public RuleForm resolve(RuleForm rule) {
		return new PathResolver(this).rule(rule);
	}

	/**
	 * The fact of a cell, without its year. Row and column overrule table and panel; of row and column the one whose member
	 * lies below that of the other wins, else the row.
	 */
	public FactKey key(Panel panel, Column column, Map<String, String> row) {
		FactKey known = columns.get(column);
		return key(known == null ? keyOf(panel, column.coordinates()) : known, column.coordinates(), row);
	}

	/** The fact of a cell whose column is given by its coordinates; as {@link #key(Panel, Column, Map)}. */
	public FactKey key(Panel panel, Map<String, String> column, Map<String, String> row) {
		return key(keyOf(panel, column), column, row);
	}

	private FactKey key(FactKey base, Map<String, String> column, Map<String, String> row) {
		FactKey key = base;
		for (Map.Entry<String, String> coordinate : row.entrySet()) {
			String dimension = coordinate.getKey();
			String member = canonical(dimension, coordinate.getValue());
			DimensionTree tree = dimensions.get(dimension);
			if (!column.containsKey(dimension) || tree == null || !tree.isBelow(key.get(dimension), member)) {
				key = key.with(dimension, member);
			}
		}
		return key;
	}

	private FactKey keyOf(Panel panel, Map<String, String> column) {
		Map<String, String> merged = new LinkedHashMap<>();
		panel.coordinates().forEach((dimension, member) -> merged.put(dimension, canonical(dimension, member)));
		column.forEach((dimension, member) -> merged.put(dimension, canonical(dimension, member)));
		return FactKey.of(merged);
	}

	/**
	 * The fact of an item, without its year. An item that is a member of the dimension 事项 is that member; any other is a
	 * name for a point of the cube.
	 */
	public FactKey key(ItemForm item) {
		Map<String, String> coordinates = new LinkedHashMap<>();
		item.coordinates().forEach((dimension, member) -> coordinates.put(dimension, canonical(dimension, member)));
		FactKey key = FactKey.of(coordinates);
		boolean member = key.get(FactKey.ITEM).isEmpty() && dimension(FactKey.ITEM).filter(tree -> tree.contains(item.name())).isPresent();
		return member ? key.with(FactKey.ITEM, item.name()) : key;
	}

	private String canonical(String dimension, String member) {
		DimensionTree tree = dimensions.get(dimension);
		return tree == null ? member : tree.member(member).orElse(member);
	}
}
