// SPDX-License-Identifier: EPL-2.0
package org.gongkai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A command as it was carried out in Chinese.
 *
 * @param status its exit status
 * @param out    what it wrote
 * @param err    what it complained of; never a stack trace
 */
record CommandRun(int status, String out, String err) {
	static CommandRun of(String command, Object... arguments) {
		List<String> words = new ArrayList<>(List.of("--lang", "zh", command));
		List.of(arguments).forEach(argument -> words.add(argument.toString()));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int status = Main.run(words.toArray(String[]::new), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
		assertFalse(err.toString(UTF_8).contains("\tat "), err.toString(UTF_8));
		return new CommandRun(status, out.toString(UTF_8), err.toString(UTF_8));
	}
}
