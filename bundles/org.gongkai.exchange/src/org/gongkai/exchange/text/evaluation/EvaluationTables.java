// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.evaluation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

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

	private record First(Source source, Read read, RowWidths widths) {
	}

	private final List<RuleForm> rules;
	private final Predicate<SourceLine> furniture;

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
		List<First> first = sources.parallelStream().map(source -> read(source, RowWidths.NONE, progress)).toList();
		Map<EvaluationLayout, List<RowWidths>> widths = new IdentityHashMap<>();
		first.forEach(table -> widths.computeIfAbsent(table.source.layout(), layout -> new ArrayList<>()).add(table.widths));
		Map<EvaluationLayout, RowWidths> usual = new IdentityHashMap<>();
		widths.forEach((layout, tables) -> usual.put(layout, RowWidths.common(tables)));
		return first.parallelStream().map(table -> {
			RowWidths common = usual.get(table.source.layout());
			return common.hasUnusual(table.widths) ? read(table.source, common, progress).read : table.read;
		}).toList();
	}

	private First read(Source source, RowWidths usual, Progress progress) {
		progress.checkCancelled();
		List<Note> notes = new ArrayList<>();
		EvaluationReader reader = new EvaluationReader(source.layout(), rules, furniture, notes);
		EvaluationReading reading = reader.read(source.title(), source.lines(), usual);
		return new First(source, new Read(reading, notes), reader.widths());
	}
}
