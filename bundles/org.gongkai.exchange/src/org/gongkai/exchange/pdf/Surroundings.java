// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.pdf;

import java.util.ArrayList;
import java.util.List;

/** Lines above and below those that may be a row: they tell how wide its columns are. */
final class Surroundings {

	private static final int AROUND = 14;
	/** So many other words tell how wide a column is. */
	private static final int SOME = 2;

	private final List<List<TextLine>> lines;
	private final List<Box> boxes;
	private final int start;
	private final int end;
	private final int from;
	private final int to;
	/** Lines whose words stand in the same columns, those of the row not among them; null as long as nobody asked. */
	private List<List<TextLine>> alike;

	/**
	 * @param lines all lines
	 * @param boxes what the cells of the row hold
	 * @param start its first line
	 * @param end the line behind its last one
	 */
	Surroundings(List<List<TextLine>> lines, List<Box> boxes, int start, int end) {
		this.lines = lines;
		this.boxes = boxes;
		this.start = start;
		this.end = end;
		float em = boxes.getFirst().words().getFirst().em();
		int first = start;
		while (first > Math.max(0, start - AROUND) && !isTitle(lines.get(first - 1), em)) {
			first--;
		}
		int last = end;
		while (last < Math.min(lines.size(), end + AROUND) && !isTitle(lines.get(last), em)) {
			last++;
		}
		from = first;
		to = last;
	}

	/** Width of the column that a box stands in, by the words near it that stand in no other one; not beyond a title. */
	float width(Box box) {
		float left = box.left();
		float right = box.right();
		int others = 0;
		for (List<TextLine> line : alike()) {
			for (TextLine word : line) {
				if (box.overlaps(word)) {
					left = Math.min(left, word.left());
					right = Math.max(right, word.right());
					others++;
				}
			}
		}
		// lines with other columns say little, but more than nothing
		return others < SOME ? widthOfAll(box) : right - left;
	}

	private float widthOfAll(Box box) {
		float left = box.left();
		float right = box.right();
		for (List<TextLine> line : lines.subList(from, to)) {
			for (TextLine word : line) {
				if ((word.left() < left || word.right() > right) && box.overlaps(word) && boxes.stream().filter(one -> one.overlaps(word)).count() == 1) {
					left = Math.min(left, word.left());
					right = Math.max(right, word.right());
				}
			}
		}
		return right - left;
	}

	private List<List<TextLine>> alike() {
		if (alike == null) {
			alike = new ArrayList<>();
			for (int line = from; line < to; line++) {
				if ((line < start || line >= end) && isAlike(lines.get(line))) {
					alike.add(lines.get(line));
				}
			}
		}
		return alike;
	}

	/** Whether the words of a line stand in the columns of the boxes: each beside at most one, no two beside the same. */
	private boolean isAlike(List<TextLine> line) {
		int last = -1;
		for (TextLine word : line) {
			int found = -1;
			for (int i = 0; i < boxes.size(); i++) {
				if (boxes.get(i).overlaps(word)) {
					if (found >= 0) {
						return false;
					}
					found = i;
				}
			}
			if (found >= 0 && found == last) {
				return false;
			}
			last = found >= 0 ? found : last;
		}
		return true;
	}

	/** Whether a line stands between tables: it is one word in another size than theirs. */
	private static boolean isTitle(List<TextLine> line, float em) {
		return line.size() == 1 && Math.abs(line.getFirst().em() - em) > 0.12f * em;
	}
}
