// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.importing;

import java.util.function.Consumer;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.swt.widgets.Display;

/** The text of a file as it is in the editors, whether saved or not. Belongs to the UI thread. */
final class LiveText implements AutoCloseable {
	private static final int PAUSE_MILLISECONDS = 400;

	private final IFile file;
	private final IDocument document;
	private final Consumer<String> changed;
	private final Runnable tell = this::tell;
	private boolean closed;
	private final IDocumentListener listener = new IDocumentListener() {
		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			// only what comes of it counts
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			Display display = Display.getCurrent();
			if (display != null) {
				display.timerExec(PAUSE_MILLISECONDS, tell);
			}
		}
	};

	/**
	 * The text of a file.
	 *
	 * @param changed hears of the text a moment after it has changed
	 * @throws CoreException when the file cannot be read
	 */
	LiveText(IFile file, Consumer<String> changed) throws CoreException {
		this.file = file;
		this.changed = changed;
		ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
		buffers.connect(file.getFullPath(), LocationKind.IFILE, null);
		ITextFileBuffer buffer = buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
		document = buffer.getDocument();
		document.addDocumentListener(listener);
	}

	/** The text as it is now. */
	String text() {
		return document.get();
	}

	private void tell() {
		if (!closed) {
			changed.accept(document.get());
		}
	}

	@Override
	public void close() {
		closed = true;
		document.removeDocumentListener(listener);
		try {
			FileBuffers.getTextFileBufferManager().disconnect(file.getFullPath(), LocationKind.IFILE, null);
		} catch (CoreException notReleased) {
			ILog.get().log(notReleased.getStatus());
		}
	}
}
