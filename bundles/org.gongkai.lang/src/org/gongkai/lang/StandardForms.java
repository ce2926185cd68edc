// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Shipped files that hold nothing but forms and wait until somebody asks for one: a document names one form, and reading
 * all the others would take longer than checking it.
 */
final class StandardForms {

	private record File(String text, List<String> names) {
	}

	/** What begins at the first column is a definition, unless it is a comment or closes one. */
	private static final Pattern DEFINITION = Pattern.compile("(?m)^(?![\\s}]|//)(?:格式[ \\t]+([^\\s{\"“”]+)|.)");

	private final Map<String, File> files = new LinkedHashMap<>();

	/** Takes a file when it can wait. */
	boolean takes(String uri, String text) {
		List<Optional<String>> definitions = DEFINITION.matcher(text).results().map(found -> Optional.ofNullable(found.group(1))).toList();
		boolean forms = !definitions.isEmpty() && definitions.stream().allMatch(Optional::isPresent);
		if (forms) {
			files.put(uri, new File(text, definitions.stream().map(Optional::orElseThrow).toList()));
		}
		return forms;
	}

	/** Whether a file waits. */
	boolean has(String uri) {
		return files.containsKey(uri);
	}

	/** Waiting files with a form of a name; all of them when no name is given. */
	List<String> named(Optional<String> name) {
		return files.entrySet().stream().filter(file -> name.isEmpty() || file.getValue().names.contains(name.get())).map(Map.Entry::getKey).toList();
	}

	/** The text of a file, which waits no longer. */
	String remove(String uri) {
		return files.remove(uri).text;
	}
}
