// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IViewPart;
import org.gongkai.app.support.Desk;
import org.gongkai.app.support.NoErrorLogged;
import org.gongkai.app.support.OpenedText;
import org.gongkai.app.support.Pump;
import org.gongkai.core.compare.ChangeKind;
import org.gongkai.core.compare.DocumentComparison;
import org.gongkai.core.compare.SideBySide;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.ui.language.MessageLanguage;
import org.gongkai.ui.language.Texts;
import org.gongkai.ui.place.TextUri;
import org.gongkai.ui.snapshot.Snapshots;
import org.gongkai.ui.views.Numbers;
import org.gongkai.ui.views.ViewMessages;
import org.gongkai.ui.views.compare.CompareView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The Compare view. */
@ExtendWith(NoErrorLogged.class)
class CompareViewTest {
	private static final int KIND = 0;
	private static final int BEFORE = 2;
	private static final int AFTER = 3;

	@TempDir
	Path folder;

	private static IFile document(Desk desk, String name, String sample) throws Exception {
		IFile file = desk.file(name, Desk.sample(sample));
		Pump.until(name + " is read", () -> Snapshots.shared().of(TextUri.of(file)).isPresent());
		return file;
	}

	private static DocumentSnapshot snapshot(IFile file) {
		return Snapshots.shared().of(TextUri.of(file)).orElseThrow().snapshot();
	}

	@Test
	void twoYearsAreComparedByTheirFacts() throws Exception {
		try (Desk desk = new Desk("years"); Shown<CompareView> shown = new Shown<>(CompareView.ID)) {
			IFile before = document(desk, "2023.gongkai", "青山市政务服务局2023.gongkai");
			IFile after = document(desk, "2024.gongkai", "青山市政务服务局2024.gongkai");
			shown.view().compare(TextUri.of(before), TextUri.of(after));
			shown.await();
			DocumentComparison comparison = DocumentComparison.of(snapshot(before), snapshot(after));
			int changes = comparison.changes(DocumentComparison.Order.SIZE).size();
			Pump.until("every change", () -> shown.table().getItemCount() == changes);
			var greatest = comparison.changes(DocumentComparison.Order.SIZE).get(0);
			List<String> first = Shown.row(shown.table(), 0);
			assertEquals(MessageLanguage.tell(greatest.kind().word()), first.get(KIND));
			assertEquals(greatest.before().map(one -> Numbers.told(one.quantity())).orElse(ViewMessages.Compare_absent),
					first.get(BEFORE));
			assertEquals(greatest.after().map(one -> Numbers.told(one.quantity())).orElse(ViewMessages.Compare_absent),
					first.get(AFTER));
			String added = MessageLanguage.tell(ChangeKind.ADDED.word());
			Shown.choose(shown.combo(ViewMessages.Compare_kind), added);
			Pump.until("only what was added", () -> Shown.rows(shown.table()).stream().allMatch(row -> row.get(KIND).equals(added)));
			assertEquals(List.of(ViewMessages.Compare_absent),
					Shown.rows(shown.table()).stream().map(row -> row.get(BEFORE)).distinct().toList());
			// the view remembers the choice, and the next test would look through it
			Shown.choose(shown.combo(ViewMessages.Compare_kind), shown.combo(ViewMessages.Compare_kind).getItem(0));
		}
	}

	@Test
	void aRowOpensBothPlaces() throws Exception {
		try (Desk desk = new Desk("both"); Shown<CompareView> shown = new Shown<>(CompareView.ID)) {
			IFile before = document(desk, "2023.gongkai", "青山市政务服务局2023.gongkai");
			IFile after = document(desk, "2024.gongkai", "青山市政务服务局2024.gongkai");
			shown.view().compare(TextUri.of(before), TextUri.of(after));
			openChange(shown);
			assertEquals(2, Desk.page().getEditorReferences().length);
			assertEquals("2024.gongkai", Desk.page().getActiveEditor().getEditorInput().getName());
		}
	}

