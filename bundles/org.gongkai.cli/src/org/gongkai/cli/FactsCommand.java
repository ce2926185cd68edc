// SPDX-License-Identifier: EPL-2.0
package org.gongkai.cli;

import java.nio.file.Path;
import java.util.List;

import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.fact.Report;
import org.gongkai.core.text.InputProblem;
import org.gongkai.exchange.json.FactsJson;

/** {@code facts}: every number that a document reports. */
final class FactsCommand implements Command {

	@Override
	public Options options() {
		return Options.of().with("--format", "jsonl", "csv");
	}

	@Override
	public int run(Arguments arguments, Console console) throws CommandProblem, InputProblem {
		WorkFiles.requireFiles(arguments);
		if (arguments.files().size() > 1) {
			throw new CommandProblem("facts 一次只读一个文件。", "facts reads one file at a time.");
		}
		Path file = arguments.files().getFirst();
		WorkFiles files = WorkFiles.withoutExtensions(console);
		List<DocumentSnapshot> documents = files.workspace().snapshots(files.add(file));
		if (documents.isEmpty()) {
			throw new InputProblem(WorkFiles.noDocument(file), file.toString(), 0, 0);
		}
		List<Report> reports = documents.stream().flatMap(document -> document.facts().reports().stream())
				.map(report -> new Report(report.key(), report.quantity(), files.named(report.place()), report.origin(), report.partial(),
						report.id()))
				.toList();
		console.out().print(arguments.value("--format").orElse("jsonl").equals("csv") ? FactsJson.csv(reports) : FactsJson.lines(reports));
		return 0;
	}
}
