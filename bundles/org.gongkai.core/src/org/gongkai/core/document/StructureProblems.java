// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.document;

import java.util.List;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Fix;
import org.gongkai.core.check.Severity;
import org.gongkai.core.fact.Place;
import org.gongkai.core.form.CodeHint;
import org.gongkai.core.form.FormYear;
import org.gongkai.core.form.RowMatch;
import org.gongkai.core.form.TableLayout.Panel;
import org.gongkai.core.form.Wording;
import org.gongkai.core.quantity.NumberText;
import org.gongkai.core.text.Message;
import org.gongkai.model.text.PipeRow;

/** What can be wrong with rows and cells, said at the exact place. */
final class StructureProblems {

	private static final String FAMILY = "填列";

	private StructureProblems() {
	}

	static Finding tooManyCells(Place first, int expected, int actual) {
		return counted("too-many-cells", Message.of("这一行有 {0} 个单元格，而{2}只有 {1} 列：从“{3}”起是多余的。请删去，或检查前面是否多写了“|”。",
				"This row has {0} cells but {2} has {1} columns: “{3}” is one too many. Delete it, or look for a surplus “|” before it.",
				actual, expected, first.where(), first.printed()), expected, actual, first);
	}

	static Finding tooFewCells(Place whole, PipeRow line, int expected, int actual) {
		Message message = Message.of("这一行只有 {0} 个单元格，而{2}有 {1} 列，缺 {3} 个。缺的单元格不算零，也不参加核对。",
				"This row has {0} cells but {2} has {1} columns: {3} missing. Missing cells are not zero and are not checked.",
				actual, expected, whole.where(), expected - actual);
		PipeRow.Cell last = line.cells().isEmpty() ? new PipeRow.Cell(1, 0, "") : line.cells().getLast();
		int end = line.traceOffset() < 0 ? whole.length() : line.traceOffset();
		boolean closed = whole.printed().substring(Math.min(last.offset() + last.length(), end), end).contains("|");
		Fix fix = new Fix(Message.of("在行末补 {0} 个空单元格", "Append {0} blank cells", expected - actual),
				List.of(new Fix.Edit(whole.file(), whole.offset() + end, 0, (closed ? "" : " |") + " |".repeat(expected - actual)
						+ (line.traceOffset() < 0 ? "" : " "))));
		return counted("too-few-cells", message, expected, actual, whole).withFixes(List.of(fix));
	}

	private static Finding counted(String rule, Message message, int expected, int actual, Place place) {
		Finding plain = Finding.of(rule, Severity.MUST, FAMILY, message, List.of(place));
		return new Finding(plain.rule(), plain.severity(), plain.family(), plain.verdict(), message, String.valueOf(expected),
				String.valueOf(actual), String.valueOf(actual - expected), "个", "", "", true, null, plain.places(), List.of());
	}

	static Finding unreadable(NumberText.Unreadable unreadable, Place place) {
		String rule = unreadable.numeric() ? "unreadable-number" : "not-a-number";
		return unreadable.suggestion().isEmpty() ? Finding.of(rule, Severity.MUST, FAMILY, unreadable.text(), List.of(place))
				: Finding.of(rule, Severity.MUST, FAMILY, unreadable.text(), List.of(place), replace(place, unreadable.suggestion()));
	}

	static Finding misplacedNumber(Place place, String column) {
		return Finding.of("misplaced-number", Severity.MUST, FAMILY,
				Message.of("“{1}”列不填金额，却填了“{0}”：这一行的单元格可能错位。", "Column “{1}” takes no amount, but “{0}” stands there: the cells of this row may be shifted.",
						place.printed(), column),
				List.of(place));
	}

	/** @param copy the second row where it is the first one word by word; null where they differ */
	static Finding rowTwice(RowMatch part, Place place, Place first, Place copy) {
		return Finding.of("row-twice", Severity.MUST, FAMILY,
				Message.of("{0}中“{1}”出现了两次（另一处在第 {2} 行）。请删去一行或改正代码。",
						"“{1}” stands twice in {0} (also on line {2}). Delete one row or correct the code.", place.where(),
						part.row().equals(part.label()) ? part.row() : part.row() + " " + part.label(), first.line()),
				List.of(place, first), copy == null ? new Fix[0] : new Fix[] { new Fix(Message.of("两行一字不差，删去第 {0} 行",
						"Both rows are alike word by word: delete line {0}", copy.line()), List.of(new Fix.Edit(copy.file(), copy.offset(), copy.length(), ""))) });
	}