	@Test
	void aRowShowsItsTwoPlacesBesideEachOther() throws Exception {
		try (Desk desk = new Desk("beside"); Shown<CompareView> shown = new Shown<>(CompareView.ID)) {
			IFile before = document(desk, "2023.gongkai", "青山市政务服务局2023.gongkai");
			IFile after = document(desk, "2024.gongkai", "青山市政务服务局2024.gongkai");
			shown.view().compare(TextUri.of(before), TextUri.of(after));
			BooleanSupplier both = () -> Arrays.stream(Desk.page().getEditorReferences())
					.filter(one -> one.getPart(false) != null && Desk.page().isPartVisible(one.getPart(false))).count() == 2;
			openChange(shown);
			Pump.until("both are seen at once", both);
			openChange(shown);
			Pump.until("both are still seen", both);
			assertEquals(2, Desk.page().getEditorReferences().length);
			IEditorReference[] open = Desk.page().getEditorReferences();
			Desk.page().closeEditors(new IEditorReference[] { open[1] }, false);
			Pump.until("one is left", () -> Desk.page().getEditorReferences().length == 1);
			Desk.page().closeAllEditors(false);
			OpenedText again = desk.open(after);
			Pump.until("the editor area is there again", () -> Desk.page().isPartVisible(again.editor()));
		}
	}

	private static void openChange(Shown<CompareView> shown) {
		shown.await();
		String changed = MessageLanguage.tell(ChangeKind.CHANGED.word());
		Shown.open(shown.table(), Shown.find(shown.table(), row -> row.get(KIND).equals(changed)));
	}

	@Test
	void whileOthersAreComparedNoRowOfTheEarlierOnesStays() throws Exception {
		try (Desk desk = new Desk("others"); Shown<CompareView> shown = new Shown<>(CompareView.ID)) {
			IFile before = document(desk, "2023.gongkai", "青山市政务服务局2023.gongkai");
			IFile after = document(desk, "2024.gongkai", "青山市政务服务局2024.gongkai");
			shown.view().compare(TextUri.of(before), TextUri.of(after));
			shown.await();
			int changes = shown.table().getItemCount();
			assertTrue(changes > 0, "changes");
			shown.view().compare(TextUri.of(after), TextUri.of(before));
			assertEquals(0, shown.table().getItemCount());
			assertEquals(ViewMessages.View_computing, shown.view().getContentDescription());
			shown.await();
			assertEquals(changes, shown.table().getItemCount());
			assertEquals("青山市政务服务局2024 → 青山市政务服务局2023", shown.view().getContentDescription());
		}
	}

	@Test
	void whatIsAskedOfAHiddenViewIsThereWhenItIsSeen() throws Exception {
		try (Desk desk = new Desk("hidden"); Shown<CompareView> shown = new Shown<>(CompareView.ID)) {
			IFile before = document(desk, "2023.gongkai", "青山市政务服务局2023.gongkai");
			IFile after = document(desk, "2024.gongkai", "青山市政务服务局2024.gongkai");
			shown.view().compare(TextUri.of(before), TextUri.of(after));
			shown.await();
			IViewPart cover = Arrays.stream(Desk.page().getViewStack(shown.view())).filter(part -> part != shown.view()).findFirst().orElseThrow();
			Desk.page().activate(cover);
			Pump.until("it is hidden", () -> !Desk.page().isPartVisible(shown.view()));
			shown.view().compare(TextUri.of(after), TextUri.of(before));
			Desk.page().activate(shown.view());
			assertEquals(ViewMessages.View_computing, shown.view().getContentDescription());
			shown.await();
			assertEquals("青山市政务服务局2024 → 青山市政务服务局2023", shown.view().getContentDescription());
		}
	}

	@Test
	void aPlaceThatIsGoneIsNamedInTheStatusLine() throws Exception {
		try (Desk desk = new Desk("gone"); Shown<CompareView> shown = new Shown<>(CompareView.ID)) {
			IFile before = document(desk, "2023.gongkai", "青山市政务服务局2023.gongkai");
			IFile after = document(desk, "2024.gongkai", "青山市政务服务局2024.gongkai");
			shown.view().compare(TextUri.of(before), TextUri.of(after));
			shown.await();
			after.delete(true, null);
			openChange(shown);
			assertTrue(Shown.statusLine().contains(Texts.format(ViewMessages.View_gone, "2024.gongkai")), Shown.statusLine().toString());
		}
	}

