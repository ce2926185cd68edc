// SPDX-License-Identifier: EPL-2.0
package org.gongkai.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.gongkai.core.chart.ChartEntry;
import org.gongkai.core.chart.Charts;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.figure.DrawingOptions;
import org.gongkai.core.figure.DrawingProblem;
import org.gongkai.core.figure.FigureLayout;
import org.gongkai.core.figure.PngWriter;
import org.gongkai.core.figure.Scene;
import org.gongkai.core.figure.Scheme;
import org.gongkai.core.figure.SvgWriter;
import org.gongkai.core.quantity.Units;
import org.gongkai.core.spi.ChartRequest;
import org.gongkai.core.spi.ExtensionCatalog;
import org.gongkai.core.spi.chart.ChartAnswer;
import org.gongkai.core.spi.chart.ChartModel;
import org.gongkai.core.spi.chart.NothingToShow;
import org.gongkai.core.text.InputProblem;
import org.gongkai.core.text.Message;

/**
 * {@code chart}: one chart or required figure as a picture; without a figure, the list of them. Further files stand beside
 * the first, and last year's document is found among them.
 */
final class ChartCommand implements Command {

	private static final int SHARP = 2;
	private static final int WIDEST = 4000;

	@Override
	public Options options() {
		return Options.of("--figure", "-o", "--unit", "--inside", "--width", "--rows").with("--scheme", "light", "dark");
	}

	@Override
	public int run(Arguments arguments, Console console) throws CommandProblem, InputProblem {
		WorkFiles.requireFiles(arguments);
		ExtensionCatalog extensions = WorkFiles.extensions(arguments, console);
		WorkFiles files = WorkFiles.open(extensions, console);
		List<DocumentSnapshot> documents = documents(arguments, files);
		DocumentSnapshot document = documents.getFirst();
		ChartRequest request = ChartRequest.of(document).withPrior(files.workspace().prior(document).orElse(null))
				.withOthers(documents.subList(1, documents.size())).withUnit(unit(arguments));
		List<ChartEntry> entries = Charts.of(extensions, document);
		if (arguments.value("--figure").isEmpty()) {
			list(entries, request, console);
			return 0;
		}
		ChartModel model = model(arguments, entries, request);
		Path out = arguments.file("-o").orElseThrow(() -> new CommandProblem("要用 -o 指定输出文件（.svg 或 .png）。", "Name the output file (.svg or .png) with -o."));
		Scene scene = FigureLayout.of(model, drawing(arguments, console));
		WorkFiles.write(out, bytes(scene, out));
		return 0;
	}

	private static List<DocumentSnapshot> documents(Arguments arguments, WorkFiles files) throws InputProblem {
		List<String> uris = files.addAll(arguments.files(), Optional.empty());
		List<DocumentSnapshot> documents = new ArrayList<>();
		for (int i = 0; i < uris.size(); i++) {
			Path file = arguments.files().get(i);
			documents.add(files.workspace().snapshots(uris.get(i)).stream().findFirst()
					.orElseThrow(() -> new InputProblem(WorkFiles.noDocument(file), file.toString(), 0, 0)));
		}
		return documents;
	}

	private static String unit(Arguments arguments) throws CommandProblem {
		String unit = arguments.value("--unit").orElse("");
		if (!unit.isEmpty() && !Units.isMoney(unit)) {
			throw new CommandProblem("“{0}”不是金额单位，可以用：元、万元、亿元。", "“{0}” is no unit of money; use 元, 万元 or 亿元.", unit);
		}
		return unit;
	}

	private static void list(List<ChartEntry> entries, ChartRequest request, Console console) {
		for (ChartEntry entry : entries) {
			Message state = switch (entry.answer(request)) {
				case ChartModel model -> model.title();
				case NothingToShow nothing -> Message.of("{0}（没有图：{1}）", "{0} (none: {1})", entry.label(), nothing.why());
			};
			console.out().println(entry.id() + "\t" + state.in(console.locale()));
		}
	}

	private static ChartModel model(Arguments arguments, List<ChartEntry> entries, ChartRequest request) throws CommandProblem {
		String wanted = arguments.value("--figure").orElseThrow();
		ChartEntry entry = entries.stream().filter(one -> one.isCalled(wanted)).findFirst()
				.orElseThrow(() -> new CommandProblem("没有图“{0}”，可用的图：{1}。", "There is no figure “{0}”; figures: {1}.", wanted,
						entries.stream().map(ChartEntry::id).collect(Collectors.joining(", "))));
		ChartAnswer answer = entry.answer(request);
		if (answer instanceof NothingToShow nothing) {
			throw new CommandProblem("没有可画的：{0}", "Nothing to draw: {0}", nothing.why());
		}
		ChartModel model = (ChartModel) answer;
		String inside = arguments.value("--inside").orElse("");
		return inside.isEmpty() ? model
				: model.inside(inside).orElseThrow(() -> new CommandProblem("图里没有可以展开的“{0}”。", "The chart has no “{0}” to look inside.", inside));
	}

	private static DrawingOptions drawing(Arguments arguments, Console console) throws CommandProblem {
		Scheme scheme = arguments.value("--scheme").orElse("light").equals("dark") ? Scheme.DARK : Scheme.LIGHT;
		return new DrawingOptions(scheme, console.locale(), number(arguments, "--width", DrawingOptions.USUAL.width()),
				number(arguments, "--rows", DrawingOptions.USUAL.rows()));
	}

	private static int number(Arguments arguments, String option, int usual) throws CommandProblem {
		String value = arguments.value(option).orElse("");
		if (value.isEmpty()) {
			return usual;
		}
		int number = value.matches("[0-9]{1,4}") ? Integer.parseInt(value) : 0;
		if (number < 1 || number > WIDEST) {
			throw new CommandProblem("选项“{0}”应是 1 到 {1} 的整数，不能是“{2}”。", "Option “{0}” is a whole number from 1 to {1}, not “{2}”.", option, WIDEST, value);
		}
		return number;
	}

	private static byte[] bytes(Scene scene, Path out) throws CommandProblem {
		String name = out.getFileName().toString().toLowerCase(Locale.ROOT);
		if (name.endsWith(".svg")) {
			return SvgWriter.write(scene).getBytes(StandardCharsets.UTF_8);
		}
		if (!name.endsWith(".png")) {
			throw new CommandProblem("输出文件“{0}”应以 .svg 或 .png 结尾。", "The output file “{0}” must end in .svg or .png.", out);
		}
		try {
			return PngWriter.write(scene, SHARP);
		} catch (DrawingProblem cannot) {
			throw new CommandProblem("{0}", "{0}", cannot.text());
		}
	}
}
