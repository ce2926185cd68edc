// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.scoping;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.gongkai.model.FactItem;
import org.gongkai.model.FormEvaluation;
import org.gongkai.model.FormFigure;
import org.gongkai.model.Form;
import org.gongkai.model.FormElement;
import org.gongkai.model.FormSection;
import org.gongkai.model.FormTable;
import org.gongkai.model.NamedElement;

/** The named parts of forms. The parts of one form are collected once and kept until its file changes. */
@Singleton
final class FormParts {

	/** Which parts a reference may mean. */
	enum Kind {
		SECTION(FormSection.class), TABLE(FormTable.class), EVALUATION(FormEvaluation.class), FIGURE(FormFigure.class),
		FACT(FormTable.class, FactItem.class, FormEvaluation.class);

		private final List<Class<? extends FormElement>> types;

		@SafeVarargs
		Kind(Class<? extends FormElement>... types) {
			this.types = List.of(types);
		}

		private boolean takes(FormElement element) {
			return types.stream().anyMatch(type -> type.isInstance(element));
		}
	}

	private record Key(Form form, Kind kind) {
	}

	private final IResourceScopeCache cache;

	@Inject
	FormParts(IResourceScopeCache cache) {
		this.cache = cache;
	}

	/** The form itself and its bases, nearest first; a form that is its own base ends the list. */
	List<Form> chain(Form form) {
		List<Form> chain = new ArrayList<>();
		for (Form at = form; at != null && !at.eIsProxy() && !chain.contains(at); at = at.getBase()) {
			chain.add(at);
		}
		return chain;
	}

	/** The part a name means in a form or its bases; null when there is none. */
	NamedElement find(Form form, Kind kind, String name) {
		return chain(form).stream().map(at -> own(at, kind).get(name)).filter(Objects::nonNull).findFirst().orElse(null);
	}

	/** All parts by name, those of a base only where the form has none of that name. */
	Map<String, NamedElement> all(Form form, Kind kind) {
		Map<String, NamedElement> parts = new LinkedHashMap<>();
		chain(form).forEach(at -> own(at, kind).forEach(parts::putIfAbsent));
		return parts;
	}

	private Map<String, NamedElement> own(Form form, Kind kind) {
		Resource file = form.eResource();
		return file == null ? collect(form, kind) : cache.get(new Key(form, kind), file, () -> collect(form, kind));
	}

	private static Map<String, NamedElement> collect(Form form, Kind kind) {
		Map<String, NamedElement> parts = new LinkedHashMap<>();
		collect(form.getElements(), kind, parts);
		return parts;
	}

	private static void collect(List<FormElement> elements, Kind kind, Map<String, NamedElement> parts) {
		for (FormElement element : elements) {
			if (kind.takes(element) && element.getName() != null) {
				parts.putIfAbsent(element.getName(), element);
			}
			if (element instanceof FormSection section) {
				collect(section.getElements(), kind, parts);
			} else if (element instanceof FormEvaluation evaluation) {
				collect(evaluation.getElements(), kind, parts);
			}
		}
	}
}
