// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.core.check.Finding;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.FactSpace;
import org.gongkai.core.form.FormYear;
import org.gongkai.core.form.Library;

/**
 * A document as it was at one moment. Immutable and free of model objects: any thread may read it.
 *
 * @param header what the document says of itself
 * @param content content in document order
 * @param tables all tables in document order, blocks of performance tables included
 * @param evaluations all filled performance tables in document order
 * @param claims all claims in document order
 * @param waivers all waivers
 * @param facts all facts it reports
 * @param problems what is wrong with its structure, with exact places
 * @param library catalogs and forms it was read with
 * @param formYear its form in its year; null when the form is unknown
 */
public record DocumentSnapshot(Header header, List<Content> content, List<Content.Table> tables,
		List<Content.Evaluation> evaluations, List<ClaimText> claims,
		List<WaiverText> waivers, FactSpace facts, List<Finding> problems, Library library, FormYear formYear) {

	public DocumentSnapshot {
		content = List.copyOf(content);
		tables = List.copyOf(tables);
		evaluations = List.copyOf(evaluations);
		claims = List.copyOf(claims);
		waivers = List.copyOf(waivers);
		problems = List.copyOf(problems);
	}

	/** The same document with its facts seen otherwise. */
	public DocumentSnapshot with(FactSpace seen) {
		return with(seen, claims);
	}

	/** The same document with other numbers of the same facts; its texts stay as they are printed. */
	public DocumentSnapshot with(FactSpace others, List<ClaimText> numbers) {
		return new DocumentSnapshot(header, content, tables, evaluations, numbers, waivers, others, problems, library, formYear);
	}

	/**
	 * The coordinates of a fact as people read them: members with their names, the document's own year left out; empty for the
	 * total of everything in that year.
	 */
	public String words(FactKey key) {
		List<String> words = new ArrayList<>();
		key.forEach((dimension, member) -> {
			if (!dimension.equals(FactKey.YEAR) || !member.equals(String.valueOf(header.year()))) {
				String name = meaning().flatMap(meaning -> meaning.dimension(dimension)).map(tree -> tree.label(member)).orElse(member);
				words.add(name.equals(member) ? member : member + " " + name);
			}
		});
		return String.join(" · ", words);
	}

	/** Its form in its year; empty when the form is unknown. */
	public Optional<FormYear> meaning() {
		return Optional.ofNullable(formYear);
	}
}
