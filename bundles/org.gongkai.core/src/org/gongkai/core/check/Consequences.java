// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.core.document.Content;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.expression.Expr;
import org.gongkai.core.expression.Functions;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.Place;
import org.gongkai.core.form.EvaluationLayout;
import org.gongkai.core.form.FigureForm;
import org.gongkai.core.form.FormPart;
import org.gongkai.core.form.RuleForm;
import org.gongkai.core.form.SectionForm;
import org.gongkai.core.form.TableLayout;
import org.gongkai.core.form.TextRuleForm;
import org.gongkai.core.form.Wording;

/**
 * What follows from something that is wrong with a part of the document: a part that is missing is missed by the contents list,
 * by the numbers of its neighbours and by all that count it; what stands twice says everything twice; a wrong word in a heading
 * makes the heading differ; a template that was not filled in lacks everything. Who puts the first right has put the others right with it.
 */
final class Consequences {

	// So many times, and it is the custom of the house and one question.
	private static final int CUSTOM = 5;
	/** The same words, so many times. */
	private static final int AGAIN = 3;
	/** A title of so many characters is told from other words. */
	private static final int TITLE = 5;
	/** What is longer is more than the words around a number. */
	private static final int PHRASE = 40;
	private static final Set<String> MISSING = Set.of("missing-section", "missing-table", "missing-evaluation", "missing-figure");
	private static final Set<String> TWICE = Set.of("section-twice", "table-twice", "figure-twice", "block-twice", "evaluation-twice");
	private static final Set<String> COPIES = Set.of("paragraph-twice", "paragraph-elsewhere");
	private static final Set<String> CODED = Set.of("foreign-code", "unknown-code", "name-differs");
	/** In so many rows, or by so many rules in one, it is no number but the cells. */
	private static final int ROWS = 3;
	/** Findings on single cells. */
	private static final Set<String> CELLS = Set.of("not-a-number", "unreadable-number", "misplaced-number", "unit-kind", "table-sum", "same-fact");
	/** Families of words that are wrong by themselves; what lacks has to be supplied one by one. */
	private static final Set<String> WORDING = Set.of("文字", "名称", "年度");
	/** Findings on numbers in words that compute nothing, and the family of those on rates. */
	private static final Set<String> NUMBERS = Set.of("number-among-many", "number-in-repetition", "count-breakdown", "indicator-in-text",
			"group-points", "scoring-text");
	private static final String RATES = "比率";
	/** Statements that a table or a section has nothing. */
	private static final Set<String> SAID_EMPTY = Set.of("empty-statement", "nothing-but-table");
	private static final Set<String> SAID_NOTHING = Set.of("nothing-but-table", "nothing-but-number");
	private static final Set<String> GLOSSARY = Set.of("term-missing", "term-unused");
	private static final Set<String> UNPAIRED = Set.of("review-without-table", "table-without-review");

	private final List<Finding> findings;
	private final Set<Finding> ofRows;
	private final DocumentSnapshot document;
	private final Map<String, RuleForm> rules = new LinkedHashMap<>();
	private final Map<Finding, Finding> causes = new IdentityHashMap<>();
	private final Set<Finding> displaced = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Map<Integer, Finding> rowsOfDisplaced = new LinkedHashMap<>();

	/**
	 * @param findings contradictions and others, in any order
	 * @param ofRows those of them that a whole row explains which is missing or under a wrong code
	 */
	Consequences(List<Finding> findings, Set<Finding> ofRows, CheckContext context) {
		this.findings = findings;
		this.ofRows = ofRows;
		this.document = context.document();
		context.rules().forEach(rule -> rules.putIfAbsent(rule.id(), rule));
		template();
		gaps();
		missingParts();
		mistypedCodes();
		itemLists();
		repeatedParts();
		copiedParagraphs();
		brokenNumbers();
		wrongWords();
		wrongHeadings();
		units();
		numbersInWords();
		missingTerms();
		counts();
		changes();
		displacedCells();
		strayNumbers();
		sameWords();
		customs();
		disputes();
	}

