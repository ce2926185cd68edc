// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.gongkai.core.check.Severity;
import org.gongkai.core.document.TextPositions.Range;
import org.gongkai.core.form.TextRuleForm;
import org.gongkai.core.text.Message;
import org.gongkai.core.wording.WordPattern;
import org.gongkai.lang.GongkaiWorkspace.Problem;
import org.gongkai.lang.scoping.Definitions;
import org.gongkai.model.Catalog;
import org.gongkai.model.Definition;
import org.gongkai.model.Dimension;
import org.gongkai.model.Document;
import org.gongkai.model.FormEvaluation;
import org.gongkai.model.Form;
import org.gongkai.model.FormElement;
import org.gongkai.model.FormSection;
import org.gongkai.model.ModelPackage;
import org.gongkai.model.RuleSet;
import org.gongkai.model.Subject;
import org.gongkai.model.TextRule;

/** Names and codes that are defined twice, definitions that take over themselves, and patterns that cannot be read. */
final class DefinitionProblems {

	private static final String DUPLICATE = "duplicate";
	private static final String PATTERN = "pattern";
	private static final String CIRCLE = "circle";

	private final TextIndex index;
	private final List<Problem> problems = new ArrayList<>();

	DefinitionProblems(TextIndex index) {
		this.index = index;
	}

	/**
	 * The problems of a file.
	 *
	 * @param others files that may define the same names; shipped files are none of them, for a name of theirs may be redefined
	 */
	List<Problem> of(Document document, List<Resource> others) {
		Map<String, EObject> known = new HashMap<>();
		for (Definition definition : document.getDefinitions()) {
			if (definition.getName() == null) {
				continue;
			}
			once(known, key(definition), definition, ModelPackage.Literals.NAMED_ELEMENT__NAME, definition.getName());
			others.stream().flatMap(file -> definitions(file).stream())
					.filter(other -> other.getName() != null && key(other).equals(key(definition))).findFirst()
					.ifPresent(other -> add(Severity.SHOULD, definition, ModelPackage.Literals.NAMED_ELEMENT__NAME, DUPLICATE,
							Message.of("“{0}”在文件 {1} 里也有定义，按名称引用时以后读入的为准",
									"'{0}' is defined in file {1} too; a reference by name means the one read last", definition.getName(),
									other.eResource().getURI())));
			switch (definition) {
				case Catalog catalog -> catalog(catalog);
				case Dimension dimension -> members(new HashMap<>(), dimension.getMembers());
				case Form form -> {
					form(form);
					form.eAllContents().forEachRemaining(element -> {
						if (element instanceof TextRule rule) {
							wordings(rule);
						}
					});
				}
				case RuleSet set -> set.getTextRules().forEach(this::wordings);
				default -> {
					// Documents have no names of their own kind inside.
				}
			}
		}
		return problems;
	}

	private static List<Definition> definitions(Resource file) {
		return !file.getContents().isEmpty() && file.getContents().getFirst() instanceof Document document ? document.getDefinitions() : List.of();
	}

	private static String key(Definition definition) {
		return definition.eClass().getName() + ' ' + definition.getName() + (definition instanceof Catalog catalog ? catalog.getYear() : "");
	}

	private void wordings(TextRule rule) {
		TextRuleForm.wordings(rule).map(WordPattern::problem).flatMap(Optional::stream)
				.forEach(problem -> add(Severity.MUST, rule, ModelPackage.Literals.NAMED_ELEMENT__NAME, PATTERN, problem));
	}

	private void catalog(Catalog catalog) {
		codes(new HashMap<>(), catalog.getSubjects());
		List<Catalog> all = Definitions.all(catalog.eResource(), Catalog.class);
		List<Integer> years = new ArrayList<>();
		int year = catalog.getYear();
		for (int base = catalog.getBaseYear(); base != 0; base = base(all, catalog.getName(), base)) {
			if (base == catalog.getYear() || years.contains(base)) {
				add(Severity.MUST, catalog, ModelPackage.Literals.CATALOG__BASE_YEAR, CIRCLE, Message.of("科目表“{0}”{1} 沿用了自己", "Catalog '{0}' {1} takes over itself",
						catalog.getName(), year));
				return;
			}
			years.add(base);
		}
		int base = catalog.getBaseYear();
		if (base != 0 && all.stream().noneMatch(other -> catalog.getName().equals(other.getName()) && other.getYear() == base)) {
			add(Severity.MUST, catalog, ModelPackage.Literals.CATALOG__BASE_YEAR, "linking",
					Message.of("没有 {1} 年的科目表“{0}”", "There is no catalog '{0}' of {1}", catalog.getName(), base));
		}
	}

	private static int base(List<Catalog> all, String name, int year) {
		return all.stream().filter(other -> name.equals(other.getName()) && other.getYear() == year).mapToInt(Catalog::getBaseYear).findFirst().orElse(0);
	}

	private void codes(Map<String, EObject> known, List<Subject> subjects) {
		for (Subject subject : subjects) {
			once(known, subject.getCode(), subject, ModelPackage.Literals.SUBJECT__CODE, subject.getCode());
			codes(known, subject.getChildren());
		}
	}

	private void members(Map<String, EObject> known, List<Subject> members) {
		for (Subject member : members) {
			once(known, member.getName(), member, ModelPackage.Literals.SUBJECT__NAME, member.getName());
			members(known, member.getChildren());
		}
	}

	private void form(Form form) {
		elements(new HashMap<>(), form.getElements());
		Map<Form, String> chain = new LinkedHashMap<>();
		for (Form at = form; at != null && !at.eIsProxy(); at = at.getBase()) {
			if (chain.put(at, String.valueOf(at.getName())) != null) {
				String way = chain.values().stream().collect(Collectors.joining(" → ")) + " → " + at.getName();
				add(Severity.MUST, form, ModelPackage.Literals.FORM__BASE, CIRCLE, Message.of("格式沿用绕了一圈：{0}", "Forms take over one another in a circle: {0}", way));
				return;
			}
		}
	}

	private void elements(Map<String, EObject> known, List<FormElement> elements) {
		for (FormElement element : elements) {
			once(known, element.getName() == null ? null : element.eClass().getName() + ' ' + element.getName(), element,
					ModelPackage.Literals.NAMED_ELEMENT__NAME, element.getName());
			if (element instanceof FormSection section) {
				elements(known, section.getElements());
			} else if (element instanceof FormEvaluation evaluation) {
				elements(known, evaluation.getElements());
			}
		}
	}

	private void once(Map<String, EObject> known, String key, EObject element, EStructuralFeature feature, String name) {
		EObject first = key == null ? null : known.putIfAbsent(key, element);
		if (first != null) {
			add(Severity.MUST, element, feature, DUPLICATE, Message.of("“{0}”已经在第 {1} 行写过", "'{0}' has been given on line {1} already", name,
					index.of(first, feature).line()));
		}
	}

	private void add(Severity severity, EObject element, EStructuralFeature feature, String code, Message message) {
		Range range = index.of(element, feature);
		problems.add(new Problem(severity, message, range.offset(), range.length(), range.line(), range.col(), code));
	}
}
