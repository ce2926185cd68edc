// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.core.compare.AmountChange;
import org.gongkai.core.compare.ChangeKind;
import org.gongkai.core.compare.DocumentComparison;
import org.gongkai.core.compare.DocumentComparison.Order;
import org.gongkai.core.compare.Reclassification;
import org.gongkai.core.compare.WordingChange;

/** Writes a comparison as one page that needs no network: tables that sort by a click on their heads, light or dark as the reader's system is. */
public final class ComparisonHtml {

	static final String STYLE = """
			:root { color-scheme: light dark; --line: #8886; --less: #b3261e; --more: #0b6e4f; --soft: #8882; }
			@media (prefers-color-scheme: dark) { :root { --less: #ff8a80; --more: #69d6a6; } }
			body { font: 15px/1.5 "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif; margin: 2rem auto; max-width: 80rem; padding: 0 1rem; }
			h1 { font-size: 1.4rem } h2 { font-size: 1.1rem; margin-top: 2rem }
			table { border-collapse: collapse; width: 100% } th, td { border-bottom: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top }
			th { cursor: pointer; background: var(--soft); position: sticky; top: 0 } td.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
			td.p { font-size: .8em; opacity: .75 } ins { color: var(--more); text-decoration: underline } del { color: var(--less) } .w { margin: .6rem 0; padding-left: .8rem; border-left: 3px solid var(--line); white-space: pre-wrap }
			""";
	// Sorts by numbers where both cells have them, else by words; a second click turns the order.
	static final String SCRIPT = """
			document.querySelectorAll('th').forEach(th => th.addEventListener('click', () => {
			  const body = th.closest('table').tBodies[0], i = th.cellIndex, down = th.dataset.down = th.dataset.down === '1' ? '0' : '1';
			  const key = r => { const t = r.cells[i].dataset.v ?? r.cells[i].textContent, n = parseFloat(t); return isNaN(n) ? t : n; };
			  [...body.rows].sort((a, b) => { const x = key(a), y = key(b);
			    const c = typeof x === 'number' && typeof y === 'number' ? x - y : String(x).localeCompare(String(y)); return down === '1' ? -c : c; }).forEach(r => body.append(r));
			}));
			""";

	private final ComparisonWords words;
	private final StringBuilder html = new StringBuilder();

	private ComparisonHtml(Locale locale) {
		words = new ComparisonWords(locale);
	}

	/** The page. */
	public static String of(DocumentComparison comparison, Order order, Locale locale) {
		ComparisonHtml writer = new ComparisonHtml(locale);
		writer.write(comparison, order);
		return writer.html.toString();
	}

	private void write(DocumentComparison comparison, Order order) {
		String title = words.document(comparison.before()) + " → " + words.document(comparison.after());
		html.append("<!DOCTYPE html>\n<html lang=\"").append(words.say("zh-CN", "en")).append("\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>")
				.append(escaped(title)).append("</title><style>\n").append(STYLE).append("</style></head>\n<body>\n<h1>").append(escaped(title)).append("</h1>\n");
		List<AmountChange> changes = comparison.changes(order);
		amounts(words.say("金额、比率和个数", "Amounts, rates and counts"), changes.stream().filter(amount -> amount.kind().isChange()).toList());
		moved(comparison.reclassifications());
		wordings(comparison.wordings());
		amounts(words.say("只有写法或尾差不同", "Printed otherwise or rounded only"), changes.stream().filter(amount -> !amount.kind().isChange()).toList());
		if (changes.isEmpty() && comparison.wordings().isEmpty()) {
			html.append("<p>").append(words.say("两份文件没有不同。", "The documents do not differ.")).append("</p>\n");
		}
		html.append("<script>\n").append(SCRIPT).append("</script>\n</body>\n</html>\n");
	}

	private void amounts(String title, List<AmountChange> amounts) {
		if (amounts.isEmpty()) {
			return;
		}
		heading(title + "（" + amounts.size() + "）");
		html.append("<table><thead><tr>");
		for (String head : List.of(words.say("变化", "Kind"), words.say("什么", "What"), words.say("先", "Before"), words.say("后", "After"), words.say("变动", "Change"),
				words.say("变动率", "Rate"), words.say("占比", "Share"), words.say("位置", "Place"))) {
			html.append("<th>").append(head).append("</th>");
		}
		html.append("</tr></thead><tbody>\n");
		for (AmountChange amount : amounts) {
			html.append("<tr>");
			cell("", amount.kind().word().in(words.locale()), "");
			cell("", amount.words(), "");
			cell("n", words.printed(amount.before()), base(amount.before()));
			cell("n", words.printed(amount.after()), base(amount.after()));
			cell("n", words.change(amount), amount.change().map(change -> amount.unit().toBase(change).toPlainString()).orElse(""));
			cell("n", words.rate(amount), amount.rate().map(Object::toString).orElse(""));
			cell("n", words.share(amount), amount.share().map(Object::toString).orElse(""));
			cell("p", amount.after().or(amount::before).map(printed -> printed.place().label()).orElse(""), "");
			html.append("</tr>\n");
		}
		html.append("</tbody></table>\n");
	}

	private static String base(Optional<AmountChange.Printed> printed) {
		return printed.flatMap(one -> one.quantity().base()).map(Object::toString).orElse("");
	}

	private void cell(String style, String text, String value) {
		html.append(style.isEmpty() ? "<td" : "<td class=\"" + style + "\"").append(value.isEmpty() ? ">" : " data-v=\"" + escaped(value) + "\">").append(escaped(text))
				.append("</td>");
	}

	private void moved(List<Reclassification> moves) {
		if (!moves.isEmpty()) {
			heading(words.say("换了科目", "Reclassified") + "（" + moves.size() + "）");
			html.append("<ul>\n");
			moves.forEach(move -> html.append("<li>").append(escaped(words.say("{0} 从“{1}”到“{2}”", "{0} from “{1}” to “{2}”",
					move.amount().toPlainString() + move.to().unit().name(), move.from().words(), move.to().words()))).append("</li>\n"));
			html.append("</ul>\n");
		}
	}

	private void wordings(List<WordingChange> wordings) {
		if (wordings.isEmpty()) {
			return;
		}
		heading(words.say("文字", "Wording") + "（" + wordings.size() + "）");
		for (WordingChange wording : wordings) {
			html.append("<div class=\"w\"><b>").append(wording.kind().word().in(words.locale())).append("　").append(escaped(wording.where())).append("</b>\n");
			for (WordingChange.Piece piece : wording.pieces()) {
				String tag = piece.kind() == ChangeKind.ADDED ? "ins" : piece.kind() == ChangeKind.REMOVED ? "del" : "span";
				html.append('<').append(tag).append('>').append(escaped(piece.text())).append("</").append(tag).append('>');
			}
			html.append("</div>\n");
		}
	}

	private void heading(String title) {
		html.append("<h2>").append(escaped(title)).append("</h2>\n");
	}

	static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}