	/** What a finding follows from, or follows from what it follows from; the finding itself when it stands for itself. */
	Finding cause(Finding finding) {
		Finding cause = finding;
		for (Finding next = causes.get(cause); next != null; next = causes.get(cause)) {
			cause = next;
		}
		return cause;
	}

	/** Whether a finding is one of many by numbers in the wrong cells, which no number that might be meant explains better. */
	boolean isDisplaced(Finding finding) {
		return displaced.contains(finding);
	}

	/** The first of the findings by numbers in the wrong cells of a row; null where there are none. */
	Finding displacedAt(int line) {
		return rowsOfDisplaced.get(line);
	}

	private void follows(Finding consequence, Finding cause) {
		if (cause(cause) != consequence && consequence.verdict() == Verdict.CONTRADICTION) {
			causes.putIfAbsent(consequence, cause);
		}
	}

	private Stream<Finding> of(Predicate<String> rule) {
		return findings.stream().filter(finding -> rule.test(finding.rule()));
	}

	private void each(Predicate<String> causing, Predicate<String> following, BiPredicate<Finding, Finding> isFrom) {
		List<Finding> followers = of(following).toList();
		of(causing).forEach(cause -> followers.stream().filter(follower -> isFrom.test(cause, follower)).forEach(follower -> follows(follower, cause)));
	}

	// What is not filled in lacks everything.
	private void template() {
		each("unfilled-template"::equals, rule -> !rule.equals("unfilled-template"), (template, other) -> true);
	}

	// Words that lack a number are told with the number.
	private void gaps() {
		each("missing-number"::equals, rule -> !rule.equals("missing-number"), (missing, other) -> isAround(other.places().getFirst(), missing.places().getFirst()));
	}

	private static boolean isAround(Place words, Place number) {
		return words.file().equals(number.file()) && words.length() < PHRASE && words.offset() <= number.offset()
				&& number.offset() <= words.offset() + words.length();
	}

	private void missingParts() {
		each(MISSING::contains, "contents-differ"::equals, (missing, entry) -> {
			String printed = Wording.core(entry.places().getFirst().printed());
			return printed.contains(Wording.core(missing.expected())) || prescribed(missing).flatMap(this::titles).anyMatch(printed::contains);
		});
		// The next of the headings below the one that should have the part.
		each(MISSING::contains, "number-gap"::equals, (missing, gap) -> headings(missing.places().getFirst()).anyMatch(gap.places().getFirst()::equals));
	}

	// The part of the form that is missing, and what it would hold.
	private Stream<FormPart> prescribed(Finding missing) {
		return document.meaning().stream().flatMap(meaning -> all(meaning.form().parts())).filter(SectionForm.class::isInstance)
				.filter(section -> ((SectionForm) section).title(document.header().year(), document.header().entity()).equals(missing.expected())).limit(1)
				.flatMap(section -> all(List.of(section)));
	}

	private static Stream<FormPart> all(List<FormPart> parts) {
		return parts.stream().flatMap(part -> Stream.concat(Stream.of(part), part instanceof SectionForm section ? all(section.children()) : Stream.empty()));
	}

	// How the contents list may name a part: a department is called by other names as well.
	private Stream<String> titles(FormPart part) {
		Stream<String> titles = switch (part) {
			case SectionForm section -> Stream.concat(Stream.of(section.title()), section.aliases().stream());
			case TableLayout table -> Stream.concat(Stream.of(table.title()), table.aliases().stream());
			case EvaluationLayout evaluation -> Stream.of(evaluation.title());
			case FigureForm figure -> Stream.of(figure.title());
		};
		return titles.map(title -> title.replace("{年度}", String.valueOf(document.header().year()))).map(title -> title.substring(title.lastIndexOf('}') + 1))
				.map(Wording::core).filter(title -> title.length() >= TITLE);
	}

