// SPDX-License-Identifier: EPL-2.0
package org.gongkai.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The arguments of a command.
 *
 * @param files arguments that are no options, in order
 * @param values values of the options that were given
 */
record Arguments(List<Path> files, Map<String, String> values) {

	/** Reads what follows the name of a command. After {@code --} everything is a file. */
	static Arguments read(List<String> words, Options options) throws CommandProblem {
		List<Path> files = new ArrayList<>();
		Map<String, String> values = new HashMap<>();
		boolean onlyFiles = false;
		for (int i = 0; i < words.size(); i++) {
			String word = words.get(i);
			if (!onlyFiles && word.equals("--")) {
				onlyFiles = true;
			} else if (!onlyFiles && word.startsWith("-") && word.length() > 1) {
				int equals = word.startsWith("--") ? word.indexOf('=') : -1;
				String name = equals < 0 ? word : word.substring(0, equals);
				if (!options.knows(name)) {
					throw new CommandProblem("没有选项“{0}”，用 --help 查看。", "There is no option “{0}”; see --help.", name);
				}
				if (equals < 0 && i + 1 == words.size()) {
					throw new CommandProblem("选项“{0}”后面缺少值。", "Option “{0}” lacks its value.", name);
				}
				String value = equals < 0 ? words.get(++i) : word.substring(equals + 1);
				List<String> allowed = options.allowed(name);
				if (!allowed.isEmpty() && !allowed.contains(value)) {
					throw new CommandProblem("选项“{0}”不能是“{1}”，可以是：{2}。", "Option “{0}” cannot be “{1}”; it may be {2}.", name, value,
							String.join(", ", allowed));
				}
				values.put(name, value);
			} else {
				files.add(path(word));
			}
		}
		return new Arguments(List.copyOf(files), Map.copyOf(values));
	}

	/** The value of an option. */
	Optional<String> value(String option) {
		return Optional.ofNullable(values.get(option));
	}

	/** The value of an option that is a path. */
	Optional<Path> file(String option) throws CommandProblem {
		String value = values.get(option);
		return value == null ? Optional.empty() : Optional.of(path(value));
	}

	private static Path path(String word) throws CommandProblem {
		try {
			return Path.of(word);
		} catch (InvalidPathException wrong) {
			throw new CommandProblem("“{0}”不是文件名。", "“{0}” is no file name.", word);
		}
	}
}
