// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.core.check.CheckContext;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Fix;
import org.gongkai.core.check.Severity;
import org.gongkai.core.check.WordCheck;
import org.gongkai.core.document.Content;
import org.gongkai.core.fact.Place;
import org.gongkai.core.form.Wording;
import org.gongkai.core.text.Message;
import org.gongkai.core.wording.Passage;

/** What was copied: a paragraph twice in its section, a clause twice in a row, one project's words in another's table. */
public final class CopyCheck implements WordCheck {

	private static final int PARAGRAPH = 25;
	private static final int CLAUSE = 12;
	private static final int CELL = 40;

	@Override
	public String id() {
		return "copies";
	}

	@Override
	public String family() {
		return "重复";
	}

	@Override
	public List<Finding> run(CheckContext context) {
		List<Finding> findings = new ArrayList<>();
		Map<String, Passage> seen = new HashMap<>();
		for (Passage passage : context.passages()) {
			if (passage.kind() == Passage.Kind.TITLE) {
				// A section that is printed twice is told as one.
				seen.clear();
			}
			if (passage.kind() == Passage.Kind.PARAGRAPH || passage.kind() == Passage.Kind.TERM) {
				clauses(passage, findings);
				String key = passage.text().length() < PARAGRAPH ? "" : passage.sections() + " " + passage.place().where() + passage.folded().core();
				Passage first = key.isEmpty() ? null : seen.putIfAbsent(key, passage);
				// Sections that may occur many times have the same words each time; only a section's own words are compared.
				if (first != null && first.place().where().equals(passage.place().where()) && isNear(first, passage)) {
					findings.add(Finding.of("paragraph-twice", Severity.SHOULD, family(), Message.of("这一段同第 {0} 行的一段一字不差，请删去一处。",
							"This paragraph is word by word that of line {0}. Delete one.", first.place().line()), List.of(passage.place(), first.place()), deleted(passage, first)));
				}
			}
		}
		elsewhere(context, findings);
		projects(context, findings);
		return findings;
	}

	// One of two that are alike to the last sign, without its claims if only one has any.
	private static Fix[] deleted(Passage passage, Passage first) {
		if (passage.paragraph() == null || first.paragraph() == null || !passage.text().strip().equals(first.text().strip())) {
			return new Fix[0];
		}
		Place place = passage.paragraph().claims().size() > first.paragraph().claims().size() ? first.place() : passage.place();
		return new Fix[] { new Fix(Message.of("删去第 {0} 行的这一段", "Delete this paragraph on line {0}", place.line()),
				List.of(new Fix.Edit(place.file(), place.offset(), place.length(), ""))) };
	}

	// A paragraph that stands in two places of the document, alone: where its neighbours stand in both as well, a whole section is
	// printed again, as in a report that has an introduction. Performance tables have words in common, but no others have them.
	private void elsewhere(CheckContext context, List<Finding> findings) {
		Set<String> tables = context.document().evaluations().stream().map(Content.Evaluation::name).collect(Collectors.toSet());
		List<Passage> paragraphs = context.passages().stream().filter(passage -> passage.kind() == Passage.Kind.PARAGRAPH).toList();
		List<String> words = paragraphs.stream().map(passage -> passage.folded().core()).toList();
		Map<String, List<Integer>> places = new LinkedHashMap<>();
		for (int i = 0; i < words.size(); i++) {
			if (words.get(i).length() >= CELL) {
				places.computeIfAbsent(words.get(i), text -> new ArrayList<>()).add(i);
			}
		}
		places.values().stream().filter(alike -> alike.size() > 1).forEach(alike -> {
			List<Integer> outside = alike.stream().filter(number -> paragraphs.get(number).sections().stream().noneMatch(tables::contains)).toList();
			List<Integer> alone = outside.stream().filter(number -> alike.stream().noneMatch(other -> !other.equals(number)
					&& (isSame(words, number - 1, other - 1) || isSame(words, number + 1, other + 1)))).toList();
			boolean copied = alone.size() == 1 && (alike.size() > 2 || outside.size() == 1) || alone.size() == 2 && alike.size() == 2;
			if (copied) {
				Passage second = paragraphs.get(alone.getLast());
				Passage first = paragraphs.get(alike.getFirst().equals(alone.getLast()) ? alike.getLast() : alike.getFirst());
				// Within a section it is told as twice.
				if (alike.stream().map(paragraphs::get).noneMatch(other -> other != second && other.place().where().equals(second.place().where())
						&& Math.abs(other.block() - second.block()) <= 2)) {
					findings.add(Finding.of("paragraph-elsewhere", Severity.MAY, family(), Message.of("这一段同第 {0} 行的一段一字不差，请核对是否放错或照抄。",
							"This paragraph is word by word that of line {0}. It may be misplaced or copied.", first.place().line()), List.of(second.place(), first.place())));
				}
			}
		});
	}

