// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.scoping;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.gongkai.model.Definition;
import org.gongkai.model.Disclosure;
import org.gongkai.model.FormEvaluation;
import org.gongkai.model.Form;
import org.gongkai.model.FormColumn;
import org.gongkai.model.FormPanel;
import org.gongkai.model.FormTable;
import org.gongkai.model.ModelPackage;
import org.gongkai.model.NamedElement;
import org.gongkai.model.Rule;
import org.gongkai.model.RuleSet;

/**
 * Scopes of all references of the language. Definitions are looked up in the workspace; sections, tables and items in
 * the form around, or in the form of the document around; in a rule that runs through rows or columns, the columns and
 * rows of its table come first.
 */
public final class GongkaiScopeProvider implements IScopeProvider {

	@Inject
	private FormParts parts;

	@Override
	public IScope getScope(EObject context, EReference reference) {
		if (reference.getEReferenceType() == ModelPackage.Literals.FORM) {
			return definitions(context, Form.class);
		}
		if (reference.getEReferenceType() == ModelPackage.Literals.DISCLOSURE) {
			return definitions(context, Disclosure.class);
		}
		if (reference.getEReferenceType() == ModelPackage.Literals.FORM_SECTION) {
			return parts(context, FormParts.Kind.SECTION);
		}
		if (reference.getEReferenceType() == ModelPackage.Literals.FORM_TABLE) {
			return parts(context, FormParts.Kind.TABLE);
		}
		if (reference.getEReferenceType() == ModelPackage.Literals.FORM_EVALUATION) {
			return parts(context, FormParts.Kind.EVALUATION);
		}
		if (reference.getEReferenceType() == ModelPackage.Literals.FORM_FIGURE) {
			return parts(context, FormParts.Kind.FIGURE);
		}
		if (reference == ModelPackage.Literals.REFERENCE__TARGET) {
			Rule rule = around(context, Rule.class);
			IScope facts = parts(context, FormParts.Kind.FACT);
			return rule == null || rule.getAxis() == null && !(rule.eContainer() instanceof FormEvaluation) ? facts : running(rule, facts);
		}
		return IScope.NULLSCOPE;
	}

	/** The forms whose parts an element may name; empty when there is none or it cannot be found. */
	public List<Form> forms(EObject context) {
		Definition definition = around(context, Definition.class);
		return switch (definition) {
			case Form form -> List.of(form);
			case Disclosure disclosure when disclosure.getForm() != null && !disclosure.getForm().eIsProxy() -> List.of(disclosure.getForm());
			case RuleSet set when set.getForms().isEmpty() -> Definitions.all(set.eResource(), Form.class);
			case RuleSet set -> set.getForms().stream().filter(form -> !form.eIsProxy()).toList();
			case null, default -> List.of();
		};
	}

	private static <T extends Definition> IScope definitions(EObject context, Class<T> kind) {
		return new NameScope(name -> Definitions.find(context.eResource(), kind, name).orElse(null), () -> {
			Map<String, NamedElement> all = new LinkedHashMap<>();
			Definitions.all(context.eResource(), kind).forEach(definition -> all.put(definition.getName(), definition));
			return all;
		});
	}

	private IScope parts(EObject context, FormParts.Kind kind) {
		return new NameScope(name -> {
			for (Form form : forms(context)) {
				NamedElement found = parts.find(form, kind, name);
				if (found != null) {
					return found;
				}
			}
			return null;
		}, () -> {
			Map<String, NamedElement> all = new LinkedHashMap<>();
			forms(context).forEach(form -> parts.all(form, kind).forEach(all::putIfAbsent));
			return all;
		});
	}

	private static IScope running(Rule rule, IScope outer) {
		Map<String, NamedElement> own = new LinkedHashMap<>();
		FormTable table = rule.getTable();
		if (table != null && !table.eIsProxy()) {
			for (FormPanel panel : table.getPanels()) {
				if (rule.getPanel() == null || rule.getPanel().equals(panel.getName())) {
					columns(panel.getColumns()).forEach(column -> own.putIfAbsent(column.getName(), column));
					panel.getRows().stream().filter(row -> row.getName() != null).forEach(row -> own.putIfAbsent(row.getName(), row));
				}
			}
		}
		evaluation(rule).ifPresent(evaluation -> evaluation.getElements().stream().filter(FormTable.class::isInstance)
				.flatMap(block -> ((FormTable) block).getPanels().stream()).flatMap(panel -> panel.getRows().stream())
				.filter(row -> row.getName() != null).forEach(row -> own.putIfAbsent(row.getName(), row)));
		return new NameScope(name -> own.containsKey(name) ? own.get(name) : named(outer, name), () -> {
			Map<String, NamedElement> all = new LinkedHashMap<>(own);
			((NameScope) outer).listing().get().forEach(all::putIfAbsent);
			return all;
		});
	}

	// The performance table a rule runs through, holds its table, or is written in.
	private static Optional<FormEvaluation> evaluation(Rule rule) {
		if (rule.getEvaluation() != null && !rule.getEvaluation().eIsProxy()) {
			return Optional.of(rule.getEvaluation());
		}
		EObject owner = rule.getTable() == null || rule.getTable().eIsProxy() ? rule.eContainer() : rule.getTable().eContainer();
		return owner instanceof FormEvaluation evaluation ? Optional.of(evaluation) : Optional.empty();
	}

	private static NamedElement named(IScope scope, String name) {
		return ((NameScope) scope).lookup().apply(name);
	}

	private static List<FormColumn> columns(List<FormColumn> columns) {
		List<FormColumn> all = new ArrayList<>();
		for (FormColumn column : columns) {
			if (column.getName() != null) {
				all.add(column);
			}
			all.addAll(columns(column.getColumns()));
		}
		return all;
	}

	private static <T extends EObject> T around(EObject element, Class<T> type) {
		EObject at = element;
		while (at != null && !type.isInstance(at)) {
			at = at.eContainer();
		}
		return type.cast(at);
	}
}
