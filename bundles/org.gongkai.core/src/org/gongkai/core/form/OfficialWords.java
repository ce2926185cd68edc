// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.core.form.TableLayout.Column;
import org.gongkai.core.form.TableLayout.Panel;
import org.gongkai.core.wording.FoldedText;

/**
 * The words of a form and of the catalogs of its year: the names of subjects, members of dimensions, tables, columns, rows, sections
 * and items, and which characters stand side by side anywhere in them or in the definitions of the subjects.
 */
public final class OfficialWords {

	/** Shorter words differ by one character from too many others. */
	private static final int SHORTEST = 4;
	private static final Pattern OTHER = Pattern.compile("[^\\p{IsHan}]+");

	/**
	 * Where two characters stand in a word.
	 *
	 * @param word the word
	 * @param at index of the first of them
	 */
	public record Spot(String word, int at) {
	}

	private final Set<String> words = new HashSet<>();
	private final Set<Integer> neighbours = new HashSet<>();
	private final Map<Integer, List<Spot>> besides = new HashMap<>();
	private final Map<Integer, List<Spot>> apart = new HashMap<>();

	OfficialWords(FormYear year) {
		year.dimensions().values().forEach(tree -> {
			tree.members().forEach(this::word);
			tree.catalog().ifPresent(catalog -> catalog.entries().forEach(entry -> {
				word(entry.name());
				entry.formerNames().forEach(this::word);
				text(entry.definition());
			}));
		});
		year.form().sections().forEach(section -> {
			word(section.title().replaceAll("\\{[^}]*\\}", " "));
			section.aliases().forEach(this::word);
		});
		year.form().items().forEach(item -> {
			word(item.name());
			word(item.title());
		});
		year.form().tables().forEach(this::table);
		year.form().evaluations().forEach(evaluation -> evaluation.blocks().forEach(this::table));
		for (String word : words) {
			for (int i = 0; i + 1 < word.length(); i++) {
				besides.computeIfAbsent(pair(word.charAt(i), word.charAt(i + 1)), spots -> new ArrayList<>(1)).add(new Spot(word, i));
				if (i + 2 < word.length()) {
					apart.computeIfAbsent(pair(word.charAt(i), word.charAt(i + 2)), spots -> new ArrayList<>(1)).add(new Spot(word, i));
				}
			}
		}
	}

	private void table(TableLayout table) {
		word(table.title());
		table.aliases().forEach(this::word);
		table.notes().forEach(this::text);
		for (Panel panel : table.panels()) {
			word(panel.title());
			for (Column column : panel.columns()) {
				word(column.title());
				column.aliases().forEach(this::word);
			}
			for (TableLayout.Row row : panel.rows()) {
				if (row instanceof TableLayout.Item prescribed) {
					word(prescribed.title());
					prescribed.aliases().forEach(this::word);
				}
			}
		}
	}

	private void word(String text) {
		for (String piece : OTHER.split(FoldedText.fold(text))) {
			if (piece.length() >= SHORTEST) {
				words.add(piece);
			}
		}
		text(text);
	}

	private void text(String text) {
		String folded = FoldedText.fold(text);
		for (int i = 0; i + 1 < folded.length(); i++) {
			neighbours.add(pair(folded.charAt(i), folded.charAt(i + 1)));
		}
	}

	/** Two characters as a number. */
	public static int pair(char one, char other) {
		return one << 16 | other;
	}

	/** Whether two characters stand side by side anywhere. */
	public boolean isKnown(char one, char other) {
		return neighbours.contains(pair(one, other));
	}

	/** Where two characters stand side by side in a word. */
	public List<Spot> besides(char one, char other) {
		return besides.getOrDefault(pair(one, other), List.of());
	}

	/** Where two characters stand in a word with one between them. */
	public List<Spot> apart(char one, char other) {
		return apart.getOrDefault(pair(one, other), List.of());
	}
}
