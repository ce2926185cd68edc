// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.mutation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.gongkai.core.document.Content;
import org.gongkai.core.form.RowMatch;
import org.gongkai.model.text.PipeRow;
import org.gongkai.model.text.SourceTrace;

/** Rows and cells of tables in a wrong place, twice, or not at all. */
final class RowOperators {

	private RowOperators() {
	}

	static List<Operator> all() {
		return List.of(
				row("行漏了", false, (subject, row) -> without(subject, row)), row("行重复了", false, (subject, row) -> twice(subject, row)),
				row("行右移一格", true, (subject, row) -> shifted(subject, row, 1)), row("行左移一格", true, (subject, row) -> shifted(subject, row, -1)),
				row("两格对调", true, RowOperators::exchanged), swapped("上下两行的数对调", true), swapped("上下两行的编码对调", false),
				code("编码错了一位"), column("整列对调"));
	}

	private interface Change {
		Optional<Mutant> of(Subject subject, Content.Row row);
	}

	private static Operator row(String name, boolean numeric, Change change) {
		Predicate<Content.Row> admitted = row -> filled(row) > 1 && row.parts().size() == 1 && meaning(row) != RowMatch.Kind.OWN;
		return new Operator(name, numeric, (subject, random) -> subject.row(random, admitted).flatMap(row -> change.of(subject, row))
				.map(mutant -> new Mutant(mutant.text(), mutant.lines(), name + " " + mutant.what())));
	}

	private static RowMatch.Kind meaning(Content.Row row) {
		return row.parts().getFirst().kind();
	}

	// Nothing in place of nothing contradicts nothing.
	private static long filled(Content.Row row) {
		return row.cells().stream().filter(cell -> cell.quantity() != null && cell.quantity().value() != null && cell.quantity().value().signum() != 0).count();
	}

	private static List<Integer> amounts(Content.Row row) {
		return IntStream.range(0, row.cells().size()).filter(i -> row.cells().get(i).report() >= 0).boxed().toList();
	}

	private static Optional<Mutant> without(Subject subject, Content.Row row) {
		List<String> lines = new ArrayList<>(subject.lines());
		int line = row.place().line();
		lines.remove(line - 1);
		// What a lost row would have held is missed at the rows around it and at their total: anywhere in its table.
		return Optional.of(new Mutant(text(lines), around(subject, line), row.place().label() + " " + texts(row)));
	}

	private static Set<Integer> around(Subject subject, int line) {
		return subject.snapshot().tables().stream().filter(table -> table.rows().stream().anyMatch(row -> row.place().line() == line))
				.flatMap(table -> IntStream.rangeClosed(table.place().line(), table.rows().getLast().place().line()).boxed())
				.collect(Collectors.toSet());
	}

	private static Optional<Mutant> twice(Subject subject, Content.Row row) {
		List<String> lines = new ArrayList<>(subject.lines());
		int line = row.place().line();
		lines.add(line, lines.get(line - 1));
		return Optional.of(new Mutant(text(lines), Set.of(line, line + 1), row.place().label()));
	}

	private static Optional<Mutant> shifted(Subject subject, Content.Row row, int by) {
		List<Integer> amounts = amounts(row);
		List<String> texts = texts(row);
		List<String> moved = new ArrayList<>(texts);
		for (int i = 0; i < amounts.size(); i++) {
			int from = i - by;
			moved.set(amounts.get(i), from < 0 || from >= amounts.size() ? "" : texts.get(amounts.get(from)));
		}
		boolean lost = !texts.get(by > 0 ? amounts.getLast() : amounts.getFirst()).isBlank();
		return lost && amounts.size() < 3 ? Optional.empty() : replaced(subject, row, moved);
	}

	private static Optional<Mutant> exchanged(Subject subject, Content.Row row) {
		List<Integer> amounts = amounts(row);
		List<String> texts = texts(row);
		for (int i = 0; i + 1 < amounts.size(); i++) {
			String one = texts.get(amounts.get(i));
			String other = texts.get(amounts.get(i + 1));
			if (!one.equals(other)) {
				List<String> moved = new ArrayList<>(texts);
				moved.set(amounts.get(i), other);
				moved.set(amounts.get(i + 1), one);
				return replaced(subject, row, moved);
			}
		}
		return Optional.empty();
	}