	// A row with a wrong code is the row of its name that is missing.
	private void mistypedCodes() {
		each(CODED::contains, RowsCheck.ID::equals, (wrong, missing) -> wrong.places().getFirst().where().equals(missing.places().getLast().where())
				&& !name(wrong.places().getFirst().rowLabel()).isEmpty()
				&& name(wrong.places().getFirst().rowLabel()).equals(name(missing.expected())));
		// … and is no other than the one that the text tells of.
		each(CODED::contains, ItemListCheck.LEFT_OUT::equals, (wrong, left) -> left.places().stream().anyMatch(place -> place.line() == wrong.places().getFirst().line()));
		each(CODED::contains, ItemListCheck.WITHOUT_ROW::equals, (wrong, told) -> !told.expected().isEmpty()
				&& name(wrong.places().getFirst().rowLabel()).equals(name(told.expected())));
		each(RowsCheck.ID::equals, ItemListCheck.WITHOUT_ROW::equals, (missing, told) -> !told.expected().isEmpty() && name(missing.expected()).equals(name(told.expected()))
				&& missing.places().getLast().where().equals(told.places().getLast().where()));
		each("row-twice"::equals, ItemListCheck.WITHOUT_ROW::equals, (twice, told) -> twice.places().getFirst().where().equals(told.places().getLast().where()));
	}

	// A subject that the text leaves out lacks its number among the others, and its amount in their sum; one told under the name of
	// another is left out by its own.
	private void itemLists() {
		List<Finding> without = of(ItemListCheck.WITHOUT_ROW::equals).toList();
		each(ItemListCheck.LEFT_OUT::equals, ItemListCheck.WITHOUT_ROW::equals, (left, told) -> without.size() == 1 && isInOneSection(left, told));
		// Whoever says that there is nothing of the kind has left out what there is.
		each(SAID_NOTHING::contains, ItemListCheck.LEFT_OUT::equals, Consequences::isInOneSection);
		each(ItemListCheck.LEFT_OUT::equals, "subject-sum"::equals, Consequences::isInOneSection);
		each(ItemListCheck.LEFT_OUT::equals, "number-gap"::equals, Consequences::isInOneSection);
		each(ItemListCheck.WITHOUT_ROW::equals, "term-missing"::equals, (told, missing) -> told.expected().equals(missing.expected()));
	}

	private static boolean isInOneSection(Finding one, Finding other) {
		return one.places().getFirst().where().equals(other.places().getFirst().where());
	}

	private static String name(String row) {
		return Wording.core(row.replaceFirst("^[0-9]+ ", ""));
	}

	private Stream<Place> headings(Place above) {
		return above.equals(document.header().place()) ? sections(document.content()).map(Content::place)
				: flat(document.content()).filter(piece -> piece.place().equals(above) && piece instanceof Content.Section)
						.flatMap(piece -> sections(((Content.Section) piece).children())).map(Content::place);
	}

	private static Stream<Content> sections(List<Content> content) {
		return content.stream().filter(Content.Section.class::isInstance);
	}

	private static Stream<Content> flat(List<Content> content) {
		return content.stream().flatMap(piece -> Stream.concat(Stream.of(piece), flat(children(piece))));
	}

	private static List<Content> children(Content piece) {
		return switch (piece) {
			case Content.Section section -> section.children();
			case Content.Evaluation evaluation -> evaluation.children();
			default -> List.of();
		};
	}

	private void repeatedParts() {
		List<Finding> twofold = of(TWICE::contains).toList();
		List<Content> all = twofold.isEmpty() ? List.of() : flat(document.content()).toList();
		twofold.forEach(twice -> all.stream().filter(piece -> piece.place().equals(twice.places().getFirst())).findFirst()
				.ifPresent(piece -> {
					int from = piece.place().line();
					int to = last(piece);
					findings.stream().filter(finding -> finding != twice && !finding.places().isEmpty())
							.filter(finding -> from <= finding.places().getFirst().line() && finding.places().getFirst().line() <= to)
							.forEach(finding -> follows(finding, twice));
				}));
	}

	// A paragraph that was copied to a place disturbs the numbers around it and is wrong there in what it is wrong where it came from.
	private void copiedParagraphs() {
		each(COPIES::contains, "number-gap"::equals, (copy, gap) -> copy.places().stream().mapToInt(place -> gap.places().getFirst().line() - place.line())
				.anyMatch(behind -> behind >= 0 && behind <= 2));
		each(COPIES::contains, rule -> !COPIES.contains(rule), (copy, other) -> other.places().getFirst().line() == copy.places().getFirst().line()
				&& findings.stream().anyMatch(first -> first.rule().equals(other.rule()) && first.places().getFirst().line() == copy.places().getLast().line()));
	}