	static Finding row(RowMatch part, FormYear meaning, Panel panel, Place label, Place code) {
		return switch (part.doubt()) {
			case UNKNOWN_CODE -> unknownCode(part, meaning.hint(panel, part.row(), part.label()), code);
			case FOREIGN_CODE -> Finding.of("foreign-code", Severity.MUST, FAMILY,
					part.expected().isEmpty()
							? Message.of("格式规定的{1}不列科目“{0}”。请核对代码。", "{1} as prescribed does not list subject “{0}”. Check the code.",
									part.row(), code.where())
							: Message.of("科目“{0}”不属于这一栏，这一栏只列 {1} 类科目。请移到相应的栏。",
									"Subject “{0}” does not belong in this block, which lists {1} only. Move it.", part.row(), part.expected()),
					List.of(code));
			case NAME_DIFFERS -> Finding.of("name-differs", isCutShort(part) ? Severity.MAY : isMisprint(part) ? Severity.SHOULD : Severity.MUST, FAMILY,
					Message.of("科目代码 {0} 的名称应为“{1}”，而这里写作“{2}”。请核对代码和名称。",
							"Code {0} is called “{1}”, but “{2}” is printed. Check code and name.", part.row(), part.expected(), part.label()),
					List.of(label, code), replace(label, part.expected()));
			case LABEL_DIFFERS -> Finding.of("label-differs", Severity.SHOULD, FAMILY,
					Message.of("这一行按行次应为“{0}”，而这里写作“{1}”。已按行次核对。",
							"By its line number this row is “{0}”, but “{1}” is printed. It was checked by its line number.", part.expected(),
							part.label()),
					List.of(label), replace(label, part.expected()));
			case UNKNOWN_ROW -> unknownRow(part, label);
			case NONE -> throw new IllegalArgumentException("no doubt");
		};
	}

	// Narrow printed columns cut long names off.
	private static boolean isCutShort(RowMatch part) {
		return part.label().length() >= 4 && Wording.key(part.expected()).startsWith(Wording.key(part.label()));
	}

	// One character off a name is no other subject's name: the code is right, and the amounts are.
	private static boolean isMisprint(RowMatch part) {
		String one = Wording.key(part.label());
		String other = Wording.key(part.expected());
		return one.length() >= 4 && Wording.apart(one, other) <= 1;
	}

	private static Finding unknownRow(RowMatch part, Place label) {
		if (part.label().isEmpty()) {
			return Finding.of("unlabelled-row", Severity.MUST, FAMILY, Message.of("这一行有金额，却没有项目名称，无法知道是什么金额。请补上项目名称。",
					"This row has amounts but no label, so they cannot be told. Add the label.", part.label()), List.of(label));
		}
		return part.expected().isEmpty()
				? Finding.of("unknown-row", Severity.MUST, FAMILY, Message.of("格式规定的{0}没有“{1}”这一行，它的金额没有参加核对。请核对项目名称。",
						"{0} as prescribed has no row “{1}”; its amounts were not checked. Check the label.", label.where(), part.label()), List.of(label))
				: Finding.of("unknown-row", Severity.MUST, FAMILY, Message.of("格式规定的{0}没有“{1}”这一行，可能是“{2}”。它的金额没有参加核对。",
						"{0} as prescribed has no row “{1}”; “{2}” may be meant. Its amounts were not checked.", label.where(), part.label(),
						part.expected()), List.of(label), replace(label, part.expected()));
	}

	private static Finding unknownCode(RowMatch part, CodeHint hint, Place code) {
		Message message = Message.of("{0} 年度科目表没有代码 {1}{2}。请核对代码。", "The catalog of {0} has no code {1}. Check the code.",
				hint.year(), part.row(), part.label().isEmpty() ? "" : "（" + part.label() + "）");
		if (hint.knownIn() != 0) {
			message = hint.code().isEmpty()
					? Message.of("{0} 年度科目表没有代码 {1}：它是 {2} 年度“{3}”的代码。请改用本年度的代码。",
							"The catalog of {0} has no code {1}: it is that of “{3}” in {2}. Use the code of the year.", hint.year(), part.row(),
							hint.knownIn(), hint.name())
					: Message.of("{0} 年度科目表没有代码 {1}：它是 {2} 年度“{3}”的代码，本年度应为 {4}。",
							"The catalog of {0} has no code {1}: it is that of “{3}” in {2}; this year it is {4}.", hint.year(), part.row(),
							hint.knownIn(), hint.name(), hint.code());
		} else if (!hint.code().isEmpty()) {
			message = Message.of("{0} 年度科目表没有代码 {1}：“{2}”的代码是 {3}。", "The catalog of {0} has no code {1}: the code of “{2}” is {3}.",
					hint.year(), part.row(), part.label(), hint.code());
		}
		return hint.code().isEmpty() ? Finding.of("unknown-code", Severity.MUST, FAMILY, message, List.of(code))
				: Finding.of("unknown-code", Severity.MUST, FAMILY, message, List.of(code), replace(code, hint.code()));
	}

	private static Fix replace(Place place, String text) {
		return new Fix(Message.of("改为“{0}”", "Change to “{0}”", text),
				List.of(new Fix.Edit(place.file(), place.offset(), place.length(), text)));
	}
}
