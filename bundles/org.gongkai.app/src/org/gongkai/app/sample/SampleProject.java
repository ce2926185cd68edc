// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.sample;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.gongkai.app.AppMessages;
import org.osgi.framework.Bundle;
import org.osgi.service.prefs.BackingStoreException;

/** Copies the sample project of the bundle {@code org.gongkai.samples} into a workspace that is opened for the first time. */
public final class SampleProject {
	private static final String SAMPLES = "org.gongkai.samples";
	private static final String ROOT = "/project/";
	private static final String CREATED = "sampleCreated";

	private SampleProject() {
	}

	/** Creates the project in the background, once in the life of a workspace: who deletes it does not get it again. */
	public static void createAtFirstStart() {
		IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.gongkai.app");
		if (preferences.getBoolean(CREATED, false)) {
			return;
		}
		WorkspaceJob job = new WorkspaceJob(AppMessages.Sample_project) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				copyProject(monitor);
				preferences.putBoolean(CREATED, true);
				try {
					preferences.flush();
				} catch (BackingStoreException e) {
					ILog.get().warn(CREATED, e);
				}
				return Status.OK_STATUS;
			}
		};
		job.setRule(ResourcesPlugin.getWorkspace().getRoot());
		job.schedule();
	}

	private static void copyProject(IProgressMonitor monitor) throws CoreException {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(AppMessages.Sample_project);
		Bundle samples = Platform.getBundle(SAMPLES);
		if (project.exists() || samples == null) {
			return;
		}
		List<URL> files = samples.findEntries(ROOT, "*", true) == null ? List.of()
				: Collections.list(samples.findEntries(ROOT, "*", true));
		if (files.isEmpty()) {
			return;
		}
		project.create(monitor);
		project.open(monitor);
		project.setDefaultCharset("UTF-8", monitor);
		for (URL file : files) {
			if (!file.getPath().endsWith("/")) {
				copy(file, project.getFile(IPath.fromPortableString(file.getPath().substring(ROOT.length()))), monitor);
			}
		}
	}

	private static void copy(URL source, IFile target, IProgressMonitor monitor) throws CoreException {
		if (target.getParent() instanceof IFolder folder) {
			create(folder, monitor);
		}
		try (InputStream in = source.openStream()) {
			target.create(in, IResource.NONE, monitor);
		} catch (IOException e) {
			throw new CoreException(Status.error(source.getPath(), e));
		}
	}

	private static void create(IFolder folder, IProgressMonitor monitor) throws CoreException {
		if (folder.getParent() instanceof IFolder parent) {
			create(parent, monitor);
		}
		if (!folder.exists()) {
			folder.create(IResource.NONE, true, monitor);
		}
	}
}
