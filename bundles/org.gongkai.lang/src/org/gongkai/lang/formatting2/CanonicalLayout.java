// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.formatting2;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.resource.XtextResource;

/**
 * The canonical layout of a text: nesting shown by four spaces, tables aligned by display width, one space around words,
 * at most one blank line. Comments, line breaks between columns and everything that is no white space stay.
 */
public final class CanonicalLayout {

	/**
	 * A stretch of white space, or a row or paragraph head, and what takes its place.
	 *
	 * @param offset of the first character in the text
	 * @param length characters to replace; may be 0
	 * @param text what to put there
	 */
	public record Edit(int offset, int length, String text) {
	}

	// Where the signs of a damaged text are torn apart, they may read otherwise; a text without errors is laid out at once.
	private static final int ROUNDS = 5;

	/** Lays a text out. Laid out once more, nothing changes. */
	public static String format(String text) {
		String laid = text;
		for (int round = 0; round < ROUNDS; round++) {
			String before = laid;
			List<Piece> pieces = Pieces.of(before);
			laid = apply(edits(before, pieces), before);
			if (laid.equals(before) || pieces.stream().noneMatch(piece -> piece.is(Piece.Kind.OTHER) || piece.text().endsWith("\\"))) {
				return laid;
			}
		}
		return laid;
	}

	private static String apply(List<Edit> edits, String text) {
		StringBuilder formatted = new StringBuilder(text.length() + text.length() / 4);
		int at = 0;
		for (Edit edit : edits) {
			formatted.append(text, at, edit.offset()).append(edit.text());
			at = edit.offset() + edit.length();
		}
		return formatted.append(text, at, text.length()).toString();
	}

	/** Lays the text of a file out. */
	public String format(XtextResource resource) {
		return resource.getParseResult() == null ? "" : format(resource.getParseResult().getRootNode().getText());
	}

	/** What has to be replaced to lay a text out, in text order and without overlap; empty when it is laid out already. */
	public static List<Edit> edits(String text) {
		return edits(text, Pieces.of(text));
	}

	static List<Edit> edits(String text, List<Piece> pieces) {
		String delimiter = delimiter(text);
		Layout layout = Layout.of(pieces, delimiter);
		List<Edit> edits = new ArrayList<>();
		int at = 0;
		for (int i = 0; i < pieces.size(); i++) {
			Piece piece = pieces.get(i);
			replace(edits, text, at, piece.offset(), layout.lead(i));
			replace(edits, text, piece.offset(), piece.end(), layout.text(i));
			at = piece.end();
		}
		replace(edits, text, at, text.length(), pieces.isEmpty() || pieces.getLast().text().endsWith("\n") ? "" : delimiter);
		return edits;
	}

	private static void replace(List<Edit> edits, String text, int from, int to, String replacement) {
		if (to - from != replacement.length() || !text.startsWith(replacement, from)) {
			edits.add(new Edit(from, to - from, replacement));
		}
	}

	private static String delimiter(String text) {
		int end = text.indexOf('\n');
		return end > 0 && text.charAt(end - 1) == '\r' ? "\r\n" : "\n";
	}
}