	private static boolean isSame(List<String> words, int one, int other) {
		return one >= 0 && other >= 0 && one < words.size() && other < words.size() && words.get(one).equals(words.get(other));
	}

	private static boolean isNear(Passage first, Passage second) {
		return second.block() - first.block() <= 2;
	}

	private void clauses(Passage passage, List<Finding> findings) {
		String text = passage.text();
		passage.folded().once(Twice.class, folded -> twice(text)).clauses().forEach(clause -> findings.add(Finding.of("clause-twice", Severity.SHOULD, family(),
				Message.of("“{0}”在这里接连写了两遍。", "“{0}” is written twice in a row here.", text.substring(clause.from(), clause.to())),
				List.of(passage.place(clause.from(), clause.to())), without(passage, clause))));
	}

	// The second goes with the sign before it, if nothing else was typed in it.
	private static Fix[] without(Passage passage, Clause clause) {
		int from = passage.text().substring(0, clause.from()).stripTrailing().length() - 1;
		Place place = passage.place(from, clause.to());
		return place.length() != clause.to() - from ? new Fix[0] : new Fix[] { new Fix(Message.of("删去重复的“{0}”", "Delete the repeated “{0}”",
				passage.text().substring(clause.from(), clause.to())), List.of(new Fix.Edit(place.file(), place.offset(), place.length(), ""))) };
	}

	/** Characters of a clause. */
	private record Clause(int from, int to) {
	}

	/** Clauses that are written twice in a row. */
	private record Twice(List<Clause> clauses) {
	}

	private static Twice twice(String text) {
		List<Clause> twice = new ArrayList<>();
		String before = "";
		int from = 0;
		for (int i = 0; i <= text.length(); i++) {
			if (i == text.length() || "。；;，,！？".indexOf(text.charAt(i)) >= 0) {
				String clause = Wording.key(text.substring(from, i));
				if (clause.length() >= CLAUSE && before.length() >= CLAUSE && (before.equals(clause) || before.endsWith(clause))
						&& clause.codePoints().noneMatch(Character::isDigit)) {
					int start = from;
					while (start < i && Character.isWhitespace(text.charAt(start))) {
						start++;
					}
					twice.add(new Clause(start, i));
				}
				before = clause;
				from = i + 1;
			}
		}
		return new Twice(twice);
	}

	// The words of few projects: those of many are the custom of the house.
	private void projects(CheckContext context, List<Finding> findings) {
		List<Content.Evaluation> evaluations = context.document().evaluations();
		Map<String, Map<String, Place>> byWords = new LinkedHashMap<>();
		for (Content.Evaluation evaluation : evaluations) {
			for (Content child : evaluation.children()) {
				if (child instanceof Content.Table table && table.layout() != null) {
					for (Content.Row row : table.rows()) {
						for (Content.Cell cell : row.cells()) {
							if (cell.text().length() >= CELL) {
								byWords.computeIfAbsent(table.name() + " " + label(row) + context.folded(cell.text()).key(), words -> new LinkedHashMap<>())
										.putIfAbsent(evaluation.key(), cell.place());
							}
						}
					}
				}
			}
		}
		byWords.forEach((words, places) -> {
			if (places.size() == 2 || places.size() == 3 && evaluations.size() > 6) {
				List<String> names = List.copyOf(places.keySet());
				List<Place> reversed = new ArrayList<>(places.values()).reversed();
				findings.add(Finding.of("words-of-another", Severity.MAY, family(), Message.of("“{0}”的这段文字同“{1}”的一字不差，请核对是否照抄。",
						"These words of “{0}” are those of “{1}”. They may be copied.", names.getLast(), names.getFirst()), reversed));
			}
		});
	}

	private static String label(Content.Row row) {
		return row.parts().isEmpty() ? "" : row.parts().getFirst().row();
	}
}
