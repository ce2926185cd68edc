// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.noise;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How an invented document is laid out.
 *
 * @param cells how the cells of a row stand
 * @param heads which headings a table has
 * @param pages what a page break leaves
 * @param length rows to a page
 * @param side whether the last columns of a wide table stand on pages of their own
 * @param titles how titles of tables are numbered
 * @param captions how what stands above the headings is laid out
 * @param contents whether the document has a contents list
 */
record SampleLayout(Cells cells, Heads heads, Pages pages, int length, boolean side, Titles titles, Captions captions, boolean contents) {

	/** The usual way. */
	static final SampleLayout USUAL = new SampleLayout(Cells.TABS, Heads.ALL, Pages.NONE, 0, false, Titles.PLAIN, Captions.LINES, false);

	/** The layout with the last columns of wide tables on pages of their own, and cells that stand in some way. */
	SampleLayout sideBySide(Cells cells) {
		return new SampleLayout(cells, heads, pages, length, true, titles, captions, contents);
	}

	/** The layout with headings, and cells that stand in some way. */
	SampleLayout headed(Cells cells) {
		return new SampleLayout(cells, heads == Heads.NONE ? Heads.ALL : heads, pages, length, side, titles, captions, contents);
	}

	/** How the cells of a row stand. */
	enum Cells {
		/** Side by side, a tab between two. */
		TABS,
		/** As in markdown. */
		PIPES,
		/** Side by side, spaces between two. */
		SPACES,
		/** On lines of their own, a blank line between rows. */
		LINES,
		/** On lines of their own, nothing between rows. */
		DENSE
	}

	/** Which headings a table has. */
	enum Heads {
		/** All. */
		ALL,
		/** No column numbers. */
		NO_ORDINALS,
		/** Those of single columns alone. */
		LEAVES,
		/** None. */
		NONE;

		/** The headings of a table that are printed. */
		List<List<String>> of(SampleGrid grid) {
			int depth = grid.layout().columns().stream().mapToInt(column -> column.path().split("/").length).max().orElse(1);
			boolean panels = grid.layout().panels().size() > 1 && grid.layout().panels().stream().noneMatch(panel -> panel.title().isEmpty());
			int names = depth + (panels ? 1 : 0);
			return switch (this) {
				case ALL -> grid.headings();
				case NO_ORDINALS -> grid.headings().subList(0, names);
				case LEAVES -> List.of(IntStream.range(0, grid.layout().width()).mapToObj(i -> grid.layout().columns().get(i).title()).toList());
				case NONE -> List.of();
			};
		}
	}

	/** What a page break leaves. */
	enum Pages {
		/** There is none. */
		NONE,
		/** A blank line. */
		GAP,
		/** A page number. */
		NUMBERED,
		/** A page number and a running header. */
		RUNNING,
		/** Title, captions and headings again. */
		HEADED
	}

	/** How titles of tables are numbered. */
	enum Titles {
		/** Not at all. */
		PLAIN,
		/** 一、. */
		HAN,
		/** 表1. */
		TABLE,
		/** 附件1：. */
		ANNEX,
		/** 附表1. */
		ATTACHED,
		/** （一）. */
		PARENTHESES,
		/** There is no title. */
		NONE;

		private static final String HAN_DIGITS = "一二三四五六七八九十";

		String text(String title, int number) {
			String han = (number >= 10 ? "十" : "") + (number == 9 ? "十" : number % 10 == 9 ? "二十" : HAN_DIGITS.substring(number % 10, number % 10 + 1));
			return switch (this) {
				case PLAIN -> title;
				case HAN -> han + "、" + title;
				case TABLE -> "表" + (number + 1) + " " + title;
				case ANNEX -> "附件" + (number + 1) + "：" + title;
				case ATTACHED -> "附表" + (number + 1) + " " + title;
				case PARENTHESES -> "（" + han + "）" + title;
				case NONE -> "";
			};
		}
	}

	/** How what stands above the headings is laid out. */
	enum Captions {
		/** A line each. */
		LINES,
		/** Side by side. */
		ROW,
		/** Only the number of the table. */
		NUMBER
	}
}
