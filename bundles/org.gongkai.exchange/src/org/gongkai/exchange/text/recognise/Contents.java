// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.recognise;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.gongkai.exchange.text.source.Enumerator;
import org.gongkai.exchange.text.source.Folded;
import org.gongkai.exchange.text.source.PageNumber;
import org.gongkai.exchange.text.source.SourceLine;

/**
 * Finds contents lists. A list ends where its first entry comes again, as the heading of the text itself; one that lost its
 * own heading is a row of headings with nothing between them whose first comes again.
 */
final class Contents {

	/** So many headings in a row are a list. */
	private static final int LIST = 6;
	private static final Pattern PAGE = Pattern.compile("(?:PAGEREF_?Toc[0-9]+(?:\\\\?h)?[0-9]{0,4}|[.…·\\-_]*(?<![0-9])[0-9]{1,3})$");

	private final List<SourceLine> lines;
	private final FormTitles titles;
	private boolean found;

	Contents(List<SourceLine> lines, FormTitles titles) {
		this.lines = lines;
		this.titles = titles;
	}

	/**
	 * Index of the line behind the list.
	 *
	 * @param heading index of the line 目录, or of the line above the first entry
	 */
	int end(int heading) {
		found = true;
		for (int entry = next(heading + 1); entry < lines.size(); entry = next(entry + 1)) {
			if (!isEntry(lines.get(entry))) {
				return entry;
			}
			String first = text(lines.get(entry));
			for (int i = entry + 1; i < lines.size(); i++) {
				if (text(lines.get(i)).equals(first) || isNumberOf(first, i)) {
					return i;
				}
			}
		}
		return lines.size();
	}

	/** Whether a line is the number of a heading whose words are in the next line. */
	private boolean isNumberOf(String heading, int index) {
		Folded number = lines.get(index).folded();
		return Enumerator.of(number).filter(enumerator -> enumerator.length() == number.length()).isPresent() && index + 1 < lines.size()
				&& heading.equals(number + text(lines.get(index + 1)));
	}

	/**
	 * Whether a contents list without its heading begins at a line.
	 *
	 * @param front whether no section has begun
	 */
	boolean beginsUnannounced(int index, boolean front) {
		if (found || !front || !isHeading(lines.get(index))) {
			return false;
		}
		Set<String> list = new HashSet<>();
		int i = index;
		for (; i < lines.size(); i = next(i + 1)) {
			SourceLine line = lines.get(i);
			if (!PageNumber.is(line.folded()) && (!isHeading(line) || !list.add(text(line)))) {
				break;
			}
		}
		String first = text(lines.get(index));
		return list.size() >= LIST && lines.subList(Math.min(i, lines.size()), lines.size()).stream().anyMatch(line -> text(line).equals(first));
	}

	private boolean isHeading(SourceLine line) {
		if (!isEntry(line)) {
			return false;
		}
		String bare = Headings.bare(text(line));
		return !titles.sections(bare).isEmpty() || titles.table(bare).isPresent()
				|| Enumerator.of(line.folded()).filter(enumerator -> enumerator.kind() == Enumerator.Kind.PART).isPresent();
	}

	private int next(int from) {
		int i = from;
		while (i < lines.size() && lines.get(i).isBlank()) {
			i++;
		}
		return i;
	}

	/** A short line, perhaps with its page number in a cell of its own. */
	private static boolean isEntry(SourceLine line) {
		Folded folded = line.folded();
		return line.filledCells() <= 2 && (!line.hasCells() || PAGE.matcher(folded).find()) && folded.length() <= Headings.MAX_LENGTH
				&& folded.toString().indexOf('。') < 0;
	}

	private static String text(SourceLine line) {
		return PAGE.matcher(Folded.string(line.text())).replaceFirst("");
	}
}
