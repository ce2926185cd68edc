// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.format;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.core.runtime.Platform;
import org.gongkai.ui.editor.EditorBundle;
import org.gongkai.ui.editor.preference.GongkaiPreferences;

/** Whether saving goes by way of {@link FormatOnSaveHandler}; the usual handler stays in charge otherwise. */
public final class FormatOnSaveTester extends PropertyTester {
	@Override
	public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
		return Platform.getPreferencesService().getBoolean(EditorBundle.ID, GongkaiPreferences.FORMAT_ON_SAVE, false, null);
	}
}
