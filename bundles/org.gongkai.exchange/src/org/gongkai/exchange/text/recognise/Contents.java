// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.recognise;

import java.util.List;
import java.util.regex.Pattern;

import org.gongkai.exchange.text.source.Folded;
import org.gongkai.exchange.text.source.SourceLine;

/** Finds where a contents list ends: where its first entry comes again, as the heading of the text itself. */
final class Contents {

	private static final Pattern PAGE = Pattern.compile("(?:[.…·\\-_]*(?<![0-9])[0-9]{1,3})$");

	private Contents() {
	}

	/**
	 * Index of the line behind the list.
	 *
	 * @param heading index of the line 目录
	 */
	static int end(List<SourceLine> lines, int heading) {
		for (int entry = next(lines, heading + 1); entry < lines.size(); entry = next(lines, entry + 1)) {
			if (!isEntry(lines.get(entry))) {
				return entry;
			}
			String first = text(lines.get(entry));
			for (int i = entry + 1; i < lines.size(); i++) {
				if (text(lines.get(i)).equals(first)) {
					return i;
				}
			}
		}
		return lines.size();
	}

	private static int next(List<SourceLine> lines, int from) {
		int i = from;
		while (i < lines.size() && lines.get(i).isBlank()) {
			i++;
		}
		return i;
	}

	private static boolean isEntry(SourceLine line) {
		Folded folded = line.folded();
		return !line.hasCells() && folded.length() <= Headings.MAX_LENGTH && folded.toString().indexOf('。') < 0;
	}

	private static String text(SourceLine line) {
		return PAGE.matcher(Folded.string(line.text())).replaceFirst("");
	}
}
