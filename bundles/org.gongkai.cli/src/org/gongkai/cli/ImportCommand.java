// SPDX-License-Identifier: EPL-2.0
package org.gongkai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.gongkai.core.spi.Contribution;
import org.gongkai.core.spi.ExtensionCatalog;
import org.gongkai.core.spi.ImportRequest;
import org.gongkai.core.spi.ImportResult;
import org.gongkai.core.spi.Importer;
import org.gongkai.core.spi.Outcome;
import org.gongkai.core.spi.Progress;
import org.gongkai.core.text.InputProblem;
import org.gongkai.core.text.Message;
import org.gongkai.core.text.SourceText;
import org.gongkai.exchange.json.ImportReportJson;
import org.gongkai.exchange.text.TextImporter;

/** {@code import}: published documents to files of the language, with an account of every number. */
final class ImportCommand implements Command {

	private static final String EXTENSION = ".gongkai";

	@Override
	public Options options() {
		return Options.of("-o", "--form", "--report");
	}

	@Override
	public int run(Arguments arguments, Console console) throws CommandProblem, InputProblem {
		WorkFiles.requireFiles(arguments);
		ExtensionCatalog extensions = WorkFiles.extensions(arguments, console);
		WorkFiles files = WorkFiles.open(extensions);
		List<Path> sources = sources(arguments.files(), extensions);
		List<ImportResult> results = new ArrayList<>();
		List<String> texts = new ArrayList<>();
		for (Path source : sources) {
			ImportResult result = read(source, arguments, extensions, files);
			String uri = files.add(Path.of(result.report().source() + EXTENSION), result.gongkaiText());
			texts.add(files.workspace().format(uri));
			files.workspace().remove(uri);
			results.add(result);
		}
		write(arguments, console, sources, texts);
		Optional<Path> report = arguments.file("--report");
		if (report.isPresent()) {
			WorkFiles.write(report.get(), ImportReportJson.text(results));
		}
		results.forEach(result -> tell(result, console));
		return 0;
	}

	/** The files themselves; of a folder those that some importer reads, by name. */
	private static List<Path> sources(List<Path> given, ExtensionCatalog extensions) throws CommandProblem, InputProblem {
		List<Path> sources = new ArrayList<>();
		for (Path path : given) {
			if (!Files.isDirectory(path)) {
				sources.add(path);
				continue;
			}
			List<Path> inside = new ArrayList<>();
			try (Stream<Path> list = Files.list(path)) {
				inside.addAll(list.filter(Files::isRegularFile).sorted().toList());
			} catch (IOException unreadable) {
				throw new CommandProblem("无法读取文件夹“{0}”。", "Folder “{0}” cannot be read.", path);
			}
			for (Path file : inside) {
				if (!extensions.importersFor(name(file), head(content(file))).isEmpty()) {
					sources.add(file);
				}
			}
		}
		if (sources.isEmpty()) {
			throw new CommandProblem("文件夹里没有可以导入的文件。", "The folder holds no file that can be imported.");
		}
		return sources;
	}

	private static ImportResult read(Path source, Arguments arguments, ExtensionCatalog extensions, WorkFiles files) throws InputProblem {
		byte[] content = content(source);
		String name = name(source);
		ImportRequest request = new ImportRequest(name, content, files.workspace().library(), arguments.value("--form"), Optional.empty());
		Contribution<Importer> importer = extensions.importersFor(name, head(content)).stream().findFirst().orElse(null);
		if (importer == null) {
			// what no importer wants is text or nothing we can read; decoding says which
			SourceText.decode(content, name);
			return new TextImporter().importFrom(request, Progress.NONE);
		}
		Outcome<ImportResult> outcome = importer.call(instance -> instance.importFrom(request, Progress.NONE));
		return outcome.value().orElseThrow(() -> new InputProblem(outcome.failure().orElseThrow().message(), name, 0, 0));
	}

	private static void write(Arguments arguments, Console console, List<Path> sources, List<String> texts) throws CommandProblem {
		Optional<Path> out = arguments.file("-o");
		if (out.isEmpty()) {
			if (texts.size() > 1) {
				throw new CommandProblem("导入多个文件时要用 -o 指定文件夹。", "Importing several files needs -o with a folder.");
			}
			console.out().print(texts.getFirst());
			return;
		}
		if (texts.size() == 1 && !Files.isDirectory(out.get())) {
			WorkFiles.write(out.get(), texts.getFirst());
			return;
		}
		if (!Files.isDirectory(out.get())) {
			throw new CommandProblem("“{0}”不是文件夹。", "“{0}” is no folder.", out.get());
		}
		Set<String> taken = new HashSet<>();
		for (int i = 0; i < texts.size(); i++) {
			String name = name(sources.get(i));
			String stem = name.indexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
			String free = stem;
			for (int n = 2; !taken.add(free); n++) {
				free = stem + "-" + n;
			}
			WorkFiles.write(out.get().resolve(free + EXTENSION), texts.get(i));
		}
	}

	/** Everything the importer says is in the report; on the terminal the numbers that stay free are only counted. */
	private static void tell(ImportResult result, Console console) {
		result.messages().stream().limit(result.messages().size() - Math.min(result.messages().size(), result.report().tokens().free()))
				.forEach(console::note);
		console.note(Message.of("{0}：数字 {1} 个，入表 {2}，入文 {3}，推算 {4}，编号 {5}，日期 {6}，自由 {7}，未归位 {8}；文字 {9}",
				"{0}: {1} numbers: cells {2}, claims {3}, derived {4}, identifiers {5}, dates {6}, free {7}, unplaced {8}; lines {9}",
				result.report().source(), result.report().tokens().total(), result.report().tokens().cell(), result.report().tokens().claim(),
				result.report().tokens().derived(), result.report().tokens().identifier(), result.report().tokens().date(),
				result.report().tokens().free(), result.report().tokens().unplaced(),
				result.report().text().kept() + "/" + result.report().text().lines()));
	}

	private static byte[] content(Path file) throws InputProblem {
		try {
			return Files.readAllBytes(file);
		} catch (NoSuchFileException missing) {
			throw new InputProblem(Message.of("找不到文件“{0}”，请检查路径。", "File “{0}” not found; check the path.", file), file.toString(), 0, 0);
		} catch (IOException unreadable) {
			throw new InputProblem(Message.of("无法读取文件“{0}”。", "File “{0}” cannot be read.", file), file.toString(), 0, 0);
		}
	}

	private static byte[] head(byte[] content) {
		return Arrays.copyOf(content, Math.min(content.length, ImportRequest.HEAD));
	}

	private static String name(Path file) {
		return file.getFileName() == null ? file.toString() : file.getFileName().toString();
	}
}
