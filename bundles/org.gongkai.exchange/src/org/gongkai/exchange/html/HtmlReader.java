// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.html;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.gongkai.core.spi.Progress;
import org.gongkai.core.text.InputProblem;
import org.gongkai.core.text.Message;
import org.gongkai.exchange.read.CellTable;
import org.gongkai.exchange.read.CellText;
import org.gongkai.exchange.read.Extract;
import org.gongkai.exchange.read.Refusal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** Walks through a page from top to bottom. */
final class HtmlReader {

	private static final Set<String> SILENT = Set.of("script", "style", "noscript", "template", "head", "svg", "iframe", "object", "audio",
			"video", "canvas", "datalist");
	/** Fields of a form that show what they hold. */
	private static final Set<String> FIELDS = Set.of("", "text", "number", "search", "tel", "email", "url", "date", "month");
	private static final Set<String> BLOCKS = Set.of("p", "div", "li", "ul", "ol", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "tr",
			"td", "th", "thead", "tbody", "tfoot", "caption", "section", "article", "header", "footer", "nav", "aside", "main", "form", "hr", "pre",
			"blockquote", "figure", "figcaption", "address", "fieldset", "center", "body", "details", "summary");

	/** Elements of a page are not deeper inside one another. */
	private static final int DEPTH = 400;

	private final Extract extract;
	private int deepest;
	private final Progress progress;
	private final InlineText text = new InlineText();
	/** Last number printed in an ordered list. */
	private final Map<Element, Integer> numbers = new IdentityHashMap<>();

	private HtmlReader(String name, Progress progress) {
		this.extract = new Extract(name);
		this.progress = progress;
	}

	static Extract read(String name, byte[] content, Progress progress) throws InputProblem {
		HtmlReader reader = new HtmlReader(name, progress);
		String page = HtmlText.decode(name, content);
		Document document = Jsoup.parse(page);
		// a walk that does not call itself: what is deeper than any page would end the one that reads
		NodeTraversor.traverse((node, depth) -> reader.deepest = Math.max(reader.deepest, depth), document);
		if (reader.deepest > DEPTH) {
			throw Refusal.damaged(name);
		}
		reader.children(document.body());
		reader.flush();
		long broken = page.chars().filter(c -> c == '\ufffd').count();
		if (broken > 0) {
			reader.extract.remark(Message.of("网页里有 {0} 处编码错误的字符，写成了“\ufffd”。", "{0} characters of the page are broken and written as “\ufffd”.", broken));
		}
		return reader.extract;
	}

	private void children(Element parent) throws InputProblem {
		for (Node child : parent.childNodes()) {
			if (child instanceof TextNode words) {
				text.add(words.getWholeText(), isVerbatim(parent));
			} else if (child instanceof Element element && !isHidden(element)) {
				element(element);
			}
		}
	}

	private void element(Element element) throws InputProblem {
		String tag = element.normalName();
		if (tag.equals("br")) {
			text.newLine();
		} else if (tag.equals("img")) {
			text.add(InlineText.picture(element), false);
		} else if (tag.equals("input") || tag.equals("select")) {
			text.add(field(element), false);
		} else if (tag.equals("table")) {
			flush();
			table(element);
		} else if (displays(element, "table")) {
			flush();
			styled(element);
		} else if (BLOCKS.contains(tag)) {
			flush();
			text.add(number(element), false);
			children(element);
			flush();
		} else {
			children(element);
		}
	}

	private void flush() throws InputProblem {
		extract.paragraph(text.take());
	}

	/** A table that arranges the page is no table; what stands in it is read block by block. */
	private void table(Element table) throws InputProblem {
		progress.checkCancelled();
		List<Element> rows = rows(table);
		if (arranges(table, rows)) {
			children(table);
			flush();
			return;
		}
		for (Element caption : table.children()) {
			if (caption.normalName().equals("caption")) {
				extract.paragraph(content(caption));
			}
		}
		CellTable cells = new CellTable(extract.name());
		for (int r = 0; r < rows.size(); r++) {
			cells.row();
			for (Element cell : cells(rows.get(r))) {
				int below = span(cell, "rowspan");
				// none means all rows to the end
				cells.add(0, Math.max(1, span(cell, "colspan")), below == 0 ? rows.size() - r : below, CellText.inCell(content(cell)));
			}
		}
		cells.write(extract);
	}

