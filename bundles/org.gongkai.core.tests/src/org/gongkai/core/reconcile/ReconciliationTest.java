// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.core.check.Severity;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.fixture.SampleDocument;
import org.gongkai.core.fixture.SampleForm;
import org.gongkai.core.reconcile.Reconciliation.Cause;
import org.gongkai.core.reconcile.Reconciliation.Cell;
import org.gongkai.core.reconcile.Reconciliation.Column;
import org.gongkai.core.reconcile.Reconciliation.Filter;
import org.gongkai.core.reconcile.Reconciliation.Row;
import org.junit.jupiter.api.Test;

/** Facts against the places that report them. */
class ReconciliationTest {

	private final SampleForm form = new SampleForm();

	private static final String EXPENDITURE = """
			| 208 | 社会保障和就业支出 | 70 | 45 | 25 |
			| 20801 | 人力资源和社会保障管理事务 | 40 | 30 | 10 |
			| 20805 | 行政事业单位养老支出 | 30 | 15 | 15 |""";

	private SampleDocument document(String balance) {
		return new SampleDocument(form).part(form.tables.getName()).table(form.balance, balance).table(form.expenditure, EXPENDITURE);
	}

	private static Reconciliation of(SampleDocument document) {
		DocumentSnapshot snapshot = document.snapshot();
		return Reconciliation.of(snapshot, document.check());
	}

	private static Row row(Reconciliation matrix, String label) {
		List<Row> rows = matrix.rows().stream().filter(row -> row.label().contains(label) && row.label().split(" · ").length == 3).toList();
		assertEquals(1, rows.size(), () -> label + " among " + matrix.rows().stream().map(Row::label).toList());
		return rows.getFirst();
	}

