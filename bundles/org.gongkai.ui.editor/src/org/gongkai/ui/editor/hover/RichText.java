// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;

/**
 * The few tags that the language service writes (paragraphs, lists, rows, bold, italic), as text with styles for a text
 * widget. A browser widget is not needed, which on Linux is often not there.
 *
 * @param text   what is shown
 * @param styles bold and italic pieces in ascending order
 */
public record RichText(String text, List<StyleRange> styles) {
	private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)[^>]*>");

	/** Reads a fragment of HTML; a tag that is not known is left out, its content is not. */
	public static RichText of(String html) {
		Writer writer = new Writer();
		Matcher tag = TAG.matcher(html);
		int from = 0;
		while (tag.find()) {
			writer.text(html.substring(from, tag.start()));
			writer.tag(tag.group(2).toLowerCase(Locale.ROOT), !tag.group(1).isEmpty());
			from = tag.end();
		}
		writer.text(html.substring(from));
		return writer.finish();
	}

	private static final class Writer {
		private final StringBuilder text = new StringBuilder();
		private final List<StyleRange> styles = new ArrayList<>();
		private int bold;
		private int italic;
		private boolean cell;

		void text(String escaped) {
			String plain = escaped.replaceAll("\\s+", " ").replace("&nbsp;", "\u00a0").replace("&lt;", "<")
					.replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
			if (plain.isBlank() && startsLine()) {
				return;
			}
			int start = text.length();
			text.append(plain);
			int font = (bold > 0 ? SWT.BOLD : 0) | (italic > 0 ? SWT.ITALIC : 0);
			if (font != 0) {
				styles.add(new StyleRange(start, plain.length(), null, null, font));
			}
		}

		void tag(String name, boolean end) {
			switch (name) {
			case "b", "strong", "th" -> {
				bold += end ? -1 : 1;
				cell(name, end);
			}
			case "i", "em" -> italic += end ? -1 : 1;
			case "br" -> text.append('\n');
			case "p", "div", "ul", "ol", "table", "h1", "h2", "h3" -> newLine();
			case "tr" -> {
				newLine();
				cell = false;
			}
			case "td" -> cell(name, end);
			case "li" -> {
				newLine();
				if (!end) {
					text.append("  •  ");
				}
			}
			default -> {
				// a tag without a look of its own
			}
			}
		}

		private void cell(String name, boolean end) {
			if (!end && name.startsWith("t")) {
				if (cell) {
					text.append('\t');
				}
				cell = true;
			}
		}

		private boolean startsLine() {
			return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
		}

		private void newLine() {
			if (!startsLine()) {
				text.append('\n');
			}
		}

		RichText finish() {
			return new RichText(text.toString().stripTrailing(), List.copyOf(styles));
		}
	}
}
