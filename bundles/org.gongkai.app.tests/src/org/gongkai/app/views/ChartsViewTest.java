// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.views;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.ISeries;
import org.gongkai.app.support.Desk;
import org.gongkai.app.support.NoErrorLogged;
import org.gongkai.app.support.OpenedText;
import org.gongkai.app.support.Pump;
import org.gongkai.core.chart.Charts;
import org.gongkai.core.chart.ChartEntry;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.spi.ChartRequest;
import org.gongkai.core.spi.chart.ChartModel;
import org.gongkai.ui.extension.RegistryCatalog;
import org.gongkai.ui.language.MessageLanguage;
import org.gongkai.ui.views.ViewMessages;
import org.gongkai.ui.views.chart.ChartsView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The Charts view. */
@ExtendWith(NoErrorLogged.class)
class ChartsViewTest {
	@TempDir
	Path folder;

	private static ChartEntry entry(DocumentSnapshot document, String id) {
		return Charts.of(RegistryCatalog.current(), document).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
	}

	private static void show(Shown<ChartsView> shown, DocumentSnapshot document, String id) {
		String label = MessageLanguage.tell(entry(document, id).label());
		Pump.until("the charts are offered", () -> shown.view().silence().isEmpty()
				&& shown.combo(ViewMessages.Chart_choice).indexOf(label) >= 0);
		Shown.choose(shown.combo(ViewMessages.Chart_choice), label);
	}

	private static ISeries<?>[] series(Shown<ChartsView> shown) {
		List<Chart> charts = shown.controls(Chart.class);
		return charts.isEmpty() ? new ISeries<?>[0] : charts.get(0).getSeriesSet().getSeries();
	}

	@Test
	void theBarsAreTheValuesOfTheModel() throws Exception {
		try (Desk desk = new Desk("bars"); Shown<ChartsView> shown = new Shown<>(ChartsView.ID)) {
			OpenedText text = desk.open("2024.gongkai", Desk.sample("青山市政务服务局2024.gongkai"));
			DocumentSnapshot document = text.awaitAnalysis().snapshot().orElseThrow();
			show(shown, document, "expenditure-by-nature");
			ChartModel model = (ChartModel) entry(document, "expenditure-by-nature").answer(ChartRequest.of(document));
			double[] values = model.series().get(0).points().stream().mapToDouble(point -> point.value().doubleValue()).toArray();
			Pump.until("the bars", () -> series(shown).length == 1 && series(shown)[0].getYSeries().length == values.length);
			assertArrayEquals(values, series(shown)[0].getYSeries(), 0);
			Chart chart = shown.controls(Chart.class).get(0);
			assertEquals(values.length, chart.getAxisSet().getXAxis(0).getCategorySeries().length);
			assertTrue(chart.getAxisSet().getYAxis(0).getTitle().getText().contains(model.values().unit()));
		}
	}

	@Test
	void everyChartIsDrawnOrSaysWhyNot() throws Exception {
		try (Desk desk = new Desk("allcharts"); Shown<ChartsView> shown = new Shown<>(ChartsView.ID)) {
			OpenedText text = desk.open("2024.gongkai", Desk.sample("青山市政务服务局2024.gongkai"));
			shown.await();
			Combo choice = shown.combo(ViewMessages.Chart_choice);
			assertTrue(choice.getItemCount() >= 10, choice.getItemCount() + " charts");
			for (String item : choice.getItems()) {
				Shown.choose(shown.combo(ViewMessages.Chart_choice), item);
				Pump.until(item + " is chosen and shown", () -> shown.view().silence().isEmpty()
						&& shown.combo(ViewMessages.Chart_choice).getText().equals(item));
			}
			text.awaitAnalysis();
		}
	}

	@Test
	void theLegendHidesAndShowsASeries() throws Exception {
		try (Desk desk = new Desk("legend"); Shown<ChartsView> shown = new Shown<>(ChartsView.ID)) {
			OpenedText text = desk.open("2024.gongkai", Desk.sample("青山市政务服务局2024.gongkai"));
			show(shown, text.awaitAnalysis().snapshot().orElseThrow(), "budget-and-final");
			Pump.until("two series", () -> series(shown).length == 2 && shown.controls(Button.class).size() == 2);
			Button first = shown.controls(Button.class).get(0);
			first.setSelection(false);
			first.notifyListeners(SWT.Selection, new Event());
			Pump.until("one series is left", () -> series(shown).length == 1);
			first.setSelection(true);
			first.notifyListeners(SWT.Selection, new Event());
			Pump.until("both are back", () -> series(shown).length == 2);
		}
	}

	@Test
	void aScrolledChartPointsAtTheValuesItShows() throws Exception {
		try (Desk desk = new Desk("scrolled"); Shown<ChartsView> shown = new Shown<>(ChartsView.ID)) {
			OpenedText text = desk.open("2024.gongkai", Desk.sample("青山市政务服务局2024.gongkai"));
			DocumentSnapshot document = text.awaitAnalysis().snapshot().orElseThrow();
			show(shown, document, "completion");
			ChartModel model = (ChartModel) entry(document, "completion").answer(ChartRequest.of(document));
			Pump.until("the chart is scrolled", () -> series(shown).length == 1 && series(shown)[0].getYSeries().length == model.categoryNames().size()
					&& !shown.controls(Slider.class).isEmpty());
			Slider slider = shown.controls(Slider.class).get(0);
			Composite plot = (Composite) shown.controls(Chart.class).get(0).getPlotArea().getControl();
			assertEquals(model.categoryNames().getFirst(), pointed(plot, 4));
			slider.setSelection(slider.getMaximum());
			slider.notifyListeners(SWT.Selection, new Event());
			Pump.until("the last value is where the last bar is", () -> model.categoryNames().getLast().equals(pointed(plot, plot.getSize().y - 4)));
			assertEquals(model.categoryNames().get(slider.getSelection()), pointed(plot, 4));
		}
	}

