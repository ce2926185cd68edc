// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.core.check.DerivedRule;
import org.gongkai.core.check.RuleExamples;
import org.gongkai.core.check.RuleReference;
import org.gongkai.core.expression.Expr;
import org.gongkai.core.expression.Functions;
import org.gongkai.core.form.FormIndex;
import org.gongkai.core.form.FormYear;
import org.gongkai.core.form.Library;
import org.gongkai.core.form.RuleExample;
import org.gongkai.core.form.RuleForm;
import org.gongkai.core.quantity.Units;
import org.junit.jupiter.api.Test;

/** Every shipped rule is complete, its examples are true, and the rule reference says what the rules say. */
class RuleReferenceTest {

	private static final String PAGE = "bundles/org.gongkai.doc/guide/rules.md";
	private static final String COUNTS = "releng/rule-counts.csv";
	private static final int YEAR = 2024;
	private static final Library LIBRARY = GongkaiWorkspace.withStandardLibrary().library();

	/** Writes the page anew. */
	public static void main(String[] args) throws IOException {
		Files.writeString(Repository.path(PAGE), page());
	}

	private static String page() throws IOException {
		Map<String, Integer> reported = new HashMap<>();
		for (String line : Files.readAllLines(Repository.path(COUNTS))) {
			reported.put(line.substring(0, line.lastIndexOf(',')), Integer.valueOf(line.substring(line.lastIndexOf(',') + 1)));
		}
		int mutants = reported.remove("");
		return RuleReference.page(LIBRARY, YEAR, reported, mutants);
	}

	private static List<String> forms() {
		return LIBRARY.forms().stream().map(FormIndex::name).sorted().toList();
	}

	@Test
	void everyRuleHasAPassingAFailingAndABoundaryExample() {
		List<String> missing = new ArrayList<>();
		each((rule, meaning) -> {
			Set<String> verdicts = rule.examples().stream().map(RuleExample::verdict).collect(Collectors.toSet());
			if (!verdicts.containsAll(Set.of("相符", "不符", "边界"))) {
				missing.add(meaning.form().name() + "/" + rule.id() + " " + verdicts);
			}
		});
		assertEquals(List.of(), missing);
	}

	@Test
	void theEvaluatorSaysOfEveryExampleWhatTheExampleSays() {
		List<String> wrong = new ArrayList<>();
		each((rule, meaning) -> rule.examples().forEach(example -> new RuleExamples(rule, meaning).problem(example)
				.ifPresent(problem -> wrong.add(meaning.form().name() + "/" + rule.id() + " " + example.verdict() + ": " + problem.zh()))));
		assertEquals(List.of(), wrong);
	}

	@Test
	void aGuardHoldsUpToItsLimitAndNoDigitFurther() {
		List<String> wrong = new ArrayList<>();
		int[] tried = { 0 };
		each((rule, meaning) -> rule.guards().forEach(guard -> {
			if (Functions.meaning(guard) instanceof Expr.Operation limit && Functions.meaning(limit.right()) instanceof Expr.Literal literal) {
				RuleExamples examples = new RuleExamples(rule, meaning);
				int at = examples.names().indexOf(limit.left().label());
				rule.examples().stream().filter(example -> example.verdict().equals("不符") && at >= 0 && example.values().get(at) instanceof RuleExample.Printed.Number)
						.findFirst().ifPresent(example -> {
							RuleExample.Printed.Number given = (RuleExample.Printed.Number) example.values().get(at);
							String unit = given.text().endsWith("%") ? "%" : given.unit().isEmpty() ? examples.unit(at) : given.unit();
							BigDecimal value = Units.of(unit).fromBase(Units.of(literal.unit()).toBase(literal.value()));
							BigDecimal digit = BigDecimal.ONE.movePointLeft(2);
							tried[0]++;
							for (BigDecimal number : List.of(value.subtract(digit), value, value.add(digit))) {
								List<RuleExample.Printed> values = new ArrayList<>(example.values());
								String text = number.setScale(Math.max(2, number.scale())).toPlainString();
								values.set(at, new RuleExample.Printed.Number(given.text().endsWith("%") ? text + "%" : text, given.unit()));
								boolean holds = holds(limit.operator(), number.compareTo(value));
								if (examples.verdict(values).equals("不适用") == holds) {
									wrong.add(meaning.form().name() + "/" + rule.id() + " " + guard.text() + " at " + text);
								}
							}
						});
			}
		}));
		assertTrue(tried[0] > 20, "guards tried: " + tried[0]);
		assertEquals(List.of(), wrong);
	}

