// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.creating;

import java.time.Year;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.gongkai.app.AppMessages;
import org.gongkai.core.form.FormIndex;
import org.gongkai.lang.ide.DocumentDraft;
import org.gongkai.ui.language.Texts;

/** Asks for the form, the department, the year and the unit of a new document, and where it goes. */
final class DisclosurePage extends WizardPage {
	private static final int FIRST_YEAR = 2000;
	private static final int LAST_YEAR = 2100;
	private static final List<String> UNITS = List.of("万元", "元", "千元", "亿元");

	private final Forms forms;
	private final Optional<String> selectedProject;
	private Combo form;
	private Text department;
	private Spinner year;
	private Combo unit;
	private Combo project;
	private Text file;
	private boolean fileTyped;
	private boolean proposing;

	DisclosurePage(Forms forms, Optional<String> selectedProject) {
		super("disclosure", AppMessages.New_page, null);
		this.forms = forms;
		this.selectedProject = selectedProject;
		setDescription(AppMessages.New_pageText);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).numColumns(2).spacing(10, 8).applyTo(page);
		label(page, AppMessages.New_form);
		form = wide(new Combo(page, SWT.READ_ONLY));
		label(page, AppMessages.New_department);
		department = wide(new Text(page, SWT.BORDER));
		label(page, AppMessages.New_year);
		year = new Spinner(page, SWT.BORDER);
		year.setValues(Year.now().getValue() - 1, FIRST_YEAR, LAST_YEAR, 0, 1, 5);
		label(page, AppMessages.New_unit);
		unit = new Combo(page, SWT.READ_ONLY);
		unit.setItems(UNITS.toArray(String[]::new));
		unit.select(0);
		label(page, AppMessages.New_project);
		project = wide(new Combo(page, SWT.DROP_DOWN));
		project.setItems(Projects.names().toArray(String[]::new));
		project.setText(selectedProject.orElseGet(() -> project.getItemCount() > 0 ? project.getItem(0) : ""));
		label(page, AppMessages.New_file);
		file = wide(new Text(page, SWT.BORDER));
		listen();
		forms.whenLoaded(this::fillForms);
		setControl(page);
		Dialog.applyDialogFont(page);
		check();
		setErrorMessage(null);
		department.setFocus();
	}

	private static void label(Composite page, String text) {
		new Label(page, SWT.NONE).setText(text);
	}

	private static <T extends Control> T wide(T control) {
		GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(control);
		return control;
	}

	private void listen() {
		form.addModifyListener(event -> check());
		department.addModifyListener(event -> proposeFile());
		year.addModifyListener(event -> proposeFile());
		project.addModifyListener(event -> check());
		file.addModifyListener(event -> {
			fileTyped |= !proposing;
			check();
		});
	}

	private void fillForms() {
		if (!form.isDisposed()) {
			forms.library().ifPresent(library -> library.forms().stream().map(FormIndex::name).forEach(form::add));
			form.select(0);
			boolean untouched = department.getText().isEmpty();
			check();
			if (untouched) {
				setErrorMessage(null);
			}
		}
	}

	/** The file is named after department and year until the person names it. */
	private void proposeFile() {
		if (!fileTyped) {
			proposing = true;
			file.setText(department.getText().strip() + year.getSelection());
			proposing = false;
		}
		check();
	}

	private void check() {
		setErrorMessage(problem().orElse(null));
		setPageComplete(getErrorMessage() == null);
	}

	private Optional<String> problem() {
		if (form.getSelectionIndex() < 0) {
			return Optional.of(AppMessages.New_noForms);
		}
		if (department.getText().isBlank()) {
			return Optional.of(AppMessages.New_noDepartment);
		}
		if (project.getText().isBlank()) {
			return Optional.of(AppMessages.New_noProject);
		}
		Optional<String> projectName = Projects.problem(project.getText().strip());
		if (projectName.isPresent()) {
			return projectName;
		}
		IStatus name = ResourcesPlugin.getWorkspace().validateName(fileName(), IResource.FILE);
		if (file.getText().isBlank() || !name.isOK()) {
			return Optional.of(Texts.format(AppMessages.New_badFile, name.getMessage()));
		}
		boolean exists = ResourcesPlugin.getWorkspace().getRoot().exists(path());
		return exists ? Optional.of(Texts.format(AppMessages.New_exists, fileName())) : Optional.empty();
	}

	private String fileName() {
		String name = file.getText().strip();
		return name.endsWith(".gongkai") ? name : name + ".gongkai";
	}

	private IPath path() {
		return IPath.fromPortableString("/" + projectName()).append(fileName());
	}

	/** Name of the project that takes the document. */
	String projectName() {
		return project.getText().strip();
	}

	/** Where the document goes, within the project. */
	IPath fileInProject() {
		return IPath.fromPortableString(fileName());
	}

	/** What the document is to be. */
	DocumentDraft draft() {
		String name = fileName().substring(0, fileName().length() - ".gongkai".length());
		return new DocumentDraft(form.getText(), name, department.getText().strip(), year.getSelection(), unit.getText());
	}
}
