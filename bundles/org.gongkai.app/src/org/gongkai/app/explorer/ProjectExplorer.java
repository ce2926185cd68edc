// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.explorer;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.navigator.CommonNavigator;

/** The tree of projects and files, with the platform's contents for resources. */
public final class ProjectExplorer extends CommonNavigator {
	@Override
	protected Object getInitialInput() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}
}