	// A number that lost half of its brackets counts no more, and the next seems to leave it out.
	private void brokenNumbers() {
		if (of("number-gap"::equals).findFirst().isEmpty()) {
			return;
		}
		Set<Integer> begun = flat(document.content()).filter(Content.Paragraph.class::isInstance).map(Content.Paragraph.class::cast)
				.filter(paragraph -> !paragraph.text().isEmpty()).map(paragraph -> paragraph.place(0, 1).offset()).collect(Collectors.toSet());
		each(rule -> !rule.equals("number-gap"), "number-gap"::equals, (mark, gap) -> mark.family().equals("文字") && !mark.places().isEmpty()
				&& mark.places().getFirst().line() == gap.places().getFirst().line() - 1 && begun.contains(mark.places().getFirst().offset()));
	}

	private static int last(Content piece) {
		int own = switch (piece) {
			case Content.Table table -> Stream.concat(table.rows().stream().map(Content.Row::place), table.notes().stream().map(Content.Paragraph::place))
					.mapToInt(Place::line).max().orElse(0);
			case Content.Term term -> term.paragraphs().stream().mapToInt(Consequences::last).max().orElse(0);
			default -> 0;
		};
		return Math.max(Math.max(own, piece.place().line()), children(piece).stream().mapToInt(Consequences::last).max().orElse(0));
	}

	// A word that is wrong inside a heading, an entry of the contents list, the title of a table or a note below it.
	private void wrongWords() {
		Set<String> about = Set.of("contents-differ", "table-title", "table-note", "unknown-section", "figure-title", "heading-differs");
		each(rule -> !about.contains(rule), about::contains, (word, whole) -> !word.places().isEmpty() && word.places().getFirst().length() > 0
				&& whole.places().stream().anyMatch(place -> isWithin(word.places().getFirst(), place)));
	}

	// The contents list, and what looks for the part, miss it by its right name.
	private void wrongHeadings() {
		each("heading-differs"::equals, "contents-differ"::equals, (heading, entry) -> entry.places().contains(heading.places().getFirst())
				|| Wording.core(entry.places().getFirst().printed()).contains(Wording.core(heading.expected())));
		each("contents-differ"::equals, "contents-lack"::equals, (entry, lack) -> isNear(Wording.core(entry.places().getFirst().printed()),
				Wording.core(lack.places().getFirst().printed())));
		each("term-unknown"::equals, "term-missing"::equals, (unknown, missing) -> isNear(unknown.actual(), missing.expected()));
	}

	// An amount in another unit is wrong by the unit, if it is wrong.
	private void units() {
		of("unit-differs"::equals).forEach(unit -> findings.stream().filter(number -> number != unit && number.verdict() == Verdict.CONTRADICTION
				&& number.places().stream().anyMatch(place -> meets(place, unit.places().getFirst()))).min(Comparator
				.comparing((Finding number) -> number.difference().isEmpty()).thenComparingInt(number -> number.places().size())).ifPresent(number -> follows(unit, number)));
	}

	// A number that words tell to be odd is odd by what it contradicts, if it contradicts something.
	private void numbersInWords() {
		List<Finding> computed = findings.stream().filter(finding -> finding.verdict() == Verdict.CONTRADICTION && !finding.difference().isEmpty()).toList();
		of(rule -> true).filter(words -> (NUMBERS.contains(words.rule()) || words.family().equals(RATES)) && words.difference().isEmpty())
				.forEach(words -> computed.stream().filter(number -> number.places().stream().anyMatch(place -> words.places().stream()
						.anyMatch(told -> told.length() > 0 && meets(place, told)))).min(Comparator.comparingInt(number -> number.places().size()))
						.ifPresent(number -> follows(words, number)));
		each("number-in-repetition"::equals, "number-among-many"::equals, (sentence, words) -> meets(sentence.places().getFirst(), words.places().getFirst()));
	}

