// SPDX-License-Identifier: EPL-2.0
package org.gongkai.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Findings;
import org.gongkai.core.text.InputProblem;
import org.gongkai.core.text.Message;
import org.gongkai.exchange.findings.FindingsText;
import org.gongkai.exchange.json.FindingsJson;
import org.gongkai.exchange.json.SarifWriter;

/** {@code check}: what is wrong in some files, which are one workspace so that last year's file and units are found. */
final class CheckCommand implements Command {

	@Override
	public Options options() {
		return Options.of("--rules").with("--format", "text", "json", "sarif");
	}

	@Override
	public int run(Arguments arguments, Console console) throws CommandProblem, InputProblem {
		WorkFiles.requireFiles(arguments);
		WorkFiles files = WorkFiles.open(WorkFiles.extensions(arguments, console));
		List<String> uris = new ArrayList<>();
		Optional<Path> rules = arguments.file("--rules");
		if (rules.isPresent()) {
			uris.add(files.add(rules.get()));
		}
		for (Path file : arguments.files()) {
			uris.add(files.add(file));
		}
		List<Finding> findings = new ArrayList<>();
		uris.forEach(uri -> findings.addAll(files.findings(uri)));
		console.out().print(switch (arguments.value("--format").orElse("text")) {
			case "json" -> FindingsJson.array(findings);
			case "sarif" -> SarifWriter.log(findings, console.locale());
			default -> findings.isEmpty() ? new Message("没有发现问题。", "Nothing was found.").in(console.locale()) + "\n"
					: FindingsText.of(findings, console.locale());
		});
		return new Findings(findings).mustBeMended() ? 1 : 0;
	}
}
