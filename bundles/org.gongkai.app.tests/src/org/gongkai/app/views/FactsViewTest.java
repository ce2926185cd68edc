// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.views.markers.MarkerViewUtil;
import org.gongkai.app.support.Desk;
import org.gongkai.app.support.NoErrorLogged;
import org.gongkai.app.support.OpenedText;
import org.gongkai.app.support.Pump;
import org.gongkai.core.fact.FactSpace;
import org.gongkai.core.fact.Report;
import org.gongkai.ui.language.MessageLanguage;
import org.gongkai.ui.views.Numbers;
import org.gongkai.ui.views.ViewMessages;
import org.gongkai.ui.views.facts.FactsView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The Facts view. */
@ExtendWith(NoErrorLogged.class)
class FactsViewTest {
	private static final int WHERE = 1;
	private static final int VALUE = 4;
	private static final int UNIT = 5;
	private static final int STANDING = 7;

	@Test
	void everyNumberOfTheDocumentIsARow() throws Exception {
		try (Desk desk = new Desk("facts"); Shown<FactsView> shown = new Shown<>(FactsView.ID)) {
			OpenedText text = desk.open("2024.gongkai", Desk.sample("青山市政务服务局2024.gongkai"));
			shown.await();
			int expected = text.awaitAnalysis().snapshot().orElseThrow().facts().reports().size();
			Pump.until("all numbers", () -> shown.table().getItemCount() == expected);
			assertTrue(expected > 500, expected + " numbers");
			List<String> first = Shown.row(shown.table(), 0);
			assertEquals(text.awaitAnalysis().snapshot().orElseThrow().facts().reports().get(0).quantity().printed(), first.get(VALUE));
		}
	}

	@Test
	void aContradictedNumberSaysSoAndTheFilterFindsIt() throws Exception {
		try (Desk desk = new Desk("factfilter"); Shown<FactsView> shown = new Shown<>(FactsView.ID)) {
			desk.open("exercise.gongkai", Desk.sample("练习_找错2024.gongkai"));
			shown.await();
			int all = shown.table().getItemCount();
			Shown.choose(shown.combo(ViewMessages.Facts_standing), ViewMessages.Standing_contradicted);
			Pump.until("fewer rows", () -> shown.table().getItemCount() < all && shown.table().getItemCount() > 0);
			assertEquals(List.of(ViewMessages.Standing_contradicted),
					Shown.rows(shown.table()).stream().map(row -> row.get(STANDING)).distinct().toList());
			Shown.choose(shown.combo(ViewMessages.Facts_standing), ViewMessages.Filter_anyStanding);
			shown.filter().setText("公开01表 208");
			Pump.until("only that table", () -> shown.table().getItemCount() > 0 && shown.table().getItemCount() < all
					&& Shown.rows(shown.table()).stream().allMatch(row -> row.get(WHERE).equals("公开01表")));
		}
	}

	@Test
	void selectingANumberSelectsItInTheTextAndTheCaretSelectsTheNumber() throws Exception {
		try (Desk desk = new Desk("factlink"); Shown<FactsView> shown = new Shown<>(FactsView.ID)) {
			OpenedText text = desk.open("2024.gongkai", Desk.sample("青山市政务服务局2024.gongkai"));
			Desk.page().activate(shown.view());
			shown.await();
			Table table = shown.table();
			int row = Shown.find(table, cells -> cells.get(WHERE).startsWith("公开") && !cells.get(VALUE).isEmpty());
			Shown.select(table, row);
			String printed = Shown.row(table, row).get(VALUE);
			Pump.until("the number is selected in the text",
					() -> text.editor().getSelectionProvider().getSelection() instanceof ITextSelection selection
							&& printed.equals(selection.getText()));
			Desk.page().activate(text.editor());
			int claim = text.offset("收入总计[") + "收入总计[".length() + 1;
			text.caret(claim);
			Pump.until("the claim is selected in the table", () -> table.getSelectionCount() == 1
					&& text.document().get().startsWith(Shown.row(table, table.getSelectionIndex()).get(VALUE), claim - 1));
		}
	}

	@Test
	void typingRenewsTheNumbersAndTheCaretSelectsTheNewOne() throws Exception {
		try (Desk desk = new Desk("facttyping"); Shown<FactsView> shown = new Shown<>(FactsView.ID)) {
			OpenedText text = desk.open("2024.gongkai", Desk.sample("青山市政务服务局2024.gongkai"));
			shown.await();
			Table table = shown.table();
			int count = table.getItemCount();
			text.replace("收入总计[", "收入总计[1");
			text.awaitAnalysis();
			Pump.until("the new number", () -> Shown.find(table, cells -> cells.get(VALUE).startsWith("1")
					&& cells.get(STANDING).equals(ViewMessages.Standing_contradicted)) >= 0);
			assertEquals(count, table.getItemCount());
			text.caret(0);
			text.caret(text.offset("收入总计[") + "收入总计[".length() + 1);
			Pump.until("it is selected", () -> table.getSelectionCount() == 1
					&& Shown.row(table, table.getSelectionIndex()).get(VALUE).startsWith("1"));
		}
	}

