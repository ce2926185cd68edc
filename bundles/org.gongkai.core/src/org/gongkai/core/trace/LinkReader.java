// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.model.text.PipeRow;
import org.gongkai.model.text.SourceTrace;

/**
 * Reads the places after {@code @} out of the text of a document, line by line: cells of rows, stretches of paragraphs,
 * headings. It needs no syntax tree, so a document with mistakes in it can be looked over too.
 */
final class LinkReader {
	/** A source place outside quotes, on a line that is neither row nor paragraph. */
	private static final Pattern HEAD_PLACE = Pattern.compile("(?:\"(?:[^\"\\\\]|\\\\.)*\"|[^\"@])*(@[0-9][0-9:,+]*)(?=\\s|\\{|$)");
	private static final String PLACE = "0123456789:,+";
	private static final String EQUALS = "=＝";

	private final List<Link> links = new ArrayList<>();

	private LinkReader() {
	}

	/** The links in the order of the text. */
	static List<Link> read(String text) {
		LinkReader reader = new LinkReader();
		int start = 0;
		while (start < text.length()) {
			int newline = text.indexOf('\n', start);
			int end = newline < 0 ? text.length() : newline;
			reader.line(text.substring(start, end), start);
			start = end + 1;
		}
		return reader.links;
	}

	private void line(String line, int offset) {
		int first = 0;
		while (first < line.length() && line.charAt(first) <= ' ') {
			first++;
		}
		if (first == line.length()) {
			return;
		}
		switch (line.charAt(first)) {
		case '|', '｜' -> row(line, offset);
		case '>', '＞' -> paragraph(line, offset, first);
		default -> heading(line, offset, first);
		}
	}

	private void row(String line, int offset) {
		PipeRow row = PipeRow.parse(line);
		for (int i = 0; i < row.cells().size(); i++) {
			PipeRow.Cell cell = row.cells().get(i);
			if (cell.length() > 0) {
				row.source(i).ifPresent(point -> links.add(new Link(offset + cell.offset(), offset + cell.offset() + cell.length(),
						point.line(), point.column(), Math.max(1, cell.text().length()))));
			}
		}
	}

	private void heading(String line, int offset, int first) {
		if (line.indexOf('@') < 0 || line.startsWith("//", first)) {
			return;
		}
		Matcher place = HEAD_PLACE.matcher(line);
		if (place.lookingAt()) {
			SourceTrace.parse(place.group(1)).filter(trace -> trace.firstLine() > 0).ifPresent(trace -> trace.segments().stream()
					.filter(segment -> segment.line() > 0).map(SourceTrace.Segment::line).distinct()
					.forEach(sourceLine -> links.add(new Link(offset + first, offset + line.stripTrailing().length(), sourceLine, 1, 0))));
		}
	}

	private void paragraph(String line, int offset, int first) {
		int at = first + 1;
		if (at >= line.length() || line.charAt(at) != '@') {
			return;
		}
		int end = at + 1;
		while (end < line.length() && PLACE.indexOf(line.charAt(end)) >= 0) {
			end++;
		}
		Optional<SourceTrace> trace = SourceTrace.parse(line.substring(at, end));
		if (trace.isPresent()) {
			new Stretches(trace.get(), line, offset).read(end < line.length() && line.charAt(end) == ' ' ? end + 1 : end);
		}
	}

	/**
	 * Walks along a paragraph as it was typed and counts the characters that were printed: all of the text, and of a claim
	 * only what stands before its equals sign.
	 */
	private final class Stretches {
		private final SourceTrace trace;
		private final String line;
		private final int offset;
		private int printed;

		Stretches(SourceTrace trace, String line, int offset) {
			this.trace = trace;
			this.line = line;
			this.offset = offset;
		}

		void read(int start) {
			int from = start;
			int at = start;
			while (at < line.length()) {
				char c = line.charAt(at);
				if (c == '\\' && at + 1 < line.length() && (line.charAt(at + 1) == '[' || line.charAt(at + 1) == '\\')) {
					add(from, at);
					from = at + 1;
					at += 2;
				} else if (c == '[') {
					add(from, at);
					at = claim(at);
					from = at;
				} else {
					at++;
				}
			}
			add(from, line.length());
		}

		/** Reads a claim; gives the place behind its closing bracket. */
		private int claim(int open) {
			int close = line.indexOf(']', open);
			int end = close < 0 ? line.length() : close;
			int at = open + 1;
			if (!line.startsWith("空", at)) {
				int from = at;
				while (at < end && EQUALS.indexOf(line.charAt(at)) < 0 && !line.startsWith("自由", at)) {
					if (line.charAt(at) == ' ') {
						add(from, at);
						from = at + 1;
					}
					at++;
				}
				add(from, at);
			}
			return Math.min(line.length(), end + 1);
		}

		/** These characters of the line were printed, the next ones of the source. */
		private void add(int from, int to) {
			int begin = from;
			int start = 0;
			for (SourceTrace.Segment segment : trace.segments()) {
				int stop = segment.length() < 0 ? Integer.MAX_VALUE : start + segment.length();
				int here = Math.min(to - begin, stop - printed);
				if (here > 0 && printed >= start) {
					if (segment.line() > 0) {
						int column = Math.max(1, segment.column()) + printed - start;
						links.add(new Link(offset + begin, offset + begin + here, segment.line(), column, here));
					}
					begin += here;
					printed += here;
				}
				start = stop;
			}
		}
	}
}
