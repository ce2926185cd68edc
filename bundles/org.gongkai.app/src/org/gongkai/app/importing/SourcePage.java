// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.gongkai.app.AppMessages;
import org.gongkai.app.creating.Forms;
import org.gongkai.app.creating.Projects;
import org.gongkai.core.form.FormIndex;
import org.gongkai.ui.language.Texts;

/** Asks what to import, where to and by which form. */
final class SourcePage extends WizardPage {
	private final Forms forms;
	private final Optional<String> selectedProject;
	private org.eclipse.swt.widgets.List sources;
	private Combo project;
	private Combo form;

	SourcePage(Forms forms, Optional<String> selectedProject) {
		super("source", AppMessages.Import_source, null);
		this.forms = forms;
		this.selectedProject = selectedProject;
		setDescription(AppMessages.Import_sourceText);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).numColumns(3).spacing(8, 8).applyTo(page);
		GridDataFactory.fillDefaults().span(3, 1).applyTo(label(page, AppMessages.Import_files));
		sources = new org.eclipse.swt.widgets.List(page, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(420, 160).applyTo(sources);
		Composite buttons = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		button(buttons, AppMessages.Import_addFiles, this::addFiles);
		button(buttons, AppMessages.Import_addFolder, this::addFolder);
		button(buttons, AppMessages.Import_remove, () -> {
			sources.remove(sources.getSelectionIndices());
			check();
		});
		label(page, AppMessages.Import_project);
		project = new Combo(page, SWT.DROP_DOWN);
		project.setItems(Projects.names().toArray(String[]::new));
		project.setText(selectedProject.orElseGet(() -> project.getItemCount() > 0 ? project.getItem(0) : ""));
		project.addModifyListener(event -> check());
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(project);
		label(page, "");
		Label note = label(page, AppMessages.Import_newProject);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(note);
		label(page, AppMessages.Import_form);
		form = new Combo(page, SWT.READ_ONLY);
		form.add(AppMessages.Import_formAutomatic);
		form.select(0);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(form);
		forms.whenLoaded(this::fillForms);
		setControl(page);
		Dialog.applyDialogFont(page);
		check();
		setErrorMessage(null);
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

	private void fillForms() {
		if (!form.isDisposed()) {
			forms.library().ifPresent(library -> library.forms().stream().map(FormIndex::name).forEach(form::add));
			check();
			if (sources.getItemCount() == 0) {
				setErrorMessage(null);
			}
		}
	}

	private void addFiles() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setFilterNames(new String[] { AppMessages.Import_fileFilter, AppMessages.Import_allFiles });
		dialog.setFilterExtensions(new String[] { "*.txt;*.pdf;*.docx;*.xlsx", "*" });
		if (dialog.open() != null) {
			for (String name : dialog.getFileNames()) {
				add(Path.of(dialog.getFilterPath(), name));
			}
		}
	}

	private void addFolder() {
		String folder = new DirectoryDialog(getShell(), SWT.OPEN).open();
		if (folder != null) {
			add(Path.of(folder));
		}
	}

	/** Adds a file or folder as if the person had chosen it in a dialog. */
	void add(Path source) {
		if (sources.indexOf(source.toString()) < 0) {
			sources.add(source.toString());
		}
		check();
	}

	/** Enters the name of a project as if it had been typed. */
	void project(String name) {
		project.setText(name);
	}

	private void check() {
		setErrorMessage(problem().orElse(null));
		setPageComplete(getErrorMessage() == null);
	}

	private Optional<String> problem() {
		if (sources.getItemCount() == 0) {
			return Optional.of(AppMessages.Import_noFiles);
		}
		if (project.getText().isBlank()) {
			return Optional.of(AppMessages.Import_noProject);
		}
		Optional<String> name = Projects.problem(project.getText().strip());
		if (name.isPresent()) {
			return name.map(reason -> Texts.format(AppMessages.Import_badProject, reason));
		}
		return forms.library().isEmpty() ? Optional.of(AppMessages.Import_noForms) : Optional.empty();
	}

	/** What is to be imported. */
	ImportOrder order() {
		List<Path> paths = new ArrayList<>();
		Arrays.stream(sources.getItems()).map(Path::of).forEach(paths::add);
		return new ImportOrder(paths, project.getText().strip(),
				form.getSelectionIndex() <= 0 ? Optional.empty() : Optional.of(form.getText()));
	}
}
