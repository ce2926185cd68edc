// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.workspace;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;

/**
 * Waits for answers of the language where the platform wants them at once. On a thread of its own waiting is allowed; on the UI
 * thread there is only a small budget.
 */
public final class Answers {
	private static final long PATIENCE_MILLISECONDS = 5000;

	private Answers() {
	}

	/**
	 * The answer.
	 *
	 * @param none   what there is when it is late, no longer asked for, or the question failed, which is logged
	 * @param budget milliseconds that the UI thread may be kept waiting
	 */
	public static <T> T await(Future<T> answer, T none, long budget) {
		long patience = Display.getCurrent() == null ? PATIENCE_MILLISECONDS : budget;
		try {
			return answer.get(patience, TimeUnit.MILLISECONDS);
		} catch (TimeoutException | CancellationException late) {
			answer.cancel(false);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (ExecutionException e) {
			ILog.get().error("answer of the language", e.getCause());
		}
		return none;
	}
}
