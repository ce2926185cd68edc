// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.importing;

import org.eclipse.core.runtime.IProgressMonitor;
import org.gongkai.core.spi.Progress;
import org.gongkai.core.text.Message;
import org.gongkai.ui.language.MessageLanguage;

/** An importer's progress on the bar of the wizard. */
final class Progresses implements Progress {
	private final IProgressMonitor monitor;

	Progresses(IProgressMonitor monitor) {
		this.monitor = monitor;
	}

	@Override
	public void step(Message what, int done, int total) {
		String count = total > 0 ? " (" + done + "/" + total + ")" : "";
		monitor.subTask(MessageLanguage.tell(what) + count);
	}

	@Override
	public boolean cancelled() {
		return monitor.isCanceled();
	}
}
