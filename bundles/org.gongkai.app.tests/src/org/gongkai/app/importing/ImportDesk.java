// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.importing;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.gongkai.app.support.Desk;
import org.gongkai.app.support.Pump;

/** The import wizard open on a project of its own. */
final class ImportDesk implements AutoCloseable {
	private static final String SOURCE = "published.txt";

	final Desk desk;
	final ImportWizard wizard = new ImportWizard();
	final ImportDialog dialog;
	final SourcePage sources;
	final ReviewPage review;

	ImportDesk(String project) throws CoreException {
		desk = new Desk(project);
		wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(desk.project()));
		dialog = new ImportDialog(Desk.page().getWorkbenchWindow().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		sources = (SourcePage) wizard.getPages()[0];
		review = (ReviewPage) wizard.getPages()[1];
	}

	/** A published document as a file of a folder. */
	static Path published(Path folder, String name) throws Exception {
		return Files.writeString(folder.resolve(name), text());
	}

	/** The text of a published document. */
	static String text() throws Exception {
		try (InputStream in = ImportDesk.class.getResourceAsStream(SOURCE)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/** Adds files or folders and waits until all are read. */
	void read(Path... files) {
		Arrays.stream(files).forEach(wizard.batch()::add);
		Pump.until("everything is read", () -> !wizard.batch().isBusy());
	}

	/** Looks a file over. */
	void review(int index) {
		sources.table().select(List.of(wizard.batch().items().get(index)));
		dialog.showPage(review);
	}

	/** Rows of the table of files, cells separated by bars. */
	List<String> rows() {
		return Arrays.stream(sources.table().table().getItems()).map(ImportDesk::row).toList();
	}

	private static String row(TableItem item) {
		StringBuilder text = new StringBuilder();
		for (int column = 0; column < item.getParent().getColumnCount(); column++) {
			text.append(column == 0 ? "" : " | ").append(item.getText(column));
		}
		return text.toString();
	}

	/** Names of the documents in the project. */
	List<String> documents() throws CoreException {
		return Arrays.stream(desk.project().members()).map(member -> member.getName()).filter(name -> name.endsWith(".gongkai")).sorted()
				.toList();
	}

	@Override
	public void close() throws CoreException {
		if (dialog.getShell() != null && !dialog.getShell().isDisposed()) {
			dialog.close();
		}
		desk.close();
	}
}
