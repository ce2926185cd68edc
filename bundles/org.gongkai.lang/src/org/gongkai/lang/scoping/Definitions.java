// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.scoping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.gongkai.model.Definition;
import org.gongkai.model.Document;

/**
 * The definitions of a workspace by name. Of two with one name the one in the later file counts, as in
 * {@code org.gongkai.core.form.Library}. Files that are not loaded yet come in when a name of theirs is asked for.
 */
public final class Definitions {

	private Definitions() {
	}

	/**
	 * Lets a workspace load files only when a name in them is asked for.
	 *
	 * @param load takes the name; empty when all names are asked for
	 */
	public static void loadOnDemand(ResourceSet workspace, Consumer<Optional<String>> load) {
		workspace.eAdapters().add(new OnDemand(load));
	}

	/** The definition of a kind with a name. */
	public static <T extends Definition> Optional<T> find(Resource from, Class<T> kind, String name) {
		request(from, Optional.of(name));
		T found = null;
		for (Resource file : files(from)) {
			for (Definition definition : definitions(file)) {
				if (kind.isInstance(definition) && name.equals(definition.getName())) {
					found = kind.cast(definition);
				}
			}
		}
		return Optional.ofNullable(found);
	}

	/** All definitions of a kind, in file order. */
	public static <T extends Definition> List<T> all(Resource from, Class<T> kind) {
		request(from, Optional.empty());
		List<T> found = new ArrayList<>();
		for (Resource file : files(from)) {
			for (Definition definition : definitions(file)) {
				if (kind.isInstance(definition) && definition.getName() != null) {
					found.add(kind.cast(definition));
				}
			}
		}
		return found;
	}

	private static void request(Resource from, Optional<String> name) {
		if (from != null && from.getResourceSet() != null) {
			for (Adapter adapter : from.getResourceSet().eAdapters()) {
				if (adapter instanceof OnDemand onDemand) {
					onDemand.load.accept(name);
				}
			}
		}
	}

	private static List<Resource> files(Resource from) {
		return from == null ? List.of() : from.getResourceSet() == null ? List.of(from) : List.copyOf(from.getResourceSet().getResources());
	}

	private static List<Definition> definitions(Resource file) {
		return !file.getContents().isEmpty() && file.getContents().getFirst() instanceof Document document ? document.getDefinitions()
				: List.of();
	}

	private static final class OnDemand extends AdapterImpl {

		private final Consumer<Optional<String>> load;

		OnDemand(Consumer<Optional<String>> load) {
			this.load = load;
		}
	}
}
