// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.workbench;

import java.io.IOException;
import java.net.URL;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.gongkai.app.AppMessages;
import org.gongkai.ui.language.Texts;

/** Opens the window, on a workspace that no other window uses. */
public final class GongkaiApplication implements IApplication {
	@Override
	public Object start(IApplicationContext context) {
		Display.setAppName("Gongkai");
		Display display = PlatformUI.createDisplay();
		try {
			if (!lockWorkspace(display)) {
				return EXIT_OK;
			}
			context.applicationRunning();
			int code = PlatformUI.createAndRunWorkbench(display, new GongkaiWorkbenchAdvisor());
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	private static boolean lockWorkspace(Display display) {
		Location location = Platform.getInstanceLocation();
		if (location == null) {
			return true;
		}
		URL url = location.isSet() ? location.getURL() : location.getDefault();
		try {
			if (location.isSet() ? location.lock() : location.set(url, true)) {
				return true;
			}
			refuse(display, Texts.format(AppMessages.Workspace_locked, url.getPath()));
		} catch (IOException e) {
			refuse(display, Texts.format(AppMessages.Workspace_unusable, url.getPath(), e.getLocalizedMessage()));
		}
		return false;
	}

	private static void refuse(Display display, String reason) {
		Shell shell = new Shell(display);
		MessageDialog.openError(shell, AppMessages.Workspace_lockedTitle, reason);
		shell.dispose();
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			Display display = PlatformUI.getWorkbench().getDisplay();
			display.syncExec(() -> PlatformUI.getWorkbench().close());
		}
	}
}
