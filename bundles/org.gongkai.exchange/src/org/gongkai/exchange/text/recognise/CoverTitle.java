// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.recognise;

import java.util.List;
import java.util.Optional;

import org.gongkai.core.form.SectionForm;
import org.gongkai.exchange.text.prose.JoinedText;
import org.gongkai.exchange.text.source.Enumerator;
import org.gongkai.exchange.text.source.Folded;
import org.gongkai.exchange.text.source.SourceLine;

/** The title of a cover that is printed over several lines: the year, the name of the department, what the document is. */
final class CoverTitle {

	private static final String COVER = "封面";
	/** No title is printed over more lines. */
	private static final int LINES = 5;

	private CoverTitle() {
	}

	/** The title that begins at the first line of a source and is no title yet on that line alone; empty when none does. */
	static Optional<SectionStarts.Start> at(List<SourceLine> lines, int index, FormTitles titles) {
		JoinedText title = null;
		int joined = 0;
		for (int i = index; i < lines.size() && joined < LINES; i++) {
			SourceLine line = lines.get(i);
			if (line.isBlank()) {
				continue;
			}
			if (line.hasCells() || Enumerator.of(line.folded()).isPresent() || line.folded().length() > Headings.MAX_LENGTH) {
				return Optional.empty();
			}
			JoinedText text = JoinedText.of(line.number(), 1, line.text());
			title = title == null ? text : title.plus(text);
			joined++;
			Optional<SectionForm> cover = joined == 1 ? Optional.empty() : titles.sections(Folded.string(title.text())).stream()
					.filter(section -> section.role().equals(COVER)).findFirst();
			if (cover.isPresent()) {
				return Optional.of(new SectionStarts.Start(cover.get(), title, i));
			}
		}
		return Optional.empty();
	}
}
