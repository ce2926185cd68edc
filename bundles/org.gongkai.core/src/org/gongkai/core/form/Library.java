// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.gongkai.core.check.Severity;
import org.gongkai.model.Catalog;
import org.gongkai.model.Definition;
import org.gongkai.model.Dimension;
import org.gongkai.model.Document;
import org.gongkai.model.Form;
import org.gongkai.model.RuleSet;
import org.gongkai.model.Subject;

/**
 * All catalogs, dimensions, forms and rule sets of a workspace, compiled. Of two definitions of one name the later one
 * applies. Safe for use by several threads.
 */
public final class Library {

	private final Map<String, TreeMap<Integer, SubjectTree>> catalogs = new LinkedHashMap<>();
	private final Map<String, Map<Integer, DimensionTree>> dimensions = new LinkedHashMap<>();
	private final Map<String, String> dimensionOfCatalog = new LinkedHashMap<>();
	private final Map<String, FormIndex> forms = new LinkedHashMap<>();
	private final List<RuleForm> rules = new ArrayList<>();
	private final Map<RuleForm, List<String>> ruleForms = new java.util.IdentityHashMap<>();
	private final Map<TextRuleForm, List<String>> textRules = new java.util.IdentityHashMap<>();
	private final List<Adjustment> adjustments = new ArrayList<>();
	private final List<TextRuleForm> textRulesInOrder = new ArrayList<>();
	private final Map<String, TextRules> textRulesByForm = new ConcurrentHashMap<>();
	private final Map<String, FormYear> years = new ConcurrentHashMap<>();

	// What a rule set makes of a rule; no severity when it is off, no forms when it is for all.
	private record Adjustment(String rule, Optional<Severity> severity, List<String> forms) {
	}

	/** Compiles the definitions of some files; disclosures among them are passed over. */
	public static Library of(Iterable<Document> documents) {
		return new Library(documents);
	}

	private Library(Iterable<Document> documents) {
		Map<String, TreeMap<Integer, Catalog>> given = new LinkedHashMap<>();
		List<Dimension> axes = new ArrayList<>();
		for (Document document : documents) {
			for (Definition definition : document.getDefinitions()) {
				if (definition.getName() == null) {
					continue;
				}
				switch (definition) {
					case Catalog catalog -> given.computeIfAbsent(catalog.getName(), n -> new TreeMap<>()).put(catalog.getYear(), catalog);
					case Dimension dimension -> axes.add(dimension);
					case Form form -> forms.put(form.getName(), FormIndex.of(form));
					case RuleSet set -> compile(set);
					default -> {
						// A disclosure is no part of the library.
					}
				}
			}
		}
		given.forEach(this::compile);
		axes.forEach(this::compile);
	}

	private void compile(String name, TreeMap<Integer, Catalog> given) {
		Map<Integer, Map<String, Subject>> merged = new LinkedHashMap<>();
		given.keySet().forEach(year -> catalogs.computeIfAbsent(name, n -> new TreeMap<>()).put(year,
				new SubjectTree(name, year, subjects(given, year, merged, given.size()))));
	}

	// Depth bounds the chain of bases, so that catalogs that name each other as base end somewhere.
	private static Map<String, Subject> subjects(TreeMap<Integer, Catalog> given, int year, Map<Integer, Map<String, Subject>> merged,
			int depth) {
		Catalog catalog = given.get(year);
		if (catalog == null || depth < 0) {
			return Map.of();
		}
		Map<String, Subject> known = merged.get(year);
		if (known == null) {
			Map<String, Subject> base = catalog.getBaseYear() == 0 ? Map.of()
					: subjects(given, catalog.getBaseYear(), merged, depth - 1);
			known = SubjectTree.merge(base, catalog);
			merged.put(year, known);
		}
		return known;
	}

	private void compile(RuleSet set) {
		List<String> applicable = set.getForms().stream().filter(form -> !form.eIsProxy()).map(Form::getName).toList();
		set.getRules().forEach(rule -> {
			RuleForm compiled = FormIndex.rule(rule);
			rules.add(compiled);
			ruleForms.put(compiled, applicable);
		});
		set.getAdjustments().stream().filter(adjustment -> adjustment.getRule() != null).forEach(adjustment -> adjustments
				.add(new Adjustment(adjustment.getRule(), adjustment.isOff() ? Optional.empty() : Optional.of(Severity.of(adjustment.getSeverity())), applicable)));
		set.getTextRules().forEach(rule -> {
			TextRuleForm compiled = TextRuleForm.of(rule);
			textRulesInOrder.add(compiled);
			textRules.put(compiled, applicable);
		});
	}

