// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.gongkai.core.text.Message;
import org.gongkai.lang.ide.Completion;
import org.gongkai.lang.ide.CompletionKind;

/** Collects proposals that fit what is typed already: those that begin with it first, those that contain it after. */
final class Proposals {

	static final Message NOTHING = new Message("", "");
	private static final int LIMIT = 1000;

	private record Ranked(int rank, int order, Completion completion) {
	}

	private final String typed;
	private final int from;
	private final int length;
	private final List<Ranked> found = new ArrayList<>();
	private final Set<String> seen = new HashSet<>();

	/**
	 * @param typed  what stands between the start of the replaced range and the caret
	 * @param from   first character replaced
	 * @param length characters replaced, which may reach beyond the caret
	 */
	Proposals(String typed, int from, int length) {
		this.typed = typed.toLowerCase(Locale.ROOT);
		this.from = from;
		this.length = length;
	}

	String typed() {
		return typed;
	}

	void add(String label, String insert, CompletionKind kind, Message detail, Message documentation, String... wordings) {
		add(0, label, insert, insert.length(), kind, detail, documentation, wordings);
	}

	/**
	 * @param group     0 for what fits best here; larger groups come later among equal matches
	 * @param cursor    where the caret stands afterwards, in characters of the inserted text
	 * @param wordings  what the typed text is compared with besides the label
	 */
	void add(int group, String label, String insert, int cursor, CompletionKind kind, Message detail, Message documentation,
			String... wordings) {
		add(group, from, length, label, insert, cursor, kind, detail, documentation, wordings);
	}

	void add(int group, int start, int replaced, String label, String insert, int cursor, CompletionKind kind, Message detail,
			Message documentation, String... wordings) {
		int match = match(label);
		for (String wording : wordings) {
			match = Math.min(match, match(wording));
		}
		if (match < 3 && seen.add(insert + "\0" + label)) {
			found.add(new Ranked(match * 10 + group, found.size(),
					new Completion(label, detail, insert, start, replaced, kind, documentation, cursor)));
		}
	}

	/** 0: begins with what is typed; 1: contains it; 2: contains its characters in order; 3: does not fit. */
	private int match(String wording) {
		String lower = wording.toLowerCase(Locale.ROOT);
		if (lower.startsWith(typed)) {
			return 0;
		}
		if (lower.contains(typed)) {
			return 1;
		}
		if (typed.length() < 2 || Character.isDigit(typed.charAt(0))) {
			return 3;
		}
		int at = 0;
		for (int i = 0; i < typed.length(); i++) {
			at = lower.indexOf(typed.charAt(i), at) + 1;
			if (at == 0) {
				return 3;
			}
		}
		return 2;
	}

	/** The proposals, best first. */
	List<Completion> list() {
		return found.stream().sorted(Comparator.comparingInt(Ranked::rank).thenComparingInt(Ranked::order)).limit(LIMIT)
				.map(Ranked::completion).toList();
	}
}
