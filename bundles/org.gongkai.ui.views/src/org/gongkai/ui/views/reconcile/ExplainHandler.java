// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.reconcile;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows why the number under the caret is right or wrong. */
public final class ExplainHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			((ReconciliationView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(ReconciliationView.ID))
					.explainCaret();
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}
}
