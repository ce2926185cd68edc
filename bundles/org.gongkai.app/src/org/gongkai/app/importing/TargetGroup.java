// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.importing;

import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.dialogs.ContainerSelectionDialog;
import org.gongkai.app.AppMessages;
import org.gongkai.app.creating.Projects;
import org.gongkai.ui.language.Texts;

/** Asks for the project or folder that documents go into. One that is not there yet is made. */
final class TargetGroup {
	private final Combo target;

	/**
	 * Fills one row of three columns.
	 *
	 * @param selected project or folder that is proposed
	 * @param changed  runs after each change
	 */
	TargetGroup(Composite page, Optional<String> selected, Runnable changed) {
		new Label(page, SWT.NONE).setText(AppMessages.Import_project);
		target = new Combo(page, SWT.DROP_DOWN);
		target.setItems(Projects.names().toArray(String[]::new));
		target.setText(selected.orElseGet(() -> Projects.names().stream().filter(name -> !name.equals(AppMessages.Sample_project)).findFirst()
				.orElse(AppMessages.Import_projectName)));
		target.setToolTipText(AppMessages.Import_newProject);
		target.addModifyListener(event -> changed.run());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(target);
		Button browse = new Button(page, SWT.PUSH);
		browse.setText(AppMessages.Import_browse);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(browse);
	}

	private void browse() {
		ContainerSelectionDialog dialog = new ContainerSelectionDialog(target.getShell(), null, true, AppMessages.Import_browseText);
		dialog.setTitle(AppMessages.Import_title);
		if (dialog.open() == Window.OK && dialog.getResult().length > 0 && dialog.getResult()[0] instanceof IPath chosen) {
			target.setText(chosen.makeRelative().toString());
		}
	}

	/** Enters a project or folder as if it had been typed. */
	void enter(String path) {
		target.setText(path);
	}

	/** Full path of the project or folder. */
	IPath path() {
		return IPath.fromPortableString(target.getText().strip()).makeAbsolute();
	}

	/** What is there by now; empty when it is to be made. */
	Optional<IContainer> existing() {
		return problem().isPresent() ? Optional.empty()
				: ResourcesPlugin.getWorkspace().getRoot().findMember(path()) instanceof IContainer container ? Optional.of(container)
						: Optional.empty();
	}

	/** Why documents cannot go there; empty when they can. */
	Optional<String> problem() {
		String text = target.getText().strip();
		if (text.isEmpty() || path().segmentCount() == 0) {
			return Optional.of(AppMessages.Import_noProject);
		}
		int type = path().segmentCount() == 1 ? IResource.PROJECT : IResource.FOLDER;
		IStatus status = ResourcesPlugin.getWorkspace().validatePath(path().toString(), type);
		if (!status.isOK()) {
			return Optional.of(Texts.format(AppMessages.Import_badProject, status.getMessage()));
		}
		IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
		for (int segments = 2; segments <= path().segmentCount(); segments++) {
			IResource member = root.findMember(path().uptoSegment(segments));
			if (member != null && !(member instanceof IContainer)) {
				return Optional.of(Texts.format(AppMessages.Import_noFolder, member.getFullPath().makeRelative()));
			}
		}
		return Optional.empty();
	}
}
