// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.gongkai.app.support.Desk;
import org.gongkai.app.support.NoErrorLogged;
import org.gongkai.app.support.OpenedText;
import org.gongkai.app.support.Pump;
import org.gongkai.core.check.Findings;
import org.gongkai.core.reconcile.CellState;
import org.gongkai.core.reconcile.Reconciliation;
import org.gongkai.lang.ide.Analysis;
import org.gongkai.ui.language.MessageLanguage;
import org.gongkai.ui.Icons;
import org.gongkai.ui.views.ViewMessages;
import org.gongkai.ui.views.reconcile.ReconciliationView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The Reconciliation view. */
@ExtendWith(NoErrorLogged.class)
class ReconciliationViewTest {
	@Test
	void theMatrixShowsFactsAgainstTheirPlaces() throws Exception {
		try (Desk desk = new Desk("matrix"); Shown<ReconciliationView> shown = new Shown<>(ReconciliationView.ID)) {
			OpenedText text = desk.open("exercise.gongkai", Desk.sample("练习_找错2024.gongkai"));
			shown.await();
			shown.controls(CTabFolder.class).get(0).setSelection(0);
			Analysis analysis = text.awaitAnalysis();
			Reconciliation expected = Reconciliation.of(analysis.snapshot().orElseThrow(), new Findings(analysis.findings()))
					.only(new Reconciliation.Filter("", EnumSet.complementOf(EnumSet.of(CellState.ALONE)), 0, Set.of())).gravestFirst();
			Pump.until("every fact", () -> shown.table().getItemCount() == expected.rows().size());
			List<String> headings = Shown.fullHeadings(shown.table());
			assertEquals(expected.columns().stream().map(Reconciliation.Column::title).toList(), headings.subList(1, headings.size()));
			Reconciliation.Row row = expected.rows().get(0);
			assertEquals(row.label(), Shown.row(shown.table(), 0).get(0));
			assertEquals(CellState.CONTRADICTS, row.state());
			assertEquals(Icons.FAILED.image(), shown.table().getItem(0).getImage(0), "the state of the row, though its cells may be out of sight");
			Shown.choose(shown.combo(ViewMessages.Facts_standing), MessageLanguage.tell(CellState.CONTRADICTS.word()));
			Pump.until("only contradictions", () -> shown.table().getItemCount() > 0
					&& shown.table().getItemCount() < expected.rows().size());
			// the next test would look through it
			Shown.choose(shown.combo(ViewMessages.Facts_standing), ViewMessages.Reconcile_anyState);
		}
	}

	@Test
	void theCausesOfTheExerciseAreItsThreeMistakes() throws Exception {
		try (Desk desk = new Desk("causes"); Shown<ReconciliationView> shown = new Shown<>(ReconciliationView.ID)) {
			OpenedText text = desk.open("exercise.gongkai", Desk.sample("练习_找错2024.gongkai"));
			shown.await();
			int causes = (int) text.awaitAnalysis().findings().stream().filter(finding -> finding.root()).count();
			CTabFolder tabs = shown.controls(CTabFolder.class).get(0);
			tabs.setSelection(1);
			Tree tree = shown.tree();
			Pump.until("the causes", () -> tree.getItemCount() == causes);
			assertTrue(causes >= 3, causes + " causes");
		}
	}

	@Test
	void theNumberAtTheCaretIsExplained() throws Exception {
		try (Desk desk = new Desk("why"); Shown<ReconciliationView> shown = new Shown<>(ReconciliationView.ID)) {
			OpenedText text = desk.open("2024.gongkai", Desk.sample("青山市政务服务局2024.gongkai"));
			shown.await();
			Desk.page().activate(text.editor());
			text.caret(text.offset("收入总计[") + "收入总计[".length() + 1);
			Pump.until("an explanation", () -> explanation(shown).getItemCount() == 1 && explanation(shown).getItem(0).getItemCount() > 2);
			TreeItem root = explanation(shown).getItem(0);
			String printed = text.awaitAnalysis().snapshot().orElseThrow().facts().at(text.offset("收入总计[") + 6).orElseThrow().quantity().printed();
			Pump.until("it is of that number", () -> explanation(shown).getItem(0).getText().contains(printed));
			assertTrue(Arrays.stream(root.getItems()).anyMatch(item -> !item.getText().isEmpty()));
		}
	}

	private static Tree explanation(Shown<ReconciliationView> shown) {
		List<Tree> trees = shown.controls(Tree.class);
		return trees.get(trees.size() - 1);
	}
}
