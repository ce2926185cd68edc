// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.core.wording.FoldedText;
import org.gongkai.core.wording.WordMatch;

/** Signs that come in pairs, read through the texts of a block one after the other. */
final class Pairs {

	/** A sign without its other: number of its text, and its folded place there. */
	record Unpaired(int text, int at) {
	}

	// Opening and closing sign of each pair in turn.
	private final String signs;
	private final List<Deque<Unpaired>> open = new ArrayList<>();
	private final List<Unpaired> alone = new ArrayList<>();

	/** @param pairs two signs each */
	Pairs(List<String> pairs) {
		signs = pairs.stream().map(FoldedText::fold).collect(Collectors.joining());
		pairs.forEach(pair -> open.add(new ArrayDeque<>()));
	}

	/** Reads the next text. */
	void read(FoldedText text, int number) {
		for (int i = 0; i < text.length(); i++) {
			int sign = signs.indexOf(text.at(i));
			if (sign < 0) {
				continue;
			}
			Deque<Unpaired> opened = open.get(sign / 2);
			if (sign % 2 == 0) {
				opened.push(new Unpaired(number, i));
			} else if (!opened.isEmpty()) {
				opened.pop();
			} else if (!isEnumerator(text, i)) {
				alone.add(new Unpaired(number, i));
			}
		}
	}

	/** The signs without their other, once all texts of the block are read; another block may follow. */
	List<Unpaired> unpaired() {
		List<Unpaired> all = new ArrayList<>(alone);
		open.forEach(all::addAll);
		alone.clear();
		open.forEach(Deque::clear);
		return all;
	}

	static List<WordMatch> matches(List<Unpaired> unpaired, FoldedText text) {
		return unpaired.stream().map(sign -> new WordMatch(sign.at(), sign.at() + 1, text.between(sign.at(), sign.at() + 1), Map.of())).toList();
	}

	// 1) or 一） or a) at the beginning of a clause opens nothing.
	private static boolean isEnumerator(FoldedText text, int at) {
		int from = at;
		while (from > 0 && at - from < 3 && isNumeral(text.at(from - 1))) {
			from--;
		}
		return from < at && (from == 0 || "。;,:、!?\n".indexOf(text.at(from - 1)) >= 0);
	}

	private static boolean isNumeral(char c) {
		return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || "一二三四五六七八九十".indexOf(c) >= 0;
	}
}
