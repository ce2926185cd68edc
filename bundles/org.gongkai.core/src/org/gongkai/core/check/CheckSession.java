// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import org.gongkai.core.check.Constraints.Condition;
import org.gongkai.core.check.Constraints.Equation;
import org.gongkai.core.check.Constraints.Term;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.expression.Evaluator;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.FactSpace;
import org.gongkai.core.fact.Report;
import org.gongkai.core.form.RuleForm;
import org.gongkai.core.spi.Contribution;
import org.gongkai.core.spi.Outcome;
import org.gongkai.core.wording.PrintedText;

/**
 * Checks one document again and again while it is edited. What a part of a check came to is kept together with the facts it
 * has read; while the same facts are reported in the same order, only the parts are done again of which something has
 * changed, and those that have found something at places that have moved. The result equals that of {@link CheckRun#run},
 * findings and their order included. Not safe for use by several threads.
 */
public final class CheckSession {

	/** The parts of a check, laid out by whoever comes first. */
	private static final class LaidOut {
		private final PartedCheck check;
		private final CheckContext context;
		private List<Part> parts;

		LaidOut(PartedCheck check, CheckContext context) {
			this.check = check;
			this.context = context;
		}

		synchronized List<Part> parts() {
			parts = parts == null ? check.parts(context) : parts;
			return parts;
		}
	}

	/** What is read while a part is done. */
	private static final class Reads implements Consumer<FactKey> {
		private Set<FactKey> keys;
		private boolean words;

		@Override
		public void accept(FactKey key) {
			if (keys != null) {
				keys.add(key);
			}
		}
	}

	private final CheckRun checks;
	private DocumentSnapshot document;
	private DocumentSnapshot prior;
	private List<RuleForm> rules;
	private Map<FactKey, Evaluator.Implied> implied = Map.of();
	private Stage tableSums;
	private final Map<Contribution<Check>, Stage> stages = new IdentityHashMap<>();
	private final Map<Contribution<Check>, LaidOut> laidOut = new IdentityHashMap<>();
	private Asked asked;
	private PrintedText text;
	// What the checks of texts have found in the last run.
	private final Map<Contribution<Check>, List<Finding>> worded = new IdentityHashMap<>();
	// Other numbers that were tried in the last run.
	private Map<Set<Trials.Printed>, Trials.Tried> tried = Map.of();

	// Of the run that goes on.
	private Changes changes;
	private Set<FactKey> impliedAnew;
	private CheckContext context;
	private final Reads reads = new Reads();
	private List<Report> reports;
	private int number;
	private int done;

	/** A session with no document yet. */
	public CheckSession(CheckRun checks) {
		this.checks = checks;
	}

	/**
	 * Checks the document as it is now.
	 *
	 * @param prior last year's document; null when it is not at hand
	 * @param outside rules outside the form that apply, names not yet resolved
	 */
	public Findings run(DocumentSnapshot now, DocumentSnapshot prior, List<RuleForm> outside) {
		return checked(now, prior, outside).findings();
	}

	/** Checks the document as it is now and tells what was read for it. */
	CheckRun.Checked checked(DocumentSnapshot now, DocumentSnapshot prior, List<RuleForm> outside) {
		changes = document == null || prior != this.prior || !outside.equals(rules) ? null : Changes.between(document, now).orElse(null);
		PrintedText before = changes == null ? null : text;
		text = text == null ? PrintedText.of(now) : text.next(now);
		laidOut.clear();
		if (changes == null) {
			layOut(now, prior, outside);
		}
		Map<Contribution<Check>, ForkJoinTask<Outcome<List<Finding>>>> beside = textChecks(before, new CheckContext(now, prior, outside, new Constraints(), text, () -> { }));
		List<Finding> found = changes == null ? List.of() : attempt(now, prior, outside, beside);
		if (changes == null || !asked.isSound()) {
			changes = null;
			found = attempt(now, prior, outside, beside);
		}
		document = asked.isSound() ? now : null;
		this.prior = prior;
		rules = outside;
		List<Stage> done = new ArrayList<>(List.of(tableSums));
		checks.checks().stream().map(stages::get).filter(Objects::nonNull).forEach(done::add);
		Trials trials = new Trials(context, done, asked, changes == null || !impliedAnew.isEmpty() ? Map.of() : tried);
		CheckRun.Checked checked = new CheckRun.Checked(CheckRun.told(found, context, trials), context);
		tried = trials.tried();
		context = null;
		return checked;
	}

