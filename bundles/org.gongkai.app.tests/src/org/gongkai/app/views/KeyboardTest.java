// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.TableCursor;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.gongkai.app.support.Desk;
import org.gongkai.app.support.NoErrorLogged;
import org.gongkai.app.support.Pump;
import org.gongkai.ui.views.chart.ChartsView;
import org.gongkai.ui.views.compare.CompareView;
import org.gongkai.ui.views.facts.FactsView;
import org.gongkai.ui.views.follow.Accessible;
import org.gongkai.ui.views.follow.FollowingView;
import org.gongkai.ui.views.reconcile.ReconciliationView;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every view is worked by keyboard and heard by those who do not see it. */
@ExtendWith(NoErrorLogged.class)
class KeyboardTest {
	private static final List<Class<? extends Control>> WORKED = List.of(Text.class, Combo.class, Table.class, TableCursor.class, Tree.class,
			Button.class, Slider.class, CTabFolder.class, StyledText.class);

	private static <V extends FollowingView<?>> void fill(Shown<V> shown, Desk desk) throws Exception {
		desk.file("2023.gongkai", Desk.sample("青山市政务服务局2023.gongkai"));
		desk.open("2024.gongkai", Desk.sample("青山市政务服务局2024.gongkai"));
		Desk.page().activate(shown.view());
		shown.await();
	}

	private static boolean isWorked(Control control) {
		return WORKED.stream().anyMatch(kind -> kind.isInstance(control)) || Accessible.nameOf(control).isPresent();
	}

	private static String spoken(Control control) {
		return Accessible.nameOf(control).orElseGet(() -> control instanceof Button button ? button.getText() : "");
	}

	@ParameterizedTest
	@ValueSource(strings = { ChartsView.ID, FactsView.ID, ReconciliationView.ID, CompareView.ID })
	void everyControlHasAName(String id) throws Exception {
		try (Desk desk = new Desk("names"); Shown<FollowingView<?>> shown = new Shown<>(id)) {
			fill(shown, desk);
			List<String> nameless = new ArrayList<>();
			List<Control> worked = shown.controls(Control.class).stream().filter(KeyboardTest::isWorked).toList();
			worked.stream().filter(control -> spoken(control).isBlank()).forEach(control -> nameless.add(control.toString()));
			assertTrue(worked.size() >= 3, worked.toString());
			assertEquals(List.of(), nameless);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { ChartsView.ID, FactsView.ID, ReconciliationView.ID, CompareView.ID })
	void theTabKeyReachesEveryControl(String id) throws Exception {
		try (Desk desk = new Desk("tabs"); Shown<FollowingView<?>> shown = new Shown<>(id)) {
			fill(shown, desk);
			Set<Control> wanted = new LinkedHashSet<>(shown.controls(Control.class).stream()
					.filter(control -> control instanceof Text || control instanceof Combo || control instanceof Table || control instanceof Tree)
					.filter(Control::isEnabled).toList());
			Control start = wanted.iterator().next();
			start.forceFocus();
			Pump.until("the focus is in the view", () -> start.isFocusControl() || start.getDisplay().getFocusControl() != null);
			Set<Control> reached = new LinkedHashSet<>();
			Control focus = start.getDisplay().getFocusControl();
			for (int steps = 0; focus != null && steps < 60 && reached.size() < 60; steps++) {
				reached.add(focus instanceof TableCursor ? focus.getParent() : focus);
				focus.traverse(SWT.TRAVERSE_TAB_NEXT);
				focus = focus.getDisplay().getFocusControl();
			}
			wanted.removeAll(reached);
			assertEquals(Set.of(), wanted, "not reached by the Tab key");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { FactsView.ID, ReconciliationView.ID, CompareView.ID })
	void theFilterIsReachedByItsKeyAndLeftByEscape(String id) throws Exception {
		try (Desk desk = new Desk("filterkey"); Shown<FollowingView<?>> shown = new Shown<>(id)) {
			fill(shown, desk);
			Shown.command(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE);
			Pump.until("the filter has the focus", () -> shown.filter().isFocusControl());
			shown.filter().setText("没有这样的字");
			shown.until("nothing is found", () -> shown.table().getItemCount() == 0);
			Event escape = new Event();
			escape.keyCode = SWT.ESC;
			shown.filter().notifyListeners(SWT.KeyDown, escape);
			shown.until("everything is back", () -> shown.table().getItemCount() > 0);
			assertEquals("", shown.filter().getText());
			assertTrue(!shown.filter().isFocusControl(), "the focus is in the table");
		}
	}
}
