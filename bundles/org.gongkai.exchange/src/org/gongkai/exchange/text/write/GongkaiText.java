// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.write;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.exchange.text.prose.ClaimDraft;
import org.gongkai.exchange.text.prose.JoinedText;
import org.gongkai.model.text.ParagraphText;
import org.gongkai.model.text.PipeRow;
import org.gongkai.model.text.SourceTrace;

/** Builds a file of the language line by line, indented by blocks. */
public final class GongkaiText {

	private static final String INDENT = "    ";
	private final StringBuilder text = new StringBuilder();
	private int depth;

	/** A line of its own. */
	public GongkaiText line(String content) {
		text.append(INDENT.repeat(depth)).append(content).append('\n');
		return this;
	}

	/** A line that opens a block. */
	public GongkaiText open(String content) {
		line(content + " {");
		depth++;
		return this;
	}

	/** Closes the innermost block. */
	public GongkaiText close() {
		depth--;
		return line("}");
	}

	/** A paragraph. */
	public GongkaiText paragraph(JoinedText paragraph, List<ClaimDraft> claims) {
		StringBuilder line = new StringBuilder(ParagraphText.head(trace(paragraph, claims)));
		int from = 0;
		for (ClaimDraft claim : claims) {
			line.append(ParagraphText.escape(paragraph.text().substring(from, claim.start()))).append('[')
					.append(claim.isMissing() ? "空" : claim.printed()).append(" = ").append(claim.expression()).append(']');
			from = claim.end();
		}
		return line(line.append(ParagraphText.escape(paragraph.text().substring(from))).toString());
	}

	/** The places of a paragraph; a stretch whose numbers are written without the spaces inside them is so much shorter. */
	private static SourceTrace trace(JoinedText paragraph, List<ClaimDraft> claims) {
		List<SourceTrace.Segment> segments = new ArrayList<>();
		for (JoinedText.Piece piece : paragraph.pieces()) {
			int end = piece.start() + piece.length();
			int length = piece.length();
			for (ClaimDraft claim : claims) {
				if (!claim.isMissing() && claim.start() >= piece.start() && claim.start() < end) {
					length -= claim.end() - claim.start() - claim.printed().length();
				}
			}
			segments.add(new SourceTrace.Segment(piece.line(), piece.column() == 1 ? 0 : piece.column(),
					segments.size() == paragraph.pieces().size() - 1 ? -1 : Math.max(0, length)));
		}
		return new SourceTrace(segments);
	}

	/** A table row. */
	public GongkaiText row(List<String> cells, SourceTrace trace) {
		return line(PipeRow.write(cells, trace));
	}

	/** Words of one line, the empty ones left out. */
	public static String words(String... words) {
		List<String> given = new ArrayList<>();
		for (String word : words) {
			if (!word.isEmpty()) {
				given.add(word);
			}
		}
		return String.join(" ", given);
	}

	/** A text in quotes. */
	public static String quoted(String text) {
		return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("[\\r\\n\\t]+", " ") + '"';
	}

	/** A text as a name of the language: characters that a name cannot have are left out. */
	public static String name(String text) {
		StringBuilder name = new StringBuilder();
		text.chars().filter(c -> isLetter((char) c) || c >= '0' && c <= '9' && !name.isEmpty()).forEach(c -> name.append((char) c));
		return name.isEmpty() ? "文件" : name.toString();
	}

	private static boolean isLetter(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '〇' || c >= '\u3400' && c <= '\u9fff'
				|| c >= '\uf900' && c <= '\ufaff';
	}

	@Override
	public String toString() {
		return text.toString();
	}
}
