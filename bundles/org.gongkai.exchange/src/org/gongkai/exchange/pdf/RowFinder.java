// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

import org.gongkai.exchange.text.source.Enumerator;
import org.gongkai.exchange.text.source.Folded;

/**
 * Cuts lines of text into rows where no lines are drawn. Every way to cut costs something: a row whose words do not fall apart
 * into cells, a cell that goes on although there was room, cells that are not in one height, lines of one cell in two rows. The
 * cheapest way is taken.
 */
final class RowFinder {

	private static final double ROW = 1;
	private static final double CONFLICT = 3;
	private static final double FAR = 4;
	private static final double NUMBERS = 3;
	private static final double OTHER = 1.5;
	private static final double ASKEW = 0.7;
	private static final double LOOSE = 3;
	private static final double DRAWN = 10;
	/** Lines of a cell that are known to be of one row. */
	private static final double KNOWN = 0.02;
	/** Lines in two rows that are as near as those of one cell. */
	private static final double TORN = 2.5;
	/** Lines in two rows that are so many ems apart, which no rows can be. */
	private static final double OVERLAID = 6;
	/** Lines in two rows of which the lower is nothing but rests of words above. */
	private static final double REST = 2;
	/** So much less do rows cost for each such line where cells stand in the middle indeed. */
	private static final double MUCH = 1.4;
	/** Lines in two rows that were drawn one after the other, the upper one with no more room. */
	private static final double BROKEN = 0.6;
	private static final float CLOSE = 0.85f;
	/** Fonts of one size differ by no more than this part. */
	private static final float ALIKE = 0.06f;
	/** Lines of a cell are hardly more than so many ems apart. */
	private static final float USUAL = 1.6f;
	/** Of so many broken texts, at least one is a near one. */
	private static final int FEW = 5;
	/** A row is not worth looking at beyond this cost, nor beyond so many lines. */
	private static final double HOPELESS = 14;
	private static final int HIGHEST = 120;
	/** A page with more lines has no room for high cells. */
	private static final int MANY = 500;

	private final List<List<TextLine>> lines;
	private final IntPredicate separated;
	private final DrawnOrder order;
	/** The line of each word. */
	private final Map<TextLine, Integer> at = new IdentityHashMap<>();
	/** Cost of a cut above each line: words on both sides of it that are as near as lines of one cell. */
	private final double[] torn;
	/** Number of lines that stand so as they do where cells stand in the middle of their rows. */
	private int close;
	/** Distance in ems between lines of a cell at most; 0 when rows are no farther apart. */
	private final float reach;
	/** Distance in ems between lines of a cell at most where rows may be as near. */
	private final float usual;
	/** Whether cells stand in the middle of their rows; else all at the top or all at the bottom. */
	private final boolean middle;
	/** Everything that is printed. */
	private final Set<String> printed = new HashSet<>();
	/** Words that go on with the ones above, where rows are as near as lines of a cell. */
	private final Map<TextLine, Boolean> rests = new IdentityHashMap<>();

	private RowFinder(List<List<TextLine>> lines, IntPredicate separated, DrawnOrder order, Spacing spacing) {
		this.lines = lines;
		this.separated = separated;
		this.order = order;
		for (int line = 0; line < lines.size(); line++) {
			for (TextLine word : lines.get(line)) {
				at.put(word, line);
			}
		}
		this.usual = order.isKnown() ? spacing.lead(USUAL) : USUAL;
		List<Link> links = links();
		this.reach = order.isKnown() ? spacing.reach() : reach(links, spacing);
		this.torn = new double[lines.size() + 1];
		for (int line = 1; line < lines.size(); line++) {
			if (isClose(lines.get(line - 1), lines.get(line))) {
				torn[line] += OVERLAID;
				close += lines.get(line - 1).size() < lines.get(line).size() ? 1 : 0;
			}
		}
		this.middle = spacing.isMiddle(close, lines.size());
		for (int line = 1; line < lines.size(); line++) {
			torn[line] += order.isJoined(line) ? DRAWN : 0;
		}
		if (reach == 0) {
			rests(links);
		}
		for (Link link : links) {
			if (order.isKnown() && link.apart <= usual && link.below.isNext(link.above) && !isNumbers(link.above, link.below) && !isNumbered(link.below) && isFull(link)) {
				for (int cut = link.from + 1; cut <= link.to; cut++) {
					torn[cut] += separated.test(cut) ? 0 : BROKEN;
				}
			}
			if (link.apart <= reach && !isNumbers(link.above, link.below)) {
				for (int cut = link.from + 1; cut <= link.to; cut++) {
					torn[cut] += separated.test(cut) ? 0 : TORN;
				}
			}
		}
	}

