// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.gongkai.core.form.FormIndex;
import org.gongkai.core.spi.Note;
import org.gongkai.exchange.text.source.PageNumber;
import org.gongkai.exchange.text.source.SourceDocument;
import org.gongkai.lang.GongkaiWorkspace;

/** Reads tables for tests; in them an arrow stands for a tab. */
final class Readings {

	private static final GongkaiWorkspace WORKSPACE = GongkaiWorkspace.withStandardLibrary();

	/** A table that was read, and what was told. */
	record Read(EvaluationReading table, List<Note> notes) {

		/** Rows of a block, cells joined with {@code |}; texts between them in angle brackets. */
		List<String> rows(String block) {
			return table.block(block).orElseThrow().lines().stream().map(line -> switch (line) {
				case BlockReading.Row row -> String.join("|", row.texts());
				case BlockReading.Text text -> "<" + text.text().text() + ">";
			}).toList();
		}

		boolean tells(String words) {
			return notes.stream().anyMatch(note -> note.text().zh().contains(words));
		}
	}

	private Readings() {
	}

	/** Reads a table of a shipped form. */
	static Read of(String form, String evaluation, String text) {
		FormIndex index = WORKSPACE.library().form(form).orElseThrow();
		List<Note> notes = new ArrayList<>();
		SourceDocument source = SourceDocument.of("来源.txt", text.replace('→', '\t'));
		return new Read(new EvaluationReader(index.evaluation(evaluation).orElseThrow(), index.rules(), line -> PageNumber.is(line.folded()), notes)
				.read(null, source.lines()), notes);
	}

	/** The same table with every cell on a line of its own and a blank line behind each row. */
	static String cellPerLine(String text) {
		return text.lines().map(line -> List.of(line.split("→", -1)).stream().map(cell -> "→" + cell).collect(Collectors.joining("\n")) + "\n")
				.collect(Collectors.joining("\n"));
	}
}
