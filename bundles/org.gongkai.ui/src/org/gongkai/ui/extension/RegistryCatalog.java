// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.extension;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.gongkai.core.spi.ExtensionCatalog;
import org.gongkai.core.spi.ExtensionPoint;
import org.gongkai.core.spi.Failure;

/**
 * What plug-ins contribute to the workbench, read from Eclipse's registry once and at the first request. This is the only
 * class that asks the registry about our points. A contribution that cannot be made is left out, named in the log and
 * listed by {@link ExtensionCatalog#failures()}.
 */
public final class RegistryCatalog {
	private static final String CLASS = "class";

	private static ExtensionCatalog catalog;

	private RegistryCatalog() {
	}

	/** Everything contributed to the running workbench. */
	public static synchronized ExtensionCatalog current() {
		if (catalog == null) {
			catalog = read(Platform.getExtensionRegistry());
			catalog.failures().forEach(RegistryCatalog::log);
		}
		return catalog;
	}

	/** Everything contributed to a registry. */
	static ExtensionCatalog read(IExtensionRegistry registry) {
		ExtensionCatalog.Builder builder = ExtensionCatalog.builder();
		for (ExtensionPoint<?> point : ExtensionPoint.values()) {
			for (IConfigurationElement element : registry.getConfigurationElementsFor(point.id())) {
				String name = element.getAttribute(CLASS);
				builder.add(point, name == null ? element.getName() : name, element.getContributor().getName(),
						() -> element.createExecutableExtension(CLASS));
			}
		}
		return builder.build();
	}

	private static void log(Failure failure) {
		ILog.get().warn(failure.message().zh() + " / " + failure.message().en(), failure.cause());
	}
}
