// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.core.check.Agreement;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Verdict;
import org.gongkai.core.document.ClaimText;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.expression.Expr;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.Place;
import org.gongkai.core.fact.Report;
import org.gongkai.core.quantity.Quantity;
import org.gongkai.core.reconcile.Reconciliation.Cause;
import org.gongkai.core.reconcile.Reconciliation.Cell;
import org.gongkai.core.reconcile.Reconciliation.Column;
import org.gongkai.core.reconcile.Reconciliation.Row;

/** Builds the matrix of one document. */
final class MatrixBuilder {

	private final DocumentSnapshot document;
	private final List<Finding> findings;
	private final Map<Place, List<Finding>> byFirstPlace = new HashMap<>();
	private final Map<String, Column> columns = new LinkedHashMap<>();
	private final Map<String, String> tableTitles = new HashMap<>();
	private final Map<String, String> evaluations = new HashMap<>();

	MatrixBuilder(DocumentSnapshot document, List<Finding> findings) {
		this.document = document;
		this.findings = findings;
		for (Finding finding : findings) {
			if (finding.waived() == null && !finding.places().isEmpty()) {
				byFirstPlace.computeIfAbsent(finding.places().getFirst(), place -> new ArrayList<>()).add(finding);
			}
		}
		document.tables().forEach(table -> tableTitles.putIfAbsent(table.where(), table.title()));
		document.evaluations().forEach(evaluation -> evaluations.put(evaluation.where(), first(evaluation.where())));
	}

	Reconciliation build() {
		List<Report> inOrder = new ArrayList<>(document.facts().reports());
		inOrder.sort(Comparator.comparingInt(report -> report.place().offset()));
		inOrder.forEach(report -> column(report.place(), report.origin() == Report.Origin.CLAIM));
		Map<FactKey, Map<String, Place>> missing = new Prescribed(document).missing();
		missingClaims(missing);
		missing.values().forEach(places -> places.values().forEach(place -> column(place, !tableTitles.containsKey(place.where()))));
		List<Row> rows = new ArrayList<>();
		for (FactKey key : document.facts().keys()) {
			rows.add(row(key, missing.getOrDefault(key, Map.of())));
		}
		return new Reconciliation(List.copyOf(columns.values()), rows, causes());
	}

	// A place of the text that says by itself that its number is missing.
	private void missingClaims(Map<FactKey, Map<String, Place>> missing) {
		for (ClaimText claim : document.claims()) {
			if (claim.kind() == ClaimText.Kind.MISSING && claim.expression() instanceof Expr.Fact fact) {
				FactKey key = document.header().year() == 0 ? fact.key()
						: fact.key().with(FactKey.YEAR, String.valueOf(document.header().year() + fact.shift()));
				if (document.facts().keys().contains(key)) {
					missing.computeIfAbsent(key, k -> new LinkedHashMap<>()).putIfAbsent(claim.place().where(), claim.place());
				}
			}
		}
	}

	private Column column(Place place, boolean text) {
		String id = id(place);
		return columns.computeIfAbsent(id, where -> {
			String title = tableTitles.getOrDefault(where, "");
			return new Column(where, title.isEmpty() || title.equals(where) ? where : where + " " + title, text && !tableTitles.containsKey(where));
		});
	}

	// Hundreds of projects would be hundreds of columns.
	private String id(Place place) {
		return evaluations.getOrDefault(place.where(), evaluations.isEmpty() || !evaluations.containsValue(first(place.where())) ? place.where() : first(place.where()));
	}

	private static String first(String path) {
		int slash = path.indexOf('/');
		return slash < 0 ? path : path.substring(0, slash);
	}

	private Row row(FactKey key, Map<String, Place> missing) {
		List<Report> reports = document.facts().reports(key);
		Map<String, List<Report>> byColumn = new LinkedHashMap<>();
		reports.forEach(report -> byColumn.computeIfAbsent(id(report.place()), id -> new ArrayList<>()).add(report));
		Map<String, Cell> cells = new LinkedHashMap<>();
		byColumn.forEach((id, own) -> cells.put(id, cell(own, reports)));
		missing.forEach((where, place) -> cells.putIfAbsent(id(place), new Cell(CellState.MISSING, List.of(), List.of(place), List.of())));
		return new Row(key, label(key, reports.getFirst()), cells);
	}

	private Cell cell(List<Report> own, List<Report> all) {
		Map<Report, CellState> states = new LinkedHashMap<>();
		List<Finding> told = new ArrayList<>();
		for (Report report : own) {
			List<Finding> here = byFirstPlace.getOrDefault(report.place(), List.of());
			told.addAll(here);
			boolean wrong = here.stream().anyMatch(finding -> finding.verdict() == Verdict.CONTRADICTION && finding.root());
			states.put(report, wrong ? CellState.CONTRADICTS : state(report.quantity(), report, all));
		}
		List<Place> places = states.entrySet().stream().sorted(Map.Entry.<Report, CellState>comparingByValue().reversed()).map(entry -> entry.getKey().place()).toList();
		return new Cell(states.values().stream().max(Comparator.naturalOrder()).orElseThrow(), own, places, told);
	}

	// Of several values the one that at least half of the other places contradict is not the odd one.
	private static CellState state(Quantity quantity, Report report, List<Report> all) {
		int others = 0;
		int against = 0;
		boolean rounded = false;
		for (Report other : all) {
			if (other == report) {
				continue;
			}
			boolean sameKind = quantity.counts() && other.quantity().counts() && quantity.unitOf().kind().equals(other.quantity().unitOf().kind());
			Verdict verdict = sameKind ? Agreement.of(quantity, other.quantity()) : quantity.counts() == other.quantity().counts() && !quantity.counts()
					? Verdict.EQUAL : Verdict.CONTRADICTION;
			others++;
			against += verdict == Verdict.CONTRADICTION ? 1 : 0;
			rounded |= verdict == Verdict.ROUNDING;
		}
		return others == 0 ? CellState.ALONE : against * 2 > others ? CellState.CONTRADICTS : rounded ? CellState.ROUNDING : CellState.AGREES;
	}

	private String label(FactKey key, Report report) {
		String words = document.words(key);
		return words.isEmpty() ? report.place().label() : words;
	}

	private List<Cause> causes() {
		Map<String, List<Finding>> groups = new LinkedHashMap<>();
		for (Finding finding : findings) {
			groups.computeIfAbsent(finding.group().isEmpty() ? "#" + groups.size() : finding.group(), group -> new ArrayList<>()).add(finding);
		}
		return groups.values().stream().map(this::cause).toList();
	}

	private Cause cause(List<Finding> group) {
		group.sort(Comparator.comparing(finding -> !finding.root()));
		Set<FactKey> facts = new LinkedHashSet<>();
		for (Finding finding : group) {
			for (Place place : finding.places()) {
				if (place.file().equals(document.header().file())) {
					document.facts().at(place.offset()).filter(report -> report.place().offset() == place.offset()).ifPresent(report -> facts.add(report.key()));
				}
			}
		}
		Finding root = group.getFirst();
		return new Cause(root, group, root.fixes().stream().findFirst(), facts);
	}
}
