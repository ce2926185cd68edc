// SPDX-License-Identifier: EPL-2.0
package org.gongkai.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.core.compare.DocumentComparison;
import org.gongkai.core.compare.DocumentComparison.Order;
import org.gongkai.core.compare.ThreeWayComparison;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.spi.ExtensionCatalog;
import org.gongkai.core.text.InputProblem;
import org.gongkai.exchange.compare.ComparisonHtml;
import org.gongkai.exchange.compare.ComparisonJson;
import org.gongkai.exchange.compare.ComparisonText;
import org.gongkai.exchange.compare.ThreeWayHtml;
import org.gongkai.exchange.compare.ThreeWayJson;
import org.gongkai.exchange.compare.ThreeWayText;

/** {@code compare}: the semantic difference of two documents, or what two drafts made of the document they began with. */
final class CompareCommand implements Command {

	private static final Map<String, Order> ORDERS = Map.of("document", Order.DOCUMENT, "size", Order.SIZE, "rate", Order.RATE, "share", Order.SHARE);

	@Override
	public Options options() {
		return Options.of("-o", "--base").with("--format", "text", "json", "html").with("--sort", "size", "rate", "share", "document");
	}

	@Override
	public int run(Arguments arguments, Console console) throws CommandProblem, InputProblem {
		if (arguments.files().size() != 2) {
			throw new CommandProblem("compare 要两个文件，这里给出 {0} 个。", "compare takes two files, not {0}.", arguments.files().size());
		}
		// Each in a workspace of its own: two drafts of a document have one name.
		WorkFiles before = WorkFiles.open(ExtensionCatalog.EMPTY);
		WorkFiles after = WorkFiles.open(ExtensionCatalog.EMPTY);
		DocumentSnapshot first = document(before, arguments.files().get(0));
		DocumentSnapshot second = document(after, arguments.files().get(1));
		Optional<Path> base = arguments.file("--base");
		String format = arguments.value("--format").orElse("text");
		String text;
		if (base.isPresent()) {
			WorkFiles common = WorkFiles.open(ExtensionCatalog.EMPTY);
			text = threeWay(ThreeWayComparison.of(document(common, base.get()), first, second).named(before::named).named(after::named).named(common::named), format,
					console);
		} else {
			Order order = ORDERS.get(arguments.value("--sort").orElse("size"));
			text = twoWay(DocumentComparison.of(first, second).named(before::named).named(after::named), order, format, console);
		}
		Optional<Path> out = arguments.file("-o");
		if (out.isPresent()) {
			WorkFiles.write(out.get(), text);
		} else {
			console.out().print(text);
		}
		return 0;
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
