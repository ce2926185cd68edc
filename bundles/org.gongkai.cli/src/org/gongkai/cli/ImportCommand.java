// SPDX-License-Identifier: EPL-2.0
package org.gongkai.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.gongkai.core.spi.ExtensionCatalog;
import org.gongkai.core.spi.ImportResult;
import org.gongkai.core.text.InputProblem;
import org.gongkai.core.text.Message;
import org.gongkai.exchange.json.ImportReportJson;
import org.gongkai.lang.formatting2.CanonicalLayout;

/** {@code import}: published documents to files of the language, with an account of every number. */
final class ImportCommand implements Command {

	/** Ending of the files that are written. */
	static final String EXTENSION = ".gongkai";
	/** So many files that nobody reads are named. */
	private static final int NAMED = 5;

	@Override
	public Options options() {
		return Options.of("-o", "--form", "--report");
	}

	@Override
	public int run(Arguments arguments, Console console) throws CommandProblem, InputProblem {
		WorkFiles.requireFiles(arguments);
		ExtensionCatalog extensions = WorkFiles.extensions(arguments, console);
		ImportSources sources = ImportSources.of(arguments.files(), extensions);
		ImportTarget target = ImportTarget.of(arguments.file("-o"), sources.files().size(), console);
		WorkFiles files = WorkFiles.open(extensions, console);
		List<ImportResult> results = new ArrayList<>();
		int failed = 0;
		try (TerminalProgress progress = TerminalProgress.on(console)) {
			for (Path source : sources.files()) {
				progress.file(ImportSources.name(source), results.size() + failed + 1, sources.files().size());
				try {
					ImportResult result = PublishedFile.read(source, arguments.value("--form"), extensions, files.workspace(), progress);
					target.write(source, CanonicalLayout.format(result.gongkaiText()));
					// of many documents only the accounts are kept
					results.add(new ImportResult("", result.report(), result.messages()));
					progress.clear();
					tell(result, console);
				} catch (InputProblem unreadable) {
					if (sources.files().size() == 1) {
						throw unreadable;
					}
					failed++;
					progress.clear();
					console.fail(unreadable);
				}
			}
		}
		Optional<Path> report = arguments.file("--report");
		if (report.isPresent()) {
			WorkFiles.write(report.get(), ImportReportJson.text(results));
		}
		passed(sources, console);
		if (failed > 0) {
			console.note(Message.of("{0} 个文件里有 {1} 个没有导入，原因见上。", "{1} of {0} files were not imported, for the reasons above.",
					sources.files().size(), failed));
		}
		return failed > 0 ? Main.FAILED : 0;
	}

	private static void passed(ImportSources sources, Console console) {
		if (!sources.passed().isEmpty()) {
			String names = sources.passed().stream().limit(NAMED).map(ImportSources::name).collect(Collectors.joining("、"));
			console.note(Message.of("文件夹里有 {0} 个文件不是可以导入的格式，已略过：{1}", "{0} files of the folder cannot be imported and were left out: {1}",
					sources.passed().size(), names + (sources.passed().size() > NAMED ? "…" : "")));
		}
	}

	/** Everything the importer says is in the report; on the terminal the numbers that stay free are only counted. */
	static void tell(ImportResult result, Console console) {
		result.messages().stream().limit(result.messages().size() - Math.min(result.messages().size(), result.report().tokens().free()))
				.forEach(console::note);
		console.note(Message.of("{0}：数字 {1} 个，入表 {2}，入文 {3}，推算 {4}，编号 {5}，日期 {6}，自由 {7}，未归位 {8}；文字 {9}",
				"{0}: {1} numbers: cells {2}, claims {3}, derived {4}, identifiers {5}, dates {6}, free {7}, unplaced {8}; lines {9}",
				result.report().source(), result.report().tokens().total(), result.report().tokens().cell(), result.report().tokens().claim(),
				result.report().tokens().derived(), result.report().tokens().identifier(), result.report().tokens().date(),
				result.report().tokens().free(), result.report().tokens().unplaced(),
				result.report().text().kept() + "/" + result.report().text().lines()));
	}
}
