// SPDX-License-Identifier: EPL-2.0
package org.gongkai.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.gongkai.core.text.InputProblem;
import org.gongkai.core.text.SourceText;

/** {@code format}: puts files into canonical layout. Files with syntax errors are left alone, and then all others too. */
final class FormatCommand implements Command {

	@Override
	public Options options() {
		return Options.of();
	}

	@Override
	public int run(Arguments arguments, Console console) throws CommandProblem, InputProblem {
		WorkFiles.requireFiles(arguments);
		WorkFiles files = WorkFiles.withoutExtensions(console);
		Map<Path, String> formatted = new LinkedHashMap<>();
		for (Path file : arguments.files()) {
			String text = SourceText.read(file).text();
			String uri = files.add(file, text);
			InputProblem error = files.syntaxError(uri).orElse(null);
			if (error != null) {
				throw error;
			}
			String canonical = files.workspace().format(uri);
			if (!canonical.equals(text)) {
				formatted.put(file, canonical);
			}
		}
		for (Map.Entry<Path, String> file : formatted.entrySet()) {
			WorkFiles.write(file.getKey(), file.getValue());
		}
		return 0;
	}
}