	@Test
	void theNumberTheCaretIsInIsSelectedWhileItIsTyped() throws Exception {
		try (Desk desk = new Desk("factcaret"); Shown<FactsView> shown = new Shown<>(FactsView.ID)) {
			OpenedText text = desk.open("2024.gongkai", Desk.sample("青山市政务服务局2024.gongkai"));
			shown.await();
			Table table = shown.table();
			Desk.page().activate(text.editor());
			table.deselectAll();
			text.replace("收入总计[", "收入总计[1");
			text.awaitAnalysis();
			Pump.until("the new number is selected though the caret did not move", () -> table.getSelectionCount() == 1
					&& Shown.row(table, table.getSelectionIndex()).get(VALUE).startsWith("1")
					&& Shown.row(table, table.getSelectionIndex()).get(STANDING).equals(ViewMessages.Standing_contradicted));
		}
	}

	@Test
	void aProblemSelectsItsNumberAndTheNumberSelectsTheProblem() throws Exception {
		try (Desk desk = new Desk("factmarker"); Shown<FactsView> shown = new Shown<>(FactsView.ID)) {
			OpenedText text = desk.open("exercise.gongkai", Desk.sample("练习_找错2024.gongkai"));
			shown.await();
			Table table = shown.table();
			FactSpace facts = text.awaitAnalysis().snapshot().orElseThrow().facts();
			Function<String, List<Integer>> rows = number -> IntStream.range(0, table.getItemCount()).filter(at -> Shown.row(table, at).get(VALUE).equals(number))
					.boxed().toList();
			// several rows may print one number, and then it is not said which is meant; problems come in any order
			String another = Pump.value("a problem of a number that is printed once", () -> Desk.problems(text.file()).stream()
					.flatMap(one -> facts.at(one.getAttribute(IMarker.CHAR_START, -1)).stream()).map(report -> report.quantity().printed())
					.filter(one -> rows.apply(one).size() == 1).findFirst());
			IMarker marker = Pump.value("a problem of another number", () -> Desk.problems(text.file()).stream()
					.filter(one -> facts.at(one.getAttribute(IMarker.CHAR_START, -1)).filter(report -> !report.quantity().printed().equals(another)).isPresent())
					.findFirst());
			String printed = facts.at(marker.getAttribute(IMarker.CHAR_START, -1)).orElseThrow().quantity().printed();
			IViewPart problems = Desk.page().showView(IPageLayout.ID_PROBLEM_VIEW);
			table.deselectAll();
			Pump.until("the Problems view knows it", () -> {
				MarkerViewUtil.showMarker(Desk.page(), marker, false);
				return problems.getSite().getSelectionProvider().getSelection() instanceof IStructuredSelection chosen
						&& marker.equals(Adapters.adapt(chosen.getFirstElement(), IMarker.class));
			});
			Pump.until("the number of the problem is selected", () -> table.getSelectionCount() == 1
					&& Shown.row(table, table.getSelectionIndex()).get(VALUE).equals(printed));
			// the Problems view may lie over the table, which makes its rows only where they are seen
			Desk.page().activate(shown.view());
			Shown.select(table, rows.apply(another).getFirst());
			int offset = Pump.value("the number is selected in the text",
					() -> text.editor().getSelectionProvider().getSelection() instanceof ITextSelection selection
							&& selection.getText().equals(another) ? Optional.of(selection.getOffset()) : Optional.empty());
			Pump.until("its problem is selected", () -> problems.getSite().getSelectionProvider().getSelection() instanceof IStructuredSelection chosen
					&& Adapters.adapt(chosen.getFirstElement(), IMarker.class) instanceof IMarker one
					&& one.getAttribute(IMarker.CHAR_START, -1) <= offset && offset <= one.getAttribute(IMarker.CHAR_END, -1));
		}
	}

	@Test
	void numbersAreCopiedAsNumbers() throws Exception {
		try (Desk desk = new Desk("factcopy"); Shown<FactsView> shown = new Shown<>(FactsView.ID)) {
			desk.open("2024.gongkai", Desk.sample("青山市政务服务局2024.gongkai"));
			Desk.page().activate(shown.view());
			shown.await();
			Table table = shown.table();
			int row = Shown.find(table, cells -> cells.get(VALUE).contains("."));
			Shown.select(table, row);
			Shown.command(IWorkbenchCommandConstants.EDIT_COPY);
			String[] lines = copied().split("\\R");
			assertEquals(2, lines.length);
			assertTrue(List.of(lines[0].split("\t")).contains(ViewMessages.Facts_value), lines[0]);
			assertTrue(List.of(lines[1].split("\t")).contains(Shown.row(table, row).get(VALUE).replace(",", "")), lines[1]);
		}
	}

