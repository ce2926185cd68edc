// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.creating;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.viewers.IStructuredSelection;

/** The projects of the workspace. */
public final class Projects {
	private Projects() {
	}

	/** Names of the open projects. */
	public static List<String> names() {
		return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen)
				.map(IProject::getName).toList();
	}

	/** Name of the project that is selected, or of which something is. */
	public static Optional<String> selected(IStructuredSelection selection) {
		Object first = selection == null ? null : selection.getFirstElement();
		return Optional.ofNullable(first == null ? null : Adapters.adapt(first, IResource.class))
				.map(IResource::getProject).map(IProject::getName);
	}

	/** The selected project or folder, or the one that holds what is selected: its path without a slash before it. */
	public static Optional<String> selectedContainer(IStructuredSelection selection) {
		Object first = selection == null ? null : selection.getFirstElement();
		return Optional.ofNullable(first == null ? null : Adapters.adapt(first, IResource.class))
				.map(resource -> resource instanceof IContainer container ? container : resource.getParent())
				.map(container -> container.getFullPath().makeRelative().toString()).filter(path -> !path.isEmpty());
	}

	/** Why a text cannot be the name of a project; empty when it can, whether or not there is such a project. */
	public static Optional<String> problem(String name) {
		IStatus status = ResourcesPlugin.getWorkspace().validateName(name, IResource.PROJECT);
		return status.isOK() ? Optional.empty() : Optional.of(status.getMessage());
	}

	/** The open project of a name, made when there is none. Its files are UTF-8. */
	public static IProject named(String name, IProgressMonitor monitor) throws CoreException {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		if (!project.exists()) {
			project.create(monitor);
			project.open(monitor);
			project.setDefaultCharset("UTF-8", monitor);
		} else if (!project.isOpen()) {
			project.open(monitor);
		}
		return project;
	}
}
