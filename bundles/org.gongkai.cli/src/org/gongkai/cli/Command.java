// SPDX-License-Identifier: EPL-2.0
package org.gongkai.cli;

import org.gongkai.core.text.InputProblem;

/** A command. */
interface Command {

	/** Options it knows, besides those all commands know. */
	Options options();

	/**
	 * Does it.
	 *
	 * @return the exit status
	 */
	int run(Arguments arguments, Console console) throws CommandProblem, InputProblem;
}