	@Test
	void aBlankIsToldByItsWordAndANumberStandsBesideItsUnit() throws Exception {
		try (Desk desk = new Desk("factblank"); Shown<FactsView> shown = new Shown<>(FactsView.ID)) {
			OpenedText text = desk.open("2024.gongkai", Desk.sample("青山市政务服务局2024.gongkai"));
			shown.await();
			List<Report> reports = text.awaitAnalysis().snapshot().orElseThrow().facts().reports();
			int blank = IntStream.range(0, reports.size()).filter(at -> reports.get(at).quantity().value() == null).findFirst().orElseThrow();
			assertEquals(MessageLanguage.tell(reports.get(blank).quantity().words()), Shown.row(shown.table(), blank).get(VALUE));
			assertEquals("", Shown.row(shown.table(), blank).get(UNIT));
			assertTrue(!Shown.row(shown.table(), blank).get(VALUE).isBlank(), "a word for a blank");
			int amount = IntStream.range(0, reports.size()).filter(at -> reports.get(at).quantity().unit().equals("万元")).findFirst().orElseThrow();
			assertEquals(Numbers.grouped(reports.get(amount).quantity().value()), Shown.row(shown.table(), amount).get(VALUE));
			assertEquals("万元", Shown.row(shown.table(), amount).get(UNIT));
		}
	}

	@Test
	void aPivotIsCopiedAsNumbersInOneUnitThatItsCornerNames() throws Exception {
		try (Desk desk = new Desk("factpivot"); Shown<FactsView> shown = new Shown<>(FactsView.ID)) {
			desk.open("2024.gongkai", Desk.sample("青山市政务服务局2024.gongkai"));
			Desk.page().activate(shown.view());
			shown.await();
			pivot(shown);
			try {
				shown.await();
				Table table = shown.table();
				assertTrue(table.getColumn(0).getText().contains("万元"), table.getColumn(0).getText());
				Shown.command(IWorkbenchCommandConstants.EDIT_COPY);
				String[] lines = copied().split("\\R");
				assertEquals(table.getItemCount() + 1, lines.length);
				assertEquals(table.getColumn(0).getText(), lines[0].split("\t", -1)[0]);
				List<String> cells = Arrays.stream(lines).skip(1).flatMap(line -> Arrays.stream(line.split("\t", -1)).skip(1))
						.filter(cell -> !cell.isEmpty()).toList();
				assertTrue(cells.stream().filter(cell -> cell.matches("-?\\d+(\\.\\d+)?")).count() > 10, cells.toString());
				assertTrue(cells.stream().noneMatch(cell -> cell.matches(".*\\d(万元|,).*")), cells.toString());
			} finally {
				pivot(shown);
			}
		}
	}

	private static void pivot(Shown<FactsView> shown) {
		IToolBarManager bar = shown.view().getViewSite().getActionBars().getToolBarManager();
		IAction pivot = Arrays.stream(bar.getItems()).filter(ActionContributionItem.class::isInstance).map(item -> ((ActionContributionItem) item).getAction())
				.filter(action -> ViewMessages.Facts_pivot.equals(action.getText())).findFirst().orElseThrow();
		pivot.setChecked(!pivot.isChecked());
		pivot.run();
	}

	private static String copied() {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			return (String) clipboard.getContents(TextTransfer.getInstance());
		} finally {
			clipboard.dispose();
		}
	}

	@Test
	void whatACellHasNoRoomForIsToldUnderThePointer() throws Exception {
		try (Desk desk = new Desk("factclipped"); Shown<FactsView> shown = new Shown<>(FactsView.ID)) {
			desk.open("2024.gongkai", Desk.sample("青山市政务服务局2024.gongkai"));
			shown.await();
			Table table = shown.table();
			String whole = Shown.row(table, 0).get(WHERE);
			table.getColumn(WHERE).setWidth(30);
			Pump.until("the column is narrow", () -> table.getItem(0).getBounds(WHERE).width < 60);
			point(table, WHERE);
			assertEquals(whole, table.getToolTipText().replace("\n", ""));
			table.getColumn(WHERE).setWidth(900);
			Pump.until("the column is wide", () -> table.getItem(0).getBounds(WHERE).width > 800);
			point(table, WHERE);
			assertEquals(null, table.getToolTipText());
			table.getColumn(WHERE).setWidth(280);
		}
	}

	private static void point(Table table, int column) {
		Rectangle cell = table.getItem(0).getBounds(column);
		Event event = new Event();
		event.x = cell.x + 5;
		event.y = cell.y + cell.height / 2;
		table.notifyListeners(SWT.MouseMove, event);
	}

	@Test
	void withoutADocumentTheViewSaysWhatToDo() throws Exception {
		try (Desk desk = new Desk("factnone"); Shown<FactsView> shown = new Shown<>(FactsView.ID)) {
			Desk.page().closeAllEditors(false);
			Pump.until("words", () -> shown.view().silence().isPresent());
			assertEquals(ViewMessages.View_noText, shown.view().silence().orElseThrow());
			desk.open("empty.gongkai", "// 什么也没有\n");
			Pump.until("other words", () -> shown.view().silence().filter(words -> words.contains("empty.gongkai")
					&& !words.equals(ViewMessages.View_noText)).isPresent());
		}
	}
}