	/** Where rows are as near as lines of a cell: lines that look like the rest of the row above, and like no row. */
	private void rests(List<Link> links) {
		Map<Integer, List<Link>> above = links.stream().collect(Collectors.groupingBy(Link::to));
		lines.forEach(line -> line.forEach(word -> printed.add(word.text())));
		boolean[] rest = new boolean[lines.size()];
		for (int to = 1; to < lines.size(); to++) {
			int line = to;
			List<Link> words = above.getOrDefault(to, List.of());
			if (words.isEmpty() || words.size() < lines.get(to).size() || words.stream().anyMatch(link -> link.from != line - 1 || link.apart > USUAL)) {
				continue;
			}
			int before = lines.get(to - 1).size();
			boolean fewer = words.size() < before || rest[to - 1] && words.size() == before;
			boolean may = fewer && words.stream().allMatch(this::mayRest) && words.stream().noneMatch(link -> isNumbered(link.below));
			if (may && (isUnder(words) || words.stream().anyMatch(link -> isFull(link) || link.above.isNumeric() && link.below.isNumeric() || rest[link.from] && !link.above.isNumeric()))) {
				rest[to] = true;
				words.forEach(link -> rests.put(link.below, true));
				torn[to] += separated.test(to) ? 0 : REST;
			}
		}
	}

	/** Whether several words of a line are under others, and nothing of it is a number while the line above has some. */
	private boolean isUnder(List<Link> words) {
		List<TextLine> above = lines.get(words.getFirst().from);
		boolean numbers = above.size() - words.size() > 1 && above.stream().filter(TextLine::isNumeric).count() > 1;
		return numbers && words.size() > 1 && words.stream().noneMatch(link -> link.below.isNumeric()) && words.stream().anyMatch(link -> longer(link) > 0);
	}

	/** Whether a word may be the rest of the one above: a text that is no longer, or that found no more room, or the last digits of a number. */
	private boolean mayRest(Link link) {
		if (!link.above.isNumeric()) {
			return !link.below.isNumeric() && (longer(link) >= 0 || isFull(link));
		}
		if (!link.below.isNumeric()) {
			return isFull(link);
		}
		String whole = link.above.text() + link.below.text();
		boolean broken = TextLine.isOneNumber(List.of(link.above, link.below))
				|| !link.above.text().matches(".*(?:\\.[0-9]{2}|%)") && link.below.text().length() < link.above.text().length() && whole.matches("[-0-9,]{1,7}(?:\\.[0-9]+)?%?");
		// the same number elsewhere tells that it is one
		return broken && (isFull(link) || printed.contains(whole));
	}

	/** Whether not more of a text found room. */
	private boolean isFull(Link link) {
		return link.above.right() - link.above.left() + link.below.firstUnit() > width(link) - 0.5f * link.above.em();
	}

	/** By how many characters the upper one of two words is longer. */
	private static int longer(Link link) {
		return Math.round((link.above.right() - link.above.left() - link.below.right() + link.below.left()) / link.above.em());
	}

	private boolean isNumbered(TextLine word) {
		return Enumerator.of(Folded.of(word.text())).isPresent();
	}

	/** Whether two lines are nearer than a row is high, so that they stand side by side in one. */
	private static boolean isClose(List<TextLine> above, List<TextLine> below) {
		float apart = below.getFirst().base() - above.getFirst().base();
		return above.stream().allMatch(word -> below.stream().allMatch(other -> apart < CLOSE * Math.min(word.em(), other.em())));
	}

	/**
	 * Rows of lines.
	 *
	 * @param lines the words of each line, from the top down
	 * @param separated whether a line is drawn above a line of this index
	 * @param order what the order of drawing tells
	 * @param spacing how far rows are apart in the document
	 * @return index of the first line of each row, and behind them the number of lines
	 */
	static int[] rows(List<List<TextLine>> lines, IntPredicate separated, DrawnOrder order, Spacing spacing) {
		RowFinder finder = new RowFinder(lines, separated, order, spacing);
		if (finder.middle) {
			return finder.cut(Side.MIDDLE).starts;
		}
		Cut top = finder.cut(Side.TOP);
		Cut bottom = finder.cut(Side.BOTTOM);
		Cut best = bottom.cost < top.cost ? bottom : top;
		if (finder.close > 0 || order.isKnown()) {
			Cut middle = finder.cut(Side.MIDDLE);
			if (middle.cost + MUCH * (order.isKnown() ? 1 : finder.close) < best.cost) {
				spacing.middle(finder.close);
				return middle.starts;
			}
		}
		return best.starts;
	}

