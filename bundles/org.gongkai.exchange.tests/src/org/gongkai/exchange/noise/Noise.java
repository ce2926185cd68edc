// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.noise;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;

/** Ways in which a source is altered without saying anything else. The same seed alters in the same way. */
public enum Noise {
	/** Digits are full-width. */
	FULL_WIDTH_DIGITS(CharacterNoise::fullWidthDigits),
	/** Words are torn apart. */
	SPACES_IN_WORDS(CharacterNoise::spacesInWords),
	/** Numbers are torn apart. */
	SPACES_IN_NUMBERS(CharacterNoise::spacesInNumbers),
	/** Ideographs are radicals. */
	RADICALS(CharacterNoise::radicals),
	/** Spaces are no-break spaces. */
	NO_BREAK_SPACES(CharacterNoise::noBreakSpaces),
	/** Text is broken into lines elsewhere. */
	MOVED_LINE_BREAKS(LineNoise::movedLineBreaks),
	/** Blank lines are gone. */
	NO_BLANK_LINES(LineNoise::noBlankLines),
	/** Some blank lines are gone. */
	FEWER_BLANK_LINES(LineNoise::fewerBlankLines),
	/** Page numbers and running headers stand between the lines. */
	PAGES(LineNoise::pages),
	/** Rows lack their last blank cells. */
	NO_TRAILING_TABS(LineNoise::noTrailingTabs),
	/** Tabs are spaces. */
	TABS_AS_SPACES(LineNoise::tabsAsSpaces),
	/** Lines end with spaces. */
	TRAILING_SPACES(LineNoise::trailingSpaces),
	/** Tables come in another order. */
	TABLE_ORDER(null) {
		@Override
		byte[] alter(Source source, RandomGenerator random) {
			return TableOrder.shuffled(source, random).getBytes(UTF_8);
		}
	},
	/** The file begins with a byte order mark and its lines end as on Windows. */
	WINDOWS((text, random) -> "\ufeff" + text.replace("\n", "\r\n")),
	/** The file is in the national encoding. */
	GB18030(null) {
		@Override
		byte[] alter(Source source, RandomGenerator random) {
			return source.text().getBytes(Charset.forName("GB18030"));
		}
	},
	/** Three of the others at once. */
	COMBINED((text, random) -> {
		List<Noise> some = new ArrayList<>(List.of(FULL_WIDTH_DIGITS, SPACES_IN_WORDS, SPACES_IN_NUMBERS, RADICALS, NO_BREAK_SPACES, MOVED_LINE_BREAKS,
				FEWER_BLANK_LINES, PAGES, NO_TRAILING_TABS, TRAILING_SPACES, WINDOWS));
		Collections.shuffle(some, new Random(random.nextLong()));
		String altered = text;
		for (Noise noise : some.subList(0, 3).stream().sorted(Collections.reverseOrder()).toList()) {
			altered = noise.change.apply(altered, random);
		}
		return altered;
	}),
	/** The file is in UTF-16. */
	UTF_16(null) {
		@Override
		byte[] alter(Source source, RandomGenerator random) {
			return ("\ufeff" + source.text()).getBytes(StandardCharsets.UTF_16LE);
		}
	},
	/** Lines end as on old Macs. */
	CARRIAGE_RETURNS((text, random) -> text.replace("\n", "\r")),
	/** Hyphens and minus signs are typed in other ways. */
	DASHES(CharacterNoise::dashes),
	/** Every page ends with the name of the department. */
	FOOTERS(LineNoise::footers),
	/** Lines end in every way. */
	MIXED_LINE_ENDS(LineNoise::mixedLineEnds),
	/** Labels of rows are broken over two lines. */
	WRAPPED_LABELS(LineNoise::wrappedLabels),
	/** Columns are called otherwise. */
	RENAMED_HEADINGS(LineNoise::renamedHeadings),
	/** Punctuation has another width. */
	PUNCTUATION(CharacterNoise::punctuation),
	/** Labels have spaces in them and in front of them. */
	SPACED_LABELS(CharacterNoise::spacedLabels),
	/** In the middle of a table its title comes again, as on a new page. */
	TITLES_AGAIN(null) {
		@Override
		byte[] alter(Source source, RandomGenerator random) {
			return RepeatedTitles.in(source, random).getBytes(UTF_8);
		}
	},
	/** Everything is in traditional characters. */
	TRADITIONAL(CharacterNoise::traditional),
	/** Between the digits of some numbers stands a space each. */
	DIGITS_APART(CharacterNoise::digitsApart),
	/** Labels in cells on lines of their own are broken over two lines. */
	WRAPPED_CELLS(LineNoise::wrappedCells),
	/** Every page begins with the department, the document and the page number in one line. */
	HEADERS(LineNoise::headers),
	/** Tables have a column that the form does not know. */
	EXTRA_COLUMNS(null) {
		@Override
		byte[] alter(Source source, RandomGenerator random) {
			return TableNoise.extraColumns(source, random).getBytes(UTF_8);
		}
	},
	/** Two columns stand the other way round. */
	COLUMN_ORDER(null) {
		@Override
		byte[] alter(Source source, RandomGenerator random) {
			return TableNoise.columnOrder(source, random).getBytes(UTF_8);
		}
	},
	/** In the middle of a table its headings come again. */
	HEADINGS_AGAIN(null) {
		@Override
		byte[] alter(Source source, RandomGenerator random) {
			return TableNoise.headingsAgain(source, random).getBytes(UTF_8);
		}
	},
	/** On the pages of tables split left and right the headings come again. */
	SPLIT_HEADINGS_AGAIN(null) {
		@Override
		byte[] alter(Source source, RandomGenerator random) {
			return TableNoise.splitHeadingsAgain(source, random).getBytes(UTF_8);
		}
	},
	/** Tables split left and right have a column that the form does not know. */
	SPLIT_EXTRA_COLUMNS(null) {
		@Override
		byte[] alter(Source source, RandomGenerator random) {
			return TableNoise.splitExtraColumns(source, random).getBytes(UTF_8);
		}
	},
	/** Tables have no title. */
	NO_TITLES(null) {
		@Override
		byte[] alter(Source source, RandomGenerator random) {
			return TableNoise.noTitles(source, random).getBytes(UTF_8);
		}
	},
	/** Nothing stands between titles and headings. */
	NO_CAPTIONS(null) {
		@Override
		byte[] alter(Source source, RandomGenerator random) {
			return TableNoise.noCaptions(source, random).getBytes(UTF_8);
		}
	};

	private final BiFunction<String, RandomGenerator, String> change;

	Noise(BiFunction<String, RandomGenerator, String> change) {
		this.change = change;
	}

	/** The source altered. */
	byte[] alter(Source source, RandomGenerator random) {
		return change.apply(source.text(), random).getBytes(UTF_8);
	}
}