	private static boolean meets(Place one, Place other) {
		return one.file().equals(other.file()) && one.offset() < other.offset() + other.length() && other.offset() < one.offset() + one.length();
	}

	private static boolean isNear(String one, String other) {
		return !one.isEmpty() && Wording.apart(one, other) <= 2;
	}

	private static boolean isWithin(Place part, Place whole) {
		return part.length() < whole.length() && whole.offset() <= part.offset() && part.offset() + part.length() <= whole.offset() + whole.length();
	}

	private void missingTerms() {
		each("term-number"::equals, "term-missing"::equals, (gap, missing) -> gap.places().getFirst().equals(missing.places().getFirst()));
		// A term that is no subject has no place among the others; when one is missing, it is the one that the numbers lack.
		List<Finding> gaps = of("term-number"::equals).filter(gap -> causes.values().stream().noneMatch(cause -> cause == gap)).toList();
		List<Finding> lacking = findings.stream().filter(finding -> finding.family().equals("名词解释") && !finding.rule().startsWith("term")).toList();
		if (gaps.size() == 1 && lacking.size() == 1) {
			follows(gaps.getFirst(), lacking.getFirst());
		}
	}

	// Where the tables are not as many as they should be, what is summed over them differs as well, and to the same side. The
	// tables that are told to be missing say which.
	private void counts() {
		nameless();
		Map<String, List<Finding>> counted = new LinkedHashMap<>();
		Map<String, List<Finding>> others = new LinkedHashMap<>();
		for (Finding finding : findings) {
			RuleForm rule = finding.verdict() == Verdict.CONTRADICTION ? rules.get(finding.rule()) : null;
			for (Expr.Aggregate aggregate : rule == null ? List.<Expr.Aggregate>of() : aggregates(rule.condition()).toList()) {
				dimension(aggregate.facts().free()).ifPresent(dimension -> (aggregate.kind() == Expr.Aggregate.Kind.COUNT && aggregate.facts().free().size() == 1 ? counted : others)
						.computeIfAbsent(dimension, name -> new ArrayList<>()).add(finding));
			}
		}
		counted.forEach((dimension, counts) -> {
			// What one rule misses in several rows is one question: why these have no tables. Else several that are told to be missing
			// are several causes.
			Map<String, List<Finding>> inRows = new LinkedHashMap<>();
			counts.stream().filter(finding -> rules.get(finding.rule()).axis() != RuleForm.Axis.ONCE)
					.forEach(finding -> inRows.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(finding));
			inRows.values().forEach(this::follow);
			List<Finding> named = Stream.concat(missingTables(dimension), inRows.values().stream().flatMap(List::stream).filter(finding -> !causes.containsKey(finding)))
					.distinct().toList();
			List<Finding> totals = counts.stream().filter(finding -> rules.get(finding.rule()).axis() == RuleForm.Axis.ONCE).toList();
			// … unless their number is what the tables fall short of.
			Optional<Finding> complete = named.size() < 2 ? Optional.empty() : totals.stream().filter(finding -> side(finding) > 0
					&& new BigDecimal(finding.difference().replace(",", "")).abs().compareTo(BigDecimal.valueOf(named.size())) == 0).findFirst();
			Finding head = named.size() == 1 ? named.getFirst() : complete.orElse(totals.isEmpty() ? counts.getFirst() : totals.getFirst());
			List<Finding> sums = others.getOrDefault(dimension, List.of()).stream().filter(finding -> counts.stream()
					.allMatch(count -> side(finding) * side(count) >= 0)).toList();
			Stream.of(counts, sums).flatMap(Collection::stream).distinct().filter(finding -> cause(finding) != head && (named.size() == 1 || !named.contains(finding)))
					.forEach(finding -> follows(finding, head));
			complete.ifPresent(total -> named.forEach(missing -> follows(missing, total)));
		});
	}

