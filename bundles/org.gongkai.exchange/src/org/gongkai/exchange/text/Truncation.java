// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text;

import java.util.Collection;
import java.util.List;

import org.gongkai.exchange.report.Note;
import org.gongkai.exchange.text.source.SourceDocument;
import org.gongkai.exchange.text.source.SourceLine;
import org.gongkai.exchange.text.table.ReadLine;
import org.gongkai.exchange.text.table.TableReading;

/** Notices that a source ends in the middle: in a row of a table, or in a table before its notes. */
final class Truncation {

	private Truncation() {
	}

	static void find(SourceDocument source, Collection<TableReading> readings, List<Note> notes) {
		SourceLine last = null;
		for (SourceLine line : source.lines()) {
			last = line.isBlank() ? last : line;
		}
		for (TableReading reading : readings) {
			if (last == null || reading.lines().isEmpty() || !(reading.lines().getLast() instanceof ReadLine.Row row)
					|| row.raw().lastLine() != last.number()) {
				continue;
			}
			int width = reading.rows().stream().mapToInt(r -> r.raw().width()).max().orElse(0);
			boolean inRow = row.raw().width() < width;
			boolean notesMissing = !reading.layout().notes().isEmpty();
			if (inRow || notesMissing) {
				notes.add(Note.problem(last.number(), last.text().length() + 1,
						inRow ? "文件在“{0}”的一行中间结束，可能不完整。" : "文件在“{0}”里结束，没有表下的说明，可能不完整。",
						inRow ? "The file ends in the middle of a row of “{0}”; it may be incomplete."
								: "The file ends inside “{0}”, before its notes; it may be incomplete.",
						reading.layout().title()));
			}
		}
	}
}
