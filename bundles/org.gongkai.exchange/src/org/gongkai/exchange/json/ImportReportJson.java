// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.json;

import java.io.IOException;
import java.util.List;

import com.google.gson.stream.JsonWriter;

import org.gongkai.core.spi.ImportReport;
import org.gongkai.core.spi.ImportResult;
import org.gongkai.core.text.Message;

/** Writes the account of an import; after the fixed part come the messages of the importer. */
public final class ImportReportJson {

	private ImportReportJson() {
	}

	/** The report of one import: an object. Of several: an array of them. */
	public static String text(List<ImportResult> results) {
		return JsonText.indented(json -> {
			if (results.size() == 1) {
				write(json, results.getFirst());
				return;
			}
			json.beginArray();
			for (ImportResult result : results) {
				write(json, result);
			}
			json.endArray();
		});
	}

	private static void write(JsonWriter json, ImportResult result) throws IOException {
		ImportReport report = result.report();
		json.beginObject();
		json.name("source").value(report.source());
		json.name("form").value(report.form());
		tokens(json, report.tokens());
		json.name("tables").beginArray();
		for (ImportReport.Table table : report.tables()) {
			json.beginObject();
			json.name("where").value(table.where());
			json.name("rows").value(table.rows());
			json.name("columns").value(table.columns());
			json.name("certified").value(table.certified());
			json.name("lines").beginArray().value(table.firstLine()).value(table.lastLine()).endArray();
			json.endObject();
		}
		json.endArray();
		json.name("unplaced").beginArray();
		for (ImportReport.Unplaced token : report.unplaced()) {
			json.beginObject().name("line").value(token.line()).name("col").value(token.col()).name("text").value(token.text()).endObject();
		}
		json.endArray();
		json.name("text").beginObject().name("lines").value(report.text().lines()).name("kept").value(report.text().kept()).endObject();
		json.name("messages").beginArray();
		for (Message message : result.messages()) {
			json.beginObject().name("zh").value(message.zh()).name("en").value(message.en()).endObject();
		}
		json.endArray();
		json.endObject();
	}

	private static void tokens(JsonWriter json, ImportReport.Tokens tokens) throws IOException {
		json.name("tokens").beginObject();
		json.name("total").value(tokens.total());
		json.name("cell").value(tokens.cell());
		json.name("claim").value(tokens.claim());
		json.name("derived").value(tokens.derived());
		json.name("identifier").value(tokens.identifier());
		json.name("date").value(tokens.date());
		json.name("free").value(tokens.free());
		json.name("unplaced").value(tokens.unplaced());
		json.endObject();
	}
}
