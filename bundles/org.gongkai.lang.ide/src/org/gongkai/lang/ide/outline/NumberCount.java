// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.outline;

import java.util.regex.Pattern;

import org.gongkai.lang.ide.syntax.Block;
import org.gongkai.lang.ide.syntax.ClaimText;
import org.gongkai.lang.ide.syntax.Line;

/**
 * How many numbers of a text are bound to facts and how many are not.
 *
 * @param bound claims with an expression
 * @param free  numbers without one; years, dates and enumerators aside
 */
record NumberCount(int bound, int free) {

	private static final NumberCount NONE = new NumberCount(0, 0);
	private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,（(第])\\d[\\d,]*(?:\\.\\d+)?(?![\\d.,]|\\s?[年月日号）)、．])");

	/** The numbers in a block and in the blocks inside it; rows of tables and kept source text are not counted. */
	static NumberCount in(Block block, String text) {
		if (block.keyword().equals("原文")) {
			return NONE;
		}
		NumberCount count = NONE;
		for (Line line : block.lines()) {
			if (line instanceof Line.ParagraphLine paragraph) {
				count = count.plus(of(paragraph, text));
			}
		}
		for (Block child : block.children()) {
			count = count.plus(in(child, text));
		}
		return count;
	}

	private static NumberCount of(Line.ParagraphLine paragraph, String text) {
		int bound = 0;
		int free = 0;
		int space = paragraph.head().indexOf(' ');
		int from = paragraph.offset() + Math.max(1, space);
		for (ClaimText claim : paragraph.claims()) {
			bound += claim.assign().isPresent() ? 1 : 0;
			free += claim.assign().isPresent() ? 0 : 1;
			free += bare(text, from, claim.offset());
			from = claim.end();
		}
		return new NumberCount(bound, free + bare(text, from, paragraph.end()));
	}

	private static int bare(String text, int from, int to) {
		return from >= to ? 0 : (int) NUMBER.matcher(text.substring(from, to)).results().count();
	}

	private NumberCount plus(NumberCount other) {
		return new NumberCount(bound + other.bound, free + other.free);
	}
}
