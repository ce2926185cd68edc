// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.pdf;

import java.util.List;
import java.util.regex.Pattern;

import org.gongkai.exchange.text.source.Enumerator;
import org.gongkai.exchange.text.source.Folded;

/**
 * What may be the rest of a cell, of which the beginning stands on the page before.
 *
 * @param above the lines of the cell, at least one
 * @param words the lines of what may be its rest, at least one
 * @param room how wide the cell is, as far as is known
 */
record CellRest(List<TextLine> above, List<TextLine> words, float room) {

	/** Room in ems that is hardly any, where a text may go on. */
	private static final float HARDLY = 0.5f;
	private static final Pattern NUMBER = Pattern.compile("[-+]?(?:[0-9][0-9,]*)?(?:\\.[0-9]*)?%?");
	/** A number that does not go on. */
	private static final Pattern WHOLE = Pattern.compile(".*(?:\\.[0-9]{2}|%)");
	/** A number that is none by itself, or at least none that anybody would print. */
	private static final Pattern NO_NUMBER = Pattern.compile("[.,%].*|0[0-9].*");
	/** A unit is no longer. */
	private static final int UNIT = 3;
	private static final String NO_BEGIN = "、，。；：？！）》〉」』】〕”’％%,;:?!)]}";
	private static final String OPEN = "（(《【〔[";
	private static final String CLOSED = "）)》】〕]";

	private String begun() {
		return text(above);
	}

	private String rest() {
		return text(words);
	}

	private static String text(List<TextLine> lines) {
		return TextLine.joined(lines, 0).replace(" ", "");
	}

	private static boolean isNumeric(List<TextLine> lines) {
		return lines.stream().allMatch(TextLine::isNumeric);
	}

	/** Whether it can be the rest at all. */
	boolean isPossible() {
		TextLine first = words.getFirst();
		String rest = rest();
		if (Math.abs(above.getLast().em() - first.em()) > LastRow.ALIKE * first.em() || LastRow.isOutside(rest)
				|| Enumerator.of(Folded.of(rest)).isPresent()) {
			return false;
		}
		String begun = begun();
		if (isNumeric(above)) {
			return !WHOLE.matcher(begun).matches() && (isNumeric(words) ? NUMBER.matcher(begun + rest).matches() : rest.length() <= UNIT);
		}
		return !isNumeric(words) || !Character.isLetter(begun.charAt(begun.length() - 1));
	}

	/** Whether it cannot stand by itself, or what is above it cannot. */
	boolean isNeeded() {
		String begun = begun();
		String rest = rest();
		if (isNumeric(words)) {
			return NO_NUMBER.matcher(rest).matches() || begun.endsWith(".") || begun.endsWith(",");
		}
		return NO_BEGIN.indexOf(rest.charAt(0)) >= 0 || unclosed(begun) > 0 && unclosed(rest) < 0;
	}

	/** Number of brackets that are opened and not closed; negative when more are closed. */
	private static int unclosed(String text) {
		return (int) (text.chars().filter(c -> OPEN.indexOf(c) >= 0).count() - text.chars().filter(c -> CLOSED.indexOf(c) >= 0).count());
	}

	/** Whether there was no more room for it above, as far as is known; its own lines tell how little there is. */
	boolean isFull() {
		float least = room;
		for (TextLine line : words) {
			least = Math.max(least, line.right() - line.left());
		}
		for (int i = 1; i < words.size(); i++) {
			least = Math.min(least, words.get(i - 1).right() - words.get(i - 1).left() + words.get(i).firstUnit());
		}
		TextLine last = above.getLast();
		return !last.text().endsWith("。") && last.right() - last.left() + words.getFirst().firstUnit() > least - HARDLY * last.em();
	}
}