	// Whether the tables come to less (1) or more (-1) than they should; 0 when that says nothing, as for a mean.
	private int side(Finding finding) {
		if (!(rules.get(finding.rule()).condition() instanceof Expr.Operation condition) || !finding.difference().matches("-?[0-9,]*[.]?[0-9]+")) {
			return 0;
		}
		boolean left = aggregates(condition.left()).anyMatch(one -> one.kind() != Expr.Aggregate.Kind.MEAN);
		boolean right = aggregates(condition.right()).anyMatch(one -> one.kind() != Expr.Aggregate.Kind.MEAN);
		return left == right ? 0 : new BigDecimal(finding.difference().replace(",", "")).signum() * (right ? 1 : -1);
	}

	// The table of a review is the one that lacks the block with its name, where there is one of each; that of a row is the one with an
	// amount of the row.
	private void nameless() {
		Map<Finding, Content.Evaluation> lacking = new IdentityHashMap<>();
		of("missing-block"::equals).forEach(finding -> document.evaluations().stream().filter(evaluation -> evaluation.key().isEmpty()
				&& evaluation.place().equals(finding.places().getFirst())).findFirst().ifPresent(evaluation -> lacking.put(finding, evaluation)));
		List<Finding> reviews = of("review-without-table"::equals).toList();
		if (lacking.size() == 1 && reviews.size() == 1) {
			follows(reviews.getFirst(), lacking.keySet().iterator().next());
		}
		List<Finding> rows = lacking.isEmpty() ? List.of() : findings.stream().filter(finding -> rules.containsKey(finding.rule())
				&& rules.get(finding.rule()).axis() == RuleForm.Axis.ROWS && aggregates(rules.get(finding.rule()).condition()).anyMatch(one -> one.kind() == Expr.Aggregate.Kind.COUNT))
				.toList();
		lacking.forEach((block, evaluation) -> {
			Set<BigDecimal> amounts = evaluation.children().stream().filter(Content.Table.class::isInstance).flatMap(table -> ((Content.Table) table).rows().stream())
					.flatMap(Consequences::amounts).collect(Collectors.toSet());
			List<Finding> meant = rows.stream().filter(finding -> document.tables().stream().flatMap(table -> table.rows().stream())
					.filter(row -> row.place().line() == finding.places().getFirst().line()).flatMap(Consequences::amounts).anyMatch(amounts::contains)).toList();
			if (meant.size() == 1) {
				follows(meant.getFirst(), block);
			}
		});
	}

	private static Stream<BigDecimal> amounts(Content.Row row) {
		return row.cells().stream().map(Content.Cell::quantity).filter(quantity -> quantity != null && quantity.value() != null && quantity.value().signum() != 0)
				.map(quantity -> quantity.base().orElseThrow().stripTrailingZeros());
	}

	private Stream<Finding> missingTables(String dimension) {
		return findings.stream().filter(finding -> !causes.containsKey(finding)).filter(finding -> finding.rule().equals("missing-block") && document.evaluations().stream()
				.anyMatch(evaluation -> evaluation.layout() != null && evaluation.layout().dimension().equals(dimension)
						&& evaluation.place().equals(finding.places().getFirst()))
				|| MISSING.contains(finding.rule()) && prescribed(finding).anyMatch(part -> part instanceof EvaluationLayout layout && layout.dimension().equals(dimension))
				|| finding.rule().equals(RowsCheck.ID) && document.evaluations().stream().anyMatch(evaluation -> evaluation.layout() != null
						&& evaluation.layout().dimension().equals(dimension) && evaluation.children().stream().anyMatch(block -> block.place().equals(finding.places().getLast())))
				|| dimension.equals(FactKey.PROJECT) && UNPAIRED.contains(finding.rule()));
	}

	private Optional<String> dimension(Set<String> free) {
		return document.evaluations().stream().map(Content.Evaluation::layout).filter(Objects::nonNull).map(layout -> layout.dimension())
				.filter(free::contains).findFirst();
	}

	private static Stream<Expr.Aggregate> aggregates(Expr expression) {
		return switch (expression) {
			case Expr.Aggregate aggregate -> Stream.of(aggregate);
			case Expr.Operation operation -> Stream.concat(aggregates(operation.left()), aggregates(operation.right()));
			case Expr.Minus minus -> aggregates(minus.operand());
			case Expr.Choice choice -> choice.operands().stream().flatMap(Consequences::aggregates);
			case Expr.Function function -> function.meaning() == null ? Stream.empty() : aggregates(function.meaning());
			default -> Stream.empty();
		};
	}

