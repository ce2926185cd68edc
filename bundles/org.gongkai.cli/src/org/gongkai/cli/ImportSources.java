// SPDX-License-Identifier: EPL-2.0
package org.gongkai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.gongkai.core.spi.ExtensionCatalog;
import org.gongkai.core.spi.ImportRequest;
import org.gongkai.core.text.InputProblem;
import org.gongkai.core.text.Message;
import org.gongkai.exchange.read.Limits;

/**
 * The files that an import reads.
 *
 * @param files in the order of the arguments; those of a folder by name
 * @param passed files of folders that no importer reads, documents of the language apart
 */
record ImportSources(List<Path> files, List<Path> passed) {

	/** The files themselves, and of a folder those directly in it that some importer reads. */
	static ImportSources of(List<Path> given, ExtensionCatalog extensions) throws CommandProblem, InputProblem {
		List<Path> files = new ArrayList<>();
		List<Path> passed = new ArrayList<>();
		for (Path path : given) {
			if (!Files.isDirectory(path)) {
				files.add(path);
				continue;
			}
			for (Path file : inside(path)) {
				if (PublishedFile.is(file, extensions)) {
					files.add(file);
				} else if (!name(file).endsWith(ImportCommand.EXTENSION) && !name(file).startsWith(".")) {
					passed.add(file);
				}
			}
		}
		if (files.isEmpty()) {
			throw new CommandProblem("文件夹里没有可以导入的文件。", "The folder holds no file that can be imported.");
		}
		return new ImportSources(List.copyOf(files), List.copyOf(passed));
	}

	private static List<Path> inside(Path folder) throws CommandProblem {
		try (Stream<Path> list = Files.list(folder)) {
			return list.filter(Files::isRegularFile).sorted().toList();
		} catch (IOException unreadable) {
			throw new CommandProblem("无法读取文件夹“{0}”。", "Folder “{0}” cannot be read.", folder);
		}
	}

	/** All bytes of a file, unless it is larger than anything that can be imported. */
	static byte[] content(Path file) throws InputProblem {
		try {
			Limits.file(file.toString(), Files.size(file));
			return Files.readAllBytes(file);
		} catch (IOException unreadable) {
			throw problem(file, unreadable);
		}
	}

	/** The first bytes of a file, by which importers know what they read. */
	static byte[] head(Path file) throws InputProblem {
		try (InputStream in = Files.newInputStream(file)) {
			return in.readNBytes(ImportRequest.HEAD);
		} catch (IOException unreadable) {
			throw problem(file, unreadable);
		}
	}

	private static InputProblem problem(Path file, IOException why) {
		if (Files.isDirectory(file)) {
			return new InputProblem(Message.of("“{0}”是文件夹，请给出里面的文件。", "“{0}” is a folder; name the files in it.", file), file.toString(), 0, 0);
		}
		return new InputProblem(why instanceof NoSuchFileException
				? Message.of("找不到文件“{0}”，请检查路径。", "File “{0}” not found; check the path.", file)
				: Message.of("无法读取文件“{0}”。", "File “{0}” cannot be read.", file), file.toString(), 0, 0);
	}

	/** Name of a file without its folder. */
	static String name(Path file) {
		return file.getFileName() == null ? file.toString() : file.getFileName().toString();
	}
}
