// SPDX-License-Identifier: EPL-2.0
package org.gongkai.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Findings;
import org.gongkai.core.text.InputProblem;
import org.gongkai.core.text.Message;
import org.gongkai.exchange.findings.FindingsText;
import org.gongkai.exchange.findings.FindingsWorkbook;
import org.gongkai.exchange.json.FindingsJson;
import org.gongkai.exchange.json.SarifWriter;

/**
 * {@code check}: what is wrong in some files, which are one workspace so that last year's file and units are found. A published
 * document is checked as it is: what is found names the lines of what was published.
 */
final class CheckCommand implements Command {

	@Override
	public Options options() {
		return Options.of("--rules", "--form", "-o").with("--format", "text", "json", "sarif", "xlsx");
	}

	@Override
	public int run(Arguments arguments, Console console) throws CommandProblem, InputProblem {
		WorkFiles.requireFiles(arguments);
		WorkFiles files = WorkFiles.open(WorkFiles.extensions(arguments, console), console);
		List<String> uris = new ArrayList<>();
		Optional<Path> rules = arguments.file("--rules");
		if (rules.isPresent()) {
			uris.add(files.add(rules.get()));
		}
		uris.addAll(files.addAll(arguments.files(), arguments.value("--form")));
		Findings findings = Findings.joined(files.findings(uris));
		Optional<Path> out = arguments.file("-o");
		String format = arguments.value("--format").orElse(out.filter(CheckCommand::isWorkbook).isPresent() ? "xlsx" : "text");
		if (format.equals("xlsx")) {
			WorkFiles.write(out.orElseThrow(() -> new CommandProblem("请用 -o 指出审核清单写到哪个 .xlsx 文件。", "Say by -o to which .xlsx file the review list goes.")),
					FindingsWorkbook.of(findings.all(), console.locale()));
		} else if (out.isPresent()) {
			WorkFiles.write(out.get(), text(findings.all(), format, console));
		} else {
			console.out().print(text(findings.all(), format, console));
		}
		return findings.mustBeMended() ? 1 : 0;
	}

	private static boolean isWorkbook(Path file) {
		return file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
	}

	private static String text(List<Finding> findings, String format, Console console) {
		return switch (format) {
			case "json" -> FindingsJson.array(findings);
			case "sarif" -> SarifWriter.log(findings, console.locale());
			default -> findings.isEmpty() ? new Message("没有发现问题。", "Nothing was found.").in(console.locale()) + "\n"
					: FindingsText.of(findings, console.locale());
		};
	}
}
