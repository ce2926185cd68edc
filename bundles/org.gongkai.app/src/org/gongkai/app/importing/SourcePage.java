// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.gongkai.app.AppMessages;
import org.gongkai.app.creating.Forms;
import org.gongkai.ui.extension.RegistryCatalog;
import org.gongkai.ui.language.Texts;

/** Asks what to import and where to, and shows what came of reading each file. */
final class SourcePage extends WizardPage {
	private static final String EVERYTHING = "*";

	private final Forms forms;
	private final ImportBatch batch;
	private final Optional<String> selectedTarget;
	private SourceTable table;
	private FormCombo form;
	private Text name;
	private Text message;
	private TargetGroup target;
	private Map<ImportItem, String> names = Map.of();

	SourcePage(Forms forms, ImportBatch batch, Optional<String> selectedTarget) {
		super("source", AppMessages.Import_source, null);
		this.forms = forms;
		this.batch = batch;
		this.selectedTarget = selectedTarget;
		setDescription(AppMessages.Import_sourceText);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).numColumns(3).spacing(8, 8).applyTo(page);
		GridDataFactory.fillDefaults().span(3, 1).applyTo(label(page, AppMessages.Import_files));
		Composite body = new Composite(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(760, 220).applyTo(body);
		table = new SourceTable(body, batch, this::fileName);
		buttons(page);
		selection(page);
		target = new TargetGroup(page, selectedTarget, batch::changed);
		ReadingBar bar = new ReadingBar(page, batch);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).exclude(true).applyTo(bar.control());
		table.onSelect(this::showSelection);
		table.onDrop(batch::add);
		table.onOpen(() -> getContainer().showPage(canFlipToNextPage() ? getNextPage() : this));
		batch.onChange(this::update);
		forms.whenLoaded(() -> form.fill(forms.library()));
		setControl(page);
		Dialog.applyDialogFont(page);
		update();
		setErrorMessage(null);
	}

	private void buttons(Composite page) {
		Composite buttons = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		button(buttons, AppMessages.Import_addFiles, this::addFiles);
		button(buttons, AppMessages.Import_addFolder, this::addFolder);
		button(buttons, AppMessages.Import_remove, () -> batch.remove(table.selected()));
		button(buttons, AppMessages.Import_again, () -> form.choice().ifPresent(choice -> batch.read(table.selected(), choice)));
	}

	private void selection(Composite page) {
		label(page, AppMessages.Import_form);
		Composite row = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(row);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(row);
		form = new FormCombo(row, choice -> batch.read(table.selected(), choice));
		GridDataFactory.fillDefaults().hint(200, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(form.control());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).indent(16, 0).applyTo(label(row, AppMessages.Import_saveAs));
		name = new Text(row, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(name);
		name.addModifyListener(event -> rename());
		label(page, "");
		message = new Text(page, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		message.setBackground(page.getBackground());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(400, 48).applyTo(message);
	}

	private static Label label(Composite page, String text) {
		Label label = new Label(page, SWT.NONE);
		label.setText(text);
		return label;
	}

	private static void button(Composite parent, String text, Runnable run) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
	}

	private void addFiles() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
		List<String> endings = RegistryCatalog.current().importers().stream().flatMap(one -> one.instance().endings().stream())
				.map(ending -> "*." + ending).distinct().toList();
		dialog.setFilterNames(new String[] { AppMessages.Import_fileFilter, AppMessages.Import_allFiles });
		dialog.setFilterExtensions(new String[] { endings.isEmpty() ? EVERYTHING : String.join(";", endings), EVERYTHING });
		if (dialog.open() != null) {
			for (String file : dialog.getFileNames()) {
				batch.add(Path.of(dialog.getFilterPath(), file));
			}
		}
	}

	private void addFolder() {
		String folder = new DirectoryDialog(getShell(), SWT.OPEN).open();
		if (folder != null) {
			batch.add(Path.of(folder));
		}
	}

	private void rename() {
		List<ImportItem> selected = table.selected();
		if (selected.size() == 1 && !selected.getFirst().name().equals(name.getText().strip())) {
			selected.getFirst().name(name.getText().strip());
			batch.changed();
		}
	}

	private void showSelection() {
		List<ImportItem> selected = table.selected();
		form.show(selected.stream().map(ImportItem::form).distinct().toList());
		name.setEnabled(selected.size() == 1);
		String shown = selected.size() == 1 ? selected.getFirst().name() : "";
		if (!name.getText().strip().equals(shown)) {
			name.setText(shown);
		}
		String told = selected.size() == 1 ? selected.getFirst().reading().message() : "";
		if (!message.getText().equals(told)) {
			message.setText(told);
		}
	}

	private void update() {
		if (getControl() != null && getControl().isDisposed() || table.table().isDisposed()) {
			return;
		}
		names = names();
		table.update();
		showSelection();
		Optional<String> problem = problem();
		setErrorMessage(problem.orElse(null));
		setMessage(summary().orElse(null), batch.emptyFolder().isPresent() || failed() > 0 ? WARNING : NONE);
		setPageComplete(problem.isEmpty() && !batch.ready().isEmpty());
	}

	@Override
	public boolean canFlipToNextPage() {
		return reviewed().isPresent();
	}

	private Optional<String> summary() {
		if (batch.items().isEmpty() || batch.isBusy()) {
			return batch.emptyFolder().map(folder -> Texts.format(AppMessages.Import_emptyFolder, folder.getFileName()));
		}
		long done = batch.items().stream().filter(item -> item.done().isPresent()).count();
		long doubts = batch.items().stream().filter(item -> item.done().filter(one -> one.review().doubts() > 0).isPresent()).count();
		return Optional.of(Texts.format(AppMessages.Import_summary, done, batch.items().size(), doubts, failed()));
	}

	private long failed() {
		return batch.items().stream().filter(item -> item.reading() instanceof Reading.Failed).count();
	}

	private Optional<String> problem() {
		if (batch.items().isEmpty()) {
			return batch.isBusy() || batch.emptyFolder().isPresent() ? Optional.empty() : Optional.of(AppMessages.Import_noFiles);
		}
		for (ImportItem item : batch.items()) {
			IStatus status = ResourcesPlugin.getWorkspace().validateName(item.name() + DocumentFiles.EXTENSION, IResource.FILE);
			if (item.name().isEmpty() || !status.isOK()) {
				return Optional.of(Texts.format(AppMessages.Import_badName, item.source().getFileName(), status.getMessage()));
			}
		}
		return target.problem();
	}

	/** The name of the file that a document would get now; empty when it is not wanted or cannot be read. */
	String fileName(ImportItem item) {
		String free = names.get(item);
		boolean kept = free != null && (!item.reading().isOver() || item.done().isPresent());
		return kept ? free + DocumentFiles.EXTENSION : "";
	}

	/** Names of the files, without extension, that the wanted documents get. */
	Map<ImportItem, String> names() {
		Optional<IContainer> container = target.existing();
		return batch.names(name -> container.filter(one -> one.getFile(IPath.fromPortableString(name + DocumentFiles.EXTENSION)).exists()).isPresent());
	}

	/** Where documents go. */
	TargetGroup target() {
		return target;
	}

	/** The files. */
	SourceTable table() {
		return table;
	}

	/** The full path of the project or folder. */
	IPath targetPath() {
		return target.path();
	}

	/** The file that a person would review next: the first selected that was read, else the first that was. */
	Optional<ImportItem> reviewed() {
		return table.selected().stream().filter(item -> item.done().isPresent()).findFirst()
				.or(() -> batch.items().stream().filter(item -> item.done().isPresent()).findFirst());
	}
}
