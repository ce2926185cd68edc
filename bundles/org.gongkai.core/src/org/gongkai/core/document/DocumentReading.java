// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.gongkai.core.check.Finding;
import org.gongkai.core.fact.FactSpace;
import org.gongkai.core.fact.Report;
import org.gongkai.core.form.FormYear;
import org.gongkai.core.form.Library;
import org.gongkai.model.Block;

/**
 * A document as it was read, step by step, so that after an edit only the block that was edited is read again. Immutable.
 * The steps are, in text order: a section opens, a block stands, a section closes.
 */
public final class DocumentReading {

	private final Header header;
	private final Library library;
	private final FormYear formYear;
	private final EvaluationKeys evaluations;
	private final List<Step> steps;
	private final DocumentSnapshot snapshot;

	DocumentReading(Header header, Library library, FormYear formYear, EvaluationKeys evaluations, List<Step> steps) {
		this(header, library, formYear, evaluations, steps, null);
	}

	private DocumentReading(Header header, Library library, FormYear formYear, EvaluationKeys evaluations, List<Step> steps, DocumentSnapshot before) {
		this.header = header;
		this.library = library;
		this.formYear = formYear;
		this.evaluations = evaluations;
		this.steps = List.copyOf(steps);
		this.snapshot = snapshot(before);
	}

	/** The document. */
	public DocumentSnapshot snapshot() {
		return snapshot;
	}

	/** Number of steps. */
	public int steps() {
		return steps.size();
	}

	/**
	 * The document with one block exchanged.
	 *
	 * @param step number of the step that is the block
	 * @param blocks what stands in its place, at least one; none of them a section
	 * @param positions where everything stands in the new text
	 * @param lines lines that the text has become longer by
	 * @param characters characters that the text has become longer by; the last line of the edited text ends before the next step
	 * @return empty when the change bears on more than the block, so that the whole document must be read again
	 */
	public Optional<DocumentReading> with(int step, List<Block> blocks, TextPositions positions, int lines, int characters) {
		if (!(steps.get(step) instanceof Step.Passage old)) {
			return Optional.empty();
		}
		int report = 0;
		int claim = 0;
		for (Step before : steps.subList(0, step)) {
			if (before instanceof Step.Passage passage) {
				report += passage.reports().size();
				claim += passage.claims().size();
			}
		}
		PassageReader reader = new PassageReader(header, library, formYear, evaluations.of(old.content(), blocks), positions);
		List<Step> changed = new ArrayList<>(steps.subList(0, step));
		int reports = report;
		int claims = claim;
		for (Block block : blocks) {
			Step.Passage read = reader.read(block, path(step), reports, claims);
			if (!read.keys().equals(old.keys())) {
				return Optional.empty();
			}
			reports += read.reports().size();
			claims += read.claims().size();
			changed.add(read);
		}
		Shift shift = new Shift(lines, characters, reports - report - old.reports().size(), claims - claim - old.claims().size());
		for (Step after : steps.subList(step + 1, steps.size())) {
			if (shift.rewords(after)) {
				return Optional.empty();
			}
			changed.add(shift.of(after));
		}
		return Optional.of(new DocumentReading(header, library, formYear, evaluations, changed, snapshot));
	}

	private String path(int step) {
		int closed = 0;
		for (Step before : steps.subList(0, step).reversed()) {
			if (before instanceof Step.Closes) {
				closed++;
			} else if (before instanceof Step.Opens opens && closed-- == 0) {
				return opens.section().path();
			}
		}
		return "";
	}

	private DocumentSnapshot snapshot(DocumentSnapshot before) {
		List<Report> reports = new ArrayList<>();
		List<ClaimText> claims = new ArrayList<>();
		List<Finding> problems = new ArrayList<>();
		List<Content.Table> tables = new ArrayList<>();
		List<Content.Evaluation> filled = new ArrayList<>();
		List<WaiverText> waivers = new ArrayList<>();
		Deque<Content.Section> open = new ArrayDeque<>();
		Deque<List<Content>> content = new ArrayDeque<>(List.of(new ArrayList<>()));
		for (Step step : steps) {
			switch (step) {
				case Step.Opens opens -> {
					open.push(opens.section());
					content.push(new ArrayList<>());
				}
				case Step.Closes closes -> {
					List<Content> children = content.pop();
					content.peek().add(open.pop().with(children));
				}
				case Step.Passage passage -> {
					if (passage.content() != null) {
						content.peek().add(passage.content());
					}
					reports.addAll(passage.reports());
					claims.addAll(passage.claims());
					problems.addAll(passage.problems());
					tables.addAll(passage.tables());
					filled.addAll(passage.evaluations());
					waivers.addAll(passage.waivers());
				}
			}
		}
		FactSpace facts = before == null ? new FactSpace(reports) : before.facts().with(reports);
		return new DocumentSnapshot(header, content.pop(), tables, filled, claims, waivers, facts, problems, library, formYear);
	}
}
