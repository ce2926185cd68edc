// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.importing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.gongkai.app.creating.Projects;

/** Puts imported documents into the workspace: all of them or none. An existing document is never overwritten. */
final class DocumentFiles {
	/** Extension of documents. */
	static final String EXTENSION = ".gongkai";

	/**
	 * A document to be written.
	 *
	 * @param name   name of its file without extension
	 * @param text   its text
	 * @param source the file it was read from
	 */
	record Document(String name, String text, Path source) {
	}

	private DocumentFiles() {
	}

	/**
	 * Writes documents.
	 *
	 * @param target full path of a project or folder; made when it is not there
	 * @return the files, in the same order
	 * @throws CoreException              when one cannot be written; then none is
	 * @throws OperationCanceledException when cancelled; then none is written
	 */
	static List<IFile> write(IPath target, List<Document> documents, IProgressMonitor monitor) throws CoreException {
		List<IResource> made = new ArrayList<>();
		List<IFile> files = new ArrayList<>();
		ResourcesPlugin.getWorkspace().run(inside -> {
			SubMonitor progress = SubMonitor.convert(inside, documents.size() + 1);
			try {
				IContainer container = container(target, made, progress.split(1));
				for (Document document : documents) {
					IFile file = free(container, document.name());
					made.add(file);
					file.create(new ByteArrayInputStream(document.text().getBytes(StandardCharsets.UTF_8)), IResource.NONE, progress.split(1));
					SourceOfDocument.remember(file, document.source());
					files.add(file);
				}
			} catch (CoreException | OperationCanceledException failed) {
				undo(made);
				files.clear();
				throw failed;
			}
		}, ResourcesPlugin.getWorkspace().getRoot(), 0, monitor);
		return files;
	}

	private static IFile free(IContainer container, String name) {
		IFile file = container.getFile(IPath.fromPortableString(name + EXTENSION));
		for (int number = 2; file.exists(); number++) {
			file = container.getFile(IPath.fromPortableString(name + " " + number + EXTENSION));
		}
		return file;
	}

	private static IContainer container(IPath target, List<IResource> made, IProgressMonitor monitor) throws CoreException {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(target.segment(0));
		if (!project.exists()) {
			made.add(project);
		}
		IContainer container = Projects.named(project.getName(), monitor);
		for (String segment : target.removeFirstSegments(1).segments()) {
			IFolder folder = container.getFolder(IPath.fromPortableString(segment));
			if (!folder.exists()) {
				made.add(folder);
				folder.create(false, true, monitor);
			}
			container = folder;
		}
		return container;
	}

	private static void undo(List<IResource> made) {
		for (IResource resource : made.reversed()) {
			try {
				if (resource instanceof IProject project) {
					project.delete(true, true, null);
				} else {
					resource.delete(true, null);
				}
			} catch (CoreException kept) {
				ILog.get().log(kept.getStatus());
			}
		}
	}
}
