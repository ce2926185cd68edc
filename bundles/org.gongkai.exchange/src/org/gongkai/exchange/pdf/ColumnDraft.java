// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.pdf;

import java.util.ArrayList;
import java.util.List;

/** A column while it is being found: words that overlap from line to line. */
final class ColumnDraft {

	/** A head has no more words one above the other. */
	private static final int HEAD = 4;

	private final List<TextLine> pieces = new ArrayList<>();
	private float left;
	private float right;

	ColumnDraft(TextLine first) {
		left = first.left();
		right = first.right();
		pieces.add(first);
	}

	void add(TextLine piece) {
		pieces.add(piece);
		left = Math.min(left, piece.left());
		right = Math.max(right, piece.right());
	}

	float left() {
		return left;
	}

	float right() {
		return right;
	}

	/**
	 * Joins columns that are one: a short number at one side of its column need not overlap the heading in the middle or at the
	 * other side. As many as can be are joined in pairs, and among such choices the nearer ones.
	 */
	static void joinHeadings(List<ColumnDraft> columns) {
		float body = (float) columns.stream().flatMap(column -> column.pieces.stream()).filter(TextLine::isNumeric).mapToDouble(TextLine::base).min().orElse(-Float.MAX_VALUE);
		for (List<Integer> pairs = pairs(columns, body); !pairs.isEmpty(); pairs = pairs(columns, body)) {
			for (int first : pairs) {
				columns.remove(first + 1).pieces.forEach(columns.get(first)::add);
			}
		}
	}

	/**
	 * The first columns of the pairs to be joined, from right to left.
	 *
	 * @param body where the first number stands
	 */
	private static List<Integer> pairs(List<ColumnDraft> columns, float body) {
		int count = columns.size();
		int[] most = new int[count + 1];
		float[] apart = new float[count + 1];
		for (int i = 2; i <= count; i++) {
			most[i] = most[i - 1];
			apart[i] = apart[i - 1];
			float gap = apart[i - 2] + columns.get(i - 1).left - columns.get(i - 2).right;
			if ((most[i - 2] + 1 > most[i] || most[i - 2] + 1 == most[i] && gap < apart[i]) && columns.get(i - 2).completes(columns.get(i - 1), body)) {
				most[i] = most[i - 2] + 1;
				apart[i] = gap;
			}
		}
		List<Integer> pairs = new ArrayList<>();
		for (int i = count; i > 1; i--) {
			if (most[i] > most[i - 1] || apart[i] != apart[i - 1]) {
				pairs.add(i - 2);
				i--;
			}
		}
		return pairs;
	}

	/**
	 * Whether no line has both, and one is words and the other numbers, or one is a head above the other. Two heads are not one column.
	 *
	 * @param body where the first number stands
	 */
	private boolean completes(ColumnDraft other, float body) {
		if (isAll(body) && other.isAll(body)) {
			return false;
		}
		boolean mixed = isWords() && other.isNumbers() || isNumbers() && other.isWords();
		return (mixed || isAbove(other) || other.isAbove(this))
				&& pieces.stream().noneMatch(piece -> other.pieces.stream().anyMatch(one -> Math.abs(one.base() - piece.base()) < 0.4f * piece.em()));
	}

	private boolean isAll(float above) {
		return pieces.stream().allMatch(piece -> piece.base() < above);
	}

	private boolean isAbove(ColumnDraft other) {
		return pieces.size() <= HEAD && pieces.stream().allMatch(piece -> other.pieces.stream().allMatch(one -> one.base() > piece.base()));
	}

	private boolean isWords() {
		return pieces.size() <= HEAD && pieces.stream().noneMatch(TextLine::isNumeric);
	}

	private boolean isNumbers() {
		return pieces.stream().allMatch(TextLine::isNumeric);
	}
}
