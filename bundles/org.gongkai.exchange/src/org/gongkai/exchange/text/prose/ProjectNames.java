// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.prose;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.gongkai.exchange.text.source.Folded;

/**
 * Finds the project or unit of an evaluation table that a text names. Texts leave out the code before a name, the year
 * behind it and its last word 项目; a name that could be two is nobody's.
 */
public final class ProjectNames {

	private static final Pattern CODE = Pattern.compile("^[0-9A-Z]{6,}[-_]+");
	private static final Pattern YEAR = Pattern.compile("\\((?:(?:19|20)[0-9]{2}年?度?[、,至-]?)+\\)$");

	private final Map<String, Set<String>> keys = new LinkedHashMap<>();

	/** Knows the keys of the instances of a document's evaluation tables. */
	public ProjectNames(Collection<String> keys) {
		for (String key : keys) {
			this.keys.computeIfAbsent(plain(key), plain -> new LinkedHashSet<>()).add(key);
		}
	}

	/** The key of the project that a name means; empty when none or several do. */
	public Optional<String> key(String name) {
		Set<String> found = keys.getOrDefault(plain(name), Set.of());
		if (found.size() > 1) {
			found = found.contains(name) ? Set.of(name) : Set.of();
		}
		return found.stream().findFirst();
	}

	private static String plain(String name) {
		String plain = CODE.matcher(Folded.string(name)).replaceFirst("").replace("\"", "");
		plain = YEAR.matcher(plain).replaceFirst("");
		return plain.endsWith("项目") && plain.length() > "项目".length() ? plain.substring(0, plain.length() - "项目".length()) : plain;
	}
}
