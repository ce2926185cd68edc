// SPDX-License-Identifier: EPL-2.0
package org.gongkai.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.gongkai.core.text.InputProblem;
import org.gongkai.core.text.Message;

/** Starts a command. Exit status: 0 done, 1 findings that must be mended, 2 the command could not be carried out. */
public final class Main {

	/** The command could not be carried out. */
	static final int FAILED = 2;

	private Main() {
	}

	/** Runs a command on the standard streams, which are UTF-8 whatever the locale says. */
	public static void main(String[] args) {
		PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
		PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
		int status = run(args, out, err);
		out.flush();
		System.exit(status);
	}

	/**
	 * Runs a command.
	 *
	 * @param out takes the result
	 * @param err takes one line when the command could not be carried out, and what an import has to say
	 * @return the exit status
	 */
	public static int run(String[] args, PrintStream out, PrintStream err) {
		Console console = new Console(out, err, locale(args));
		try {
			return Commands.run(args, console);
		} catch (CommandProblem wrong) {
			console.fail(wrong.text());
		} catch (InputProblem unreadable) {
			console.fail(unreadable);
		} catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
			console.fail(Message.of("程序内部出错（{0}），请把命令和文件报告给我们。",
					"Internal error ({0}); please report the command and the file.", broken));
		}
		return FAILED;
	}

	/** Chinese, unless {@code --lang} or the environment asks for English. */
	private static Locale locale(String[] args) {
		for (int i = 0; i + 1 < args.length; i++) {
			if (args[i].equals("--lang")) {
				return args[i + 1].startsWith("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
			}
		}
		for (String variable : new String[] { "LC_ALL", "LC_MESSAGES", "LANG" }) {
			String value = System.getenv(variable);
			if (value != null && !value.isEmpty()) {
				return value.startsWith("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
			}
		}
		return Locale.SIMPLIFIED_CHINESE;
	}
}
