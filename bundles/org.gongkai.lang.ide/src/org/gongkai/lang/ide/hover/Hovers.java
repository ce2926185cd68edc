// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.hover;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gongkai.core.check.Finding;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.expression.Evaluator;
import org.gongkai.core.expression.Expr;
import org.gongkai.core.expression.Functions;
import org.gongkai.core.form.DimensionTree;
import org.gongkai.core.form.FormIndex;
import org.gongkai.core.form.FormYear;
import org.gongkai.core.form.Library;
import org.gongkai.core.form.RuleForm;
import org.gongkai.core.form.SubjectTree;
import org.gongkai.core.text.Message;
import org.gongkai.lang.ide.HoverText;
import org.gongkai.lang.ide.Problem;
import org.gongkai.lang.ide.completion.ExpressionText;
import org.gongkai.lang.ide.syntax.Tokens;
import org.gongkai.lang.ide.thing.Thing;

/** Writes hovers. */
public final class Hovers {

	private final Library library;
	private final Optional<DocumentSnapshot> document;
	private final Optional<Evaluator> evaluator;
	private final List<Finding> findings;
	private final String formName;
	private final int year;

	/**
	 * @param document  the document of the file; empty when it holds none
	 * @param evaluator values of its formulas
	 * @param formName  the form that applies, or the one being defined; empty for none
	 * @param year      the document's year; 0 when unknown
	 */
	public Hovers(Library library, Optional<DocumentSnapshot> document, Optional<Evaluator> evaluator, List<Finding> findings,
			String formName, int year) {
		this.library = library;
		this.document = document;
		this.evaluator = evaluator;
		this.findings = findings;
		this.formName = formName;
		this.year = year;
	}

	/** What to say at an offset: the problems that lie there, then the thing that stands there. */
	public Optional<HoverText> at(int offset, Optional<Thing> thing, List<Problem> problems) {
		Card card = new Card();
		List<Problem> here = problems.stream().filter(problem -> problem.offset() <= offset && offset <= problem.end()).toList();
		here.forEach(problem -> problem(card, problem));
		thing.ifPresent(found -> write(card, found));
		if (card.isEmpty()) {
			return Optional.empty();
		}
		int from = thing.map(Thing::offset).orElseGet(() -> here.getFirst().offset());
		int length = thing.map(Thing::length).orElseGet(() -> here.getFirst().length());
		return Optional.of(card.over(from, length));
	}

	private static void problem(Card card, Problem problem) {
		card.title(new Message(problem.severity().word(), switch (problem.severity()) {
		case MUST -> "Must be mended";
		case SHOULD -> "Should be mended";
		case MAY -> "Worth explaining";
		})).line(problem.message());
		problem.related().forEach(place -> card.entry(place.label()));
		problem.fixes().forEach(fix -> card.field(new Message("可改为", "Fix"), fix.title()));
	}

	private void write(Card card, Thing thing) {
		switch (thing) {
		case Thing.Amount amount -> amount(card, amount);
		case Thing.Code code -> code(card, code.catalog(), code.code());
		case Thing.RowLabel label -> card.title(label.row()).line(coordinates(label));
		case Thing.Claim claim -> document.ifPresent(d -> d.meaning().ifPresent(form -> new ClaimCard(d, evaluator.orElseThrow(),
				new FactWords(d, form)).write(card, claim.claim())));
		case Thing.Step step -> step(card, step);
		case Thing.FunctionName function -> function(card, function.name());
		case Thing.Named named -> named(card, named);
		case Thing.Member member -> member(card, member);
		}
	}

	private Optional<FormYear> form() {
		return document.flatMap(DocumentSnapshot::meaning).or(() -> library.formYear(formName, year));
	}

	// ------------------------------------------------------------ cells and codes

	private void amount(Card card, Thing.Amount amount) {
		DocumentSnapshot d = document.orElseThrow();
		String shown = amount.cell().quantity() == null ? amount.cell().text() : amount.cell().quantity().shown();
		card.title(shown.isEmpty() ? amount.cell().place().label() : shown).line(amount.cell().place().label());
		if (amount.cell().key() == null || amount.cell().report() < 0 || d.meaning().isEmpty()) {
			return;
		}
		FactWords words = new FactWords(d, d.meaning().get());
		words.meaning(card, amount.cell().key());
		d.facts().reports(amount.cell().key()).stream().filter(report -> report.id() == amount.cell().report()).findFirst()
				.ifPresent(report -> {
					words.reports(card, report);
					words.sums(card, report);
				});
	}

