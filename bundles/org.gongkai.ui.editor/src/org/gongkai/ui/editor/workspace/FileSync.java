// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.gongkai.lang.ide.LanguageService;
import org.gongkai.ui.place.TextUri;
import org.gongkai.ui.snapshot.Snapshots;

/**
 * Tells the language service about files on disk. A file that is open in an editor is left to {@link BufferSync}, whose
 * text is newer.
 */
final class FileSync implements IResourceChangeListener {
	private final LanguageService service;
	private final Set<String> edited = ConcurrentHashMap.newKeySet();

	FileSync(LanguageService service) {
		this.service = service;
	}

	/** Sends every file of the language in the workspace, in the background. */
	void scan() {
		later(monitor -> ResourcesPlugin.getWorkspace().getRoot().accept(resource -> {
			if (isOurs(resource)) {
				send((IFile) resource);
			}
			return true;
		}));
	}

	/** From now on an editor speaks for this file. */
	void edited(String uri) {
		edited.add(uri);
	}

	/** The file on disk speaks for itself again. */
	void released(IFile file) {
		edited.remove(TextUri.of(file));
		if (file.exists()) {
			later(monitor -> refresh(file));
		} else {
			forget(TextUri.of(file));
		}
	}

	private void forget(String uri) {
		service.remove(uri);
		Snapshots.shared().remove(uri);
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		List<IFile> changed = new ArrayList<>();
		try {
			event.getDelta().accept(delta -> {
				IResource resource = delta.getResource();
				if (isOurs(resource) && concernsText(delta)) {
					changed.add((IFile) resource);
				}
				return true;
			});
		} catch (CoreException e) {
			ILog.get().log(e.getStatus());
		}
		if (!changed.isEmpty()) {
			// reading is left to a job: a listener must not hold up the operation that changed the file
			later(monitor -> changed.forEach(this::refresh));
		}
	}

	private static void later(ICoreRunnable work) {
		Job.createSystem("gongkai-files", work).schedule();
	}

	private void refresh(IFile file) {
		if (file.exists()) {
			send(file);
		} else if (!edited.contains(TextUri.of(file))) {
			forget(TextUri.of(file));
		}
	}

	private void send(IFile file) {
		String uri = TextUri.of(file);
		if (edited.contains(uri)) {
			return;
		}
		try (InputStream in = file.getContents(true)) {
			String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			if (!edited.contains(uri)) {
				service.open(uri, text, file.getModificationStamp());
			}
		} catch (CoreException | IOException e) {
			if (file.exists()) {
				ILog.get().warn(file.getFullPath().toString(), e);
			} else {
				// deleted while it was read
				forget(uri);
			}
		}
	}

	private static boolean concernsText(IResourceDelta delta) {
		return delta.getKind() != IResourceDelta.CHANGED
				|| (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.ENCODING)) != 0;
	}

	private static boolean isOurs(IResource resource) {
		return resource.getType() == IResource.FILE && OpenText.EXTENSION.equals(resource.getFileExtension())
				&& !resource.isDerived(IResource.CHECK_ANCESTORS);
	}
}