	// A rate, and the words that tell it as a change or a difference, are wrong by the same numbers.
	private void changes() {
		each("claim"::equals, "direction"::equals, (rate, words) -> rate.verdict() == Verdict.CONTRADICTION && words.places().contains(rate.places().getFirst()));
	}

	// Numbers of a performance table that stand in the wrong cells contradict each other in every way: many findings in one row, or in
	// most rows of a block, are one question. What is empty is none of them, unless it is asked for because of such a number.
	private void displacedCells() {
		Set<String> blocks = document.evaluations().stream().flatMap(evaluation -> evaluation.children().stream()).filter(Content.Table.class::isInstance)
				.map(block -> ((Content.Table) block).where()).collect(Collectors.toSet());
		Map<String, List<Finding>> byBlock = new LinkedHashMap<>();
		findings.stream().filter(finding -> finding.verdict() == Verdict.CONTRADICTION && !finding.places().isEmpty() && !ofRows.contains(finding))
				.filter(finding -> blocks.contains(finding.places().getFirst().where()))
				.forEach(finding -> byBlock.computeIfAbsent(finding.places().getFirst().where(), where -> new ArrayList<>()).add(finding));
		byBlock.values().forEach(all -> {
			Map<Integer, List<Finding>> byRow = new TreeMap<>();
			all.forEach(finding -> byRow.computeIfAbsent(finding.places().getFirst().line(), line -> new ArrayList<>()).add(finding));
			List<List<Finding>> wrong = byRow.values().stream().filter(row -> row.stream().anyMatch(this::isOfNumbers)).toList();
			long numbers = all.stream().filter(this::isOfNumbers).count();
			List<List<Finding>> displacedRows = wrong.stream().filter(row -> row.stream().filter(this::isOfNumbers).count() >= ROWS).toList();
			if (displacedRows.size() > 1 || wrong.size() >= ROWS && numbers > wrong.size() && 2 * wrong.size() >= rows(all.getFirst().places().getFirst().where())) {
				together(wrong.stream().flatMap(List::stream).toList());
			} else {
				displacedRows.forEach(this::together);
			}
		});
	}

	private boolean isOfNumbers(Finding finding) {
		RuleForm rule = rules.get(finding.rule());
		// What is summed over many tables is of none of their rows.
		return rule == null ? CELLS.contains(finding.rule()) : !rule.evaluation().isEmpty() && !isOfWhatIsEmpty(rule) && rule.axis() != RuleForm.Axis.EVALUATIONS;
	}

	private long rows(String where) {
		return document.tables().stream().filter(table -> table.where().equals(where)).flatMap(table -> table.rows().stream())
				.filter(row -> row.cells().stream().anyMatch(cell -> cell.report() >= 0)).count();
	}

	// What else takes its numbers from several of the cells follows as well.
	private void together(List<Finding> alike) {
		Finding first = alike.stream().filter(this::isOfNumbers).findFirst().orElseThrow();
		Set<Place> cells = alike.stream().filter(this::isOfNumbers).flatMap(finding -> finding.places().stream()).collect(Collectors.toSet());
		alike.forEach(finding -> rowsOfDisplaced.put(finding.places().getFirst().line(), first));
		Stream.concat(alike.stream(), findings.stream().filter(finding -> rules.containsKey(finding.rule())
				&& finding.places().stream().filter(cells::contains).count() > 1)).filter(finding -> finding != first).forEach(finding -> {
					follows(finding, first);
					displaced.add(finding);
				});
	}

