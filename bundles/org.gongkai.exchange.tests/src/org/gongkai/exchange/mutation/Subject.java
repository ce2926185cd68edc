// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.mutation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.gongkai.core.check.Finding;
import org.gongkai.core.document.ClaimText;
import org.gongkai.core.document.Content;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.fact.Place;
import org.gongkai.core.fact.Report;
import org.gongkai.lang.GongkaiWorkspace;

/**
 * A document to alter.
 *
 * @param name for people
 * @param text the document in the language
 * @param snapshot what it says
 * @param findings what the checks say of it unaltered
 */
record Subject(String name, String text, DocumentSnapshot snapshot, List<Finding> findings) {

	private static final String URI = "file:/subject.gongkai";
	private static final GongkaiWorkspace WORKSPACE = GongkaiWorkspace.withStandardLibrary();

	/** Reads and checks a document. */
	static Subject of(String name, String text) {
		WORKSPACE.put(URI, text);
		GongkaiWorkspace.Analysis analysis = WORKSPACE.analyse(URI);
		return new Subject(name, text, analysis.snapshot().orElseThrow(), analysis.findings());
	}

	/** What the checks say of an altered text; problems of the language count as findings of its lines. */
	static GongkaiWorkspace.Analysis check(String altered) {
		WORKSPACE.put(URI, altered);
		return WORKSPACE.analyse(URI);
	}

	/** All blocks of the document, outer ones before inner ones. */
	Stream<Content> content() {
		return flat(snapshot.content());
	}

	private static Stream<Content> flat(List<Content> content) {
		return content.stream().flatMap(piece -> Stream.concat(Stream.of(piece), switch (piece) {
			case Content.Section section -> flat(section.children());
			case Content.Evaluation evaluation -> flat(evaluation.children());
			default -> Stream.<Content>empty();
		}));
	}

	/** Numbers that other numbers of the document determine: facts reported twice, and those of tables with totals. */
	List<Report> determined() {
		Map<Object, Integer> reported = new HashMap<>();
		snapshot.facts().reports().forEach(report -> reported.merge(report.key(), 1, Integer::sum));
		Set<String> summed = Set.copyOf(snapshot.tables().stream().filter(table -> table.layout() != null && !table.layout().number().isEmpty())
				.map(Content.Table::where).toList());
		return snapshot.facts().reports().stream().filter(report -> report.quantity().value() != null && report.quantity().value().signum() != 0)
				.filter(report -> reported.get(report.key()) > 1 || summed.contains(report.place().where())).toList();
	}

	/** One of the numbers that other numbers determine. */
	Optional<Report> number(Random random, Predicate<Report> admitted) {
		return any(determined().stream().filter(admitted).toList(), random);
	}

	/** One of the claims. */
	Optional<ClaimText> claim(Random random, Predicate<ClaimText> admitted) {
		return any(snapshot.claims().stream().filter(admitted).toList(), random);
	}

	/** One of the rows of tables. */
	Optional<Content.Row> row(Random random, Predicate<Content.Row> admitted) {
		return any(snapshot.tables().stream().flatMap(table -> table.rows().stream()).filter(admitted).toList(), random);
	}

	static <T> Optional<T> any(List<T> choices, Random random) {
		return choices.isEmpty() ? Optional.empty() : Optional.of(choices.get(random.nextInt(choices.size())));
	}

	/** The document with other words at a place. */
	Optional<Mutant> with(Place place, String words, String what) {
		String altered = text.substring(0, place.offset()) + words + text.substring(place.offset() + place.length());
		return words.equals(place.printed()) ? Optional.empty()
				: Optional.of(new Mutant(altered, Set.of(place.line()), what + " " + place.label() + " " + place.printed() + "→" + words));
	}

	/** Lines of the document without their line ends. */
	List<String> lines() {
		return text.lines().toList();
	}
}
