// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.spi;

import java.util.concurrent.CancellationException;

import org.gongkai.core.text.Message;

/** Through which long work says how far it is, and learns that nobody waits for it any more. */
public interface Progress {

	/** Says nothing to anybody and is never cancelled. */
	Progress NONE = new Progress() {
		@Override
		public void step(Message what, int done, int total) {
			// nobody looks
		}

		@Override
		public boolean cancelled() {
			return false;
		}
	};

	/**
	 * Tells what is being done.
	 *
	 * @param what the work, as the user reads it
	 * @param done steps that are done
	 * @param total steps in all; 0 when unknown
	 */
	void step(Message what, int done, int total);

	/** Whether the user no longer wants the result. */
	boolean cancelled();

	/**
	 * Ends the work when the user no longer wants the result; to be called at least after every page or thousand lines.
	 *
	 * @throws CancellationException when cancelled; it may leave the contribution as it is
	 */
	default void checkCancelled() {
		if (cancelled()) {
			throw new CancellationException();
		}
	}
}
