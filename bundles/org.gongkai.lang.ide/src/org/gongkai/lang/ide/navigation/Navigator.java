// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.navigation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.expression.Evaluator;
import org.gongkai.core.expression.Expr;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.Place;
import org.gongkai.core.form.FormYear;
import org.gongkai.core.form.Library;
import org.gongkai.core.form.TableLayout;
import org.gongkai.lang.ide.Target;
import org.gongkai.lang.ide.completion.ExpressionText;
import org.gongkai.lang.ide.completion.Names;
import org.gongkai.lang.ide.navigation.Definitions.Located;
import org.gongkai.lang.ide.syntax.Tokens;
import org.gongkai.lang.ide.thing.Thing;

/** Goes from a thing to where it is defined, and in a document to the cells that report it. */
public final class Navigator {

	private final Definitions definitions;
	private final Library library;
	private final Optional<DocumentSnapshot> document;
	private final Optional<Evaluator> evaluator;
	private final String formName;
	private final int year;

	/**
	 * @param document the document of the file; empty when it holds none
	 * @param formName the form that applies, or the one being defined; empty for none
	 * @param year     the document's year; 0 when unknown
	 */
	public Navigator(Definitions definitions, Library library, Optional<DocumentSnapshot> document, Optional<Evaluator> evaluator,
			String formName, int year) {
		this.definitions = definitions;
		this.library = library;
		this.document = document;
		this.evaluator = evaluator;
		this.formName = formName;
		this.year = year;
	}

	/** Where a thing is defined, then where the document reports it. */
	public List<Target> definition(Thing thing) {
		Set<Target> targets = new LinkedHashSet<>();
		switch (thing) {
		case Thing.Amount amount -> {
			definitions.step(formName, path(amount)).map(Located::target).ifPresent(targets::add);
			places(amount.cell().key(), amount.offset(), targets);
		}
		case Thing.Code code -> definitions.subject(code.catalog(), year, code.code()).map(Located::target).ifPresent(targets::add);
		case Thing.RowLabel label -> definitions.step(formName, label.panel().isEmpty() ? List.of(label.table(), label.row())
				: List.of(label.table(), label.panel(), label.row())).map(Located::target).ifPresent(targets::add);
		case Thing.Claim claim -> facts(claim.claim().expression()).forEach(key -> places(key, claim.claim().place().offset(), targets));
		case Thing.Step step -> {
			step(step, targets);
			fact(step).ifPresent(key -> places(key, -1, targets));
		}
		case Thing.FunctionName function -> {
			// functions are part of the language and are defined nowhere
		}
		case Thing.Member member -> member(member, targets);
		case Thing.Named named -> named(named).map(Located::target).ifPresent(targets::add);
		}
		return List.copyOf(targets);
	}

	private static List<String> path(Thing.Amount amount) {
		List<String> path = new ArrayList<>(List.of(amount.table().name()));
		amount.table().layout().panels().stream().filter(panel -> panel.columns().contains(amount.column())).map(TableLayout.Panel::name)
				.filter(name -> !name.isEmpty()).forEach(path::add);
		path.add("");
		path.add(amount.column().name());
		return path;
	}

	private void step(Thing.Step step, Set<Target> targets) {
		Optional<Located> found = definitions.step(formName, step.names());
		String last = step.names().getLast();
		if (found.isPresent()) {
			targets.add(found.get().target());
		} else if (!last.isEmpty() && Character.isDigit(last.charAt(0))) {
			library.form(formName).flatMap(form -> form.table(step.names().getFirst())).stream().flatMap(table -> table.panels().stream())
					.flatMap(panel -> panel.rows().stream())
					.filter(row -> row instanceof TableLayout.Subjects family && family.admits(last)).findFirst()
					.flatMap(row -> definitions.subject(((TableLayout.Subjects) row).catalog(), year, last)).map(Located::target)
					.ifPresent(targets::add);
		}
	}

	private void member(Thing.Member member, Set<Target> targets) {
		library.dimension(member.dimension(), year).flatMap(tree -> tree.member(member.member()).flatMap(name -> tree.catalog().isPresent()
				? definitions.subject(tree.catalog().get().name(), year, name) : definitions.member(member.dimension(), name)))
				.map(Located::target).ifPresent(targets::add);
	}

	private Optional<Located> named(Thing.Named named) {
		return switch (named.kind()) {
		case FORM, CATALOG, DIMENSION, RULE_SET -> definitions.top(Set.of(named.kind().keyword()), named.name());
		case DISCLOSURE -> definitions.top(Set.of("决算", "预算"), named.name());
		case SECTION -> definitions.part(formName, Set.of("部分", "节"), named.name());
		case RULE -> definitions.part(formName, Set.of("规则"), named.name());
		case TABLE, EVALUATION, FIGURE, ITEM, SENTENCE -> definitions.part(formName, Set.of(named.kind().keyword()), named.name());
		case PANEL, COLUMN, ROW -> Optional.empty();
		};
	}

	/** The fact a path leads to, when the path is complete. */
	public Optional<FactKey> fact(Thing.Step step) {
		Optional<FormYear> form = document.flatMap(DocumentSnapshot::meaning);
		if (form.isEmpty() || evaluator.isEmpty()) {
			return Optional.empty();
		}
		String typed = String.join(".", step.names().stream().map(Names::step).toList());
		return ExpressionText.read(form.get(), Tokens.of(typed)) instanceof Expr.Fact fact ? Optional.of(evaluator.get().bind(fact))
				: Optional.empty();
	}

	/** The facts of a formula. */
	public List<FactKey> facts(Expr expression) {
		return expression == null || evaluator.isEmpty() ? List.of()
				: Evaluator.facts(expression).stream().map(fact -> evaluator.get().bind(fact)).toList();
	}

	/** The facts a thing stands for; empty for a code or a name. */
	public List<FactKey> facts(Thing thing) {
		return switch (thing) {
		case Thing.Amount amount -> amount.cell().key() == null ? List.of() : List.of(amount.cell().key());
		case Thing.Claim claim -> facts(claim.claim().expression());
		case Thing.Step step -> fact(step).map(List::of).orElse(List.of());
		default -> List.of();
		};
	}

	private void places(FactKey key, int except, Set<Target> targets) {
		if (key != null && document.isPresent()) {
			document.get().facts().reports(key).stream().map(report -> report.place()).filter(place -> place.offset() != except)
					.map(Navigator::target).forEach(targets::add);
		}
	}

	static Target target(Place place) {
		String printed = place.printed().isEmpty() ? "" : " " + place.printed();
		return new Target(place.file(), place.offset(), place.length(), place.label() + printed);
	}
}
