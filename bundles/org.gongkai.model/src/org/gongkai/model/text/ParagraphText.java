// SPDX-License-Identifier: EPL-2.0
package org.gongkai.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongkai.model.Claim;
import org.gongkai.model.Paragraph;

/**
 * The text of a paragraph as a reader sees it: without marker, source place, brackets, expressions and escapes, and with
 * the printed number of each claim in its place.
 *
 * <p>On its line a paragraph is {@code >}, an optional source place {@code @…}, one space, and the text. In the text
 * {@code \[} is a bracket and {@code \\} a backslash; a backslash before any other character stands for itself.
 *
 * @param trace place in the source; {@link SourceTrace#NONE} for a typed paragraph
 * @param text what is printed
 * @param claims where the printed numbers stand in the text, one span for each claim
 * @param pieces the stretches of text between claims: the head and one tail for each claim
 */
public record ParagraphText(SourceTrace trace, String text, List<Span> claims, List<Piece> pieces) {

	/**
	 * The printed number of a claim, with the unit inside its brackets.
	 *
	 * @param start offset into the plain text
	 * @param length 0 for a claim that prints nothing
	 */
	public record Span(int start, int length) {
	}

	/**
	 * A stretch of text between claims.
	 *
	 * @param start offset of the stretch in the plain text
	 * @param text the stretch, escapes resolved
	 * @param offsets for each character of the stretch its offset in the token as typed
	 */
	public record Piece(int start, String text, int[] offsets) {

		/** Offset in the token, as typed, of a character of this stretch. */
		public int typedOffset(int index) {
			return index < offsets.length ? offsets[index] : offsets.length == 0 ? 0 : offsets[offsets.length - 1] + 1;
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Piece that && start == that.start && text.equals(that.text)
					&& java.util.Arrays.equals(offsets, that.offsets);
		}

		@Override
		public int hashCode() {
			return text.hashCode() * 31 + start;
		}
	}

	/** A token of the paragraph and an offset into it. Token 0 is the head, token n the tail of claim n (from 1). */
	public record Typed(int token, int offset) {
	}

	public ParagraphText {
		claims = List.copyOf(claims);
		pieces = List.copyOf(pieces);
	}

	/** Reads a paragraph of the model, claims included. Missing parts of an incomplete paragraph are empty. */
	public static ParagraphText of(Paragraph paragraph) {
		String head = paragraph.getText() == null ? ">" : paragraph.getText();
		List<String> printed = new ArrayList<>();
		List<String> tails = new ArrayList<>();
		for (Claim claim : paragraph.getClaims()) {
			printed.add(orEmpty(claim.getPrinted()) + orEmpty(claim.getUnit()));
			tails.add(orEmpty(claim.getTail()));
		}
		return of(head, printed, tails);
	}

	/** Reads a line without claims. */
	public static ParagraphText parse(String line) {
		return of(line, List.of(), List.of());
	}

	private static ParagraphText of(String head, List<String> printed, List<String> tails) {
		int from = head.startsWith(">") ? 1 : 0;
		SourceTrace trace = SourceTrace.NONE;
		if (from < head.length() && head.charAt(from) == '@') {
			int end = from + 1;
			while (end < head.length() && "0123456789:,+".indexOf(head.charAt(end)) >= 0) {
				end++;
			}
			Optional<SourceTrace> read = end < head.length() && head.charAt(end) != ' ' ? Optional.empty()
					: SourceTrace.parse(head.substring(from, end));
			if (read.isPresent()) {
				trace = read.get();
				from = end;
			}
		}
		if (from < head.length() && head.charAt(from) == ' ') {
			from++;
		}
		StringBuilder text = new StringBuilder();
		List<Piece> pieces = new ArrayList<>();
		List<Span> spans = new ArrayList<>();
		add(pieces, text, head, from);
		for (int i = 0; i < printed.size(); i++) {
			spans.add(new Span(text.length(), printed.get(i).length()));
			text.append(printed.get(i));
			add(pieces, text, tails.get(i), tails.get(i).startsWith("]") ? 1 : 0);
		}
		return new ParagraphText(trace, text.toString(), spans, pieces);
	}

	private static void add(List<Piece> pieces, StringBuilder text, String token, int from) {
		int[] offsets = new int[token.length()];
		StringBuilder piece = new StringBuilder();
		for (int i = from; i < token.length(); i++) {
			char c = token.charAt(i);
			if (c == '[' && i == token.length() - 1) {
				break;
			}
			offsets[piece.length()] = i;
			if (c == '\\' && i + 1 < token.length() && (token.charAt(i + 1) == '[' || token.charAt(i + 1) == '\\')) {
				c = token.charAt(++i);
			}
			piece.append(c);
		}
		pieces.add(new Piece(text.length(), piece.toString(), IntStream.of(offsets).limit(piece.length()).toArray()));
		text.append(piece);
	}

	/** The text after a claim up to the next one. */
	public String tail(int claim) {
		return pieces.get(claim + 1).text();
	}

	/**
	 * Where a character of the plain text was typed.
	 *
	 * @return empty inside the printed number of a claim
	 */
	public Optional<Typed> typed(int offset) {
		for (int i = 0; i < pieces.size(); i++) {
			Piece piece = pieces.get(i);
			if (offset >= piece.start() && offset < piece.start() + piece.text().length()) {
				return Optional.of(new Typed(i, piece.typedOffset(offset - piece.start())));
			}
		}
		return Optional.empty();
	}

	/** Place of a character of the plain text in the source; empty when the paragraph was typed. */
	public Optional<SourceTrace.Point> source(int offset) {
		return trace.at(offset);
	}

	/** Writes a paragraph without claims; {@link #parse} reads back the same text and place. */
	public static String write(String text, SourceTrace trace) {
		return head(trace) + escape(text);
	}

	/** What a paragraph begins with: the marker, the source place and one space. */
	public static String head(SourceTrace trace) {
		return ">" + trace + " ";
	}

	/** Text as it must be typed in a paragraph. Line breaks become spaces, for a paragraph is one line. */
	public static String escape(String text) {
		return text.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ').replace("\\", "\\\\").replace("[", "\\[");
	}

	private static String orEmpty(String text) {
		return text == null ? "" : text;
	}
}
