// SPDX-License-Identifier: EPL-2.0
package org.gongkai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.gongkai.core.spi.Progress;
import org.gongkai.core.text.DisplayWidth;
import org.gongkai.core.text.Message;

/** Shows on one line of the terminal what is being done, and takes it away again. Says nothing where there is no terminal. */
final class TerminalProgress implements Progress, AutoCloseable {

	private static final long INTERVAL = 100_000_000;
	/** Work shorter than this needs no telling. */
	private static final long PATIENCE = 500_000_000;
	private static final int WIDTH = 78;

	private final Console console;
	private final boolean shown;
	private String prefix = "";
	private long due = System.nanoTime() + PATIENCE;
	private boolean written;

	private TerminalProgress(Console console, boolean shown) {
		this.console = console;
		this.shown = shown;
	}

	/** Progress on standard error if that is a terminal. */
	static TerminalProgress on(Console console) {
		return new TerminalProgress(console, isTerminal());
	}

	/** The same wherever it is written. */
	static TerminalProgress always(Console console) {
		TerminalProgress progress = new TerminalProgress(console, true);
		progress.due = System.nanoTime();
		return progress;
	}

	/** Begins with one of several files. */
	void file(String name, int number, int files) {
		prefix = (files > 1 ? number + "/" + files + " " : "") + name + "：";
	}

	@Override
	public void step(Message what, int done, int total) {
		long now = System.nanoTime();
		if (!shown || now < due) {
			return;
		}
		due = now + INTERVAL;
		written = true;
		String text = prefix + what.in(console.locale());
		while (DisplayWidth.of(text) > WIDTH) {
			text = text.substring(0, text.length() - 1);
		}
		console.err().print("\r\u001b[K" + text);
		console.err().flush();
	}

	@Override
	public boolean cancelled() {
		return false;
	}

	/** Takes the line away, so that a message may be written. */
	void clear() {
		if (written) {
			console.err().print("\r\u001b[K");
			console.err().flush();
			written = false;
		}
	}

	@Override
	public void close() {
		clear();
	}

	// System.console() asks for the other streams too, and Java has no question for this one alone
	private static boolean isTerminal() {
		try {
			String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
			return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
		} catch (IOException | UnsupportedOperationException noProc) {
			return System.console() != null && System.getenv("TERM") != null;
		}
	}
}
