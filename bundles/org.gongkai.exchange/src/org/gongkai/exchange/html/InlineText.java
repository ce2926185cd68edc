// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.html;

import org.gongkai.exchange.read.CellText;
import org.jsoup.nodes.Element;

/** Text being collected, with white space as a browser shows it: none at the rims, one space elsewhere, none within Chinese. */
final class InlineText {

	private final StringBuilder text = new StringBuilder();
	private boolean space;
	private boolean broken;

	/** Adds text of the page. */
	void add(String added, boolean verbatim) {
		for (int i = 0; i < added.length(); i++) {
			char c = added.charAt(i);
			if (verbatim && c == '\n') {
				newLine();
			} else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
				space = true;
				broken |= c == '\n' || c == '\r';
			} else {
				put(c);
			}
		}
	}

	private void put(char c) {
		char before = text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
		// a line break in the page's source between two ideographs is no space that anybody meant
		if (space && before != '\n' && !(broken && CellText.isWide(before) && CellText.isWide(c))) {
			text.append(' ');
		}
		text.append(c);
		space = false;
		broken = false;
	}

	/** Begins a new line unless one has just begun. */
	void newLine() {
		if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
			text.append('\n');
		}
		space = false;
		broken = false;
	}

	/** Takes what was collected. */
	String take() {
		String taken = text.toString();
		text.setLength(0);
		space = false;
		broken = false;
		return taken;
	}

	/** What stands for a picture. */
	static String picture(Element image) {
		String name = image.attr("alt").strip();
		if (name.isEmpty()) {
			String source = image.attr("src");
			name = source.startsWith("data:") ? "" : source.replaceFirst("[?#].*$", "").replaceFirst("^.*[/\\\\]", "");
		}
		return name.isEmpty() ? "[image]" : "[image: " + name + "]";
	}
}