	/** Where cells that are lower than their row stand in it; in the middle some may stand at the top. */
	private enum Side { TOP, MIDDLE, BOTTOM }

	/** A way to cut: where rows start, behind them the number of lines, and what it costs. */
	private record Cut(int[] starts, double cost) {
	}

	private Cut cut(Side side) {
		int count = lines.size();
		double[] best = new double[count + 1];
		int[] from = new int[count + 1];
		Arrays.fill(best, Double.MAX_VALUE);
		best[0] = 0;
		int highest = count > MANY ? HIGHEST / 10 : HIGHEST;
		for (int start = 0; start < count; start++) {
			for (int end = start + 1; end <= Math.min(count, start + highest); end++) {
				double cost = cost(start, end, side);
				if (cost > HOPELESS && end > start + 1) {
					break;
				}
				double all = best[start] + cost + torn[end];
				if (all < best[end]) {
					best[end] = all;
					from[end] = start;
				}
			}
		}
		List<Integer> starts = new ArrayList<>();
		for (int end = count; end > 0; end = from[end]) {
			starts.addFirst(from[end]);
		}
		starts.add(count);
		return new Cut(starts.stream().mapToInt(Integer::intValue).toArray(), best[count]);
	}

	/** Cost of lines as a row. */
	private double cost(int start, int end, Side side) {
		double cost = ROW;
		for (int line = start + 1; line < end; line++) {
			cost += separated.test(line) ? DRAWN : 0;
		}
		cost += order.isCut(start, end) ? DRAWN : 0;
		if (end - start == 1 || cost > HOPELESS) {
			return cost;
		}
		List<Box> boxes = Box.of(lines.subList(start, end));
		Surroundings around = new Surroundings(lines, boxes, start, end);
		int linked = 0;
		for (Box box : boxes) {
			TextLine before = null;
			for (TextLine word : box.words()) {
				if (before != null) {
					cost += word.base() - before.base() < 0.4f * word.em() ? CONFLICT : link(before, word, box, around, linked++);
				}
				before = word;
			}
			if (cost > HOPELESS) {
				return cost;
			}
		}
		return cost + askew(boxes, side);
	}

	private double link(TextLine above, TextLine below, Box box, Surroundings around, int linked) {
		if (isJoined(above, below)) {
			return KNOWN;
		}
		float apart = (below.base() - above.base()) / below.em();
		boolean far = reach > 0 ? apart > reach : apart > usual;
		boolean full = rests.containsKey(below) || above.right() - above.left() + below.firstUnit() > around.width(box) - 0.5f * above.em();
		double cost = reach > 0 ? full ? 0.02 : 0.3 : full ? linked == 0 ? 0.8 : 0.02 : 2.5;
		// a number by itself is hardly the end of a text
		cost += reach == 0 && below.isNumeric() && Character.isLetter(above.text().charAt(above.text().length() - 1)) ? OTHER : 0;
		// rows are numbered more often than lines of a cell
		cost += reach == 0 && isNumbered(below) ? OTHER : 0;
		return cost + (far ? FAR : 0) + (isNumbers(above, below) && !(full && !above.text().matches(".*(?:\\.[0-9]{2}|%)")) ? NUMBERS : 0)
				+ (Math.abs(above.em() - below.em()) > ALIKE * above.em() ? CONFLICT : 0);
	}

	/** Whether the lines of two words are known to be of one row. */
	private boolean isJoined(TextLine above, TextLine below) {
		int line = order.isKnown() ? at.get(above) + 1 : 0;
		while (order.isKnown() && line <= at.get(below) && order.isJoined(line)) {
			line++;
		}
		return order.isKnown() && line > at.get(below);
	}

	/** Whether two words are two numbers, and not one that was broken. */
	private static boolean isNumbers(TextLine above, TextLine below) {
		return above.isNumeric() && below.isNumeric() && !TextLine.isOneNumber(List.of(above, below));
	}

