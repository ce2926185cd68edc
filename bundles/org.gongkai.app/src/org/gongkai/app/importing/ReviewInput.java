// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.importing;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.gongkai.app.AppMessages;
import org.gongkai.ui.Icons;
import org.gongkai.ui.language.Texts;

/**
 * A document that is looked over. It is not equal to the document as a file, or whoever opens the file would be brought to its
 * review. Not kept for the next start.
 */
final class ReviewInput extends PlatformObject implements IEditorInput {
	private final IFile file;

	ReviewInput(IFile file) {
		this.file = file;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter.isAssignableFrom(IFile.class) ? adapter.cast(file) : super.getAdapter(adapter);
	}

	@Override
	public boolean exists() {
		return file.exists();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.IMPORT.descriptor();
	}

	@Override
	public String getName() {
		return Texts.format(AppMessages.Review_editor, file.getName());
	}

	@Override
	public String getToolTipText() {
		return file.getFullPath().makeRelative().toString();
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ReviewInput input && input.file.equals(file);
	}

	@Override
	public int hashCode() {
		return file.hashCode() + 1;
	}
}
