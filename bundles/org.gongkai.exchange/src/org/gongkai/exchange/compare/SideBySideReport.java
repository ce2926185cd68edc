// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.compare;

import static org.gongkai.exchange.compare.ComparisonHtml.escaped;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.core.compare.AmountChange;
import org.gongkai.core.compare.AmountChange.Coordinate;
import org.gongkai.core.compare.AmountChange.Printed;
import org.gongkai.core.compare.DocumentComparison.Order;
import org.gongkai.core.compare.SideBySide;
import org.gongkai.core.compare.SideBySide.Row;
import org.gongkai.exchange.json.JsonText;

/** Writes the facts of three and more documents side by side: those that differ, with the change from the first to the last. */
public final class SideBySideReport {

	private final SideBySide documents;
	private final List<Row> rows;
	private final ComparisonWords words;

	private SideBySideReport(SideBySide documents, Order order, Locale locale) {
		this.documents = documents;
		this.rows = documents.changes(order);
		this.words = new ComparisonWords(locale);
	}

	/** For the terminal. */
	public static String text(SideBySide documents, Order order, Locale locale) {
		return new SideBySideReport(documents, order, locale).text();
	}

	/** One page like that of {@link ComparisonHtml}. */
	public static String html(SideBySide documents, Order order, Locale locale) {
		return new SideBySideReport(documents, order, locale).html();
	}

	/** One JSON object; a document that does not report a fact has null. */
	public static String json(SideBySide documents, Order order) {
		return JsonText.indented(json -> {
			json.beginObject().name("documents").beginArray();
			for (var header : documents.documents()) {
				ComparisonJson.header(json, header);
			}
			json.endArray().name("amounts").beginArray();
			for (Row row : documents.changes(order)) {
				amount(json, row);
			}
			json.endArray().endObject();
		});
	}

	private static void amount(JsonWriter json, Row row) throws IOException {
		json.beginObject().name("id").value(row.id()).name("label").value(what(row)).name("dims").beginObject();
		for (Coordinate coordinate : row.coordinates()) {
			json.name(coordinate.dimension()).value(coordinate.member());
		}
		json.endObject().name("values").beginArray();
		for (Optional<Printed> value : row.values()) {
			if (value.isEmpty()) {
				json.nullValue();
			} else {
				json.beginObject().name("printed").value(value.get().quantity().printed()).name("unit").value(value.get().quantity().unit());
				ComparisonJson.places(json, value.get().places());
				json.endObject();
			}
		}
		json.endArray();
		json.name("change").value(row.change().flatMap(AmountChange::change).map(BigDecimal::toPlainString).orElse(null));
		json.name("rate").value(row.change().flatMap(AmountChange::rate).map(BigDecimal::toPlainString).orElse(null)).endObject();
	}

	private static String what(Row row) {
		return row.coordinates().isEmpty() ? row.label() : row.coordinates().stream().map(Coordinate::label).collect(Collectors.joining(" · "));
	}

	private List<String> cells(Row row) {
		List<String> cells = new ArrayList<>(List.of(what(row)));
		row.values().forEach(value -> cells.add(words.printed(value)));
		cells.add(row.change().map(words::change).orElse(""));
		cells.add(row.change().map(words::rate).orElse(""));
		return cells;
	}

	private String title() {
		return documents.documents().stream().map(words::document).collect(Collectors.joining(" → "));
	}

	private String text() {
		StringBuilder text = new StringBuilder(title()).append("\n\n");
		AlignedRows aligned = new AlignedRows(1);
		for (Row row : rows) {
			List<String> cells = cells(row);
			cells.add(words.at(row.values().reversed().stream().flatMap(Optional::stream).findFirst().map(Printed::place)));
			aligned.add(cells.toArray(String[]::new));
		}
		aligned.lines().forEach(line -> text.append(line.stripTrailing()).append('\n'));
		return text.append('\n').append(words.say("{0} 份文件，{1} 个事实，其中 {2} 个不同。", "{0} documents, {1} facts, {2} of them differ.", documents.documents().size(),
				documents.rows().size(), rows.size())).append('\n').toString();
	}

	private String html() {
		StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"").append(words.say("zh-CN", "en"))
				.append("\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>").append(escaped(title())).append("</title><style>\n")
				.append(ComparisonHtml.STYLE).append("</style></head>\n<body>\n<h1>").append(escaped(title())).append("</h1>\n<table><thead><tr>");
		List<String> heads = new ArrayList<>(List.of(words.say("什么", "What")));
		documents.documents().forEach(header -> heads.add(words.document(header)));
		heads.addAll(List.of(words.say("变动", "Change"), words.say("变动率", "Rate")));
		heads.forEach(head -> html.append("<th>").append(escaped(head)).append("</th>"));
		html.append("</tr></thead><tbody>\n");
		for (Row row : rows) {
			List<String> keys = new ArrayList<>(List.of(""));
			row.values().forEach(value -> keys.add(value.flatMap(one -> one.quantity().base()).map(BigDecimal::toPlainString).orElse("")));
			keys.add(row.change().flatMap(change -> change.change().map(amount -> change.unit().toBase(amount))).map(BigDecimal::toPlainString).orElse(""));
			keys.add(row.change().flatMap(AmountChange::rate).map(BigDecimal::toPlainString).orElse(""));
			List<String> cells = cells(row);
			html.append("<tr>");
			for (int i = 0; i < cells.size(); i++) {
				html.append(i == 0 ? "<td" : "<td class=\"n\"").append(keys.get(i).isEmpty() ? ">" : " data-v=\"" + keys.get(i) + "\">").append(escaped(cells.get(i))).append("</td>");
			}
			html.append("</tr>\n");
		}
		return html.append("</tbody></table>\n<script>\n").append(ComparisonHtml.SCRIPT).append("</script>\n</body>\n</html>\n").toString();
	}
}
