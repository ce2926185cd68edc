// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.prose;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.gongkai.core.spi.TokenClass;
import org.gongkai.exchange.report.TokenLedger;
import org.gongkai.exchange.text.source.Folded;
import org.gongkai.exchange.text.source.NumericToken;
import org.gongkai.exchange.text.source.PageNumber;

/** Says of the numbers in running text that are no claims what else they are: dates, identifiers, or free. */
public final class TextNumbers {

	/** Characters of context looked at on either side. */
	private static final int CONTEXT = 24;
	private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
	private static final Pattern YEAR_FOLLOWS = Pattern.compile(
			"(?:年|届|(?:[-、~至和与,](?:19|20)[0-9]{2})+年?|[-./](?:0?[1-9]|1[0-2])(?:[-./][0-3]?[0-9])?(?![0-9])).*");
	private static final Pattern DAY_FOLLOWS = Pattern.compile("(?:月|日)(?!均).*");
	private static final Pattern DATE_BEFORE = Pattern.compile(".*(?:19|20)[0-9]{2}(?:[-./年]|年至)(?:[0-9]{1,2}[-./月])?");
	private static final Pattern MONTH_BEFORE = Pattern.compile(".*[0-9]{1,2}月(?:[0-9]{1,2}[-日至]+)?");
	/** A day whose 日 was forgotten. */
	private static final Pattern DAY_BEFORE = Pattern.compile(".*(?:19|20)[0-9]{2}年[0-9]{1,2}月");
	/** The first of several months: 6、9、11月, 1—12月. */
	private static final Pattern MONTHS_FOLLOW = Pattern.compile("(?:[、,和至~-][0-9]{1,2})+月(?![均度])(?!份?平均).*");
	/** In a calculation 12月 are twelve months. */
	private static final Pattern FACTOR_BEFORE = Pattern.compile(".*[*×xX]");
	private static final Pattern FULL_DATE = Pattern.compile("(?:19|20)[0-9]{2}[./][0-9]{1,2}(?:[./][0-9]{1,2})?");
	private static final Pattern TORN_YEAR = Pattern.compile("(?:.*[^0-9])?(?=[0-9\\t]*\\t[0-9]+\\t)(?:\\t?[12]\\t?[90]\\t?[0-9]\\t?[0-9]\\t?)年.*");
	private static final Pattern ITEM_BEFORE = Pattern.compile("(?:.*[。;:!?\"])?\\(?");
	private static final Pattern ITEM_FOLLOWS = Pattern.compile("(?:[、.](?![0-9])|\\)|\\.(?=(?:19|20)[0-9]{2}年)).*");
	private static final Pattern NUMBER_OF_DOCUMENT = Pattern.compile("号.*");
	private static final Pattern DOCUMENT_YEAR = Pattern.compile("\\](?:第)?[0-9]+.*");
	private static final Pattern ORDINAL_BEFORE = Pattern.compile(".*(?:第|公开|附件|附表|附录|图|表|序号|编号|代码|编码|令)");
	/** The number of a table or form that letters begin: GK01. */
	private static final Pattern CODE_BEFORE = Pattern.compile("(?:.*[^A-Za-z])?[A-Z]{1,4}");
	private static final Pattern LEVEL_FOLLOWS = Pattern.compile("\\((?:类|款|项)\\).*");
	/** Grades: 5级, and the 5 of 5-6级. */
	private static final Pattern GRADE_FOLLOWS = Pattern.compile("(?:[-~至、或和][0-9]{1,2})?级(?!别).*");
	/** The number of a telephone line is its name. */
	private static final Pattern LINE_FOLLOWS = Pattern.compile("\"?(?:服务|政务)?(?:热线|电话).*");
	/** An administrative or account code: too long for an amount without separators. */
	private static final Pattern LONG_CODE = Pattern.compile("[0-9]{8,}");

	private TextNumbers() {
	}

	/** Places all open tokens of a paragraph. */
	public static void place(JoinedText paragraph, TokenLedger ledger) {
		place(paragraph, ledger, true);
	}

	/** Places the dates and identifiers of a line that is no running text; other numbers stay open. */
	public static void placeKnown(JoinedText line, TokenLedger ledger) {
		place(line, ledger, false);
	}

	/** Places the open tokens of a stretch that is the name of something: a year is a date, all else is part of the name. */
	public static void placeName(JoinedText paragraph, int start, int end, TokenLedger ledger) {
		place(paragraph, start, end, ledger, place -> place == TokenClass.DATE ? place : TokenClass.IDENTIFIER);
	}

