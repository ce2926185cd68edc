// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.evaluation;

import java.util.List;

import org.gongkai.exchange.text.evaluation.RowMeaning.Data;
import org.gongkai.exchange.text.evaluation.RowMeaning.Fields;

/**
 * What the stretches of a run of cells cost as rows at the least: so many words can be confirmed, so many labels, so many
 * headings; and a longer stretch costs what a shorter one did, but for what its further cells gain. Most stretches need not
 * be read for this.
 */
final class RowBound {

	/**
	 * What a cell may be.
	 *
	 * @param word what it gains at most in a row of a block
	 * @param label what it gains at most as a label; 0 when it is none
	 * @param heading what it costs at the least in a row of headings
	 * @param title whether it is the label of a block
	 * @param amount whether it is a number or stands for none
	 */
	record Kind(double word, double label, double heading, boolean title, boolean amount) {
	}

	/**
	 * What a row gains at most.
	 *
	 * @param words as a row of a block with all its words
	 * @param titles as labels of blocks
	 * @param item as a prescribed row that is a label and numbers
	 * @param values as values whose labels stand in the row before
	 */
	record Gains(double words, double titles, double item, double values) {
	}

	/** With fewer cells, what they are may still depend on those that follow. */
	private static final int SETTLED = 3;

	private final Gains gains;
	/** Sums up to each cell. */
	private final double[] words;
	private final double[] labels;
	private final double[] headings;
	private final int[] filled;
	private final int[] lasts;
	private final int[] labelled;
	private final int[] named;
	private final int[] texts;
	/** By first cell: what a row of a block and one of fields cost at the least, together with what is gained before it. */
	private final double[] data;
	private final double[] fields;

	/** @param kinds what the cells may be; null for a blank one */
	RowBound(List<Kind> kinds, Gains gains) {
		int n = kinds.size();
		this.gains = gains;
		words = new double[n + 1];
		labels = new double[n + 1];
		headings = new double[n + 1];
		filled = new int[n + 1];
		lasts = new int[n + 1];
		lasts[0] = -1;
		labelled = new int[n + 1];
		named = new int[n + 1];
		texts = new int[n + 1];
		for (int i = 0; i < n; i++) {
			Kind kind = kinds.get(i);
			boolean cell = kind != null;
			words[i + 1] = words[i] + (cell ? kind.word : 0);
			labels[i + 1] = labels[i] + (cell ? kind.label : 0);
			headings[i + 1] = headings[i] + (cell ? kind.heading : 0);
			lasts[i + 1] = cell ? i : lasts[i];
			filled[i + 1] = filled[i] + (cell ? 1 : 0);
			labelled[i + 1] = labelled[i] + (cell && kind.label > 0 ? 1 : 0);
			named[i + 1] = named[i] + (cell && !kind.title ? 1 : 0);
			texts[i + 1] = texts[i] + (cell && !kind.title && !kind.amount ? 1 : 0);
		}
		data = words.clone();
		fields = labels.clone();
	}

	/** The last cell before another that is not blank; -1 when there is none. */
	int last(int to) {
		return lasts[to];
	}

	/**
	 * Learns what a row of some cells costs.
	 *
	 * @param from the first
	 * @param last the last, which is not blank
	 * @param ways what they may be
	 */
	void learn(int from, int last, List<RowMeaning> ways) {
		if (filled[last + 1] - filled[from] < SETTLED) {
			return;
		}
		double row = Double.MAX_VALUE;
		for (RowMeaning way : ways) {
			if (way instanceof Data block && !block.item()) {
				row = Math.min(row, block.cost() - block.alignment().cost() + block.alignment().floor());
			} else if (way instanceof Fields found) {
				fields[from] = Math.max(fields[from], found.cost() + labels[last + 1]);
			}
		}
		data[from] = Math.max(data[from], row + words[last]);
	}

	/**
	 * The least cost of the cells from one to before another as a row.
	 *
	 * @param waiting whether labels before it wait for values
	 */
	double least(int from, int to, boolean waiting) {
		double least = Math.max(-gains.words, data[from] - words[to]);
		least = Math.min(least, headings[to] - headings[from]);
		if (labelled[to] > labelled[from]) {
			least = Math.min(least, fields[from] - labels[to]);
		} else if (waiting) {
			least = Math.min(least, -gains.values);
		}
		if (named[to] == named[from]) {
			least = Math.min(least, -gains.titles);
		}
		if (texts[to] - texts[from] <= 1) {
			least = Math.min(least, -gains.item);
		}
		return least;
	}
}