	private static Map<String, CellState> states(Row row) {
		return row.cells().entrySet().stream().collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().state()));
	}

	@Test
	void columnsAreTheTablesAndSectionsThatReport() {
		Reconciliation matrix = of(document("| | | | 一、社会保障和就业支出 | 9 | 70 |").part(form.text.getName()).text("社会保障支出 [70 = 支出表.208.本年支出合计] 万元。"));
		assertEquals(List.of("公开01表 收入支出决算总表", "公开03表 支出决算表", form.text.getName()), matrix.columns().stream().map(Column::title).toList());
		assertEquals(List.of(false, false, true), matrix.columns().stream().map(Column::text).toList());
		assertEquals(9, matrix.rows().size());
	}

	@Test
	void equalPlacesAgreeAndASinglePlaceIsAlone() {
		Reconciliation matrix = of(document("| | | | 一、社会保障和就业支出 | 9 | 70 |"));
		assertEquals(Map.of("公开01表", CellState.AGREES, "公开03表", CellState.AGREES), states(row(matrix, "208 社会保障")));
		assertEquals(Map.of("公开03表", CellState.ALONE), states(row(matrix, "20805")));
	}

	@Test
	void roundingIsToldFromAgreementAndFromContradiction() {
		assertEquals(CellState.ROUNDING, row(of(document("| | | | 一、社会保障和就业支出 | 9 | 70.50 |")), "208 社会保障").state());
		assertEquals(CellState.AGREES, row(of(document("| | | | 一、社会保障和就业支出 | 9 | 70.49 |")), "208 社会保障").state());
		assertEquals(CellState.CONTRADICTS, row(of(document("| | | | 一、社会保障和就业支出 | 9 | 70.51 |")), "208 社会保障").state());
	}

	@Test
	void ofThreePlacesOnlyTheOddOneContradicts() {
		Row row = row(of(document("| | | | 一、社会保障和就业支出 | 9 | 70 |").part(form.text.getName()).text("社会保障支出 [73 = 支出表.208.本年支出合计] 万元。")), "208 社会保障");
		assertEquals(Map.of("公开01表", CellState.AGREES, "公开03表", CellState.AGREES, form.text.getName(), CellState.CONTRADICTS), states(row));
		assertFalse(row.cells().get(form.text.getName()).findings().isEmpty());
	}

	@Test
	void aTableThatShouldReportAFactAndDoesNotIsShownWhereItBegins() {
		Reconciliation matrix = of(document("| | | | 二、卫生健康支出 | 10 | 0 |"));
		Cell cell = row(matrix, "208 社会保障").cells().get("公开01表");
		assertEquals(CellState.MISSING, cell.state());
		assertEquals("公开01表", cell.places().getFirst().where());
		assertEquals(List.of(), cell.reports());
		// What is zero elsewhere need not be printed.
		assertEquals(Map.of("公开01表", CellState.ALONE), states(row(matrix, "210 卫生健康")));
	}

	@Test
	void aSumThatFindsTheFaultInACellShowsItThere() {
		SampleDocument document = new SampleDocument(form).table(form.expenditure, EXPENDITURE.replace("| 40 | 30 |", "| 40 | 38 |"));
		Reconciliation matrix = of(document);
		Set<CellState> states = matrix.counts().keySet();
		assertTrue(states.contains(CellState.CONTRADICTS), states::toString);
		Cause cause = matrix.causes().stream().filter(one -> one.repair().isPresent()).findFirst().orElseThrow();
		assertTrue(cause.root().root());
		assertTrue(cause.repair().get().label().zh().contains("30"), cause.repair().get().label()::zh);
		assertTrue(cause.facts().stream().anyMatch(fact -> matrix.causes(fact).contains(cause)));
	}

	@Test
	void aWaivedFindingMarksNothing() {
		String lone = EXPENDITURE.replace("| 70 | 45 | 25 |", "| 73 | 45 | 28 |");
		SampleDocument open = new SampleDocument(form).table(form.expenditure, lone);
		assertTrue(of(open).counts().containsKey(CellState.CONTRADICTS));
		SampleDocument waived = new SampleDocument(form).table(form.expenditure, lone);
		open.check().all().forEach(finding -> waived.waive(finding.rule(), finding.places().getFirst().path(), finding.places().getFirst().printed()));
		assertFalse(of(waived).counts().containsKey(CellState.CONTRADICTS), () -> waived.check().all().toString());
	}

	@Test
	void whatIsWrongComesFirst() {
		Reconciliation matrix = of(document("| | | | 一、社会保障和就业支出 | 9 | 73 |"));
		Reconciliation sorted = matrix.gravestFirst();
		assertEquals(Set.copyOf(matrix.rows()), Set.copyOf(sorted.rows()));
		assertEquals(CellState.CONTRADICTS, sorted.rows().getFirst().state());
		assertEquals(CellState.ALONE, sorted.rows().getLast().state());
		assertEquals(Set.copyOf(matrix.columns()), Set.copyOf(sorted.columns()));
		assertTrue(sorted.rows().stream().flatMap(row -> row.cell(sorted.columns().getFirst()).stream()).anyMatch(cell -> cell.state() == CellState.CONTRADICTS));
		List<Severity> severities = sorted.causes().stream().map(cause -> cause.root().severity()).toList();
		assertEquals(severities.stream().sorted().toList(), severities);
	}

	@Test
	void filtersNarrowRowsAndDropColumnsThatNoLongerMatter() {
		Reconciliation matrix = of(document("| | | | 一、社会保障和就业支出 | 9 | 73 |"));
		assertEquals(matrix, matrix.only(Filter.ALL));
		Reconciliation shared = matrix.only(new Filter("", Set.of(), 2, Set.of()));
		assertEquals(1, shared.rows().size());
		assertEquals(2, shared.columns().size());
		assertEquals(1, matrix.only(new Filter("", Set.of(CellState.CONTRADICTS), 0, Set.of("公开01表"))).rows().size());
		Reconciliation pensions = matrix.only(new Filter("养老", Set.of(), 0, Set.of()));
		assertEquals(3, pensions.rows().size());
		assertEquals(List.of("公开03表"), pensions.columns().stream().map(Column::id).toList());
		assertEquals(1, matrix.only(new Filter("73", Set.of(), 0, Set.of())).rows().size());
	}
}
