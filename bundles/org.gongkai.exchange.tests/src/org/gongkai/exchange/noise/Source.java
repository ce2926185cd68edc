// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.noise;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.gongkai.core.text.InputProblem;

/**
 * A source before it is altered.
 *
 * @param name for people
 * @param text its text
 * @param reading what is read from it
 */
public record Source(String name, String text, Reading reading) {

	/** Imports a text. */
	public static Source of(String name, String text) throws InputProblem {
		return new Source(name, text, Reading.of(text.getBytes(StandardCharsets.UTF_8)));
	}

	/** Its lines. */
	List<String> lines() {
		return text.lines().toList();
	}
}