	private void compile(Dimension dimension) {
		String catalog = dimension.getCatalog();
		Map<Integer, DimensionTree> byYear = new TreeMap<>();
		if (catalog == null || catalog.isEmpty() || !catalogs.containsKey(catalog)) {
			byYear.put(0, new DimensionTree(dimension, null));
		} else {
			catalogs.get(catalog).forEach((year, tree) -> byYear.put(year, new DimensionTree(dimension, tree)));
		}
		if (catalog != null && !catalog.isEmpty()) {
			dimensionOfCatalog.putIfAbsent(catalog, dimension.getName());
		}
		dimensions.put(dimension.getName(), byYear);
	}

	/** Names of all catalogs. */
	public Collection<String> catalogNames() {
		return Collections.unmodifiableCollection(catalogs.keySet());
	}

	/** The years of a catalog in ascending order. */
	public List<SubjectTree> catalogs(String name) {
		return List.copyOf(catalogs.getOrDefault(name, new TreeMap<>()).values());
	}

	/** The catalog that applies to a year: its own, else that of the nearest earlier year, else the earliest; the latest for 0. */
	public Optional<SubjectTree> catalog(String name, int year) {
		TreeMap<Integer, SubjectTree> years = catalogs.get(name);
		return years == null ? Optional.empty() : Optional.of(nearest(years, year));
	}

	private static <T> T nearest(Map<Integer, T> byYear, int year) {
		T found = null;
		for (Map.Entry<Integer, T> entry : byYear.entrySet()) {
			if (found == null || entry.getKey() <= year || year == 0) {
				found = entry.getValue();
			}
		}
		return found;
	}

	/** Names of all dimensions. */
	public Collection<String> dimensionNames() {
		return Collections.unmodifiableCollection(dimensions.keySet());
	}

	/** A dimension with the members that apply to a year. */
	public Optional<DimensionTree> dimension(String name, int year) {
		Map<Integer, DimensionTree> years = dimensions.get(name);
		return years == null ? Optional.empty() : Optional.of(nearest(years, year));
	}

	/** Name of the dimension whose members a catalog supplies; the name itself when no dimension says so. */
	public String dimensionOf(String catalogOrDimension) {
		return dimensionOfCatalog.getOrDefault(catalogOrDimension, catalogOrDimension);
	}

	/** All forms. */
	public Collection<FormIndex> forms() {
		return Collections.unmodifiableCollection(forms.values());
	}

	/** The form of a name. */
	public Optional<FormIndex> form(String name) {
		return Optional.ofNullable(forms.get(name));
	}

	/** The rules outside all forms, names not yet resolved. */
	public List<RuleForm> rules() {
		return Collections.unmodifiableList(rules);
	}

	/** The rules on wording outside all forms. */
	public List<TextRuleForm> textRules() {
		return Collections.unmodifiableList(textRulesInOrder);
	}

	/** The rules outside all forms that apply to documents of a form: those of rule sets that name it, or name none. */
	public List<RuleForm> rulesFor(String form) {
		return rules.stream().filter(rule -> ruleForms.get(rule).isEmpty() || ruleForms.get(rule).contains(form)).toList();
	}

	/** What rule sets make of rules and checks that are defined elsewhere, for documents of a form; the last word on a rule counts. */
	public Adjustments adjustmentsFor(String form) {
		Map<String, Optional<Severity>> byRule = new LinkedHashMap<>();
		adjustments.stream().filter(adjustment -> adjustment.forms().isEmpty() || adjustment.forms().contains(form))
				.forEach(adjustment -> byRule.put(adjustment.rule(), adjustment.severity()));
		return new Adjustments(byRule);
	}

	/** The rules on wording that apply to documents of a form: its own, and those of rule sets that name it, or name none. */
	public TextRules textRulesFor(String form) {
		return textRulesByForm.computeIfAbsent(form, name -> new TextRules(java.util.stream.Stream.concat(
				form(name).stream().flatMap(index -> index.textRules().stream()),
				textRulesInOrder.stream().filter(rule -> textRules.get(rule).isEmpty() || textRules.get(rule).contains(name))).toList()));
	}

	/** A form in a year: what its rows, columns and names mean. Compiled once. */
	public Optional<FormYear> formYear(String form, int year) {
		return form(form).map(index -> years.computeIfAbsent(form + " " + year, key -> new FormYear(this, index, year)));
	}
}
