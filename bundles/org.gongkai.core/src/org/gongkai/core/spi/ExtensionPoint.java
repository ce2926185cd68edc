// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.spi;

import java.util.List;
import java.util.function.Function;

import org.gongkai.core.check.Check;
import org.gongkai.core.text.Message;

/**
 * A place where plug-ins contribute. Each is declared with its schema in the plugin.xml of this bundle.
 *
 * @param <T> what is contributed
 * @param name name without the bundle, e.g. {@code checks}
 * @param element element of plugin.xml whose attribute {@code class} names the contribution
 * @param type interface of the contributions, also the name of the file in META-INF/services
 * @param identity id of a contribution
 * @param label what one contribution is called in messages
 */
public record ExtensionPoint<T>(String name, String element, Class<T> type, Function<T, String> identity, Message label) {

	/** Checks, which read a document and give findings. */
	public static final ExtensionPoint<Check> CHECKS = new ExtensionPoint<>("checks", "check", Check.class, Check::id,
			new Message("检查", "check"));
	/** Importers, which read a source and write it in the language. */
	public static final ExtensionPoint<Importer> IMPORTERS = new ExtensionPoint<>("importers", "importer", Importer.class,
			Importer::id, new Message("导入器", "importer"));
	/** Exporters, which write a document in another format. */
	public static final ExtensionPoint<Exporter> EXPORTERS = new ExtensionPoint<>("exporters", "exporter", Exporter.class,
			Exporter::id, new Message("导出器", "exporter"));
	/** Charts of a document. */
	public static final ExtensionPoint<ChartProvider> CHARTS = new ExtensionPoint<>("charts", "chart", ChartProvider.class,
			ChartProvider::id, new Message("图表", "chart"));
	/** Ways of comparing two documents. */
	public static final ExtensionPoint<Comparator> COMPARATORS = new ExtensionPoint<>("comparators", "comparator",
			Comparator.class, Comparator::id, new Message("比较方式", "comparator"));

	private static final List<ExtensionPoint<?>> ALL = List.of(CHECKS, IMPORTERS, EXPORTERS, CHARTS, COMPARATORS);
	private static final String BUNDLE = "org.gongkai.core";

	/** All points there are. */
	public static List<ExtensionPoint<?>> values() {
		return ALL;
	}

	/** Full name in Eclipse's registry, e.g. {@code org.gongkai.core.checks}. */
	public String id() {
		return BUNDLE + "." + name;
	}
}
