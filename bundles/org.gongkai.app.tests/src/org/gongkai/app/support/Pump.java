// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.support;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Assertions;

/** Runs the event loop, as a person waiting before the screen would, until something holds. Never sleeps for a fixed time. */
public final class Pump {
	private static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final int TICK_MILLISECONDS = 20;

	private Pump() {
	}

	/** Waits until a condition holds; fails with the description when it does not within a minute. */
	public static void until(String what, BooleanSupplier holds) {
		until(() -> what, holds);
	}

	/** Waits until there is a value. */
	public static <T> T value(String what, Supplier<Optional<T>> source) {
		until(what, () -> source.get().isPresent());
		return source.get().orElseThrow();
	}

	/** Waits until a condition holds; the description is made when the test fails. */
	public static void until(Supplier<String> what, BooleanSupplier holds) {
		Display display = Display.getCurrent();
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!holds.getAsBoolean()) {
			if (System.nanoTime() > end) {
				Assertions.fail("not within " + PATIENCE.toSeconds() + " s: " + what.get());
			}
			// a timer wakes the display, because a finished job need not
			display.timerExec(TICK_MILLISECONDS, () -> {
			});
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}
}
