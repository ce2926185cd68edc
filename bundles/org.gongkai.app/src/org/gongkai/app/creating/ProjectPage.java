// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.creating;

import java.util.Optional;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.gongkai.app.AppMessages;

/** Asks for the name of a new project. */
final class ProjectPage extends WizardPage {
	private Text name;

	ProjectPage() {
		super("project", AppMessages.Project_page, null);
		setDescription(AppMessages.Project_pageText);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).numColumns(2).spacing(10, 8).applyTo(page);
		new Label(page, SWT.NONE).setText(AppMessages.Project_name);
		name = new Text(page, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		name.addModifyListener(event -> {
			setErrorMessage(problem().orElse(null));
			setPageComplete(getErrorMessage() == null);
		});
		setControl(page);
		Dialog.applyDialogFont(page);
	}

	private Optional<String> problem() {
		Optional<String> problem = Projects.problem(name());
		if (problem.isPresent()) {
			return problem;
		}
		boolean exists = ResourcesPlugin.getWorkspace().getRoot().getProject(name()).exists();
		return exists ? Optional.of(AppMessages.Project_exists) : Optional.empty();
	}

	String name() {
		return name.getText().strip();
	}
}
