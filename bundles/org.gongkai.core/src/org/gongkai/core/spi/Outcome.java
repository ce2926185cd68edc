// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.spi;

import java.util.Optional;

/**
 * What calling a contribution came to.
 *
 * @param <R> what it returns
 */
public sealed interface Outcome<R> {

	/**
	 * It did its work.
	 *
	 * @param result what it returned; never null
	 */
	record Done<R>(R result) implements Outcome<R> {
	}

	/**
	 * It failed.
	 *
	 * @param reason what happened
	 */
	record Failed<R>(Failure reason) implements Outcome<R> {
	}

	/** What was returned; empty when it failed. */
	default Optional<R> value() {
		return this instanceof Done<R>(R result) ? Optional.of(result) : Optional.empty();
	}

	/** Why it failed; empty when it did its work. */
	default Optional<Failure> failure() {
		return this instanceof Failed<R>(Failure reason) ? Optional.of(reason) : Optional.empty();
	}
}
