// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.gongkai.core.check.Finding;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.expression.Evaluator;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.form.EvaluationLayout;
import org.gongkai.core.form.Library;
import org.gongkai.core.form.TableLayout;
import org.gongkai.core.spi.ExtensionCatalog;
import org.gongkai.lang.GongkaiWorkspace;
import org.gongkai.lang.ide.completion.Caret;
import org.gongkai.lang.ide.completion.Completions;
import org.gongkai.lang.ide.completion.Known;
import org.gongkai.lang.ide.completion.NumberBinding;
import org.gongkai.lang.ide.completion.Templates;
import org.gongkai.lang.ide.diagnostics.FindingProblems;
import org.gongkai.lang.ide.folding.Folding;
import org.gongkai.lang.ide.hover.Hovers;
import org.gongkai.lang.ide.navigation.Definitions;
import org.gongkai.lang.ide.navigation.Navigator;
import org.gongkai.lang.ide.navigation.Uses;
import org.gongkai.lang.ide.outline.OfficialTitles;
import org.gongkai.lang.ide.outline.Outline;
import org.gongkai.lang.ide.syntax.SyntaxTree;
import org.gongkai.lang.ide.thing.Thing;
import org.gongkai.lang.ide.thing.Things;

/**
 * The language over a {@link GongkaiWorkspace}. The workspace is made by the worker at its first call, because the
 * library takes longer to load than a window may wait.
 */
final class WorkspaceEngine implements LanguageEngine {

	/** Rules that tell of a number whose expression gives no value. */
	private static final Set<String> UNBOUND = Set.of("unknown-name", "claim-unverifiable");

	private final ExtensionCatalog extensions;
	private final FileTexts files = new FileTexts();
	private final Map<String, Analysis> analyses = new HashMap<>();
	private GongkaiWorkspace workspace;
	private Completions completions;

	WorkspaceEngine(ExtensionCatalog extensions) {
		this.extensions = extensions;
	}

	private GongkaiWorkspace workspace() {
		if (workspace == null) {
			GongkaiWorkspace made = GongkaiWorkspace.withStandardLibrary(extensions);
			GongkaiWorkspace.standardUris().forEach(uri -> files.put(uri, standardText(uri).orElse("")));
			completions = new GongkaiIdeSetup().createInjector().getInstance(Completions.class);
			workspace = made;
		}
		return workspace;
	}

	// ------------------------------------------------------------ files

	@Override
	public Set<String> put(String uri, String text) {
		workspace().put(uri, text);
		return files.put(uri, text);
	}

	@Override
	public Set<String> remove(String uri) {
		workspace().remove(uri);
		analyses.remove(uri);
		return files.remove(uri);
	}

	@Override
	public Optional<String> standardText(String uri) {
		return GongkaiWorkspace.standardText(uri);
	}

	@Override
	public Library library() {
		return workspace().library();
	}

	@Override
	public Optional<String> draft(DocumentDraft draft) {
		return library().form(draft.form()).map(form -> Templates.document(draft, form));
	}

	// ------------------------------------------------------------ analysis

	@Override
	public Analysis analyse(String uri, long stamp) {
		GongkaiWorkspace.Analysis found = workspace().analyse(uri);
		SyntaxTree tree = files.tree(uri);
		List<Problem> problems = problems(uri, found, tree.text().length());
		Analysis analysis = new Analysis(uri, stamp, tree.text(), problems, Outline.of(tree, problems, titles()), Folding.of(tree),
				found.snapshot(), found.findings());
		analyses.put(uri, analysis);
		return analysis;
	}

	private static List<Problem> problems(String uri, GongkaiWorkspace.Analysis found, int length) {
		List<Problem> problems = new ArrayList<>();
		found.problems().forEach(p -> problems.add(new Problem(p.severity(), p.message(), p.offset(), p.length(), p.line(), p.col(),
				p.code(), List.of(), List.of(), true)));
		FindingProblems findings = new FindingProblems(uri, length, found.snapshot().orElse(null));
		found.findings().stream().map(findings::of).flatMap(Optional::stream).forEach(problems::add);
		problems.sort(Comparator.comparingInt(Problem::offset).thenComparing(Problem::severity));
		return problems;
	}

	private OfficialTitles titles() {
		return new OfficialTitles() {
			@Override
			public Optional<String> section(String form, String section) {
				return library().form(form).flatMap(index -> index.section(section)).map(found -> found.title());
			}

			@Override
			public Optional<String> table(String form, String table) {
				return library().form(form).flatMap(index -> index.table(table)).map(WorkspaceEngine::title);
			}

			@Override
			public Optional<String> evaluation(String form, String evaluation) {
				return library().form(form).flatMap(index -> index.evaluation(evaluation)).map(found -> found.title());
			}

			@Override
			public Optional<String> figure(String form, String figure) {
				return library().form(form).flatMap(index -> index.figure(figure)).map(found -> found.number() + " " + found.title());
			}

			@Override
			public List<String> key(String form, String evaluation) {
				return library().form(form).flatMap(index -> index.evaluation(evaluation)).map(EvaluationLayout::keyLabels).orElse(List.of());
			}
		};
	}

