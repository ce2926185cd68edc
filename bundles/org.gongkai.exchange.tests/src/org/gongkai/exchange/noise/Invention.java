// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.noise;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.gongkai.core.fact.Report;
import org.gongkai.core.form.FormYear;
import org.gongkai.core.spi.ImportReport;
import org.gongkai.core.text.InputProblem;
import org.gongkai.exchange.text.source.Folded;

/**
 * An invented document: a department, a form, a layout.
 *
 * @param form name of the form
 * @param year its year
 * @param traits what the department is like
 * @param layout how it is laid out
 * @param seed what decides the rest
 */
record Invention(String form, int year, SampleTraits traits, SampleLayout layout, long seed) {

	/**
	 * Any document of a form. No table lacks both its title and its headings, and none of a form that numbers no tables its title;
	 * where spaces part cells, none with blanks lacks its headings, for a word alone on its line may be anything there.
	 */
	static Invention of(String form, RandomGenerator random) {
		SampleLayout.Cells cells = any(SampleLayout.Cells.values(), random);
		SampleTraits traits = new SampleTraits(List.of(5, 40, 400).get(random.nextInt(3)), List.of(2, 6, 12, 40).get(random.nextInt(4)), 1 + random.nextInt(10),
				random.nextBoolean(), random.nextBoolean(), random.nextInt(4) == 0, random.nextInt(4) == 0 ? "元" : "万元",
				List.of("", "", "0.00", "0", "-").get(random.nextInt(5)), random.nextBoolean(), random.nextBoolean() ? 0 : 25, random.nextInt(3) == 0);
		SampleLayout.Titles drawn = any(SampleLayout.Titles.values(), random);
		boolean numbered = Reading.library().form(form).orElseThrow().tables().stream().noneMatch(table -> table.number().isEmpty());
		SampleLayout.Titles titles = drawn == SampleLayout.Titles.NONE && !numbered ? SampleLayout.Titles.PLAIN : drawn;
		SampleLayout.Heads heads = any(SampleLayout.Heads.values(), random);
		SampleLayout layout = new SampleLayout(cells, heads == SampleLayout.Heads.NONE && (titles == SampleLayout.Titles.NONE || cells == SampleLayout.Cells.SPACES && traits.nothing().isEmpty())
				? SampleLayout.Heads.ALL : heads,
				any(SampleLayout.Pages.values(), random), 7 + random.nextInt(30), random.nextInt(3) == 0, titles, any(SampleLayout.Captions.values(), random), random.nextBoolean());
		return new Invention(form, 2022 + random.nextInt(3), traits, layout, random.nextLong());
	}

	private static <T> T any(T[] values, RandomGenerator random) {
		return values[random.nextInt(values.length)];
	}

	/** The same document laid out otherwise. */
	Invention with(SampleLayout other) {
		return new Invention(form, year, traits, other, seed);
	}

	private FormYear meaning() {
		return Reading.library().formYear(form, year).orElseThrow();
	}

	private List<SampleBlock> blocks() {
		return SampleDocument.blocks(meaning(), traits, seed);
	}

	/** The same document with cells that stand in some way and no amount printed as nothing, so that much is blank; where blank cells may be left out, headings say which columns there are. */
	Invention blank(SampleLayout.Cells cells) {
		SampleTraits blank = new SampleTraits(traits.payments(), traits.subjects(), traits.units(), traits.narrow(), traits.separators(), traits.negative(), traits.unit(), "",
				traits.codedTotal(), traits.missing(), traits.shuffled());
		return new Invention(form, year, blank, layout.headed(cells), seed);
	}

	/** Its text. */
	String text() {
		return SamplePrinter.print(blocks(), layout);
	}

	/** Its text without the spaces and tabs at the end of lines: blank cells at the end of a row are gone. */
	String cut() {
		return text().replaceAll("(?m)[ \\t]+$", "");
	}

	/** What an import must report: table, row, column and occurrence; the printed text. */
	Map<String, String> amounts() {
		return amounts((grid, row) -> true);
	}

	private Map<String, String> amounts(BiPredicate<SampleGrid, SampleGrid.Row> counted) {
		Map<String, String> amounts = new TreeMap<>();
		blocks().forEach(block -> {
			if (block instanceof SampleGrid grid) {
				amounts.putAll(grid.amounts(row -> counted.test(grid, row)));
			}
		});
		return amounts;
	}

	/**
	 * What the import of the text without blank cells at the end of rows made wrong. Nobody expects a row of which nothing is
	 * left; one of which only its label is left may be none where a page holds nothing else.
	 */
	List<String> wrongWhenCut() throws InputProblem {
		return wrong(cut(), amounts((grid, row) -> !row.isBlank() && (layout.pages() == SampleLayout.Pages.NONE || !grid.isLabel(row))));
	}

	/** What the import of a text lost, added, and left without a place; empty when it is right. */
	List<String> wrong(String text) throws InputProblem {
		return wrong(text, amounts());
	}

	private List<String> wrong(String text, Map<String, String> expected) throws InputProblem {
		boolean recognised = !meaning().form().recognition().isEmpty();
		Reading reading = recognised ? Reading.of(text.getBytes(UTF_8)) : Reading.of(text.getBytes(UTF_8), form);
		List<String> wrong = new ArrayList<>();
		Map<String, String> read = read(reading);
		expected.forEach((at, printed) -> {
			String now = read.get(at);
			if (!Folded.string(printed).equals(now)) {
				wrong.add(at + ": “" + printed + "” -> " + now);
			}
		});
		Map<String, String> all = amounts();
		read.keySet().stream().filter(at -> !expected.containsKey(at) && !all.getOrDefault(at, "-").equals(read.get(at))).forEach(at -> wrong.add(at + ": added “" + read.get(at) + "”"));
		ImportReport report = reading.result().report();
		if (report.text().lines() != report.text().kept()) {
			wrong.add("kept " + report.text().kept() + " of " + report.text().lines() + " lines");
		}
		report.unplaced().forEach(token -> wrong.add("unplaced " + token));
		return wrong;
	}

	private static Map<String, String> read(Reading reading) {
		Map<String, Integer> seen = new HashMap<>();
		Map<String, String> read = new TreeMap<>();
		for (Report report : reading.reports()) {
			if (report.origin() == Report.Origin.CELL) {
				String at = Folded.string(report.place().where() + "/" + report.place().row() + "/" + report.place().column());
				read.put(at + " #" + seen.merge(at, 1, Integer::sum), Folded.string(report.quantity().printed()));
			}
		}
		return read;
	}

	/** What is wrong, in a line. */
	String verdict() {
		try {
			List<String> wrong = wrong(text());
			return wrong.isEmpty() ? "right" : String.format(Locale.ROOT, "%d of %d wrong: %s", wrong.size(), amounts().size(),
					String.join("; ", wrong.subList(0, Math.min(6, wrong.size()))));
		} catch (InputProblem problem) {
			return problem.text().zh();
		}
	}
}
