// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text;

import java.util.Collection;
import java.util.List;

import org.gongkai.core.form.FormYear;
import org.gongkai.core.spi.Note;
import org.gongkai.core.spi.TokenClass;
import org.gongkai.exchange.text.prose.BindingText;
import org.gongkai.exchange.text.prose.ClaimDraft;
import org.gongkai.exchange.text.prose.ClaimFinder;
import org.gongkai.exchange.text.prose.GlossaryReader;
import org.gongkai.exchange.text.prose.JoinedText;
import org.gongkai.exchange.text.prose.ParagraphJoiner;
import org.gongkai.exchange.text.prose.TextNumbers;
import org.gongkai.exchange.text.source.Enumerator;
import org.gongkai.exchange.text.source.Folded;
import org.gongkai.exchange.text.write.GongkaiText;

/** Writes running text and glossaries. */
final class ProseComposer {

	private final FormYear meaning;
	private final ClaimFinder finder;
	private final Account account;

	ProseComposer(FormYear meaning, ClaimFinder finder, Account account) {
		this.meaning = meaning;
		this.finder = finder;
		this.account = account;
	}

	/**
	 * Writes lines of running text as paragraphs with claims.
	 *
	 * @param sections names of the sections they stand in
	 */
	void text(List<JoinedText> lines, Collection<String> sections) {
		for (JoinedText paragraph : joined(lines)) {
			sentence(paragraph, sections);
		}
	}

	/** A section begins; what its sentences declare ends with it. */
	void open() {
		finder.open();
	}

	/** The section that began last ends. */
	void close() {
		finder.close();
	}

	/** Writes the entries of a glossary. */
	void glossary(List<JoinedText> lines) {
		for (GlossaryReader.Entry entry : GlossaryReader.read(joined(lines))) {
			switch (entry) {
				case GlossaryReader.Plain plain -> account.paragraph(plain.text());
				case GlossaryReader.Term term -> term(term);
			}
		}
	}

	/** An entry. A number printed otherwise than 1. is written as printed. */
	private void term(GlossaryReader.Term term) {
		Folded heading = Folded.of(term.heading().text());
		int end = Enumerator.of(heading).map(Enumerator::length).orElse(0);
		String printed = heading.subSequence(0, end).toString();
		String number = printed.matches("[0-9]+\\.") ? term.number() : GongkaiText.quoted(term.heading().text().substring(0, heading.originEnd(end)));
		account.text().open(GongkaiText.words("名词", number, GongkaiText.quoted(term.term()), "@" + term.heading().firstLine()));
		term.paragraphs().forEach(account::paragraph);
		account.keep(term.heading());
		account.text().close();
	}

	private List<JoinedText> joined(List<JoinedText> lines) {
		List<JoinedText> paragraphs = ParagraphJoiner.join(lines);
		for (JoinedText paragraph : paragraphs) {
			for (int i = 1; i < paragraph.pieces().size(); i++) {
				JoinedText.Piece piece = paragraph.pieces().get(i);
				account.notes().add(Note.repair(piece.line(), piece.column(), "这一行接在第 {0} 行后面，合为一段。",
						"This line was joined to line {0}: one paragraph.", paragraph.pieces().get(i - 1).line()));
			}
		}
		return paragraphs;
	}

	private void sentence(JoinedText paragraph, Collection<String> sections) {
		ClaimFinder.Found found = finder.find(paragraph.text(), sections);
		for (ClaimFinder.Unbound unbound : found.unbound()) {
			JoinedText.Point at = paragraph.at(unbound.start());
			account.notes().add(new Note(Note.Kind.PROBLEM, unbound.reason(), at.line(), at.column(), unbound.end() - unbound.start()));
		}
		for (ClaimDraft claim : found.claims()) {
			place(paragraph, claim);
		}
		found.names().forEach(name -> TextNumbers.placeName(paragraph, name.start(), name.end(), account.ledger()));
		account.text().paragraph(paragraph, found.claims());
		account.keep(paragraph);
	}

	/** A number is a claim when it reports one fact; a share, a rate or a difference is derived. */
	private void place(JoinedText paragraph, ClaimDraft claim) {
		TokenClass place = BindingText.isFact(claim.expression(), meaning) ? TokenClass.CLAIM : TokenClass.DERIVED;
		for (int i = claim.start(); i < claim.end(); i++) {
			JoinedText.Point at = paragraph.at(i);
			account.ledger().place(at.line(), at.column(), 1, place);
		}
		String printed = paragraph.text().substring(claim.start(), claim.end());
		if (!printed.equals(claim.printed())) {
			JoinedText.Point at = paragraph.at(claim.start());
			account.notes().add(Note.repair(at.line(), at.column(), "“{0}”中间的空格已去掉。", "The spaces inside “{0}” were removed.", printed));
		}
	}
}