	/** Parts that were done in the last run. */
	int partsDone() {
		return done;
	}

	/** Parts of the last run altogether. */
	int parts() {
		return number;
	}

	private List<Finding> attempt(DocumentSnapshot now, DocumentSnapshot prior, List<RuleForm> outside,
			Map<Contribution<Check>, ForkJoinTask<Outcome<List<Finding>>>> beside) {
		if (changes == null) {
			asked = new Asked();
			stages.clear();
			tableSums = null;
		}
		number = 0;
		done = 0;
		reports = now.facts().reports();
		context = new CheckContext(now.with(now.facts().watched(reads)), prior, outside, new Constraints(asked::isNew), text, () -> reads.words = true);
		Map<FactKey, Evaluator.Implied> before = implied;
		implied = context.evaluator().implied();
		if (changes != null && !before.keySet().equals(implied.keySet())) {
			changes = null;
			return List.of();
		}
		impliedAnew = new HashSet<>();
		implied.forEach((key, value) -> {
			if (!before.containsKey(key) || !value.isSameAs(before.get(key))) {
				impliedAnew.add(key);
			}
		});
		TableSums sums = context.uncheckedTableSums();
		tableSums = tableSums == null ? new Stage(sums.parts()) : tableSums;
		run(tableSums, sums.findings());
		// The others are waited for when there is nothing left to do.
		Map<Contribution<Check>, Outcome<List<Finding>>> outcomes = new IdentityHashMap<>();
		checks.checks().stream().filter(check -> !beside.containsKey(check)).forEach(check -> outcomes.put(check, check.call(instance -> run(check, instance))));
		beside.forEach((check, task) -> {
			outcomes.put(check, task.join());
			worded.put(check, outcomes.get(check).value().orElse(null));
		});
		List<Finding> found = new ArrayList<>(now.problems());
		for (Contribution<Check> check : checks.checks()) {
			outcomes.get(check).value().ifPresent(found::addAll);
			outcomes.get(check).failure().ifPresent(failure -> {
				found.add(CheckRun.failed(failure, now.header().place()));
				stages.remove(check);
			});
		}
		return found;
	}

	// While the sums inside the tables are checked, the parts of other checks are laid out. One that fails does so again when
	// its turn has come, and is told then.
	private void layOut(DocumentSnapshot now, DocumentSnapshot prior, List<RuleForm> outside) {
		for (Contribution<Check> check : checks.checks()) {
			if (check.instance() instanceof PartedCheck parted && !parted.needsSums()) {
				LaidOut laid = new LaidOut(parted, new CheckContext(now, prior, outside, new Constraints(), text, () -> { }));
				laidOut.put(check, laid);
				ForkJoinTask.adapt((Runnable) laid::parts).fork();
			}
		}
	}

	// They read nothing that the others make, so they are under way while the others are done. Those that read words only are
	// not run again for the same words.
	private Map<Contribution<Check>, ForkJoinTask<Outcome<List<Finding>>>> textChecks(PrintedText before, CheckContext printed) {
		ForkJoinTask<Optional<WordsMoved>> words = ForkJoinTask
				.adapt(() -> before == null ? Optional.<WordsMoved>empty() : WordsMoved.between(before.passages(), printed.passages())).fork();
		Map<Contribution<Check>, ForkJoinTask<Outcome<List<Finding>>>> tasks = new IdentityHashMap<>();
		for (Contribution<Check> check : checks.checks()) {
			if (check.instance() instanceof TextCheck) {
				List<Finding> known = check.instance() instanceof WordCheck ? worded.get(check) : null;
				tasks.put(check, ForkJoinTask.adapt(() -> check.call(instance -> Optional.ofNullable(known)
						.flatMap(findings -> words.join().flatMap(same -> same.of(findings))).orElseGet(() -> List.copyOf(instance.run(printed))))).fork());
			}
		}
		return tasks;
	}

