// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.json;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

import com.google.gson.stream.JsonWriter;

import org.gongkai.core.fact.Place;
import org.gongkai.core.fact.SourcePlace;

/** Builds one JSON value as text. Names keep the order in which they are written. */
public final class JsonText {

	/** What writes a part of the value. */
	public interface Part {
		void write(JsonWriter json) throws IOException;
	}

	private JsonText() {
	}

	/** On one line. */
	public static String line(Part part) {
		return text(part, "");
	}

	/** Indented by two spaces, with a line break at the end. */
	public static String indented(Part part) {
		return text(part, "  ") + "\n";
	}

	private static String text(Part part, String indent) {
		StringWriter text = new StringWriter();
		try (JsonWriter json = new JsonWriter(text)) {
			json.setHtmlSafe(false);
			json.setSerializeNulls(true);
			json.setIndent(indent);
			part.write(json);
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return text.toString();
	}

	/** Where something stands in the imported file; null when it was typed. */
	public static void source(JsonWriter json, Place place) throws IOException {
		SourcePlace source = place.source();
		json.name("source");
		if (source == null) {
			json.nullValue();
			return;
		}
		json.beginObject().name("file").value(source.file()).name("line").value(source.line()).name("col").value(source.col()).endObject();
	}
}
