// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.compare;

import static org.gongkai.exchange.compare.ComparisonHtml.escaped;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.core.compare.AmountChange.Printed;
import org.gongkai.core.compare.MergeOutcome;
import org.gongkai.core.compare.ThreeWayComparison;
import org.gongkai.core.compare.ThreeWayComparison.Amount;
import org.gongkai.core.compare.ThreeWayComparison.Wording;

/** Writes what two drafts made of their base as one page like that of {@link ComparisonHtml}, conflicts first. */
public final class ThreeWayHtml {

	private final ComparisonWords words;
	private final StringBuilder html = new StringBuilder();

	private ThreeWayHtml(Locale locale) {
		words = new ComparisonWords(locale);
	}

	/** The page. */
	public static String of(ThreeWayComparison comparison, Locale locale) {
		ThreeWayHtml writer = new ThreeWayHtml(locale);
		writer.write(comparison);
		return writer.html.toString();
	}

	private void write(ThreeWayComparison comparison) {
		String title = words.say("两稿与底稿", "Two drafts and their base");
		html.append("<!DOCTYPE html>\n<html lang=\"").append(words.say("zh-CN", "en")).append("\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>")
				.append(title).append("</title><style>\n").append(ComparisonHtml.STYLE).append("</style></head>\n<body>\n<h1>").append(title).append("</h1>\n<p>")
				.append(escaped(words.drafts(comparison.base(), comparison.first(), comparison.second()))).append("</p>\n<p>")
				.append(words.say("要人决定的冲突：{0}", "Conflicts that need a decision: {0}", comparison.conflicts())).append("</p>\n");
		table(List.of(words.say("合并", "Merge"), words.say("什么", "What"), words.say("底稿", "Base"), words.say("甲稿", "First draft"), words.say("乙稿", "Second draft"),
				words.say("合并为", "Merged"), words.say("位置", "Place")), sorted(comparison.amounts(), Amount::outcome).stream().map(this::amount).toList());
		table(List.of(words.say("合并", "Merge"), words.say("哪里", "Where"), words.say("底稿", "Base"), words.say("甲稿", "First draft"), words.say("乙稿", "Second draft"),
				words.say("合并为", "Merged")), sorted(comparison.wordings(), Wording::outcome).stream().map(this::wording).toList());
		html.append("<script>\n").append(ComparisonHtml.SCRIPT).append("</script>\n</body>\n</html>\n");
	}

	private static <T> List<T> sorted(List<T> all, java.util.function.Function<T, MergeOutcome> outcome) {
		return all.stream().sorted(java.util.Comparator.comparing(outcome).reversed()).toList();
	}

	private void table(List<String> heads, List<String> rows) {
		if (rows.isEmpty()) {
			return;
		}
		html.append("<table><thead><tr>");
		heads.forEach(head -> html.append("<th>").append(head).append("</th>"));
		html.append("</tr></thead><tbody>\n");
		rows.forEach(row -> html.append("<tr>").append(row).append("</tr>\n"));
		html.append("</tbody></table>\n");
	}

	private String amount(Amount amount) {
		String merged = amount.outcome() == MergeOutcome.CONFLICT ? "" : words.printed(amount.merged());
		return cell(amount.outcome().word().in(words.locale())) + cell(ThreeWayText.words(amount)) + number(amount.base()) + number(amount.first())
				+ number(amount.second()) + "<td class=\"n\">" + escaped(merged) + "</td>" + cell(amount.label());
	}

	private String wording(Wording wording) {
		return cell(wording.outcome().word().in(words.locale())) + cell(wording.where()) + cell(wording.base()) + cell(wording.first()) + cell(wording.second())
				+ cell(wording.merged());
	}

	private String number(Optional<Printed> printed) {
		String base = printed.flatMap(one -> one.quantity().base()).map(Object::toString).orElse("");
		return "<td class=\"n\"" + (base.isEmpty() ? "" : " data-v=\"" + base + "\"") + ">" + escaped(words.printed(printed)) + "</td>";
	}

	private static String cell(String text) {
		return "<td>" + escaped(text) + "</td>";
	}
}
