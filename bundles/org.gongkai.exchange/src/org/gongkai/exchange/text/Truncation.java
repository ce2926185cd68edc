// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text;

import java.util.Collection;
import java.util.List;

import org.gongkai.core.spi.Note;
import org.gongkai.exchange.text.prose.ParagraphJoiner;
import org.gongkai.exchange.text.source.SourceDocument;
import org.gongkai.exchange.text.source.SourceLine;
import org.gongkai.exchange.text.table.ReadLine;
import org.gongkai.exchange.text.table.TableReading;

/** Notices that a source ends in the middle: in a sentence, in a row of a table, or in a table before its notes. */
final class Truncation {

	/** A line this long is a sentence, not a heading. */
	private static final int SENTENCE = 20;

	private Truncation() {
	}

	/**
	 * @param complete whether all prescribed tables were found; a complete document may end as it likes
	 */
	static void find(SourceDocument source, Collection<TableReading> readings, boolean complete, List<Note> notes) {
		SourceLine last = source.line(source.lastLine());
		boolean inTable = readings.stream().anyMatch(reading -> reading.lastLine() == last.number());
		if (!complete && !inTable && !last.hasCells() && last.folded().length() > SENTENCE && !ParagraphJoiner.endsSentence(last.folded())) {
			notes.add(Note.problem(last.number(), last.text().length() + 1, "文件在一句话中间结束，可能不完整。",
					"The file ends in the middle of a sentence; it may be incomplete."));
		}
		for (TableReading reading : readings) {
			if (reading.lines().isEmpty() || !(reading.lines().getLast() instanceof ReadLine.Row row)
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
