// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.gongkai.exchange.report.KeptText;
import org.gongkai.core.spi.Note;
import org.gongkai.core.spi.TokenClass;
import org.gongkai.exchange.report.TokenLedger;
import org.gongkai.exchange.text.prose.JoinedText;
import org.gongkai.exchange.text.prose.ParagraphJoiner;
import org.gongkai.exchange.text.prose.TextNumbers;
import org.gongkai.exchange.text.source.Folded;
import org.gongkai.exchange.text.source.SourceDocument;
import org.gongkai.exchange.text.write.GongkaiText;

/**
 * What is written and the account that is kept while writing: where every number went, which text was kept, what is to
 * be told.
 *
 * @param text the document so far
 * @param ledger every numeric token of the source
 * @param kept text that was written
 * @param notes what is to be told
 */
record Account(GongkaiText text, TokenLedger ledger, KeptText kept, List<Note> notes) {

	/** Opens the account of a source. */
	static Account of(SourceDocument source, List<Note> notes) {
		return new Account(new GongkaiText(), new TokenLedger(source), new KeptText(), notes);
	}

	/** Writes a paragraph without claims; its numbers are what they are in running text. */
	void paragraph(JoinedText paragraph) {
		text.paragraph(paragraph, List.of());
		keep(paragraph);
	}

	/** Writes a caption or a note of a table. A number in a line that is no sentence may be an amount that was not found. */
	void caption(JoinedText caption) {
		text.paragraph(caption, List.of());
		kept.keep(caption);
		if (ParagraphJoiner.endsSentence(Folded.of(caption.text()))) {
			TextNumbers.place(caption, ledger);
		} else {
			TextNumbers.placeKnown(caption, ledger);
		}
	}

	/** Writes words that are printed around the cells of a table, side by side in one paragraph; they are names of things. */
	void words(List<JoinedText> words) {
		StringBuilder line = new StringBuilder();
		List<JoinedText.Piece> pieces = new ArrayList<>();
		for (JoinedText word : words.stream().sorted(Comparator.comparingInt(JoinedText::firstLine)
				.thenComparingInt(first -> first.pieces().getFirst().column())).toList()) {
			for (JoinedText.Piece piece : word.pieces()) {
				String part = word.text().substring(piece.start(), piece.start() + piece.length()).strip();
				if (!part.isEmpty()) {
					pieces.add(new JoinedText.Piece(line.length(), piece.line(), piece.column(), part.length() + 1));
					line.append(part).append(' ');
				}
			}
			kept.keep(word);
			place(word, TokenClass.IDENTIFIER);
		}
		if (!pieces.isEmpty()) {
			text.paragraph(new JoinedText(line.toString().stripTrailing(), pieces), List.of());
		}
	}

	/** Writes a line that is kept as it is, with its tabs. */
	void verbatim(JoinedText line) {
		text.paragraph(line, List.of());
		kept.keep(line);
		VerbatimNumbers.place(line, ledger);
	}

	/** A text was written in some other way; its numbers are what they are in running text. */
	void keep(JoinedText written) {
		kept.keep(written);
		TextNumbers.place(written, ledger);
	}

	/** All numbers of a text are of one class. */
	void place(JoinedText content, TokenClass place) {
		content.pieces().forEach(piece -> ledger.place(piece.line(), piece.column(), piece.length(), place));
	}
}
