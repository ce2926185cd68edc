// SPDX-License-Identifier: EPL-2.0
package org.gongkai.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.core.compare.DocumentComparison;
import org.gongkai.core.compare.DocumentComparison.Order;
import org.gongkai.core.compare.SideBySide;
import org.gongkai.core.compare.ThreeWayComparison;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.spi.Comparator;
import org.gongkai.core.spi.Contribution;
import org.gongkai.core.spi.ExtensionCatalog;
import org.gongkai.core.spi.ExtensionPoint;
import org.gongkai.core.spi.Failure;
import org.gongkai.core.spi.Outcome;
import org.gongkai.core.spi.difference.Difference;
import org.gongkai.core.text.InputProblem;
import org.gongkai.exchange.compare.ComparisonHtml;
import org.gongkai.exchange.compare.ComparisonJson;
import org.gongkai.exchange.compare.ComparisonText;
import org.gongkai.exchange.compare.DifferenceText;
import org.gongkai.exchange.compare.SideBySideReport;
import org.gongkai.exchange.compare.ThreeWayHtml;
import org.gongkai.exchange.compare.ThreeWayJson;
import org.gongkai.exchange.compare.ThreeWayText;

/** {@code compare}: the semantic difference of two documents, several side by side, or what two drafts made of the document they began with. */
final class CompareCommand implements Command {

	private static final Map<String, Order> ORDERS = Map.of("document", Order.DOCUMENT, "size", Order.SIZE, "rate", Order.RATE, "share", Order.SHARE);

	@Override
	public Options options() {
		return Options.of("-o", "--base", "--by").with("--format", "text", "json", "html").with("--sort", "size", "rate", "share", "document");
	}

	@Override
	public int run(Arguments arguments, Console console) throws CommandProblem, InputProblem {
		boolean pair = arguments.file("--base").isPresent() || arguments.value("--by").isPresent();
		if (arguments.files().size() < 2 || pair && arguments.files().size() > 2) {
			throw new CommandProblem("compare 要两个文件，这里给出 {0} 个。", "compare takes two files, not {0}.", arguments.files().size());
		}
		if (arguments.files().size() > 2) {
			return print(sideBySide(arguments, console), arguments, console);
		}
		// Each in a workspace of its own: two drafts of a document have one name.
		WorkFiles before = WorkFiles.withoutExtensions(console);
		WorkFiles after = WorkFiles.withoutExtensions(console);
		DocumentSnapshot first = document(before, arguments.files().get(0));
		DocumentSnapshot second = document(after, arguments.files().get(1));
		Optional<Path> base = arguments.file("--base");
		Optional<String> way = arguments.value("--by");
		String format = arguments.value("--format").orElse("text");
		String text;
		if (way.isPresent()) {
			if (base.isPresent() || format.equals("html")) {
				throw new CommandProblem("--by 不能和 --base、--format html 一起用。", "--by does not go with --base or --format html.");
			}
			Difference tree = contributed(way.get(), first, second, WorkFiles.extensions(arguments, console));
			text = format.equals("json") ? DifferenceText.json(tree, before::named, after::named)
					: DifferenceText.tree(tree, console.locale(), before::named, after::named);
		} else if (base.isPresent()) {
			WorkFiles common = WorkFiles.withoutExtensions(console);
			text = threeWay(ThreeWayComparison.of(document(common, base.get()), first, second).named(before::named).named(after::named).named(common::named), format,
					console);
		} else {
			text = twoWay(DocumentComparison.of(first, second).named(before::named).named(after::named), order(arguments), format, console);
		}
		return print(text, arguments, console);
	}

	private static int print(String text, Arguments arguments, Console console) throws CommandProblem {
		Optional<Path> out = arguments.file("-o");
		if (out.isPresent()) {
			WorkFiles.write(out.get(), text);
		} else {
			console.out().print(text);
		}
		return 0;
	}

	private static String sideBySide(Arguments arguments, Console console) throws InputProblem {
		List<WorkFiles> files = new ArrayList<>();
		List<DocumentSnapshot> documents = new ArrayList<>();
		for (Path file : arguments.files()) {
			files.add(WorkFiles.withoutExtensions(console));
			documents.add(document(files.getLast(), file));
		}
		SideBySide sideBySide = SideBySide.of(documents).named((document, place) -> files.get(document).named(place));
		Order order = order(arguments);
		return switch (arguments.value("--format").orElse("text")) {
			case "json" -> SideBySideReport.json(sideBySide, order);
			case "html" -> SideBySideReport.html(sideBySide, order, console.locale());
			default -> SideBySideReport.text(sideBySide, order, console.locale());
		};
	}

	private static Order order(Arguments arguments) {
		return ORDERS.get(arguments.value("--sort").orElse("size"));
	}

	private static String twoWay(DocumentComparison comparison, Order order, String format, Console console) {
		return switch (format) {
			case "json" -> ComparisonJson.of(comparison, order);
			case "html" -> ComparisonHtml.of(comparison, order, console.locale());
			default -> ComparisonText.of(comparison, order, console.locale());
		};
	}

	private static String threeWay(ThreeWayComparison comparison, String format, Console console) {
		return switch (format) {
			case "json" -> ThreeWayJson.of(comparison);
			case "html" -> ThreeWayHtml.of(comparison, console.locale());
			default -> ThreeWayText.of(comparison, console.locale());
		};
	}

	private static Difference contributed(String id, DocumentSnapshot first, DocumentSnapshot second, ExtensionCatalog extensions) throws CommandProblem {
		Contribution<Comparator> way = extensions.find(ExtensionPoint.COMPARATORS, id).orElseThrow(() -> new CommandProblem("没有比较方式“{0}”，可用的：{1}。",
				"There is no comparator “{0}”; there are: {1}.", id,
				extensions.comparators().stream().map(Contribution::id).sorted().collect(Collectors.joining(", "))));
		Outcome<Optional<Difference>> outcome = way.call(comparator -> comparator.accepts(first, second) ? Optional.of(comparator.compare(first, second)) : Optional.empty());
		Optional<Failure> failure = outcome.failure();
		if (failure.isPresent()) {
			throw new CommandProblem(failure.get().message().zh(), failure.get().message().en());
		}
		return outcome.value().orElseThrow().orElseThrow(() -> new CommandProblem("比较方式“{0}”不能比较这两份文件。", "Comparator “{0}” does not compare these two files.", id));
	}

	private static DocumentSnapshot document(WorkFiles files, Path file) throws InputProblem {
		String uri = files.add(file);
		Optional<InputProblem> broken = files.syntaxError(uri);
		if (broken.isPresent()) {
			throw broken.get();
		}
		List<DocumentSnapshot> documents = files.workspace().snapshots(uri);
		if (documents.isEmpty()) {
			throw new InputProblem(WorkFiles.noDocument(file), file.toString(), 0, 0);
		}
		return documents.getFirst();
	}
}
