// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.scoping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.gongkai.model.NamedElement;

/**
 * A scope that looks a name up without listing all others; the list is made only for completion and for hints.
 *
 * @param lookup the element a name means; null for none
 * @param listing all elements by name
 */
record NameScope(Function<String, ? extends NamedElement> lookup, Supplier<Map<String, NamedElement>> listing) implements IScope {

	@Override
	public IEObjectDescription getSingleElement(QualifiedName name) {
		NamedElement found = lookup.apply(name.toString());
		return found == null ? null : EObjectDescription.create(name, found);
	}

	@Override
	public Iterable<IEObjectDescription> getElements(QualifiedName name) {
		return Optional.ofNullable(getSingleElement(name)).map(List::of).orElse(List.of());
	}

	@Override
	public IEObjectDescription getSingleElement(EObject object) {
		return getAllElements(object).findFirst().orElse(null);
	}

	@Override
	public Iterable<IEObjectDescription> getElements(EObject object) {
		return getAllElements(object).toList();
	}

	@Override
	public Iterable<IEObjectDescription> getAllElements() {
		return listing.get().entrySet().stream().map(entry -> EObjectDescription.create(entry.getKey(), entry.getValue())).toList();
	}

	private java.util.stream.Stream<IEObjectDescription> getAllElements(EObject object) {
		return listing.get().entrySet().stream()
				.filter(entry -> entry.getValue() == object || EcoreUtil.getURI(entry.getValue()).equals(EcoreUtil.getURI(object)))
				.map(entry -> EObjectDescription.create(entry.getKey(), entry.getValue()));
	}
}
