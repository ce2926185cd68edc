// SPDX-License-Identifier: EPL-2.0
package org.gongkai.cli;

import java.io.PrintStream;
import java.util.Locale;

import org.gongkai.core.text.InputProblem;
import org.gongkai.core.text.Message;

/**
 * Where a command writes.
 *
 * @param out takes results
 * @param err takes messages
 * @param locale language of messages
 */
record Console(PrintStream out, PrintStream err, Locale locale) {

	/** One line that says why the command could not be carried out. */
	void fail(Message why) {
		err.println("gongkai: " + why.in(locale).replaceAll("\\s*[\\r\\n]+\\s*", " "));
	}

	/** The same for a file, with its place. */
	void fail(InputProblem why) {
		String place = why.line() > 0 ? why.file() + ":" + why.line() + (why.column() > 0 ? ":" + why.column() : "") + ": " : "";
		fail(new Message(place + why.text().zh(), place + why.text().en()));
	}

	/** A message that does not end the command. */
	void note(Message message) {
		err.println(message.in(locale));
	}
}