	/** Cells of a row have their middles, or else their tops or bottoms, in one height. */
	private static double askew(List<Box> boxes, Side side) {
		float top = Float.MAX_VALUE;
		float bottom = 0;
		float em = boxes.getFirst().words().getFirst().em();
		for (Box box : boxes) {
			top = Math.min(top, box.top());
			bottom = Math.max(bottom, box.bottom());
		}
		float highest = 0;
		for (Box box : boxes) {
			highest = Math.max(highest, box.bottom() - box.top());
		}
		// the highest cell makes the height of its row
		float loose = (bottom - top - highest) / em;
		double apart = loose < 0.3f ? 0 : loose < 1 ? 0.5 : LOOSE * loose;
		double middles = 0;
		double tops = 0;
		double bottoms = 0;
		for (Box box : boxes) {
			middles += Math.min(1, Math.abs(box.top() + box.bottom() - top - bottom) / 2 / em);
			tops += Math.min(1, Math.abs(box.top() - top) / em);
			bottoms += Math.min(1, Math.abs(box.bottom() - bottom) / em);
		}
		return apart + ASKEW * switch (side) {
			case TOP -> tops;
			case MIDDLE -> Math.min(middles, tops);
			case BOTTOM -> bottoms;
		};
	}

	/** Two words of which one stands next below the other. */
	private record Link(TextLine above, int from, TextLine below, int to, float apart) {
	}

	private List<Link> links() {
		List<Link> links = new ArrayList<>();
		for (int to = 1; to < lines.size(); to++) {
			for (TextLine word : lines.get(to)) {
				link(word, to).filter(link -> Math.abs(link.above.em() - word.em()) < ALIKE * word.em()).ifPresent(links::add);
			}
		}
		return links;
	}

	private Optional<Link> link(TextLine word, int to) {
		for (int from = to - 1; from >= 0 && word.base() - lines.get(from).getFirst().base() < 3 * word.em(); from--) {
			for (TextLine other : lines.get(from)) {
				if (Math.min(word.right(), other.right()) - Math.max(word.left(), other.left()) > 0.4f * word.em()) {
					return Optional.of(new Link(other, from, word, to, (word.base() - other.base()) / word.em()));
				}
			}
		}
		return Optional.empty();
	}

	/**
	 * Lines of a cell are nearer to one another than rows are: where the distances of words fall into two groups, the bound
	 * between them. 0 where the nearer ones are no broken texts, or are rows themselves.
	 */
	private float reach(List<Link> links, Spacing spacing) {
		List<Link> apart = links.stream().filter(link -> lines.subList(Math.max(0, link.from - 1), Math.min(lines.size(), link.to + 2)).stream()
				.anyMatch(line -> line.size() > 1)).sorted(Comparator.comparingDouble(Link::apart)).toList();
		long texts = apart.stream().filter(this::isBroken).count();
		float widest = 1.12f;
		float bound = 0;
		int broken = 0;
		int end = 0;
		for (int i = 1; i < apart.size() && apart.get(i - 1).apart < 1.7f; i++) {
			Link near = apart.get(i - 1);
			broken += isBroken(near) ? 1 : 0;
			float wider = apart.get(i).apart / near.apart;
			if (near.apart > 0.8f && wider > widest && broken * FEW >= texts) {
				widest = wider;
				bound = (apart.get(i).apart + near.apart) / 2;
				end = i;
			}
		}
		return bound > 0 && spacing.isLooser(apart.subList(0, end).stream().filter(this::isRow).count(), apart.stream().filter(this::isRow).count()) ? bound : 0;
	}

	/** Whether the words are numbers of two rows: a digit more would have found room beside the one above. */
	private boolean isRow(Link link) {
		if (!isNumbers(link.above, link.below)) {
			return false;
		}
		return link.above.right() - link.above.left() < width(link) - 0.75f * link.above.em();
	}

	/** Whether the words look like a text that was broken. */
	private boolean isBroken(Link link) {
		return lines.get(link.to).stream().noneMatch(TextLine::isNumeric) && !link.above.isNumeric() && link.above.right() - link.above.left() + link.below.firstUnit() > width(link) - 0.5f * link.above.em();
	}

	private float width(Link link) {
		List<Box> boxes = Box.of(lines.subList(link.from, link.to + 1));
		Box box = boxes.stream().filter(one -> one.words().contains(link.above)).findFirst().orElseThrow();
		return new Surroundings(lines, boxes, link.from, link.to + 1).width(box);
	}
}
