// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.reconcile;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Findings;
import org.gongkai.core.check.Fix;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.Place;
import org.gongkai.core.fact.Report;

/**
 * The facts of a document (rows) against the places that report them (columns), and its findings by cause. Immutable.
 *
 * @param columns tables and sections in document order
 * @param rows facts in order of their first report
 * @param causes groups of findings in the order of the run
 */
public record Reconciliation(List<Column> columns, List<Row> rows, List<Cause> causes) {

	/** A single place says less than places that agree. */
	private static final Comparator<CellState> GRAVEST_FIRST = Comparator.comparingInt((CellState state) -> switch (state) {
		case CONTRADICTS -> 0;
		case MISSING -> 1;
		case ROUNDING -> 2;
		case AGREES -> 3;
		case ALONE -> 4;
	});

	/**
	 * A place of many reports.
	 *
	 * @param id official number of the table, or path of the section; all performance tables are one column
	 * @param title what people call it
	 * @param text whether it is a section of text
	 */
	public record Column(String id, String title, boolean text) {
	}

	/**
	 * A fact.
	 *
	 * @param key the fact
	 * @param label its coordinates with the names of their members, without the document's own year
	 * @param cells how each column stands to it, by the column's id; columns that do not concern it are left out
	 */
	public record Row(FactKey key, String label, Map<String, Cell> cells) {
		public Row {
			cells = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(cells));
		}

		/** The cell of a column; empty when the column does not concern the fact. */
		public Optional<Cell> cell(Column column) {
			return Optional.ofNullable(cells.get(column.id()));
		}

		/** The gravest state of its cells. */
		public CellState state() {
			return cells.values().stream().map(Cell::state).max(Comparator.naturalOrder()).orElse(CellState.ALONE);
		}
	}

	/**
	 * A fact in a column.
	 *
	 * @param state how it stands to the other places
	 * @param reports what is printed, in document order; empty when it is missing
	 * @param places where it stands, that of the gravest state first; where it should stand when it is missing
	 * @param findings findings that are not waived and that name one of the places first
	 */
	public record Cell(CellState state, List<Report> reports, List<Place> places, List<Finding> findings) {
		public Cell {
			reports = List.copyOf(reports);
			places = List.copyOf(places);
			findings = List.copyOf(findings);
		}
	}

	/**
	 * Findings of one root cause.
	 *
	 * @param root the finding that heads them
	 * @param findings all of them, the root first
	 * @param repair the smallest repair; empty when none is known
	 * @param facts facts that the findings name
	 */
	public record Cause(Finding root, List<Finding> findings, Optional<Fix> repair, Set<FactKey> facts) {
		public Cause {
			findings = List.copyOf(findings);
			facts = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(facts));
		}
	}

	/**
	 * What to show.
	 *
	 * @param text words that label, code or a printed number must contain, whatever their case; empty for all
	 * @param states states of which one must occur in the row; empty for all
	 * @param places least number of columns that report or should report the fact
	 * @param columns ids of columns of which one must concern the fact; empty for all
	 */
	public record Filter(String text, Set<CellState> states, int places, Set<String> columns) {

		/** Everything. */
		public static final Filter ALL = new Filter("", Set.of(), 0, Set.of());

		public Filter {
			states = Set.copyOf(states);
			columns = Set.copyOf(columns);
		}

		private boolean admits(Row row) {
			Collection<Cell> cells = row.cells().values();
			return cells.size() >= places && (columns.isEmpty() || columns.stream().anyMatch(row.cells()::containsKey))
					&& (states.isEmpty() || cells.stream().anyMatch(cell -> states.contains(cell.state()))) && says(row);
		}

		private boolean says(Row row) {
			String wanted = text.toLowerCase(Locale.ROOT).strip();
			return wanted.isEmpty() || row.label().toLowerCase(Locale.ROOT).contains(wanted) || row.cells().values().stream()
					.flatMap(cell -> cell.reports().stream()).anyMatch(report -> report.quantity().printed().contains(wanted));
		}
	}

	public Reconciliation {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
		causes = List.copyOf(causes);
	}

	/** The reconciliation of a document with what a run of the checks found in it. */
	public static Reconciliation of(DocumentSnapshot document, Findings findings) {
		return new MatrixBuilder(document, findings.all()).build();
	}

	/** The rows that a filter admits and the columns that concern them; causes stay. */
	public Reconciliation only(Filter filter) {
		List<Row> admitted = rows.stream().filter(filter::admits).toList();
		Set<String> concerned = new HashSet<>();
		admitted.forEach(row -> concerned.addAll(row.cells().keySet()));
		return new Reconciliation(columns.stream().filter(column -> concerned.contains(column.id())).toList(), admitted, causes);
	}

	/** The same, what somebody should look at first at the top and at the left; rows, columns and causes alike keep their order. */
	public Reconciliation gravestFirst() {
		Map<String, CellState> gravest = new HashMap<>();
		rows.forEach(row -> row.cells().forEach((column, cell) -> gravest.merge(column, cell.state(), BinaryOperator.minBy(GRAVEST_FIRST))));
		List<Column> ordered = columns.stream().sorted(Comparator.comparing(column -> gravest.getOrDefault(column.id(), CellState.ALONE), GRAVEST_FIRST))
				.toList();
		return new Reconciliation(ordered, rows.stream().sorted(Comparator.comparing(Row::state, GRAVEST_FIRST)).toList(),
				causes.stream().sorted(Comparator.comparing(cause -> cause.root().severity())).toList());
	}

	/** How many cells there are of each state; states without a cell are left out. */
	public Map<CellState, Integer> counts() {
		Map<CellState, Integer> counts = new EnumMap<>(CellState.class);
		rows.forEach(row -> row.cells().values().forEach(cell -> counts.merge(cell.state(), 1, Integer::sum)));
		return counts;
	}

	/** The causes that name a fact. */
	public List<Cause> causes(FactKey fact) {
		return causes.stream().filter(cause -> cause.facts().contains(fact)).toList();
	}
}