	private static Operator swapped(String name, boolean numbers) {
		return new Operator(name, numbers, (subject, random) -> Subject.any(subject.snapshot().tables().stream()
				.filter(table -> table.layout() != null && !table.layout().number().isEmpty() && !pairs(table.rows()).isEmpty()).toList(), random)
				.flatMap(table -> Subject.any(pairs(table.rows()), random).flatMap(rows -> {
					List<String> upper = texts(rows.get(0));
					List<String> lower = texts(rows.get(1));
					Set<Integer> moving = new HashSet<>(amounts(rows.get(0)));
					if (!numbers) {
						moving = Set.of(0);
					}
					for (int cell : moving) {
						String kept = upper.get(cell);
						upper.set(cell, lower.get(cell));
						lower.set(cell, kept);
					}
					List<String> lines = new ArrayList<>(subject.lines());
					write(lines, rows.get(0), upper);
					write(lines, rows.get(1), lower);
					String what = name + " " + rows.get(0).place().line() + "/" + rows.get(1).place().line();
					return text(lines).equals(text(subject.lines())) ? Optional.empty()
							: Optional.of(new Mutant(text(lines), Set.of(rows.get(0).place().line(), rows.get(1).place().line()), what));
				})));
	}

	private static List<List<Content.Row>> pairs(List<Content.Row> rows) {
		return IntStream.range(0, rows.size() - 1).mapToObj(i -> List.of(rows.get(i), rows.get(i + 1)))
				.filter(pair -> pair.stream().allMatch(row -> row.parts().size() == 1 && meaning(row) == RowMatch.Kind.SUBJECT && filled(row) > 0))
				.filter(pair -> pair.get(0).cells().size() == pair.get(1).cells().size()
						&& !pair.get(0).cells().getLast().text().equals(pair.get(1).cells().getLast().text())).toList();
	}

	private static Operator code(String name) {
		return Operator.other(name, (subject, random) -> subject
				.row(random, row -> row.parts().size() == 1 && meaning(row) == RowMatch.Kind.SUBJECT && filled(row) > 0).flatMap(row -> {
					List<String> texts = texts(row);
					String code = texts.getFirst();
					texts.set(0, code.substring(0, code.length() - 1) + (code.charAt(code.length() - 1) == '9' ? '7' : (char) (code.charAt(code.length() - 1) + 1)));
					return code.isEmpty() || !Character.isDigit(code.charAt(0)) ? Optional.empty() : replaced(subject, row, texts);
				}));
	}

	// Two neighbouring columns of a table under each other's heading, in several rows with other numbers: 100 and 100% are one.
	private static Operator column(String name) {
		return Operator.numeric(name, (subject, random) -> Subject.any(subject.snapshot().tables().stream().filter(table -> table.layout() != null
				&& table.layout().panels().size() == 1 && table.rows().stream().filter(row -> filled(row) > 1).count() > 3).toList(), random)
				.flatMap(table -> {
					List<Integer> amounts = table.rows().stream().map(RowOperators::amounts).filter(cells -> cells.size() > 2).findFirst().orElse(List.of());
					if (amounts.size() < 3) {
						return Optional.empty();
					}
					List<String> lines = new ArrayList<>(subject.lines());
					Set<Integer> touched = new HashSet<>();
					for (Content.Row row : table.rows()) {
						List<String> texts = texts(row);
						if (amounts(row).size() >= amounts.size() && !isSame(row.cells().get(amounts.get(1)), row.cells().get(amounts.get(2)))) {
							String kept = texts.get(amounts.get(1));
							texts.set(amounts.get(1), texts.get(amounts.get(2)));
							texts.set(amounts.get(2), kept);
							write(lines, row, texts);
							touched.add(row.place().line());
						}
					}
					return touched.size() < 2 ? Optional.empty() : Optional.of(new Mutant(text(lines), touched, name + " " + table.where()));
				}));
	}

	private static boolean isSame(Content.Cell one, Content.Cell other) {
		return one.text().equals(other.text()) || one.quantity() != null && other.quantity() != null && one.quantity().value() != null
				&& other.quantity().value() != null && one.quantity().value().compareTo(other.quantity().value()) == 0;
	}

	private static List<String> texts(Content.Row row) {
		return new ArrayList<>(row.cells().stream().map(Content.Cell::text).toList());
	}

	private static Optional<Mutant> replaced(Subject subject, Content.Row row, List<String> texts) {
		if (texts.equals(texts(row))) {
			return Optional.empty();
		}
		List<String> lines = new ArrayList<>(subject.lines());
		write(lines, row, texts);
		return Optional.of(new Mutant(text(lines), Set.of(row.place().line()), row.place().where() + " " + texts(row) + "→" + texts));
	}

	private static void write(List<String> lines, Content.Row row, List<String> texts) {
		lines.set(row.place().line() - 1, PipeRow.write(texts, SourceTrace.NONE));
	}

	private static String text(List<String> lines) {
		return String.join("\n", lines) + "\n";
	}
}