	@Test
	void longNamesUnderColumnsStandInSeveralLines() throws Exception {
		try (Desk desk = new Desk("names"); Shown<ChartsView> shown = new Shown<>(ChartsView.ID)) {
			OpenedText text = desk.open("2024.gongkai", Desk.sample("青山市政务服务局2024.gongkai"));
			DocumentSnapshot document = text.awaitAnalysis().snapshot().orElseThrow();
			show(shown, document, "public-expenses");
			Pump.until("the columns are drawn", () -> series(shown).length > 1 && shown.controls(Chart.class).get(0).getSize().y > 0);
			Chart chart = shown.controls(Chart.class).get(0);
			assertFalse(chart.getAxisSet().getXAxis(0).getTick().isVisible(), "the axis would cut or turn the names");
			int bottom = chart.getLocation().y + chart.getSize().y;
			Canvas names = shown.controls(Canvas.class).stream().filter(canvas -> canvas.getParent() == chart.getParent() && canvas.getLocation().y >= bottom)
					.findFirst().orElseThrow();
			assertTrue(names.getSize().y >= 2 * names.getFont().getFontData()[0].getHeight(), "lines in " + names.getSize());
		}
	}

	/** The name of the value that the mouse points at near the axis, at a height of the plot or a little above or below it. */
	private static String pointed(Composite plot, int height) {
		for (int off = 0; off < 24; off++) {
			Event move = new Event();
			move.x = 1;
			move.y = height + (height < plot.getSize().y / 2 ? off : -off);
			plot.notifyListeners(SWT.MouseMove, move);
			if (plot.getToolTipText() != null) {
				return plot.getToolTipText().lines().findFirst().orElse("");
			}
		}
		return "";
	}

	@Test
	void theKeyboardWalksThroughTheBarsAndTheTextFollows() throws Exception {
		try (Desk desk = new Desk("keys"); Shown<ChartsView> shown = new Shown<>(ChartsView.ID)) {
			OpenedText text = desk.open("2024.gongkai", Desk.sample("青山市政务服务局2024.gongkai"));
			show(shown, text.awaitAnalysis().snapshot().orElseThrow(), "expenditure-by-nature");
			Pump.until("the bars", () -> series(shown).length == 1);
			text.caret(0);
			key(shown, SWT.ARROW_DOWN);
			Pump.until("a number is selected in the text",
					() -> text.editor().getSelectionProvider().getSelection() instanceof ITextSelection selection && selection.getOffset() > 0);
		}
	}

	@Test
	void lookingInsideShowsThePartsAndLeadsBack() throws Exception {
		try (Desk desk = new Desk("inside"); Shown<ChartsView> shown = new Shown<>(ChartsView.ID)) {
			OpenedText text = desk.open("2024.gongkai", Desk.sample("青山市政务服务局2024.gongkai"));
			DocumentSnapshot document = text.awaitAnalysis().snapshot().orElseThrow();
			show(shown, document, "expenditure-by-function");
			ChartModel model = (ChartModel) entry(document, "expenditure-by-function").answer(ChartRequest.of(document));
			int parts = model.series().get(0).points().get(0).parts().size();
			Pump.until("the classes", () -> series(shown).length == 1
					&& series(shown)[0].getYSeries().length == model.series().get(0).points().size());
			key(shown, SWT.ARROW_DOWN);
			key(shown, SWT.PAGE_DOWN);
			Pump.until("the parts", () -> series(shown)[0].getYSeries().length == parts);
			key(shown, SWT.PAGE_UP);
			Pump.until("the classes again", () -> series(shown)[0].getYSeries().length == model.series().get(0).points().size());
		}
	}

	private static void key(Shown<ChartsView> shown, int code) {
		Event event = new Event();
		event.keyCode = code;
		shown.controls(Chart.class).get(0).getPlotArea().getControl().notifyListeners(SWT.KeyDown, event);
	}

	@Test
	void theChartIsSavedAsSvgAndPng() throws Exception {
		try (Desk desk = new Desk("pictures"); Shown<ChartsView> shown = new Shown<>(ChartsView.ID)) {
			OpenedText text = desk.open("2024.gongkai", Desk.sample("青山市政务服务局2024.gongkai"));
			show(shown, text.awaitAnalysis().snapshot().orElseThrow(), "expenditure-by-nature");
			Pump.until("the bars", () -> series(shown).length == 1 && List
					.of(shown.controls(Chart.class).get(0).getAxisSet().getXAxis(0).getCategorySeries()).contains("基本支出"));
			shown.view().save(folder.resolve("a.svg"));
			shown.view().save(folder.resolve("a.png"));
			assertTrue(Files.readString(folder.resolve("a.svg")).contains("基本支出"));
			byte[] png = Files.readAllBytes(folder.resolve("a.png"));
			assertEquals("PNG", new String(png, 1, 3, java.nio.charset.StandardCharsets.US_ASCII));
			assertTrue(png.length > 5000, png.length + " bytes");
		}
	}
}
