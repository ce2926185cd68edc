// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.noise;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import org.gongkai.core.document.Content;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.form.EvaluationLayout;
import org.gongkai.core.form.FormYear;
import org.gongkai.core.form.TableLayout;
import org.gongkai.core.text.InputProblem;
import org.gongkai.exchange.text.source.Folded;

/**
 * An invented document with performance tables.
 *
 * @param form name of the form
 * @param layout name of the performance table that is filled in
 * @param look how the tables are laid out
 * @param count so many are filled in
 * @param seed what decides the rest
 */
record EvaluationInvention(String form, String layout, EvaluationLook look, int count, long seed) {

	private static final int YEAR = 2024;
	private static final List<String> PROJECTS = List.of("古树名木保护", "老旧小区改造", "基层文化惠民", "河道清淤整治", "困难家庭学生资助", "智慧停车平台建设");

	/** Any document of a form with a performance table. */
	static EvaluationInvention of(String form, String layout, RandomGenerator random) {
		return new EvaluationInvention(form, layout, EvaluationLook.of(random), 1 + random.nextInt(6), random.nextLong());
	}

	private FormYear meaning() {
		return Reading.library().formYear(form, YEAR).orElseThrow();
	}

	private List<SampleEvaluation> tables() {
		Random random = new Random(seed);
		EvaluationLayout found = meaning().form().evaluations().stream().filter(evaluation -> evaluation.name().equals(layout)).findFirst().orElseThrow();
		List<SampleEvaluation> tables = new ArrayList<>();
		for (int i = 0; i < (found.keys().isEmpty() ? 1 : count); i++) {
			tables.add(SampleEvaluation.of(found, PROJECTS.get(i), look.blank(), random));
		}
		return tables;
	}

	/** Its text. */
	String text() {
		Random random = new Random(seed);
		return SampleDocument.of(meaning(), seed, layout, tables().stream().flatMap(table -> new EvaluationPrinter(look, random).print(table).stream()).toList());
	}

	/** What its import reads otherwise; empty when all is right. */
	List<String> wrong() throws InputProblem {
		return wrong(text());
	}

	/** Rows that the import of a text reads otherwise, by table and block. */
	List<String> wrong(String text) throws InputProblem {
		Reading reading = Reading.of(text.getBytes(UTF_8), form);
		List<String> wrong = new ArrayList<>();
		List<Content.Evaluation> read = evaluations(reading.document().content()).filter(evaluation -> evaluation.name().equals(layout)).toList();
		List<SampleEvaluation> expected = tables();
		if (read.size() != expected.size()) {
			wrong.add(expected.size() + " tables -> " + read.size());
		}
		for (int i = 0; i < Math.min(read.size(), expected.size()); i++) {
			for (SampleEvaluation.Filled block : expected.get(i).blocks()) {
				compare(expected.get(i).name() + "/" + block.layout().name(), printed(block), rows(read.get(i), block.layout().name()), wrong);
			}
		}
		if (reading.result().report().text().lines() != reading.result().report().text().kept()) {
			wrong.add("kept " + reading.result().report().text().kept() + " of " + reading.result().report().text().lines() + " lines");
		}
		reading.result().report().unplaced().forEach(token -> wrong.add("unplaced " + token));
		return wrong;
	}

	private static void compare(String where, List<String> expected, List<String> read, List<String> wrong) {
		for (int i = 0; i < Math.max(expected.size(), read.size()); i++) {
			String one = i < expected.size() ? expected.get(i) : null;
			String other = i < read.size() ? read.get(i) : null;
			if (one == null || !one.equals(other)) {
				wrong.add(where + ": “" + one + "” -> “" + other + "”");
			}
		}
	}

	/** What the rows of a block say; merged cells are told in every row. */
	private List<String> printed(SampleEvaluation.Filled block) {
		return carried(block.rows(), block.layout());
	}

	private static List<String> rows(Content.Evaluation evaluation, String block) {
		List<String> rows = new ArrayList<>();
		evaluation.children().stream().filter(child -> child instanceof Content.Table table && table.name().equals(block)).map(Content.Table.class::cast)
				.forEach(table -> rows.addAll(carried(table.rows().stream().map(row -> row.cells().stream().map(Content.Cell::text).toList()).toList(), table.layout())));
		return rows;
	}

	private static List<String> carried(List<List<String>> rows, TableLayout layout) {
		List<String> told = new ArrayList<>();
		String[] above = new String[layout.width()];
		for (List<String> row : rows) {
			List<String> cells = new ArrayList<>();
			for (int i = 0; i < layout.width(); i++) {
				String cell = i < row.size() ? Folded.string(row.get(i)) : "";
				if (layout.columns().get(i).carried()) {
					cell = cell.isEmpty() && above[i] != null ? above[i] : cell;
					above[i] = cell;
				}
				cells.add(cell);
			}
			told.add(String.join("|", cells).replaceAll("\\|+$", ""));
		}
		return told;
	}

	private static Stream<Content.Evaluation> evaluations(List<Content> contents) {
		return contents.stream().flatMap(content -> switch (content) {
			case Content.Evaluation evaluation -> Stream.of(evaluation);
			case Content.Section section -> evaluations(section.children());
			default -> Stream.<Content.Evaluation>empty();
		});
	}
}