	/** A table that is made of other elements, whose style says which are rows and cells. */
	private void styled(Element table) throws InputProblem {
		CellTable cells = new CellTable(extract.name());
		for (Element row : table.getAllElements().stream().filter(inside -> displays(inside, "table-row") && !isGone(inside)).toList()) {
			cells.row();
			for (Element cell : row.children().stream().filter(inside -> displays(inside, "table-cell") && !isGone(inside)).toList()) {
				cells.add(0, 1, 1, CellText.inCell(content(cell)));
			}
		}
		cells.write(extract);
	}

	/** What a field of a form shows. */
	private static String field(Element field) {
		if (field.normalName().equals("select")) {
			Element chosen = field.selectFirst("option[selected]");
			chosen = chosen == null ? field.selectFirst("option") : chosen;
			return chosen == null ? "" : chosen.text();
		}
		return FIELDS.contains(field.attr("type").toLowerCase(Locale.ROOT)) ? field.attr("value") : "";
	}

	/** The rows of a table that are shown, but not of tables within it, in the order in which a browser shows them. */
	private static List<Element> rows(Element table) {
		return table.getElementsByTag("tr").stream().filter(row -> row.closest("table") == table && !isGone(row))
				.sorted(Comparator.comparingInt(row -> List.of("thead", "tbody", "tfoot").indexOf(row.parent().normalName()))).toList();
	}

	private static List<Element> cells(Element row) {
		return row.children().stream().filter(cell -> List.of("td", "th").contains(cell.normalName()) && !isGone(cell)).toList();
	}

	/** Whether a table holds tables that are more than the content of one of several cells of a row. */
	private static boolean arranges(Element table, List<Element> rows) {
		int inner = table.select("table").stream().filter(one -> one != table && one.parent().closest("table") == table).mapToInt(one -> one.text().length()).sum();
		return table.select("table").size() > 1 && (inner * 2 > table.text().length()
				|| rows.stream().anyMatch(row -> !row.select("table").isEmpty() && cells(row).stream().filter(cell -> !cell.text().isBlank()).count() < 2));
	}

	/** What an attribute says; 1 when it says nothing. */
	private static int span(Element cell, String attribute) {
		String value = cell.attr(attribute).strip();
		return value.matches("[0-9]{1,5}") ? Integer.parseInt(value) : 1;
	}

	/** The text of an element with its line breaks. */
	private String content(Element element) {
		InlineText inside = new InlineText();
		// a cell that is not seen keeps its place
		if (!isInvisible(element)) {
			collect(element, inside);
		}
		return inside.take();
	}

	private void collect(Element parent, InlineText into) {
		for (Node child : parent.childNodes()) {
			if (child instanceof TextNode words) {
				into.add(words.getWholeText(), isVerbatim(parent));
			} else if (child instanceof Element element && !isHidden(element)) {
				boolean block = BLOCKS.contains(element.normalName());
				if (block || element.normalName().equals("br")) {
					into.newLine();
				}
				if (element.normalName().equals("img")) {
					into.add(InlineText.picture(element), false);
				}
				if (element.normalName().equals("input") || element.normalName().equals("select")) {
					into.add(field(element), false);
					continue;
				}
				into.add(number(element), false);
				collect(element, into);
				if (block) {
					into.newLine();
				}
			}
		}
	}

	/** The number a browser prints before an item of an ordered list. */
	private String number(Element element) {
		Element list = element.parent();
		if (!element.normalName().equals("li") || list == null || !list.normalName().equals("ol")) {
			return "";
		}
		int first = list.attr("start").matches("[0-9]{1,5}") ? Integer.parseInt(list.attr("start")) : 1;
		return numbers.merge(list, first, (last, start) -> last + 1) + ". ";
	}

	private static boolean isVerbatim(Element parent) {
		return parent.normalName().equals("pre") || parent.attr("style").replace(" ", "").contains("white-space:pre");
	}

	private static boolean isHidden(Element element) {
		return isGone(element) || isInvisible(element);
	}

	/** Whether an element is not there for a reader, nor its place. */
	private static boolean isGone(Element element) {
		return SILENT.contains(element.normalName()) || element.hasAttr("hidden") || displays(element, "none");
	}

	/** Whether an element, or a row or table around it, takes its place and is not seen. */
	private static boolean isInvisible(Element element) {
		return element.parents().stream().anyMatch(around -> style(around).contains("visibility:hidden")) || style(element).contains("visibility:hidden");
	}

	private static boolean displays(Element element, String kind) {
		return (style(element) + ";").contains("display:" + kind + ";") || (style(element) + ";").contains("display:" + kind + "!");
	}

	private static String style(Element element) {
		return element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
	}
}
