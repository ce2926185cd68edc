// SPDX-License-Identifier: EPL-2.0
package org.gongkai.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The options of a command. Every option takes a value.
 *
 * @param names the options as they are typed
 * @param values values that an option may have; an option that is not named here may have any
 */
record Options(Set<String> names, Map<String, List<String>> values) {

	/** Options that every command knows. */
	private static final List<String> COMMON = List.of("--lang", "--plugins");
	private static final Map<String, List<String>> LANGUAGES = Map.of("--lang", List.of("zh", "en"));

	/** Options with any value. */
	static Options of(String... names) {
		return new Options(Set.of(names), Map.of());
	}

	/** These options, one of which takes only certain values. */
	Options with(String name, String... allowed) {
		Set<String> all = new LinkedHashSet<>(names);
		all.add(name);
		return new Options(all, Map.of(name, List.of(allowed)));
	}

	boolean knows(String name) {
		return names.contains(name) || COMMON.contains(name);
	}

	/** Values that an option may have; empty for any. */
	List<String> allowed(String name) {
		return values.getOrDefault(name, LANGUAGES.getOrDefault(name, List.of()));
	}
}
