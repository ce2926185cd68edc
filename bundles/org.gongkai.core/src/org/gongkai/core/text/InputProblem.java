// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.text;

/** An input that cannot be read, with the place and a sentence that says what is wrong and what to do. */
public final class InputProblem extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Message text;
	private final String file;
	private final int line;
	private final int column;

	/**
	 * @param text what is wrong
	 * @param file the file as the user named it; empty when unknown
	 * @param line line from 1; 0 when the whole file is meant
	 * @param column column from 1; 0 when the whole line is meant
	 */
	public InputProblem(Message text, String file, int line, int column) {
		super(text.zh());
		this.text = text;
		this.file = file;
		this.line = line;
		this.column = column;
	}

	/** What is wrong, in both languages. */
	public Message text() {
		return text;
	}

	/** The file as the user named it; empty when unknown. */
	public String file() {
		return file;
	}

	/** Line from 1; 0 when the whole file is meant. */
	public int line() {
		return line;
	}

	/** Column from 1; 0 when the whole line is meant. */
	public int column() {
		return column;
	}
}