	private static boolean holds(Expr.Operator operator, int order) {
		return switch (operator) {
			case EQUAL -> order == 0;
			case UNEQUAL -> order != 0;
			case LESS -> order < 0;
			case AT_MOST -> order <= 0;
			case GREATER -> order > 0;
			case AT_LEAST -> order >= 0;
			default -> false;
		};
	}

	@Test
	void everyRuleSaysWhatItDemandsInTwoLanguages() {
		List<String> wrong = new ArrayList<>();
		each((rule, meaning) -> {
			if (rule.sentence().zh().isEmpty() || rule.sentence().en().equals(rule.sentence().zh()) || rule.family().equals("规则")) {
				wrong.add(meaning.form().name() + "/" + rule.id());
			}
		});
		assertEquals(List.of(), wrong);
	}

	@Test
	void anExampleWithAnotherVerdictIsTold() {
		FormYear meaning = LIBRARY.formYear(forms().getFirst(), YEAR).orElseThrow();
		RuleForm rule = meaning.rules().stream().filter(known -> !known.examples().isEmpty()).findFirst().orElseThrow();
		RuleExample passing = rule.examples().stream().filter(example -> example.verdict().equals("相符")).findFirst().orElseThrow();
		assertTrue(new RuleExamples(rule, meaning).problem(new RuleExample("不符", passing.values())).isPresent());
		assertTrue(new RuleExamples(rule, meaning).problem(new RuleExample("相符", List.of())).isPresent());
	}

	@Test
	void theRuleReferenceIsWhatTheRulesSay() throws IOException {
		assertEquals(page(), Files.readString(Repository.path(PAGE)), "releng/benchmark rules writes " + PAGE + " anew, and so does the main method of this class");
	}

	@Test
	void everyFindingOfADerivedCheckIsInTheReference() throws IOException {
		Set<String> known = DerivedRule.ALL.stream().map(DerivedRule::id).collect(Collectors.toSet());
		assertEquals(DerivedRule.ALL.size(), known.size());
		Set<String> unknown = new TreeSet<>();
		Pattern id = Pattern.compile("Finding\\.(?:of|unverifiable)\\(\\s*\"([a-z-]+)\"|new Finding\\(\\s*\"([a-z-]+)\"|(?:finding|problem)\\(\\s*\"([a-z]+-[a-z-]+)\"");
		for (String folder : List.of("check", "document")) {
			try (Stream<Path> files = Files.list(Repository.path("bundles/org.gongkai.core/src/org/gongkai/core/" + folder))) {
				for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
					Matcher found = id.matcher(Files.readString(file));
					while (found.find()) {
						unknown.add(Stream.of(found.group(1), found.group(2), found.group(3)).filter(group -> group != null).findFirst().orElseThrow());
					}
				}
			}
		}
		unknown.removeAll(known);
		assertEquals(Set.of(), unknown);
	}

	private interface Each {
		void rule(RuleForm rule, FormYear meaning);
	}

	private static void each(Each each) {
		int rules = 0;
		for (String form : forms()) {
			FormYear meaning = LIBRARY.formYear(form, YEAR).orElseThrow();
			for (RuleForm rule : meaning.rules()) {
				each.rule(rule, meaning);
				rules++;
			}
		}
		assertTrue(rules > 200, "rules " + rules);
	}
}
