// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.spi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.gongkai.core.check.Check;
import org.gongkai.core.text.Message;

/**
 * Everything that plug-ins have contributed, and what could not be taken. Immutable; contributions to one point are in the
 * order of their ids, so that results do not depend on the order of jars.
 */
public final class ExtensionCatalog {

	/** A catalog without contributions. */
	public static final ExtensionCatalog EMPTY = builder().build();

	private final Map<ExtensionPoint<?>, List<Contribution<?>>> contributions;
	private final List<Failure> failures;

	private ExtensionCatalog(Map<ExtensionPoint<?>, List<Contribution<?>>> contributions, List<Failure> failures) {
		this.contributions = Map.copyOf(contributions);
		this.failures = List.copyOf(failures);
	}

	/** What a class loader finds in META-INF/services: the way outside OSGi. See {@link PluginFolder} for further jars. */
	public static ExtensionCatalog ofServices(ClassLoader loader) {
		Builder builder = builder();
		ExtensionPoint.values().forEach(point -> ServiceReader.read(point, loader, builder));
		return builder.build();
	}

	/** An empty catalog to be filled: the way inside OSGi, from Eclipse's registry. */
	public static Builder builder() {
		return new Builder();
	}

	/** The contributions to a point. */
	@SuppressWarnings("unchecked") // the builder puts nothing but contributions to a point under that point
	public <T> List<Contribution<T>> of(ExtensionPoint<T> point) {
		return (List<Contribution<T>>) (List<?>) contributions.getOrDefault(point, List.of());
	}

	/** The contribution of an id; empty when there is none. */
	public <T> Optional<Contribution<T>> find(ExtensionPoint<T> point, String id) {
		return of(point).stream().filter(contribution -> contribution.id().equals(id)).findFirst();
	}

	/** All checks. */
	public List<Contribution<Check>> checks() {
		return of(ExtensionPoint.CHECKS);
	}

	/** All importers. */
	public List<Contribution<Importer>> importers() {
		return of(ExtensionPoint.IMPORTERS);
	}

	/** All exporters. */
	public List<Contribution<Exporter>> exporters() {
		return of(ExtensionPoint.EXPORTERS);
	}

	/** All charts. */
	public List<Contribution<ChartProvider>> charts() {
		return of(ExtensionPoint.CHARTS);
	}

	/** All ways of comparing. */
	public List<Contribution<Comparator>> comparators() {
		return of(ExtensionPoint.COMPARATORS);
	}

	/** The importers that accept a file. One that fails on the question does not accept. */
	public List<Contribution<Importer>> importersFor(String name, byte[] head) {
		return importers().stream().filter(one -> one.call(importer -> importer.accepts(name, head)).value().orElse(false)).toList();
	}

	/** Contributions that are not in the catalog, with the reason. */
	public List<Failure> failures() {
		return failures;
	}

	/** Collects contributions. Adding never throws. */
	public static final class Builder {

		private final Map<ExtensionPoint<?>, List<Contribution<?>>> contributions = new LinkedHashMap<>();
		private final List<Failure> failures = new ArrayList<>();

		private Builder() {
		}

		/**
		 * Adds a contribution.
		 *
		 * @param point where it contributes
		 * @param className name of its class, for messages
		 * @param origin plug-in it comes from
		 * @param factory makes it; may throw anything
		 */
		public <T> Builder add(ExtensionPoint<T> point, String className, String origin, Callable<?> factory) {
			try {
				Object made = factory.call();
				if (!point.type().isInstance(made)) {
					return refuse(point, className, origin, Message.of("它没有实现接口 {0}。请插件的作者改正。",
							"it does not implement {0}. The author of the plug-in must put that right.", point.type().getName()));
				}
				T instance = point.type().cast(made);
				return take(point, point.identity().apply(instance), className, instance, origin);
			} catch (VirtualMachineError broken) {
				throw broken;
			} catch (Throwable fault) { // a constructor or an initialiser of somebody else may throw anything
				failures.add(Failure.loading(point, className, origin, fault));
				return this;
			}
		}

		private <T> Builder take(ExtensionPoint<T> point, String id, String className, T instance, String origin) {
			if (id == null || id.isBlank()) {
				return refuse(point, className, origin,
						new Message("它没有标识。请插件的作者改正。", "it has no id. The author of the plug-in must put that right."));
			}
			List<Contribution<?>> taken = contributions.computeIfAbsent(point, p -> new ArrayList<>());
			Optional<Contribution<?>> first = taken.stream().filter(one -> one.id().equals(id)).findFirst();
			if (first.isPresent()) {
				return refuse(point, id, origin, Message.of("标识已由插件“{0}”使用。请停用其中一个插件。",
						"plug-in “{0}” already uses this id. Disable one of the two plug-ins.", first.get().origin()));
			}
			taken.add(new Contribution<>(point, id, instance, origin));
			return this;
		}

		private Builder refuse(ExtensionPoint<?> point, String contribution, String origin, Message reason) {
			failures.add(Failure.refused(point, contribution, origin, reason));
			return this;
		}

		/** Notes that a plug-in could not even name what it contributes. */
		Builder unreadable(ExtensionPoint<?> point, String contribution, String origin, Throwable cause) {
			failures.add(Failure.loading(point, contribution, origin, cause));
			return this;
		}

		/** The catalog of what was added so far. */
		public ExtensionCatalog build() {
			Map<ExtensionPoint<?>, List<Contribution<?>>> sorted = new LinkedHashMap<>();
			contributions.forEach((point, taken) -> sorted.put(point,
					taken.stream().sorted(java.util.Comparator.comparing(Contribution::id)).toList()));
			return new ExtensionCatalog(sorted, failures);
		}
	}
}
