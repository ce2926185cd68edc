// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.extensions;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the list of installed extensions. */
public final class ExtensionsHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		new ExtensionsDialog(HandlerUtil.getActiveShell(event)).open();
		return null;
	}
}
