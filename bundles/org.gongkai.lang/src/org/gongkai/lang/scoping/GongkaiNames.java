// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.scoping;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.gongkai.model.Catalog;
import org.gongkai.model.Definition;
import org.gongkai.model.Form;
import org.gongkai.model.FormElement;

/** Full names: a catalog is named with its year, a part of a form with its form; everything else has none. */
public final class GongkaiNames extends IQualifiedNameProvider.AbstractImpl {

	@Override
	public QualifiedName getFullyQualifiedName(EObject element) {
		return switch (element) {
			case Catalog catalog when catalog.getName() != null -> QualifiedName.create(catalog.getName() + catalog.getYear());
			case Definition definition when definition.getName() != null -> QualifiedName.create(definition.getName());
			case FormElement part when part.getName() != null -> {
				EObject owner = part;
				while (owner != null && !(owner instanceof Definition)) {
					owner = owner.eContainer();
				}
				yield owner instanceof Form form && form.getName() != null ? QualifiedName.create(form.getName(), part.getName()) : null;
			}
			default -> null;
		};
	}
}
