// SPDX-License-Identifier: EPL-2.0
package org.gongkai.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.spi.Contribution;
import org.gongkai.core.spi.ExportRequest;
import org.gongkai.core.spi.Exporter;
import org.gongkai.core.spi.ExtensionCatalog;
import org.gongkai.core.spi.ExtensionPoint;
import org.gongkai.core.spi.Outcome;
import org.gongkai.core.spi.Progress;
import org.gongkai.core.text.InputProblem;
import org.gongkai.core.text.SourceText;
import org.gongkai.lang.GongkaiWorkspace;
import org.gongkai.lang.GongkaiWorkspace.Analysis;

/** {@code export}: a document in another format, written by whichever exporter has the id. */
final class ExportCommand implements Command {

	@Override
	public Options options() {
		return Options.of("--to", "-o");
	}

	@Override
	public int run(Arguments arguments, Console console) throws CommandProblem, InputProblem {
		WorkFiles.requireFiles(arguments);
		if (arguments.files().size() > 1) {
			throw new CommandProblem("export 一次只写一个文件。", "export writes one file at a time.");
		}
		ExtensionCatalog extensions = WorkFiles.extensions(arguments, console);
		Contribution<Exporter> exporter = exporter(arguments, extensions);
		Path out = arguments.file("-o").orElseThrow(() -> new CommandProblem("要用 -o 指定输出文件。", "Name the output file with -o."));
		Path file = arguments.files().getFirst();
		// The file keeps the name the user gave it, because exporters write the name.
		GongkaiWorkspace workspace = GongkaiWorkspace.withStandardLibrary(extensions);
		workspace.put(file.toString(), SourceText.read(file).text());
		Analysis analysis = workspace.analyse(file.toString());
		DocumentSnapshot document = analysis.snapshot()
				.orElseThrow(() -> new InputProblem(WorkFiles.noDocument(file), file.toString(), 0, 0));
		ExportRequest request = new ExportRequest(document, analysis.findings(), Map.of());
		Outcome<byte[]> outcome = exporter.call(instance -> instance.export(request, Progress.NONE));
		WorkFiles.write(out, outcome.value().orElseThrow(
				() -> new InputProblem(outcome.failure().orElseThrow().message(), file.toString(), 0, 0)));
		return 0;
	}

	private static Contribution<Exporter> exporter(Arguments arguments, ExtensionCatalog extensions) throws CommandProblem {
		String known = extensions.exporters().stream().map(Contribution::id).collect(Collectors.joining(", "));
		String id = arguments.value("--to")
				.orElseThrow(() -> new CommandProblem("要用 --to 指定格式：{0}。", "Name the format with --to: {0}.", known));
		return extensions.find(ExtensionPoint.EXPORTERS, id).orElseThrow(
				() -> new CommandProblem("没有格式“{0}”，可用的格式：{1}。", "There is no format “{0}”; formats: {1}.", id, known));
	}
}
