// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.preference;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.gongkai.ui.editor.EditorBundle;

/** Keys of the preferences in the node of this bundle, and their defaults. */
public final class GongkaiPreferences extends AbstractPreferenceInitializer {
	/** Whether a text is formatted before it is saved; off by default. */
	public static final String FORMAT_ON_SAVE = "formatOnSave";

	@Override
	public void initializeDefaultPreferences() {
		DefaultScope.INSTANCE.getNode(EditorBundle.ID).putBoolean(FORMAT_ON_SAVE, false);
	}
}
