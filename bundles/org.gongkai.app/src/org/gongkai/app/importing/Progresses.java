// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.importing;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.gongkai.core.spi.Progress;
import org.gongkai.core.text.Message;
import org.gongkai.ui.language.MessageLanguage;

/**
 * An importer's progress as the wizard shows it.
 *
 * @param monitor cancels everything
 * @param dropped cancels this one file
 * @param told    hears each step, in the language of messages
 */
record Progresses(IProgressMonitor monitor, BooleanSupplier dropped, Consumer<String> told) implements Progress {
	@Override
	public void step(Message what, int done, int total) {
		told.accept(MessageLanguage.tell(what) + (total > 0 ? " (" + done + "/" + total + ")" : ""));
	}

	@Override
	public boolean cancelled() {
		return monitor.isCanceled() || dropped.getAsBoolean();
	}
}
