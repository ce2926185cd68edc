// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.spi;

import java.security.CodeSource;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Spliterator;

/** Reads META-INF/services: the only place that asks Java's service loader for contributions. */
final class ServiceReader {

	// After an error the service loader goes on with the next entry; the bound keeps a broken loader from going on for ever.
	private static final int MOST_ERRORS = 100;

	private ServiceReader() {
	}

	static <T> void read(ExtensionPoint<T> point, ClassLoader loader, ExtensionCatalog.Builder builder) {
		Spliterator<ServiceLoader.Provider<T>> providers = ServiceLoader.load(point.type(), loader).stream().spliterator();
		int errors = 0;
		boolean more = true;
		while (more && errors < MOST_ERRORS) {
			try {
				more = providers.tryAdvance(provider -> builder.add(point, provider.type().getName(), origin(provider.type()),
						() -> instance(provider)));
			} catch (ServiceConfigurationError broken) {
				errors++;
				builder.unreadable(point, "META-INF/services/" + point.type().getName(), "META-INF/services", broken);
			}
		}
	}

	// The loader wraps what the constructor threw; people need what is inside.
	private static Object instance(ServiceLoader.Provider<?> provider) throws Exception {
		try {
			return provider.get();
		} catch (ServiceConfigurationError wrapped) {
			if (wrapped.getCause() instanceof Exception thrown) {
				throw thrown;
			}
			throw wrapped;
		}
	}

	/** The jar of a class, or its package when it comes from a folder. */
	static String origin(Class<?> type) {
		CodeSource source = type.getProtectionDomain().getCodeSource();
		String path = source == null || source.getLocation() == null ? "" : source.getLocation().getPath();
		return path.endsWith(".jar") ? path.substring(path.lastIndexOf('/') + 1) : type.getPackageName();
	}
}
