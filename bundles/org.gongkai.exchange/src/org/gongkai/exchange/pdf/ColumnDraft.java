// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.pdf;

import java.util.ArrayList;
import java.util.List;

/** A column while it is being found: words that overlap from line to line. */
final class ColumnDraft {

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
	 * A short number at one side of its column need not overlap the heading at the other. Words without numbers and numbers
	 * without words are one column when no line has both, and the nearer ones come first.
	 */
	static void joinHeadings(List<ColumnDraft> columns) {
		boolean joined = true;
		while (joined) {
			joined = false;
			int best = -1;
			float nearest = Float.MAX_VALUE;
			for (int i = 0; i + 1 < columns.size(); i++) {
				float apart = columns.get(i + 1).left - columns.get(i).right;
				if (apart < nearest && columns.get(i).completes(columns.get(i + 1))) {
					best = i;
					nearest = apart;
				}
			}
			if (best >= 0) {
				columns.remove(best + 1).pieces.forEach(columns.get(best)::add);
				joined = true;
			}
		}
	}

	private boolean completes(ColumnDraft other) {
		boolean mixed = isWords() && other.isNumbers() || isNumbers() && other.isWords();
		return mixed && pieces.stream().noneMatch(piece -> other.pieces.stream().anyMatch(one -> Math.abs(one.base() - piece.base()) < 0.4f * piece.em()));
	}

	private boolean isWords() {
		return pieces.size() <= 4 && pieces.stream().noneMatch(TextLine::isNumeric);
	}

	private boolean isNumbers() {
		return pieces.stream().allMatch(TextLine::isNumeric);
	}
}
