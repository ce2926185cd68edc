// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.gongkai.core.form.EvaluationLayout;
import org.gongkai.core.form.TableLayout;
import org.gongkai.exchange.text.source.Folded;
import org.gongkai.exchange.text.source.SourceLine;

/** A prescribed performance table, ready to match. */
final class Scheme {

	/**
	 * A label of a field.
	 *
	 * @param block the block it belongs to
	 * @param item the row of the form
	 */
	record Label(Block block, TableLayout.Item item) {
	}

	private final EvaluationLayout layout;
	private final List<Block> blocks = new ArrayList<>();
	private final Map<String, Label> labels = new HashMap<>();
	private final Set<String> titles = new HashSet<>();
	private final Set<String> words = new HashSet<>();
	private final Set<String> items = new HashSet<>();
	private final Set<String> keys = new HashSet<>();
	/** What was found out about texts: every way to read a row asks again, and tables of one form are read side by side. */
	private final Map<String, Optional<String>> atStart = new ConcurrentHashMap<>();

	Scheme(EvaluationLayout layout) {
		this.layout = layout;
		for (TableLayout table : layout.blocks()) {
			Block block = Block.of(blocks.size(), table);
			blocks.add(block);
			titles.addAll(block.titles());
			items.addAll(block.items().keySet());
			block.columns().stream().filter(Column::isLevel).forEach(column -> words.addAll(column.words().all()));
			if (block.isFields()) {
				block.items().forEach((key, item) -> labels.putIfAbsent(key, new Label(block, item)));
			}
			block.items().forEach((key, item) -> {
				if (!layout.keys().isEmpty() && item.name().equals(layout.keys().getFirst())) {
					keys.add(key);
				}
			});
		}
	}

	EvaluationLayout layout() {
		return layout;
	}

	List<Block> blocks() {
		return blocks;
	}

	/** The field of a folded label. */
	Optional<Label> label(String folded) {
		return Optional.ofNullable(labels.get(Block.label(folded)));
	}

	/** The fields whose label a folded text begins with, the longest label. */
	Optional<String> labelAtStart(String folded) {
		return atStart.computeIfAbsent(folded, text -> labels.keySet().stream().filter(text::startsWith).filter(label -> label.length() < text.length())
				.max(Comparator.comparingInt(String::length)));
	}

	/** Whether a folded text is the wording of a prescribed row of any block. */
	boolean isItem(String folded) {
		return items.contains(Block.label(folded));
	}

	/** Whether a folded text is a word of the levels or the label of a block. */
	boolean isWord(String folded) {
		return words.contains(folded) || isTitle(folded);
	}

	/** Whether a line without cells is a row: a word of the form by itself, or the label of a field, a space and its value. */
	boolean isRow(SourceLine line) {
		Folded folded = line.folded();
		return isWord(folded.toString()) || labelAtStart(folded.toString()).map(label -> folded.originEnd(label.length()))
				.filter(end -> end < line.text().length() && Folded.isSpace(line.text().charAt(end))).isPresent();
	}

	/** Whether a folded text is the label of a block. */
	boolean isTitle(String folded) {
		return titles.contains(Block.label(folded));
	}

	/** Whether a folded text is the label of another block. */
	boolean isTitleOfOther(String folded, Block block) {
		String label = Block.label(folded);
		return titles.contains(label) && !block.titles().contains(label);
	}

	/** Whether a folded text is the label of the field that says what the table is filled for. */
	boolean isKey(String folded) {
		return keys.contains(Block.label(folded));
	}

	/** Whether the table is filled for something it names. */
	boolean hasKey() {
		return !keys.isEmpty();
	}
}
