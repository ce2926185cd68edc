// SPDX-License-Identifier: EPL-2.0
package org.gongkai.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.explain.Explainer;
import org.gongkai.core.explain.Explanation;
import org.gongkai.core.fact.Place;
import org.gongkai.core.text.InputProblem;
import org.gongkai.core.text.SourceText;
import org.gongkai.exchange.explain.ExplanationText;

/** {@code explain}: why a number of a document is right or wrong. Further files are its workspace: last year's document. */
final class ExplainCommand implements Command {

	private static final Pattern POSITION = Pattern.compile("([0-9]{1,9}):([0-9]{1,9})");
	private static final int NAMED = 5;

	@Override
	public Options options() {
		return Options.of("--at").with("--format", "text", "json");
	}

	@Override
	public int run(Arguments arguments, Console console) throws CommandProblem, InputProblem {
		WorkFiles.requireFiles(arguments);
		Matcher position = POSITION.matcher(arguments.value("--at").orElse(""));
		if (!position.matches()) {
			throw new CommandProblem("请用 --at 行:列 指出是哪个数，例如 --at 120:14。", "Say which number by --at LINE:COLUMN, for instance --at 120:14.");
		}
		Path file = arguments.files().getFirst();
		WorkFiles files = WorkFiles.open(WorkFiles.extensions(arguments, console), console);
		String text = SourceText.read(file).text();
		String uri = files.add(file, text);
		for (Path other : arguments.files().subList(1, arguments.files().size())) {
			files.add(other);
		}
		int line = Integer.parseInt(position.group(1));
		int column = Integer.parseInt(position.group(2));
		int offset = offset(text, line, column, file);
		List<DocumentSnapshot> documents = files.workspace().snapshots(uri);
		if (documents.isEmpty()) {
			throw new InputProblem(WorkFiles.noDocument(file), file.toString(), 0, 0);
		}
		List<Explainer> explainers = documents.stream().map(files.workspace()::explainer).toList();
		Optional<Explanation> explanation = explainers.stream().flatMap(explainer -> explainer.at(offset).stream()).findFirst();
		if (explanation.isEmpty()) {
			String near = explainers.stream().flatMap(explainer -> explainer.nearest(offset, NAMED).stream()).limit(NAMED)
					.map(place -> place.line() + ":" + place.col() + " “" + place.printed() + "”").collect(Collectors.joining("，"));
			throw new CommandProblem("{0}:{1}:{2} 那里没有核对的数；附近的数：{3}。", "There is no checked number at {0}:{1}:{2}; numbers near it: {3}.", file, String.valueOf(line),
					String.valueOf(column), near);
		}
		Explanation named = named(explanation.get(), files);
		console.out().print(arguments.value("--format").orElse("text").equals("json") ? ExplanationText.json(named) : ExplanationText.tree(named, console.locale()));
		return 0;
	}

	private static Explanation named(Explanation node, WorkFiles files) {
		List<Place> places = node.places().stream().map(files::named).toList();
		return new Explanation(node.kind(), node.text(), node.verdict(), places, node.children().stream().map(child -> named(child, files)).toList());
	}

	private static int offset(String text, int line, int column, Path file) throws CommandProblem {
		int start = 0;
		for (int at = 1; at < line; at++) {
			start = text.indexOf('\n', start) + 1;
			if (start == 0) {
				throw new CommandProblem("“{0}”没有第 {1} 行，它有 {2} 行。", "“{0}” has no line {1}; it has {2}.", file, String.valueOf(line), String.valueOf(at));
			}
		}
		int end = text.indexOf('\n', start);
		return Math.min(start + Math.max(1, column) - 1, end < 0 ? text.length() : end);
	}
}
