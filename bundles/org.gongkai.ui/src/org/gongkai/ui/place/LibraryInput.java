// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.place;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IEncodedStorage;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IStorageEditorInput;

/** A shipped text as the input of an editor that cannot change it. Equal to any other input of the same name. */
public final class LibraryInput extends PlatformObject implements IStorageEditorInput {
	private static final String HISTORY = "history:/";

	private final String uri;
	private final String text;

	/**
	 * An input.
	 *
	 * @param uri  name of the text; what follows the last slash is shown
	 * @param text its text
	 */
	public LibraryInput(String uri, String text) {
		this.uri = uri;
		this.text = text;
	}

	/** The name under which the language service knows the text. */
	public String uri() {
		return uri;
	}

	/** A name for an older state of a text, which the language service does not know. */
	public static String olderState(long when, String name) {
		return HISTORY + when + "/" + name;
	}

	/** Whether it is an older state of a text of the workspace. */
	public boolean isOlderState() {
		return uri.startsWith(HISTORY);
	}

	@Override
	public IEncodedStorage getStorage() {
		return new Storage();
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public String getName() {
		return uri.substring(uri.lastIndexOf('/') + 1);
	}

	@Override
	public String getToolTipText() {
		return uri;
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof LibraryInput input && input.uri.equals(uri);
	}

	@Override
	public int hashCode() {
		return uri.hashCode();
	}

	private final class Storage extends PlatformObject implements IEncodedStorage {
		@Override
		public InputStream getContents() {
			return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
		}

		@Override
		public String getCharset() {
			return StandardCharsets.UTF_8.name();
		}

		@Override
		public IPath getFullPath() {
			return null;
		}

		@Override
		public String getName() {
			return LibraryInput.this.getName();
		}

		@Override
		public boolean isReadOnly() {
			return true;
		}
	}
}
