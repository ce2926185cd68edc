// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.gongkai.exchange.text.prose.ParagraphJoiner;
import org.gongkai.exchange.text.source.Folded;
import org.gongkai.exchange.text.table.RegionItem.Caption;
import org.gongkai.exchange.text.table.RegionItem.RawRow;

/** What stands between the title of a table and its headings: number, department, year, unit; one to a line or side by side. */
final class TableHead {

	/** The rest of a name that did not fit on its line is as short as this. */
	private static final int REST = 8;
	/** No label of a row is as long as this. */
	private static final int NOTE = 30;
	private static final Pattern NAME = Pattern.compile("^.{0,4}(?:部门|单位)(?:名称)?:.*");
	/** A cell of a row that says what the table is: its number, the department, the year, the unit. */
	private static final Pattern SAYS = Pattern.compile("(?:公开|附)?表?[0-9]{1,2}表?|.{0,4}(?:部门|单位)(?:名称)?:.*|(?:金额)?单位:.{1,3}|(?:19|20)[0-9]{2}年度?");
	private static final Pattern NUMBER = Pattern.compile("[0-9]+");
	private static final Pattern OTHER = Pattern.compile(".*[0-9].*|.*:.*|.*表");

	private TableHead() {
	}

	/** The items with all cells before the first heading as captions, and names that were broken joined. */
	static List<RegionItem> captions(List<RegionItem> items, HeadingRows headings) {
		int first = 0;
		while (first < items.size() && !(items.get(first) instanceof RawRow row && headings.isHeading(row))) {
			first++;
		}
		List<RegionItem> result = new ArrayList<>();
		for (int i = 0; i < items.size(); i++) {
			RegionItem item = items.get(i);
			if (item instanceof RawRow row && row.isBlank()) {
				// counts when the rows of two pages are put together
				result.add(row);
			} else if (item instanceof RawRow row && (i < first && first < items.size() || isNote(row) || isCaption(row))) {
				row.cells().stream().filter(cell -> !cell.isBlank()).forEach(cell -> result.add(
						new Caption(cell.content())));
			} else if (item instanceof Caption caption && !result.isEmpty() && result.getLast() instanceof Caption before
					&& isRest(before, caption)) {
				result.set(result.size() - 1, new Caption(before.text().plus(caption.text())));
			} else {
				result.add(item);
			}
		}
		return result;
	}

	/** What the table is, side by side. */
	static boolean isCaption(RawRow row) {
		return row.cells().stream().filter(cell -> !cell.isBlank()).map(RawCell::folded)
				.allMatch(text -> SAYS.matcher(text).matches() && !NUMBER.matcher(text).matches());
	}

	/** A note that was typed into cells of the table. */
	private static boolean isNote(RawRow row) {
		return row.cells().stream().filter(cell -> !cell.isBlank())
				.allMatch(cell -> cell.folded().length() > NOTE || cell.folded().startsWith("注:")
						|| ParagraphJoiner.endsSentence(cell.folded()));
	}

	private static boolean isRest(Caption before, Caption next) {
		String text = Folded.string(next.text().text());
		return before.lastLine() + 1 == next.firstLine() && text.length() <= REST && !OTHER.matcher(text).matches()
				&& NAME.matcher(Folded.string(before.text().text())).matches();
	}
}