	@Test
	void severalSelectedFilesStandSideBySide() throws Exception {
		try (Desk desk = new Desk("several")) {
			IFile first = document(desk, "2023.gongkai", "青山市政务服务局2023.gongkai");
			IFile last = document(desk, "2024.gongkai", "青山市政务服务局2024.gongkai");
			IFile draft = desk.file("draft.gongkai", Desk.sample("青山市政务服务局2024.gongkai").replaceFirst("决算 青山市政务服务局2024", "决算 草稿2024"));
			Pump.until("the draft is read", () -> Snapshots.shared().of(TextUri.of(draft)).isPresent());
			IViewPart explorer = Desk.page().showView("org.gongkai.app.explorer");
			explorer.getSite().getSelectionProvider().setSelection(new StructuredSelection(List.of(draft, last, first)));
			Shown.command("org.gongkai.ui.views.compareDocuments");
			try (Shown<CompareView> shown = new Shown<>(CompareView.ID)) {
				shown.await();
				SideBySide expected = SideBySide.of(List.of(snapshot(first), snapshot(last), snapshot(draft)));
				List<SideBySide.Row> rows = expected.changes(DocumentComparison.Order.SIZE);
				Pump.until("the facts that differ", () -> shown.table().getItemCount() == rows.size());
				assertEquals(List.of("青山市政务服务局2023", "青山市政务服务局2024", "草稿2024"), Shown.fullHeadings(shown.table()).subList(1, 4));
				assertEquals(3, Shown.headings(shown.table()).subList(1, 4).stream().distinct().count(), "short headings are told apart");
				List<String> cells = Shown.row(shown.table(), 0);
				for (int document = 0; document < expected.documents().size(); document++) {
					assertEquals(rows.get(0).values().get(document).map(one -> Numbers.told(one.quantity())).orElse(ViewMessages.Compare_absent),
							cells.get(document + 1));
				}
				shown.view().compare(TextUri.of(first), TextUri.of(last));
				CTabFolder tabs = shown.controls(CTabFolder.class).get(0);
				Pump.until("two are two again", () -> tabs.getItemCount() == 3);
			}
		}
	}

	@Test
	void aSavedTextIsComparedWithWhatItWas() throws Exception {
		try (Desk desk = new Desk("history")) {
			OpenedText text = desk.open("2024.gongkai", Desk.sample("青山市政务服务局2024.gongkai"));
			for (String word : List.of("头一次改", "再一次改")) {
				text.replace("（三）", "（三）" + word);
				text.save();
			}
			text.awaitAnalysis();
			Desk.page().activate(text.editor());
			chooseInDialog(ViewMessages.History_title, 0);
			Shown.command("org.gongkai.ui.views.compareHistory");
			try (Shown<CompareView> shown = new Shown<>(CompareView.ID)) {
				Pump.until("the older state and the newer one", () -> shown.view().silence().isEmpty()
						&& shown.combo(ViewMessages.Compare_after).getText().equals("青山市政务服务局2024")
						&& shown.combo(ViewMessages.Compare_before).getText().matches("青山市政务服务局2024.+"));
				CTabFolder tabs = shown.controls(CTabFolder.class).get(0);
				Pump.until("one text", () -> tabs.getItem(1).getText()
						.equals(Texts.format(ViewMessages.Compare_tab, ViewMessages.Compare_wordings, 1)));
				assertEquals(1, tabs.getSelectionIndex(), "the texts are in front where no amount differs");
				assertTrue(shown.view().getContentDescription().matches("青山市政务服务局2024.+ → 青山市政务服务局2024"), shown.view().getContentDescription());
				Table wordings = shown.table();
				Pump.until("the text", () -> wordings.getItemCount() == 1);
				assertTrue(Shown.row(wordings, 0).get(3).contains("再一次改"), Shown.row(wordings, 0).toString());
				assertTrue(!Shown.row(wordings, 0).get(2).contains("再一次改"), Shown.row(wordings, 0).toString());
				assertTrue(Shown.row(wordings, 0).get(2).contains("头一次改"), Shown.row(wordings, 0).toString());
				Shown.open(wordings, 0);
				Pump.until("the older state stands beside the newer one", () -> Arrays.stream(Desk.page().getEditorReferences())
						.filter(one -> one.getPart(false) != null && Desk.page().isPartVisible(one.getPart(false))).count() == 2);
				tabs.setSelection(0);
			}
		}
	}

