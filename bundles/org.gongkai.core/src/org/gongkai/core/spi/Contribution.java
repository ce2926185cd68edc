// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.spi;

import java.util.concurrent.CancellationException;

/**
 * Something that a plug-in has contributed.
 *
 * @param <T> what it is
 * @param point where it contributes
 * @param id its identity at that point
 * @param instance the contribution; calls go through {@link #call}
 * @param origin plug-in it comes from: symbolic name of the bundle, or name of the jar
 */
public record Contribution<T>(ExtensionPoint<T> point, String id, T instance, String origin) {

	/** A call of a contribution. */
	@FunctionalInterface
	public interface Call<T, R, E extends Exception> {
		/** Calls the contribution. */
		R on(T instance) throws E;
	}

	/** A contribution that was made without a catalog; its origin is its jar, or its package when it comes from a folder. */
	public static <T> Contribution<T> of(ExtensionPoint<T> point, T instance) {
		return new Contribution<>(point, point.identity().apply(instance), instance, ServiceReader.origin(instance.getClass()));
	}

	/**
	 * Calls the contribution so that its faults stay its own: whatever it throws by mistake becomes a failure with its name.
	 * What it throws on purpose passes: the checked exception of the call, and cancellation. Null is a fault too.
	 */
	public <R, E extends Exception> Outcome<R> call(Call<? super T, R, E> call) throws E {
		try {
			R result = call.on(instance);
			return result == null ? new Outcome.Failed<>(Failure.running(point, id, origin, null)) : new Outcome.Done<>(result);
		} catch (CancellationException cancelled) {
			throw cancelled;
		} catch (RuntimeException | LinkageError | AssertionError | StackOverflowError fault) {
			return new Outcome.Failed<>(Failure.running(point, id, origin, fault));
		}
	}
}
