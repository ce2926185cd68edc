// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.gongkai.lang.ide.LanguageService;
import org.gongkai.ui.place.TextUri;

/** Tells the language service what is typed, and others when a text was saved. */
public final class BufferSync implements IFileBufferListener {
	private final LanguageService service;
	private final FileSync files;
	private final Map<IFileBuffer, Connection> connections = new ConcurrentHashMap<>();
	private final List<Consumer<String>> saved = new CopyOnWriteArrayList<>();

	BufferSync(LanguageService service, FileSync files) {
		this.service = service;
		this.files = files;
	}

	/** Adds a listener that is told the name of each text that was saved or went back to what is on disk. */
	void onSaved(Consumer<String> listener) {
		saved.add(listener);
	}

	/** Takes up the buffers that are open already. */
	void connectAll() {
		for (IFileBuffer buffer : FileBuffers.getTextFileBufferManager().getFileBuffers()) {
			bufferCreated(buffer);
		}
	}

	/** The buffer of a text that is open in an editor. */
	public Optional<ITextFileBuffer> buffer(String uri) {
		return connections.values().stream().filter(connection -> connection.uri.equals(uri)).findFirst()
				.map(connection -> connection.buffer);
	}

	@Override
	public void bufferCreated(IFileBuffer buffer) {
		if (buffer instanceof ITextFileBuffer text) {
			OpenText.of(text.getDocument())
					.ifPresent(open -> connections.computeIfAbsent(buffer, key -> new Connection(text, open)));
		}
	}

	@Override
	public void bufferDisposed(IFileBuffer buffer) {
		Connection connection = connections.remove(buffer);
		if (connection != null) {
			connection.end();
		}
	}

	@Override
	public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
		Connection connection = connections.get(buffer);
		if (connection != null && !isDirty) {
			saved.forEach(listener -> listener.accept(connection.uri));
		}
	}

	@Override
	public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
		// the editor re-opens its buffer under the new name
	}

	@Override
	public void underlyingFileDeleted(IFileBuffer buffer) {
		// the text lives on in its editor until that is closed
	}

	@Override
	public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
		// the document listener hears of the new text
	}

	@Override
	public void bufferContentReplaced(IFileBuffer buffer) {
		// the document listener has heard of the new text
	}

	@Override
	public void stateChanging(IFileBuffer buffer) {
		// only finished changes matter
	}

	@Override
	public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {
		// read-only files are analysed like all others
	}

	@Override
	public void stateChangeFailed(IFileBuffer buffer) {
		// the editor reports it
	}

	private final class Connection implements IDocumentListener {
		private final ITextFileBuffer buffer;
		private final OpenText text;
		private final String uri;

		Connection(ITextFileBuffer buffer, OpenText text) {
			this.buffer = buffer;
			this.text = text;
			this.uri = text.uri();
			files.edited(uri);
			service.open(uri, text.document().get(), text.stamp());
			text.document().addDocumentListener(this);
		}

		void end() {
			text.document().removeDocumentListener(this);
			TextUri.file(uri).ifPresentOrElse(files::released, () -> service.remove(uri));
		}

		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			// only the finished change matters
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			service.update(uri, text.document().get(), text.stamp());
		}
	}
}