	// A table that is said to be empty has numbers: where another place contradicts all of them, it is they that are wrong.
	private void strayNumbers() {
		of(SAID_EMPTY::contains).forEach(said -> document.tables().stream().filter(table -> said.places().stream().anyMatch(place -> place.where().equals(table.where())))
				.findFirst().ifPresent(table -> {
					List<Place> numbers = table.rows().stream().flatMap(row -> row.cells().stream()).filter(cell -> cell.quantity() != null
							&& cell.quantity().value() != null && cell.quantity().value().signum() != 0).map(Content.Cell::place).toList();
					findings.stream().filter(other -> other.verdict() == Verdict.CONTRADICTION && !SAID_EMPTY.contains(other.rule()))
							.filter(other -> numbers.size() <= 2 && !numbers.isEmpty() && other.places().stream().anyMatch(numbers::contains)
									&& other.places().stream().anyMatch(place -> !place.where().equals(table.where())))
							.findFirst().ifPresent(other -> follows(said, other));
				}));
	}

	// What cannot be verified because a fact has several values is open as long as they contradict each other.
	private void disputes() {
		List<Finding> disputes = of("same-fact"::equals).filter(finding -> finding.verdict() == Verdict.CONTRADICTION).toList();
		findings.stream().filter(finding -> finding.verdict() == Verdict.UNVERIFIABLE && finding.places().size() > 1)
				.forEach(open -> disputes.stream().filter(dispute -> open.places().containsAll(dispute.places())).findFirst()
						.ifPresent(dispute -> causes.putIfAbsent(open, dispute)));
	}

	// Of the same words one thing is wrong, whatever rules tell it.
	private void sameWords() {
		List<Finding> words = findings.stream().filter(finding -> (WORDING.contains(finding.family()) || finding.rule().equals("number-among-many"))
				&& finding.verdict() == Verdict.CONTRADICTION && !finding.places().isEmpty() && finding.places().getFirst().length() > 0)
				.sorted(Comparator.comparing((Finding finding) -> finding.places().getFirst().file()).thenComparingInt(finding -> finding.places().getFirst().offset())).toList();
		for (int i = 1; i < words.size(); i++) {
			Finding one = words.get(i - 1);
			Finding other = words.get(i);
			if (!one.rule().equals(other.rule()) && meets(one.places().getFirst(), other.places().getFirst())) {
				boolean graver = other.severity().compareTo(one.severity()) < 0;
				follows(graver ? one : other, graver ? other : one);
			}
		}
	}

	// What is said many times in one way is one question: what only needs an explanation, what a whole document leaves empty, a
	// glossary made for other subjects, and the same words that are wrong wherever they stand.
	private void customs() {
		Set<String> wordings = document.library().textRulesFor(document.header().form()).rules().stream().map(TextRuleForm::id).collect(Collectors.toSet());
		Map<String, List<Finding>> byRule = new LinkedHashMap<>();
		Map<String, List<Finding>> byWords = new LinkedHashMap<>();
		for (Finding finding : findings) {
			if (finding.verdict() != Verdict.CONTRADICTION || finding.places().isEmpty()) {
				continue;
			}
			RuleForm rule = rules.get(finding.rule());
			boolean custom = rule != null && (finding.severity() == Severity.MAY || finding.severity() == Severity.SHOULD && isOfWhatIsEmpty(rule));
			if (custom || GLOSSARY.contains(finding.rule())) {
				byRule.computeIfAbsent(finding.rule(), id -> new ArrayList<>()).add(finding);
			} else if (wordings.contains(finding.rule()) && WORDING.contains(finding.family())) {
				byWords.computeIfAbsent(finding.rule() + finding.places().getFirst().printed(), words -> new ArrayList<>()).add(finding);
			}
		}
		byRule.values().stream().filter(alike -> alike.size() >= CUSTOM).forEach(this::follow);
		byWords.values().stream().filter(alike -> alike.size() >= AGAIN).forEach(this::follow);
	}

	private void follow(List<Finding> alike) {
		Finding first = alike.stream().min(Comparator.comparingInt(finding -> finding.places().getFirst().line())).orElseThrow();
		alike.stream().filter(finding -> finding != first).forEach(finding -> follows(finding, first));
	}

	private static boolean isOfWhatIsEmpty(RuleForm rule) {
		return Functions.meaning(rule.condition()) instanceof Expr.Operation condition
				&& Functions.meaning(condition.left()) instanceof Expr.Reading reading && reading.kind() == Expr.Reading.Kind.LENGTH;
	}
}
