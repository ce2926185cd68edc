// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.gongkai.core.text.InputProblem;
import org.gongkai.core.text.Message;
import org.gongkai.exchange.text.source.SourceDocument;
import org.gongkai.exchange.text.source.SourceLine;

/** The lines taken out of a file, in reading order, and what there is to tell about the taking. */
public final class Extract {

	private final String name;
	private final List<String> lines = new ArrayList<>();
	private final List<Integer> pages = new ArrayList<>();
	private final List<Message> remarks = new ArrayList<>();
	private long characters;

	/** @param name name of the file */
	public Extract(String name) {
		this.name = name;
	}

	/** Name of the file. */
	public String name() {
		return name;
	}

	/** Adds a paragraph; each of its own line breaks begins a new line. Nothing for a blank one. */
	public void paragraph(String text) throws InputProblem {
		for (String line : text.split("[\\n\\r\\u000b\\f\\u2028\\u2029]")) {
			String plain = CellText.plain(line).stripTrailing();
			if (!plain.isBlank()) {
				add(plain);
			}
		}
	}

	/** Adds a row of a table. */
	public void row(List<String> cells) throws InputProblem {
		add(cells.stream().map(CellText::inCell).collect(Collectors.joining("\t")));
	}

	/** Separates two blocks by one blank line. */
	public void gap() {
		if (!lines.isEmpty() && !lines.getLast().isEmpty()) {
			lines.add("");
		}
	}

	/** Begins a page or a sheet. */
	public void page() {
		gap();
		pages.add(lines.size() + 1);
	}

	/** Adds something to tell the user. */
	public void remark(Message remark) {
		remarks.add(remark);
	}

	/** Number of the line that comes next. */
	public int next() {
		return lines.size() + 1;
	}

	/** Everything there is to tell. */
	public List<Message> remarks() {
		return List.copyOf(remarks);
	}

	/** The lines as a source. */
	public SourceDocument source() {
		while (!lines.isEmpty() && lines.getLast().isEmpty()) {
			lines.removeLast();
		}
		List<Integer> begun = pages.stream().filter(page -> page <= lines.size()).toList();
		return new SourceDocument(name, IntStream.range(0, lines.size()).mapToObj(i -> new SourceLine(i + 1, lines.get(i))).toList(), begun);
	}

	private void add(String line) throws InputProblem {
		characters += line.length() + 1;
		if (characters > Limits.CHARACTERS) {
			throw Limits.tooMuch(name, "文字", "characters", Limits.CHARACTERS);
		}
		lines.add(line);
	}
}