	private List<Finding> run(Contribution<Check> contribution, Check check) {
		Stage stage = stages.get(contribution);
		if (stage == null) {
			LaidOut laid = laidOut.remove(contribution);
			stage = new Stage(laid != null ? laid.parts() : check instanceof PartedCheck parted ? parted.parts(context)
					: List.of(Part.always((all, findings) -> findings.addAll(check.run(all)))));
			stages.put(contribution, stage);
		}
		List<Finding> findings = new ArrayList<>();
		run(stage, findings);
		return List.copyOf(findings);
	}

	private void run(Stage stage, List<Finding> findings) {
		stage.begin(number);
		for (int i = 0; i < stage.outcomes().length; i++) {
			PartOutcome known = stage.outcomes()[i];
			boolean same = known != null && !isConcerned(stage.parts().get(i), known);
			if (same && isStanding(known)) {
				stage.outcomes()[i] = kept(known, findings);
				number++;
			} else {
				stage.outcomes()[i] = done(stage.parts().get(i), known, same ? known.state() : new Object(), findings);
			}
		}
	}

	private boolean isConcerned(Part part, PartOutcome known) {
		return changes == null || part.always() || known.hasRead(changes.reports()) || Part.anyOf(part.tables(), changes.tables())
				|| Part.anyOf(part.claims(), changes.claims()) || isImpliedAnew(known);
	}

	// Findings name lines, and conditions numbers as they stood.
	private boolean isStanding(PartOutcome known) {
		boolean clean = known.findings().isEmpty() && known.conditions().isEmpty();
		if (clean) {
			return true;
		}
		for (Condition condition : known.conditions()) {
			for (Report report : condition.reports()) {
				if (reports.get(report.id()) != report) {
					return false;
				}
			}
		}
		for (Equation equation : known.equations()) {
			if (equation.finding() != null && !isCurrent(equation.terms())) {
				return false;
			}
		}
		return !known.words() && changes.unmoved().holds(known.findings());
	}

	private boolean isImpliedAnew(PartOutcome known) {
		for (int i = 0; i < known.implied().size() && !impliedAnew.isEmpty(); i++) {
			if (impliedAnew.contains(known.implied().get(i))) {
				return true;
			}
		}
		return false;
	}

	private PartOutcome done(Part part, PartOutcome known, Object state, List<Finding> findings) {
		done++;
		Constraints constraints = context.constraints();
		int found = findings.size();
		int equations = constraints.equations().size();
		int conditions = constraints.conditions().size();
		asked.begin(number++, known == null ? Set.of() : known.asked());
		Set<FactKey> read = new HashSet<>();
		reads.keys = read;
		reads.words = false;
		try {
			part.work().check(context, findings);
		} finally {
			reads.keys = null;
		}
		Set<Long> owned = asked.end();
		FactSpace facts = context.document().facts();
		return new PartOutcome(read.stream().mapToInt(facts::number).filter(first -> first >= 0).sorted().toArray(),
				implied.isEmpty() ? List.of() : read.stream().filter(implied::containsKey).toList(), reads.words, owned,
				List.copyOf(constraints.equations().subList(equations, constraints.equations().size())),
				List.copyOf(constraints.conditions().subList(conditions, constraints.conditions().size())), List.copyOf(findings.subList(found, findings.size())), state);
	}

	private boolean isCurrent(List<Term> terms) {
		for (Term term : terms) {
			if (reports.get(term.report().id()) != term.report()) {
				return false;
			}
		}
		return true;
	}

	// The equations are of the numbers as they stand now.
	private PartOutcome kept(PartOutcome known, List<Finding> findings) {
		List<Equation> equations = known.equations();
		for (int i = 0; i < known.equations().size(); i++) {
			Equation equation = known.equations().get(i);
			if (!isCurrent(equation.terms())) {
				equations = equations == known.equations() ? new ArrayList<>(equations) : equations;
				equations.set(i, new Equation(equation.terms().stream().map(term -> new Term(reports.get(term.report().id()), term.sign())).toList(), null));
			}
		}
		context.constraints().addAll(equations, known.conditions());
		findings.addAll(known.findings());
		return equations == known.equations() ? known
				: new PartOutcome(known.reads(), known.implied(), known.words(), known.asked(), equations, known.conditions(), known.findings(), known.state());
	}
}
