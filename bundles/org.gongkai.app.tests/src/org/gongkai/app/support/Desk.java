// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.gongkai.lang.ide.Analysis;
import org.gongkai.ui.editor.EditorBundle;
import org.gongkai.ui.place.TextUri;

/** A project of its own for one test, and the window's page. */
public final class Desk implements AutoCloseable {
	private final IProject project;

	/** A new, empty project. */
	public Desk(String name) throws CoreException {
		project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		if (project.exists()) {
			project.delete(true, true, null);
		}
		project.create(null);
		project.open(null);
		project.setDefaultCharset("UTF-8", null);
	}

	/** The page of the window. */
	public static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	/** A document of the sample project. */
	public static String sample(String name) throws IOException {
		try (InputStream in = Platform.getBundle("org.gongkai.samples").getEntry("/project/" + name).openStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/** The project. */
	public IProject project() {
		return project;
	}

	/** Makes a file. */
	public IFile file(String name, String text) throws CoreException {
		IFile file = project.getFile(name);
		file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), IResource.NONE, null);
		return file;
	}

	/** Opens a text of the language and waits until it is analysed. */
	public OpenedText open(IFile file) throws PartInitException {
		ITextEditor editor = IDE.openEditor(page(), file, true).getAdapter(ITextEditor.class);
		OpenedText text = new OpenedText(editor, file);
		text.awaitAnalysis();
		return text;
	}

	/** Makes a file and opens it. */
	public OpenedText open(String name, String text) throws CoreException {
		return open(file(name, text));
	}

	/** The newest analysis of a file. */
	public static Optional<Analysis> analysis(IFile file) {
		return EditorBundle.language().service().latest(TextUri.of(file));
	}

	/** Messages of our markers on a file. */
	public static List<String> markers(IFile file) {
		return problems(file).stream().map(marker -> marker.getAttribute(IMarker.MESSAGE, "")).toList();
	}

	/** Our markers on a file. */
	public static List<IMarker> problems(IFile file) {
		try {
			return List.of(file.findMarkers("org.gongkai.ui.editor.problemMarker", false, IResource.DEPTH_ZERO));
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public void close() throws CoreException {
		page().closeAllEditors(false);
		project.delete(true, true, null);
	}
}
