// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.gongkai.app.support.Desk;
import org.gongkai.app.support.NoErrorLogged;
import org.gongkai.app.support.OpenedText;
import org.gongkai.app.support.Pump;
import org.gongkai.core.compare.ChangeKind;
import org.gongkai.core.compare.DocumentComparison;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.ui.language.MessageLanguage;
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
			shown.await();
			String changed = MessageLanguage.tell(ChangeKind.CHANGED.word());
			Pump.until("a change", () -> Shown.find(shown.table(), row -> row.get(KIND).equals(changed)) >= 0);
			Shown.open(shown.table(), Shown.find(shown.table(), row -> row.get(KIND).equals(changed)));
			Pump.until("both editors are open", () -> Desk.page().getEditorReferences().length == 2);
			assertEquals("2024.gongkai", Desk.page().getActiveEditor().getEditorInput().getName());
		}
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
			Pump.until("one text", () -> tabs.getItem(1).getText().contains("1"));
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
