// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.json;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.google.gson.stream.JsonWriter;

import org.gongkai.core.fact.Place;
import org.gongkai.core.fact.Report;
import org.gongkai.core.quantity.Quantity;

/** Writes every reported number of a document: a JSON object a line, or a CSV row. Order is that of the reports. */
public final class FactsJson {

	private static final List<String> COLUMNS = List.of("where", "row", "rowLabel", "column", "printed", "value", "unit", "decimals",
			"blank", "dims", "file", "line", "col", "sourceFile", "sourceLine", "sourceCol");

	private FactsJson() {
	}

	/** JSON lines; empty for a document without numbers. */
	public static String lines(Collection<Report> reports) {
		StringBuilder text = new StringBuilder();
		for (Report report : reports) {
			text.append(JsonText.line(json -> write(json, report))).append('\n');
		}
		return text.toString();
	}

	/** CSV with a heading line; fields are quoted where they must be. */
	public static String csv(Collection<Report> reports) {
		StringBuilder text = new StringBuilder(String.join(",", COLUMNS)).append('\n');
		for (Report report : reports) {
			text.append(row(report)).append('\n');
		}
		return text.toString();
	}

	private static void write(JsonWriter json, Report report) throws IOException {
		Place place = report.place();
		Quantity quantity = report.quantity();
		json.beginObject();
		json.name("where").value(place.where());
		json.name("row").value(place.row());
		json.name("rowLabel").value(place.rowLabel());
		json.name("column").value(place.column());
		json.name("printed").value(quantity.printed());
		json.name("value").value(value(quantity));
		json.name("unit").value(quantity.unit());
		json.name("decimals").value(quantity.decimals());
		json.name("blank").value(quantity.blank() == null ? null : quantity.blank().key());
		json.name("dims").beginObject();
		for (Map.Entry<String, String> coordinate : report.key().coordinates().entrySet()) {
			json.name(coordinate.getKey()).value(coordinate.getValue());
		}
		json.endObject();
		json.name("file").value(place.file());
		json.name("line").value(place.line());
		json.name("col").value(place.col());
		JsonText.source(json, place);
		json.endObject();
	}

	private static String row(Report report) {
		Place place = report.place();
		Quantity quantity = report.quantity();
		String dims = report.key().coordinates().entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue())
				.collect(Collectors.joining(";"));
		boolean imported = place.source() != null;
		return List.of(place.where(), place.row(), place.rowLabel(), place.column(), quantity.printed(),
				quantity.value() == null ? "" : value(quantity), quantity.unit(), String.valueOf(quantity.decimals()),
				quantity.blank() == null ? "" : quantity.blank().key(), dims, place.file(), String.valueOf(place.line()),
				String.valueOf(place.col()), imported ? place.source().file() : "", imported ? String.valueOf(place.source().line()) : "",
				imported ? String.valueOf(place.source().col()) : "").stream().map(FactsJson::field).collect(Collectors.joining(","));
	}

	private static String value(Quantity quantity) {
		return quantity.value() == null ? null : quantity.value().toPlainString();
	}

	private static String field(String text) {
		return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r') ? '"' + text.replace("\"", "\"\"") + '"' : text;
	}
}
