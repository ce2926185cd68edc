// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.reviewing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.StyleRange;
import org.gongkai.core.spi.ImportReview;
import org.gongkai.core.spi.Note;
import org.gongkai.core.spi.TokenClass;

/**
 * Colours the numbers of the source by where they ended: the unplaced always, the other classes when they are chosen. Lines
 * are coloured when they are drawn, so that a source of many thousand numbers costs nothing.
 */
final class TokenColours implements LineStyleListener {
	private final TextSide side;
	private final Map<Integer, List<ImportReview.Token>> tokens = new HashMap<>();
	private final Map<Integer, List<Note>> doubts = new HashMap<>();
	private final Set<TokenClass> chosen = EnumSet.of(TokenClass.UNPLACED);
	private List<ImportReview.Token> all = List.of();

	TokenColours(TextSide side) {
		this.side = side;
	}

	/** Another source. */
	void show(ImportReview review) {
		tokens.clear();
		doubts.clear();
		all = review.tokens();
		all.forEach(token -> tokens.computeIfAbsent(token.line() - 1, line -> new ArrayList<>(4)).add(token));
		review.notes().stream().filter(note -> note.kind() == Note.Kind.PROBLEM && note.line() > 0 && note.length() > 0)
				.forEach(note -> doubts.computeIfAbsent(note.line() - 1, line -> new ArrayList<>(1)).add(note));
	}

	/** Colours a class, or no longer. */
	void choose(TokenClass place, boolean coloured) {
		if (coloured || place == TokenClass.UNPLACED) {
			chosen.add(place);
		} else {
			chosen.remove(place);
		}
		side.redraw();
	}

	/** The next number of the chosen classes behind a place, or before it; null when there is none. */
	ImportReview.Token next(Set<TokenClass> places, int line, int column, boolean forward) {
		ImportReview.Token before = null;
		for (ImportReview.Token token : all) {
			if (places.contains(token.place())) {
				int order = token.line() != line ? Integer.compare(token.line(), line) : Integer.compare(token.col(), column);
				if (order > 0 && forward) {
					return token;
				}
				if (order >= 0 && !forward) {
					return before;
				}
				before = token;
			}
		}
		return forward ? null : before;
	}

	@Override
	public void lineGetStyle(LineStyleEvent event) {
		event.styles = styles(side.widget().getLineAtOffset(event.lineOffset), event.lineOffset, event.lineText).toArray(StyleRange[]::new);
	}

	/** The colours of a line, counted from 0, in ascending order. */
	List<StyleRange> styles(int line, int offset, String text) {
		List<StyleRange> styles = new ArrayList<>();
		for (ImportReview.Token token : tokens.getOrDefault(line, List.of())) {
			if (chosen.contains(token.place()) && token.col() - 1 + token.text().length() <= text.length()) {
				StyleRange style = new StyleRange(offset + token.col() - 1, token.text().length(), null,
						ReviewColours.of(token.place()));
				style.fontStyle = token.place() == TokenClass.UNPLACED ? SWT.BOLD : SWT.NORMAL;
				styles.add(style);
			}
		}
		for (Note note : doubts.getOrDefault(line, List.of())) {
			int from = note.column() - 1;
			if (from >= 0 && from + note.length() <= text.length()
					&& styles.stream().noneMatch(style -> overlaps(style, offset + from, note.length()))) {
				StyleRange style = new StyleRange(offset + from, note.length(), null, null);
				style.underline = true;
				style.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
				style.underlineColor = ReviewColours.doubt();
				styles.add(style);
			}
		}
		styles.sort((a, b) -> a.start - b.start);
		return styles;
	}

	private static boolean overlaps(StyleRange style, int from, int length) {
		return style.start < from + length && from < style.start + style.length;
	}
}
