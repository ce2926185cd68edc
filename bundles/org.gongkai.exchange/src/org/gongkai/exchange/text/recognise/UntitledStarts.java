// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.gongkai.core.form.TableLayout;
import org.gongkai.exchange.text.source.Folded;
import org.gongkai.exchange.text.source.SourceLine;

/**
 * Recognises a table that has lost its title by its column headings: they must be all those of one table of the form that is
 * not there already. Where they are those of several tables none is taken.
 */
final class UntitledStarts {

	/** So many lines of department, unit and number may stand above the headings. */
	private static final int CAPTIONS = 4;
	/** No heading has more cells. */
	private static final int CELLS = 80;
	/** Fewer different headings say too little. */
	private static final int FEWEST = 3;

	/** A number as forms of any place print it: 公开01表, 表3, GK05. */
	private static final Pattern NUMBER = Pattern.compile("(?:部门)?(?:公开|附)?(?:[0-9]{1,2}表|表[0-9一二三四五六七八九十]{1,3})|[A-Z]{1,3}[0-9]{2}");

	private record Heads(Set<String> known, List<Set<String>> columns) {

		static Heads of(TableLayout layout) {
			Set<String> known = new HashSet<>();
			List<Set<String>> columns = new ArrayList<>();
			for (TableLayout.Panel panel : layout.panels()) {
				known.add(Folded.string(panel.title()));
				for (TableLayout.Column column : panel.columns()) {
					Set<String> own = new HashSet<>();
					own.add(Folded.string(column.title()));
					column.aliases().forEach(alias -> own.add(Folded.string(alias)));
					columns.add(own);
					known.addAll(own);
					List.of(column.path().split("/")).forEach(part -> known.add(Folded.string(part)));
				}
			}
			known.remove("");
			return new Heads(known, columns);
		}

		/** How many different headings there are before the first text that is none. */
		int known(List<String> texts) {
			return found(texts).size();
		}

		private Set<String> found(List<String> texts) {
			Set<String> found = new HashSet<>();
			for (String text : texts) {
				if (!known.contains(text)) {
					break;
				}
				found.add(text);
			}
			return found;
		}

		/** The same if every column is among them; else 0. */
		int of(List<String> texts) {
			Set<String> found = found(texts);
			return columns.stream().allMatch(own -> own.stream().anyMatch(found::contains)) ? found.size() : 0;
		}
	}

	private final List<SourceLine> lines;
	private final FormTitles titles;
	private final TableStarts tables;
	private final Map<TableLayout, Heads> heads = new HashMap<>();
	private Set<TableLayout> titled;

	UntitledStarts(List<SourceLine> lines, FormTitles titles, TableStarts tables) {
		this.lines = lines;
		this.titles = titles;
		this.tables = tables;
	}

	/** The lines at an index begin this table. */
	void take(TableLayout layout) {
		titled().add(layout);
	}

	/**
	 * The tables whose captions or headings begin at a line; several when the headings do not tell which of them it is.
	 *
	 * @param current the table that is open; null when none is
	 */
	List<TableLayout> at(int index, TableLayout current) {
		if (!lines.get(index).hasCells() && !isCaption(lines.get(index)) || index > 0 && (lines.get(index - 1).hasCells() || isCaption(lines.get(index - 1)))) {
			return List.of();
		}
		List<String> texts = texts(index);
		if (texts.size() < FEWEST || current != null && heads(current).of(texts) > 0) {
			return List.of();
		}
		int most = 0;
		List<TableLayout> best = new ArrayList<>();
		for (TableLayout layout : titles.form().tables()) {
			int fit = heads(layout).of(texts);
			if (fit < FEWEST || fit < most || titled().contains(layout)) {
				continue;
			}
			if (fit > most) {
				best.clear();
			}
			most = fit;
			best.add(layout);
		}
		// A page of the open table may have some of its columns only.
		return current != null && heads(current).known(texts) >= most ? List.of() : best;
	}

	private Heads heads(TableLayout layout) {
		return heads.computeIfAbsent(layout, Heads::of);
	}

	/** The texts of the cells below the captions, as far as headings can go. */
	private List<String> texts(int index) {
		int at = index;
		while (at < lines.size() && at - index < CAPTIONS && (lines.get(at).isBlank() || isCaption(lines.get(at)))) {
			at++;
		}
		List<String> texts = new ArrayList<>();
		for (; at < lines.size() && lines.get(at).hasCells() && texts.size() < CELLS; at++) {
			SourceLine line = lines.get(at);
			line.cells().stream().map(cell -> Folded.string(line.text().substring(cell.from(), cell.to()))).filter(text -> !text.isEmpty()).forEach(texts::add);
		}
		return texts;
	}

	/** A line of the department, the unit, the number of the table. */
	private boolean isCaption(SourceLine line) {
		List<Folded> filled = line.cells().stream().map(cell -> Folded.of(line.text().substring(cell.from(), cell.to()))).filter(cell -> !cell.isEmpty()).toList();
		return !filled.isEmpty() && filled.stream().allMatch(cell -> titles.numbered(cell).isPresent() || NUMBER.matcher(cell).matches() || cell.toString().contains("单位:") || cell.toString().startsWith("部门"));
	}

	/** The tables that have a title somewhere. */
	private Set<TableLayout> titled() {
		if (titled == null) {
			titled = new HashSet<>();
			for (int i = 0; i < lines.size(); i++) {
				tables.titled(i).ifPresent(titled::add);
			}
		}
		return titled;
	}
}