	private static String title(TableLayout table) {
		return (table.number() + " " + table.title()).strip();
	}

	// ------------------------------------------------------------ questions

	@Override
	public List<Completion> complete(String uri, String text, int offset) {
		Library library = workspace().library();
		Optional<DocumentSnapshot> snapshot = Optional.ofNullable(analyses.get(uri)).flatMap(Analysis::snapshot);
		return completions.at(text, offset, new Known(library, snapshot, files.disclosures(), rules(library, uri)));
	}

	private Collection<String> rules(Library library, String uri) {
		Set<String> rules = new LinkedHashSet<>();
		Optional.ofNullable(analyses.get(uri)).ifPresent(analysis -> analysis.findings().forEach(finding -> rules.add(finding.rule())));
		library.rules().forEach(rule -> rules.add(rule.id()));
		library.forms().forEach(form -> form.rules().forEach(rule -> rules.add(rule.id())));
		extensions.checks().forEach(check -> rules.add(check.id()));
		return rules;
	}

	/** What a question about a place needs. */
	private record Place(SyntaxTree tree, Caret caret, Things things, Optional<DocumentSnapshot> snapshot, Optional<Evaluator> evaluator) {
	}

	private Place place(Analysis analysis, int offset) {
		SyntaxTree tree = files.tree(analysis.uri());
		Optional<DocumentSnapshot> snapshot = analysis.snapshot();
		Optional<Evaluator> evaluator = snapshot.map(document -> Evaluator.of(document, workspace().prior(document).orElse(null)));
		return new Place(tree, new Caret(tree, offset, library()), new Things(tree, snapshot), snapshot, evaluator);
	}

	@Override
	public List<Fix> bindings(Analysis analysis, int offset) {
		Caret caret = new Caret(files.tree(analysis.uri()), offset, library());
		boolean unbound = analysis.problems().stream()
				.anyMatch(problem -> UNBOUND.contains(problem.code()) && problem.offset() <= offset && offset <= problem.end());
		return analysis.snapshot().map(document -> new NumberBinding(caret, document).fixes(unbound)).orElse(List.of());
	}

	@Override
	public Optional<HoverText> hover(Analysis analysis, int offset) {
		Place place = place(analysis, offset);
		List<Finding> findings = analysis.findings();
		return new Hovers(library(), place.snapshot, place.evaluator, findings, place.caret.formName(), place.caret.year())
				.at(offset, place.things.at(offset), analysis.problems());
	}

	private Navigator navigator(Place place) {
		return new Navigator(new Definitions(files.trees()), library(), place.snapshot, place.evaluator, place.caret.formName(),
				place.caret.year());
	}

	@Override
	public List<Target> definition(Analysis analysis, int offset) {
		Place place = place(analysis, offset);
		return place.things.at(offset).map(navigator(place)::definition).orElse(List.of());
	}

	@Override
	public List<Occurrence> occurrences(Analysis analysis, int offset) {
		Place place = place(analysis, offset);
		Optional<Thing> thing = place.things.at(offset);
		return thing.map(t -> new Uses(place.tree, place.snapshot, place.evaluator).of(t, navigator(place).facts(t))).orElse(List.of());
	}

	@Override
	public List<Target> references(Analysis analysis, int offset) {
		Place place = place(analysis, offset);
		Optional<Thing> thing = place.things.at(offset);
		if (thing.isEmpty()) {
			return List.of();
		}
		List<FactKey> facts = navigator(place).facts(thing.get());
		List<Target> targets = new ArrayList<>();
		files.trees().forEach((uri, tree) -> {
			Optional<DocumentSnapshot> snapshot = uri.equals(analysis.uri()) ? place.snapshot
					: facts.isEmpty() ? Optional.empty() : workspace().snapshots(uri).stream().findFirst();
			Optional<Evaluator> evaluator = snapshot.map(document -> Evaluator.of(document, workspace().prior(document).orElse(null)));
			for (Occurrence found : new Uses(tree, snapshot, evaluator).of(thing.get(), facts)) {
				targets.add(new Target(uri, found.offset(), found.length(), line(tree.text(), found.offset())));
			}
		});
		return targets;
	}

	private static String line(String text, int offset) {
		int start = offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
		int end = text.indexOf('\n', offset);
		return text.substring(start, end < 0 ? text.length() : end).strip();
	}

	@Override
	public List<Edit> format(String text, int from, int length) {
		return RangeLayout.edits(text, from, length);
	}
}