	private static void place(JoinedText paragraph, TokenLedger ledger, boolean free) {
		boolean page = PageNumber.is(Folded.of(paragraph.text()));
		place(paragraph, 0, paragraph.text().length(), ledger,
				place -> page ? TokenClass.IDENTIFIER : free || place != TokenClass.FREE ? place : TokenClass.UNPLACED);
	}

	private static void place(JoinedText paragraph, int start, int end, TokenLedger ledger, UnaryOperator<TokenClass> decision) {
		String text = paragraph.text();
		for (JoinedText.Piece piece : paragraph.pieces()) {
			for (NumericToken token : ledger.open(piece.line())) {
				int from = piece.start() + token.column() - piece.column();
				int to = Math.min(text.length(), from + token.text().length());
				if (from >= Math.max(start, piece.start()) && from < Math.min(end, piece.start() + piece.length())) {
					ledger.place(token.line(), token.column(), token.text().length(),
							decision.apply(classify(text, grow(text, from, -1), grow(text, to, 1))));
				}
			}
		}
	}

	/** A number that a line break has torn is one number: its other digits follow at once in the paragraph. */
	private static int grow(String text, int at, int step) {
		int grown = at;
		while (step < 0 ? grown > 0 && isDigit(text.charAt(grown - 1)) : grown < text.length() && isDigit(text.charAt(grown))) {
			grown += step;
		}
		return grown;
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9' || c >= '０' && c <= '９';
	}

	/** What a number in a text is that no prescribed sentence claims. */
	public static TokenClass classify(String text, int start, int end) {
		String number = Folded.string(text.substring(start, end));
		String before = Folded.string(text.substring(Math.max(0, start - CONTEXT), start));
		String after = Folded.string(text.substring(end, Math.min(text.length(), end + CONTEXT)));
		boolean atStart = start <= CONTEXT && Folded.of(text.substring(0, start)).length() <= 1;
		if (isDate(number, before, after)) {
			return TokenClass.DATE;
		}
		return isIdentifier(number, before, after, atStart) ? TokenClass.IDENTIFIER : TokenClass.FREE;
	}

	private static boolean isDate(String number, String before, String after) {
		if (YEAR.matcher(number).matches()) {
			return YEAR_FOLLOWS.matcher(after).matches() && !DOCUMENT_YEAR.matcher(after).matches();
		}
		if (FULL_DATE.matcher(number).matches()) {
			return true;
		}
		if (isTornYear(number, before, after)) {
			return true;
		}
		boolean small = number.matches("[0-9]{1,2}") && !FACTOR_BEFORE.matcher(before).matches();
		if (small && (DAY_BEFORE.matcher(before).matches() || MONTHS_FOLLOW.matcher(after).matches())) {
			return true;
		}
		return small && (DATE_BEFORE.matcher(before).matches() || MONTH_BEFORE.matcher(before).matches())
				&& (DAY_FOLLOWS.matcher(after).matches() || !after.isEmpty() && ".-/".indexOf(after.charAt(0)) >= 0)
				|| small && after.startsWith("月") && !after.startsWith("月均");
	}

	/** A year with a space inside: 20 24年. */
	private static boolean isTornYear(String number, String before, String after) {
		return TORN_YEAR.matcher(before + "\t" + number + "\t" + after).matches();
	}

	private static boolean isIdentifier(String number, String before, String after, boolean atStart) {
		if (NUMBER_OF_DOCUMENT.matcher(after).matches() || ORDINAL_BEFORE.matcher(before).matches()
				|| LEVEL_FOLLOWS.matcher(after).matches() || number.matches("[0-9]{2,3}") && CODE_BEFORE.matcher(before).matches() || number.matches("[0-9]{1,2}") && GRADE_FOLLOWS.matcher(after).matches() || LONG_CODE.matcher(number).matches()
				|| number.matches("[0-9]{3,}") && LINE_FOLLOWS.matcher(after).matches()) {
			return true;
		}
		if (before.endsWith("[") && DOCUMENT_YEAR.matcher(after).matches()) {
			return true;
		}
		boolean itemBefore = atStart || !before.isEmpty() && ITEM_BEFORE.matcher(before).matches();
		return number.matches("[0-9]{1,3}") && itemBefore && ITEM_FOLLOWS.matcher(after).matches();
	}
}
