// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.reviewing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gongkai.core.spi.ImportReport;
import org.gongkai.core.spi.ImportResult;
import org.gongkai.core.spi.ImportReview;
import org.gongkai.core.spi.Note;
import org.gongkai.core.spi.TokenClass;
import org.gongkai.core.text.Message;

/** A small import with one of everything. */
final class Reviews {
	static final Message PROOF = new Message("总计 = 甲 + 乙", "Total = A + B");
	static final Message DOUBT = new Message("没有可用的勾稽关系。", "There are no identities to use.");
	static final Message DIFFERENCE = new Message("金额右移一栏", "amounts one column further right");

	private static final List<String> SOURCE = List.of("某某局", "一、收入情况", "收入总计9.50万元，比上年增加1.50万元。", "甲\t4.50", "总计\t9.50", "表二",
			"合计\t7\t", "附件", "数 12 和 3.4", "2024年");
	private static final String TEXT = """
			决算 某某局2024 {
			    来源 "sample.txt"
			    部分 情况说明 "一、收入情况" @2 {
			        >@3 收入总计[9.50 = 总表.总计]万元，比上年增加[1.50 = 增加额(总表.总计)]万元。
			    }
			    表 总表 @4 勾稽证实 {
			        | 甲   | 4.50 | @4
			        | 总计 | 9.50 | @5
			    }
			    表 二表 @6 {
			        | 合计 | 7 | | @7
			    }
			    原文 "附件" @8 {
			        >@9 数 12 和 3.4
			        >@10 2024年
			    }
			}
			""";

	private Reviews() {
	}

	static Review sample() {
		ImportReport report = new ImportReport("sample.txt", "某某格式", new ImportReport.Tokens(3, 1, 1, 0, 1, 0, 2),
				List.of(new ImportReport.Table("公开01表", 2, 1, true, 4, 5), new ImportReport.Table("公开02表", 1, 2, false, 6, 7)),
				List.of(new ImportReport.Unplaced(9, 3, "12"), new ImportReport.Unplaced(9, 8, "3.4")), new ImportReport.Text(10, 10));
		List<Note> notes = List.of(Note.remark(10, 1, "这是日期。", "This is a date."), Note.repair(3, 1, "合为一段。", "Joined."),
				new Note(Note.Kind.PROBLEM, new Message("看不懂。", "Not understood."), 9, 1).over(1));
		ImportReview review = new ImportReview(SOURCE, List.of(1, 6), Optional.of(new Message("字样相符", "wording fits")), tokens(), notes,
				List.of(new ImportReview.Table("收入总表", List.of(PROOF), List.of(), List.of()), new ImportReview.Table("第二表", List.of(),
						List.of(DOUBT), List.of(new ImportReview.Reading(DIFFERENCE, 7, List.of("| 合计 | | 7 |"))))));
		return Review.of(new ImportResult(TEXT, report, List.of(), review));
	}

	/** An import of which there is nothing but notes. */
	static Review with(Note... notes) {
		ImportReport report = new ImportReport("sample.txt", "", ImportReport.Tokens.NONE, List.of(), List.of(), new ImportReport.Text(0, 0));
		ImportReview review = new ImportReview(List.of(), List.of(), Optional.empty(), List.of(), List.of(notes), List.of());
		return Review.of(new ImportResult("", report, List.of(), review));
	}

	private static List<ImportReview.Token> tokens() {
		List<ImportReview.Token> tokens = new ArrayList<>();
		add(tokens, 3, "9.50", TokenClass.CLAIM);
		add(tokens, 3, "1.50", TokenClass.DERIVED);
		add(tokens, 4, "4.50", TokenClass.CELL);
		add(tokens, 5, "9.50", TokenClass.CELL);
		add(tokens, 7, "7", TokenClass.CELL);
		add(tokens, 9, "12", TokenClass.UNPLACED);
		add(tokens, 9, "3.4", TokenClass.UNPLACED);
		add(tokens, 10, "2024", TokenClass.DATE);
		return tokens;
	}

	private static void add(List<ImportReview.Token> tokens, int line, String text, TokenClass place) {
		tokens.add(new ImportReview.Token(line, SOURCE.get(line - 1).indexOf(text) + 1, text, place));
	}
}