	private void code(Card card, String catalog, String code) {
		Optional<SubjectTree> tree = library.catalog(catalog, year);
		Optional<SubjectTree.Entry> entry = tree.flatMap(t -> t.entry(code));
		if (entry.isEmpty()) {
			card.title(code).line(Message.of("{0} {1} 年没有这个科目", "{0} of {1} has no such subject", catalog, year));
			return;
		}
		card.title(code + " " + entry.get().name());
		StringBuilder path = new StringBuilder();
		for (String above = code; !above.isEmpty(); above = tree.get().parent(above)) {
			String step = above + " " + tree.get().entry(above).map(SubjectTree.Entry::name).orElse("");
			path.insert(0, path.isEmpty() ? step : step + " › ");
		}
		String level = switch (code.length()) {
		case 3 -> "类";
		case 5 -> "款";
		default -> "项";
		};
		card.field(new Message("级次", "Level"), new Message(level, switch (level) {
		case "类" -> "class (类)";
		case "款" -> "section (款)";
		default -> "item (项)";
		}));
		card.field("路径", "Path", path.toString());
		card.line(entry.get().definition());
		if (entry.get().unsourced()) {
			card.line(Message.of("说明尚未对照官方来源。", "The definition has not been compared with an official source."));
		}
		card.field("旧名", "Former names", String.join("、", entry.get().formerNames()));
		card.field("对应科目", "Counterparts", String.join("、", entry.get().counterparts()));
		card.field("科目表", "Catalog", catalog + " " + tree.get().year());
	}

	private Message coordinates(Thing.RowLabel label) {
		return form().flatMap(form -> form.form().table(label.table()).flatMap(table -> table.panel(label.panel())
				.or(() -> table.panels().stream().findFirst())).flatMap(panel -> panel.rows().stream()
						.filter(row -> row instanceof org.gongkai.core.form.TableLayout.Item item && item.name().equals(label.row()))
						.map(row -> plain(words(((org.gongkai.core.form.TableLayout.Item) row).coordinates()))).findFirst()))
				.orElse(plain(""));
	}

	private static String words(Map<String, String> coordinates) {
		return String.join("，", new java.util.TreeMap<>(coordinates).entrySet().stream().map(e -> e.getKey() + " = " + e.getValue()).toList());
	}

	// ------------------------------------------------------------ expressions

	private void step(Card card, Thing.Step step) {
		String path = String.join(".", step.names());
		Optional<FormYear> form = form();
		if (form.isEmpty()) {
			return;
		}
		if (step.names().size() == 1 && form.get().form().table(path).isPresent()) {
			new NameCards(library, formName()).table(card, form.get().form(), path);
			return;
		}
		card.title(path);
		String typed = String.join(".", step.names().stream().map(org.gongkai.lang.ide.completion.Names::step).toList());
		Expr expr = ExpressionText.read(form.get(), Tokens.of(typed));
		if (expr instanceof Expr.Fact fact && document.isPresent() && evaluator.isPresent()) {
			FactWords words = new FactWords(document.get(), form.get());
			words.meaning(card, evaluator.get().bind(fact));
			document.get().facts().reports(evaluator.get().bind(fact))
					.forEach(report -> card.entry(report.place().label() + "：" + report.quantity().shown()));
		}
	}

	private static void function(Card card, String name) {
		if (Functions.arity(name) < 0) {
			card.title(name).line(Message.of("没有这个函数", "There is no such function"));
			return;
		}
		card.title(name + (Functions.arity(name) == 2 ? "(a, b)" : "(x)"));
		card.line(FunctionWords.of(name));
	}

	// ------------------------------------------------------------ names

	private String formName() {
		return form().map(form -> form.form().name()).orElse(formName);
	}

	private void named(Card card, Thing.Named named) {
		NameCards cards = new NameCards(library, formName());
		switch (named.kind()) {
		case RULE -> {
			rule(named.name()).ifPresentOrElse(rule -> cards.rule(card, rule), () -> {
				card.title(named.name());
				findings.stream().filter(finding -> finding.rule().equals(named.name())).map(Finding::family).findFirst()
						.ifPresent(family -> card.field("类别", "Family", family));
			});
		}
		case DISCLOSURE -> card.title(named.name());
		default -> cards.write(card, named, year);
		}
	}

	private Optional<RuleForm> rule(String id) {
		Optional<RuleForm> own = library.form(formName()).map(FormIndex::rules).stream().flatMap(List::stream)
				.filter(rule -> rule.id().equals(id)).findFirst();
		return own.or(() -> library.rules().stream().filter(rule -> rule.id().equals(id)).findFirst());
	}

	private void member(Card card, Thing.Member member) {
		Optional<DimensionTree> tree = library.dimension(member.dimension(), year);
		card.title(member.dimension() + " = " + member.member());
		if (tree.isEmpty()) {
			card.line(Message.of("没有这个维度", "There is no such dimension"));
			return;
		}
		Optional<String> known = tree.get().member(member.member());
		if (known.isEmpty()) {
			card.line(Message.of("维度中没有这个成员", "The dimension has no such member"));
			return;
		}
		if (tree.get().catalog().isPresent()) {
			code(card, tree.get().catalog().get().name(), known.get());
			return;
		}
		card.field("上级", "Above", tree.get().parent(known.get()));
		card.field("下级", "Below", String.join("、", tree.get().children(known.get())));
	}

	private static Message plain(String text) {
		return new Message(text, text);
	}
}
