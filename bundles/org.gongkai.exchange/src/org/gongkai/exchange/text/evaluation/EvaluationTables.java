// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.gongkai.core.form.EvaluationLayout;
import org.gongkai.core.form.RuleForm;
import org.gongkai.core.spi.Note;
import org.gongkai.core.spi.Progress;
import org.gongkai.exchange.text.prose.JoinedText;
import org.gongkai.exchange.text.source.SourceLine;

/** Reads all performance tables of a document; what the rows of one form have in common helps to read each of its tables. */
public final class EvaluationTables {

	/**
	 * The lines of a table.
	 *
	 * @param layout the table of the form
	 * @param title the title as printed; null when there is none
	 * @param lines from its title to the last note; blank lines are included
	 */
	public record Source(EvaluationLayout layout, JoinedText title, List<SourceLine> lines) {
	}

	/**
	 * A table that was read.
	 *
	 * @param reading what it says
	 * @param notes what had to be mended or could not be understood
	 */
	public record Read(EvaluationReading reading, List<Note> notes) {
	}

	/** So many tables of a form show how wide its rows are. */
	private static final int SAMPLE = 12;

	private record First(Source source, Read read, RowWidths widths) {
	}

	private final List<RuleForm> rules;
	private final Predicate<SourceLine> furniture;
	private final Map<EvaluationLayout, Scheme> schemes = Collections.synchronizedMap(new IdentityHashMap<>());

	/**
	 * @param rules all rules of the form
	 * @param furniture whether a line is a page number or a running header
	 */
	public EvaluationTables(List<RuleForm> rules, Predicate<SourceLine> furniture) {
		this.rules = rules;
		this.furniture = furniture;
	}

	/** The tables in the order of their sources. */
	// There may be a hundred of them: they are read side by side.
	public List<Read> read(List<Source> sources, Progress progress) {
		Map<EvaluationLayout, List<Source>> byLayout = new IdentityHashMap<>();
		sources.forEach(source -> byLayout.computeIfAbsent(source.layout(), layout -> new ArrayList<>()).add(source));
		Map<Source, First> first = new IdentityHashMap<>();
		byLayout.values().stream().flatMap(tables -> sample(tables).stream()).toList().parallelStream()
				.map(source -> read(source, RowWidths.NONE, progress)).toList().forEach(table -> first.put(table.source, table));
		Map<EvaluationLayout, RowWidths> usual = new IdentityHashMap<>();
		byLayout.forEach((layout, tables) -> usual.put(layout,
				RowWidths.common(tables.stream().filter(first::containsKey).map(table -> first.get(table).widths).toList())));
		return sources.parallelStream().map(source -> {
			First known = first.get(source);
			RowWidths common = usual.get(source.layout());
			return known == null || common.hasUnusual(known.widths) ? read(source, common, progress).read : known.read;
		}).toList();
	}

	/** Some of the tables, from all over the document. */
	private static List<Source> sample(List<Source> tables) {
		int step = Math.ceilDiv(tables.size(), SAMPLE);
		return IntStream.range(0, tables.size()).filter(i -> i % step == 0).mapToObj(tables::get).toList();
	}

	private First read(Source source, RowWidths usual, Progress progress) {
		progress.checkCancelled();
		List<Note> notes = new ArrayList<>();
		EvaluationReader reader = new EvaluationReader(schemes.computeIfAbsent(source.layout(), Scheme::new), rules, furniture, notes);
		EvaluationReading reading = reader.read(source.title(), source.lines(), usual);
		return new First(source, new Read(reading, notes), reader.widths());
	}
}