	/** Chooses a row of a dialog as soon as it is open, and confirms. */
	private static void chooseInDialog(String title, int row) {
		Display display = Display.getCurrent();
		display.timerExec(20, () -> {
			Optional<Shell> dialog = Arrays.stream(display.getShells()).filter(shell -> shell.isVisible() && title.equals(shell.getText())).findFirst();
			if (dialog.isEmpty()) {
				chooseInDialog(title, row);
				return;
			}
			Table table = (Table) find(dialog.get(), Table.class);
			Shown.select(table, row);
			dialog.get().getDefaultButton().notifyListeners(SWT.Selection, new Event());
		});
	}

	private static Control find(Composite parent, Class<? extends Control> kind) {
		for (Control child : parent.getChildren()) {
			if (kind.isInstance(child)) {
				return child;
			}
			Control inside = child instanceof Composite inner ? find(inner, kind) : null;
			if (inside != null) {
				return inside;
			}
		}
		return null;
	}

	@Test
	void twoSelectedFilesAreComparedTheOlderYearFirst() throws Exception {
		try (Desk desk = new Desk("selected")) {
			IFile before = document(desk, "2023.gongkai", "青山市政务服务局2023.gongkai");
			IFile after = document(desk, "2024.gongkai", "青山市政务服务局2024.gongkai");
			IViewPart explorer = Desk.page().showView("org.gongkai.app.explorer");
			explorer.getSite().getSelectionProvider().setSelection(new StructuredSelection(List.of(after, before)));
			Shown.command("org.gongkai.ui.views.compareDocuments");
			try (Shown<CompareView> shown = new Shown<>(CompareView.ID)) {
				shown.await();
				assertEquals("青山市政务服务局2023", shown.combo(ViewMessages.Compare_before).getText());
				assertEquals("青山市政务服务局2024", shown.combo(ViewMessages.Compare_after).getText());
			}
		}
	}

	@Test
	void anEditShowsAsExactlyThatChangeAndIsExported() throws Exception {
		try (Desk desk = new Desk("edit"); Shown<CompareView> shown = new Shown<>(CompareView.ID)) {
			IFile before = document(desk, "a.gongkai", "青山市政务服务局2024.gongkai");
			OpenedText text = desk.open("b.gongkai", Desk.sample("青山市政务服务局2024.gongkai").replaceFirst("决算 青山市政务服务局2024", "决算 改过的2024"));
			shown.view().compare(TextUri.of(before), TextUri.of(text.file()));
			shown.await();
			Pump.until("no change", () -> shown.table().getItemCount() == 0);
			text.replace("（三）", "（三）改写的话，");
			text.awaitAnalysis();
			CTabFolder tabs = shown.controls(CTabFolder.class).get(0);
			Pump.until("one text", () -> tabs.getItem(1).getText()
						.equals(Texts.format(ViewMessages.Compare_tab, ViewMessages.Compare_wordings, 1)));
			assertEquals(0, shown.table().getItemCount());
			tabs.setSelection(1);
			Table wordings = shown.table();
			Pump.until("the text", () -> wordings.getItemCount() == 1);
			assertTrue(Shown.row(wordings, 0).get(3).contains("改写的话"), Shown.row(wordings, 0).toString());
			shown.view().export(folder.resolve("c.csv"));
			assertTrue(Files.readString(folder.resolve("c.csv")).contains("改写的话"));
			tabs.setSelection(0);
		}
	}
}
