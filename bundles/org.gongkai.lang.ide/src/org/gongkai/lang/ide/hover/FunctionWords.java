// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.hover;

import java.util.Map;

import org.gongkai.core.text.Message;

/** What the functions of expressions mean. */
public final class FunctionWords {

	private static final Message GROWTH = Message.of("比上年增长百分之几：(本年 - 上年) ÷ 上年；上年为零时没有意义。",
			"Growth over last year in per cent: (this year - last year) / last year; no meaning when last year is zero.");
	private static final Message FALL = Message.of("比上年下降百分之几：(上年 - 本年) ÷ 上年；上年为零时没有意义。",
			"Fall from last year in per cent: (last year - this year) / last year; no meaning when last year is zero.");
	private static final Map<String, Message> WORDS = Map.ofEntries(
			Map.entry("占比", Message.of("a 占 b 的百分比。", "Share of a in b, in per cent.")),
			Map.entry("完成率", Message.of("a 完成 b 的百分比。", "Completion of b by a, in per cent.")),
			Map.entry("上年", Message.of("同一事实上年的数。", "The same fact last year.")),
			Map.entry("年初预算", Message.of("同一事实的年初预算数。", "The budget of the same fact at the start of the year.")),
			Map.entry("全年预算", Message.of("同一事实的全年预算数（调整预算）。", "The adjusted budget of the same fact.")),
			Map.entry("决算", Message.of("同一事实的决算数。", "The final account of the same fact.")),
			Map.entry("增加额", Message.of("比上年增加多少：本年 - 上年。", "Increase over last year: this year - last year.")),
			Map.entry("减少额", Message.of("比上年减少多少：上年 - 本年。", "Decrease from last year: last year - this year.")),
			Map.entry("增长率", GROWTH), Map.entry("增加率", GROWTH), Map.entry("降低率", FALL), Map.entry("下降率", FALL), Map.entry("减少率", FALL),
			Map.entry("完成年初预算", Message.of("完成年初预算的百分比。", "Completion of the budget of the start of the year, in per cent.")),
			Map.entry("完成全年预算", Message.of("完成全年预算的百分比。", "Completion of the adjusted budget, in per cent.")));

	private FunctionWords() {
	}

	/** What a function means; empty texts for an unknown one. */
	public static Message of(String name) {
		return WORDS.getOrDefault(name, new Message("", ""));
	}
}
