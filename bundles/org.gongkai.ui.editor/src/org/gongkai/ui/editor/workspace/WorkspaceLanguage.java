// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.workspace;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.gongkai.lang.ide.AnalysisListener;
import org.gongkai.lang.ide.LanguageService;
import org.gongkai.ui.editor.problem.LiveProblems;
import org.gongkai.ui.editor.problem.ProblemMarkers;
import org.gongkai.ui.extension.RegistryCatalog;

/**
 * The one language service of the workbench and what keeps it in step: files of the workspace, and over them the texts
 * of open editors. Lives as long as the bundle.
 */
public final class WorkspaceLanguage implements AutoCloseable {
	private final LanguageService service = LanguageService.withStandardLibrary(RegistryCatalog.current());
	private final FileSync files = new FileSync(service);
	private final BufferSync buffers = new BufferSync(service, files);
	private final LiveProblems live = new LiveProblems();
	private final ProblemMarkers markers = new ProblemMarkers(buffers);
	private final SnapshotFeed snapshots = new SnapshotFeed(service);

	/** Starts the service and begins to follow the workspace. */
	public WorkspaceLanguage() {
		service.addListener(live);
		service.addListener(markers);
		service.addListener(snapshots);
		buffers.onSaved(uri -> service.latest(uri).ifPresent(markers::analysed));
		FileBuffers.getTextFileBufferManager().addFileBufferListener(buffers);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(files, IResourceChangeEvent.POST_CHANGE);
		buffers.connectAll();
		files.scan();
	}

	/** The service, for questions. Never wait for its futures on the UI thread. */
	public LanguageService service() {
		return service;
	}

	/** Adds a listener to finished analyses; called on the worker thread. */
	public void addListener(AnalysisListener listener) {
		service.addListener(listener);
	}

	/** Removes a listener. */
	public void removeListener(AnalysisListener listener) {
		service.removeListener(listener);
	}

	@Override
	public void close() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(files);
		FileBuffers.getTextFileBufferManager().removeFileBufferListener(buffers);
		service.close();
	}
}
