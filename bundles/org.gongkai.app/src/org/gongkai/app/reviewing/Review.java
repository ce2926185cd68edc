// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.reviewing;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.gongkai.core.spi.ImportReport;
import org.gongkai.core.spi.ImportResult;
import org.gongkai.core.spi.ImportReview;
import org.gongkai.core.spi.TokenClass;
import org.gongkai.core.trace.Links;

/** One import as it is looked over: the document, its source, and how they belong together. Immutable; made off the UI thread. */
public final class Review {
	private final String text;
	private final ImportReport report;
	private final ImportReview account;
	private final Links links;
	private final List<Heading> headings;
	private final List<Entry> entries;

	private Review(String text, ImportReport report, ImportReview account) {
		this.text = text;
		this.report = report;
		this.account = account;
		this.links = Links.of(text);
		this.headings = Heading.of(text);
		this.entries = Entries.of(this);
	}

	/** The review of an import. */
	public static Review of(ImportResult result) {
		return new Review(result.gongkaiText(), result.report(), result.review());
	}

	/** The same import with the document as it is by now. */
	public Review with(String newText) {
		return new Review(newText, report, account);
	}

	/** The text of the document. */
	String text() {
		return text;
	}

	/** The importer's account of every number and table. */
	public ImportReport report() {
		return report;
	}

	/** What the importer gives to look over. */
	ImportReview account() {
		return account;
	}

	/** Which piece of the document comes from where. */
	Links links() {
		return links;
	}

	/** Parts, sections and tables of the document. */
	List<Heading> headings() {
		return headings;
	}

	/** What there is to look at, the doubtful first. */
	List<Entry> entries() {
		return entries;
	}

	/** Number of entries of a group. */
	public long count(Entry.Group group) {
		return entries.stream().filter(entry -> entry.kind().group() == group).count();
	}

	/** Number of things that ask for a person's eye. */
	public long doubts() {
		return count(Entry.Group.DOUBTS);
	}

	/** A source line, from 1; empty when it is not known. */
	String sourceLine(int line) {
		return line < 1 || line > account.source().size() ? "" : account.source().get(line - 1);
	}

	/** The page that a source line stands on, from 1; 0 when the source has no pages. */
	int page(int line) {
		int page = 0;
		for (int first : account.pages()) {
			if (first > line) {
				break;
			}
			page++;
		}
		return page;
	}

	/** The lines of the document that come from so many source lines, the first of which is named. */
	String rowsFrom(int firstLine, int lines) {
		Set<String> rows = new LinkedHashSet<>();
		for (int line = firstLine; line < firstLine + Math.max(1, lines); line++) {
			links.of(line).stream().findFirst().ifPresent(link -> {
				int start = text.lastIndexOf('\n', link.from()) + 1;
				int end = text.indexOf('\n', link.from());
				rows.add(text.substring(start, end < 0 ? text.length() : end).strip());
			});
		}
		return String.join("\n", rows);
	}

	/** Number of tokens of each class, as the importer counted them. */
	Map<TokenClass, Integer> tokens() {
		ImportReport.Tokens counted = report.tokens();
		Map<TokenClass, Integer> counts = new EnumMap<>(TokenClass.class);
		counts.put(TokenClass.CELL, counted.cell());
		counts.put(TokenClass.CLAIM, counted.claim());
		counts.put(TokenClass.DERIVED, counted.derived());
		counts.put(TokenClass.IDENTIFIER, counted.identifier());
		counts.put(TokenClass.DATE, counted.date());
		counts.put(TokenClass.FREE, counted.free());
		counts.put(TokenClass.UNPLACED, counted.unplaced());
		return counts;
	}
}
