// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.pdf;

import java.util.ArrayList;
import java.util.List;

/** A column while it is being found: words that overlap from line to line. */
final class ColumnDraft {

	/** A head has no more words one above the other. */
	private static final int HEAD = 4;
	/** Numbers in the middle below a heading stand beside it by fewer ems. */
	private static final float BESIDE = 0.4f;

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
	 * other side. As many as can be are joined in pairs, among such choices those whose numbers stand on the side of their heading
	 * on which they do in other columns, and then the nearer ones.
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
		int side = side(columns, body);
		int[] most = new int[count + 1];
		int[] alike = new int[count + 1];
		float[] apart = new float[count + 1];
		for (int i = 2; i <= count; i++) {
			most[i] = most[i - 1];
			alike[i] = alike[i - 1];
			apart[i] = apart[i - 1];
			ColumnDraft first = columns.get(i - 2);
			ColumnDraft second = columns.get(i - 1);
			int same = alike[i - 2] + (side > 0 && second.isNumbers() || side < 0 && first.isNumbers() ? 1 : 0);
			float gap = apart[i - 2] + second.left - first.right;
			boolean better = most[i - 2] + 1 > most[i] || most[i - 2] + 1 == most[i] && (same > alike[i] || same == alike[i] && gap < apart[i]);
			if (better && first.completes(second, body)) {
				most[i] = most[i - 2] + 1;
				alike[i] = same;
				apart[i] = gap;
			}
		}
		List<Integer> pairs = new ArrayList<>();
		for (int i = count; i > 1; i--) {
			if (most[i] > most[i - 1] || alike[i] != alike[i - 1] || apart[i] != apart[i - 1]) {
				pairs.add(i - 2);
				i--;
			}
		}
		return pairs;
	}

	/** On which side of their headings numbers stand in most columns: above 0 to the right, below 0 to the left, 0 when nothing tells, as where only few have a heading. */
	private static int side(List<ColumnDraft> columns, float body) {
		long headed = columns.stream().filter(column -> column.pieces.stream().anyMatch(piece -> piece.base() < body)).count();
		return headed * 2 < columns.size() ? 0 : columns.stream().mapToInt(column -> column.side(body)).sum();
	}

	private int side(float body) {
		List<TextLine> heads = pieces.stream().filter(piece -> !piece.isNumeric()).toList();
		List<TextLine> numbers = pieces.stream().filter(TextLine::isNumeric).toList();
		if (heads.isEmpty() || numbers.isEmpty() || heads.stream().anyMatch(piece -> piece.base() > body)) {
			return 0;
		}
		double apart = middle(numbers) - middle(heads);
		return Math.abs(apart) < BESIDE * heads.getFirst().em() ? 0 : apart > 0 ? 1 : -1;
	}

	private static double middle(List<TextLine> pieces) {
		return pieces.stream().mapToDouble(piece -> (piece.left() + piece.right()) / 2).average().orElseThrow();
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
