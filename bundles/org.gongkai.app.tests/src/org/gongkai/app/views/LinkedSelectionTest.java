// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.views;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.TableCursor;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swtchart.Chart;
import org.gongkai.app.support.Desk;
import org.gongkai.app.support.NoErrorLogged;
import org.gongkai.app.support.OpenedText;
import org.gongkai.app.support.Pump;
import org.gongkai.core.fact.Report;
import org.gongkai.ui.place.TextUri;
import org.gongkai.ui.snapshot.Snapshots;
import org.gongkai.ui.views.Numbers;
import org.gongkai.ui.views.ViewMessages;
import org.gongkai.ui.views.chart.ChartsView;
import org.gongkai.ui.views.compare.CompareView;
import org.gongkai.ui.views.follow.Accessible;
import org.gongkai.ui.views.reconcile.ReconciliationView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where a person looks in the text, a view looks too, and the other way round. */
@ExtendWith(NoErrorLogged.class)
class LinkedSelectionTest {
	private static final String CLAIM = "收入总计[";

	@Test
	void theCaretMarksTheBarOfItsNumber() throws Exception {
		try (Desk desk = new Desk("linkchart"); Shown<ChartsView> shown = new Shown<>(ChartsView.ID)) {
			OpenedText text = desk.open("2024.gongkai", Desk.sample("青山市政务服务局2024.gongkai"));
			shown.await();
			Shown.choose(shown.combo(ViewMessages.Chart_choice), shown.combo(ViewMessages.Chart_choice).getItem(0));
			shown.await();
			Pump.until("bars", () -> !shown.controls(Chart.class).isEmpty());
			Report report = text.awaitAnalysis().snapshot().orElseThrow().facts().reports().stream()
					.filter(one -> one.key().get("要素").equals("收入") && one.key().get("资金").equals("一般公共预算") && one.key().get("阶段").equals("决算"))
					.findFirst().orElseThrow();
			Desk.page().activate(text.editor());
			text.caret(report.place().offset() + 1);
			Pump.until(() -> "the bar is marked, not: " + spoken(shown), () -> spoken(shown).contains(Numbers.grouped(report.quantity().value())));
		}
	}

	private static String spoken(Shown<ChartsView> shown) {
		return Accessible.nameOf(shown.controls(Chart.class).getFirst().getPlotArea().getControl()).orElse("");
	}

	@Test
	void theCaretSelectsTheChangeOfItsNumberAndTheChangeItsNumber() throws Exception {
		try (Desk desk = new Desk("linkcompare"); Shown<CompareView> shown = new Shown<>(CompareView.ID)) {
			IFile before = desk.file("2023.gongkai", Desk.sample("青山市政务服务局2023.gongkai"));
			Pump.until("last year is read", () -> Snapshots.shared().of(TextUri.of(before)).isPresent());
			OpenedText text = desk.open("2024.gongkai", Desk.sample("青山市政务服务局2024.gongkai"));
			Desk.page().activate(shown.view());
			shown.view().compare(TextUri.of(before), TextUri.of(text.file()));
			shown.await();
			Table table = shown.table();
			Desk.page().activate(text.editor());
			text.caret(text.offset(CLAIM) + CLAIM.length() + 1);
			String printed = printed(text);
			Pump.until("the change is selected", () -> table.getSelectionCount() == 1
					&& Shown.row(table, table.getSelectionIndex()).get(3).startsWith(printed));
			// a number that no other row shows, so that it is plain what was selected
			Map<String, Long> shownAs = Shown.rows(table).stream().map(row -> row.get(3)).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
			int other = IntStream.range(0, table.getItemCount()).filter(at -> Shown.row(table, at).get(3).matches("[\\d.]+万元")
					&& shownAs.get(Shown.row(table, at).get(3)) == 1).findFirst().orElseThrow();
			Shown.select(table, other);
			String wanted = Shown.row(table, other).get(3).replace("万元", "");
			Pump.until("the number is selected in the text", () -> text.editor().getSelectionProvider().getSelection() instanceof ITextSelection selection
					&& wanted.equals(selection.getText()));
		}
	}

	@Test
	void theCaretPutsTheCursorOfTheMatrixOnItsCell() throws Exception {
		try (Desk desk = new Desk("linkmatrix"); Shown<ReconciliationView> shown = new Shown<>(ReconciliationView.ID)) {
			OpenedText text = desk.open("2024.gongkai", Desk.sample("青山市政务服务局2024.gongkai"));
			shown.await();
			shown.controls(CTabFolder.class).getFirst().setSelection(0);
			Desk.page().activate(text.editor());
			text.caret(text.offset(CLAIM) + CLAIM.length() + 1);
			String printed = printed(text);
			List<TableCursor> cursors = shown.controls(TableCursor.class);
			assertTrue(cursors.size() == 1, cursors.toString());
			Pump.until("the cell of the number", () -> cursors.getFirst().getRow() != null
					&& cursors.getFirst().getRow().getText(cursors.getFirst().getColumn()).startsWith(printed));
		}
	}

	private static String printed(OpenedText text) {
		return Numbers.grouped(text.awaitAnalysis().snapshot().orElseThrow().facts().at(text.offset(CLAIM) + CLAIM.length() + 1).orElseThrow().quantity().value());
	}
}
