// SPDX-License-Identifier: EPL-2.0
package org.gongkai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where the results of an import go: to standard output, to one file, or one beside another into a folder. */
final class ImportTarget {

	private final Optional<Path> out;
	private final boolean folder;
	private final Console console;
	private final Set<String> taken = new HashSet<>();

	private ImportTarget(Optional<Path> out, boolean folder, Console console) {
		this.out = out;
		this.folder = folder;
		this.console = console;
	}

	/**
	 * The target of a number of results.
	 *
	 * @param out what {@code -o} names; for several results a folder, which is made when it does not exist
	 */
	static ImportTarget of(Optional<Path> out, int results, Console console) throws CommandProblem {
		if (out.isEmpty() && results > 1) {
			throw new CommandProblem("导入多个文件时要用 -o 指定文件夹。", "Importing several files needs -o with a folder.");
		}
		boolean folder = out.isPresent() && (results > 1 || Files.isDirectory(out.get()));
		if (folder && !Files.isDirectory(out.get())) {
			if (Files.exists(out.get())) {
				throw new CommandProblem("“{0}”不是文件夹。", "“{0}” is no folder.", out.get());
			}
			try {
				Files.createDirectories(out.get());
			} catch (IOException unwritable) {
				throw new CommandProblem("无法建立文件夹“{0}”。", "Folder “{0}” cannot be made.", out.get());
			}
		}
		return new ImportTarget(out, folder, console);
	}

	/** Writes a result. In a folder it has the name of its source; a second one of the same name gets a number. */
	void write(Path source, String text) throws CommandProblem {
		if (out.isEmpty()) {
			console.out().print(text);
			return;
		}
		if (!folder) {
			WorkFiles.write(out.get(), text);
			return;
		}
		String name = ImportSources.name(source);
		String stem = name.indexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
		String free = stem;
		// file systems of some machines do not tell A from a
		for (int n = 2; !taken.add(free.toLowerCase(Locale.ROOT)); n++) {
			free = stem + "-" + n;
		}
		WorkFiles.write(out.get().resolve(free + ImportCommand.EXTENSION), text);
	}
}
