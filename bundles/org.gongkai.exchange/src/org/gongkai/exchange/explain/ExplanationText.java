// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.explain;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.gongkai.core.check.Verdict;
import org.gongkai.core.explain.Explanation;
import org.gongkai.core.fact.Place;
import org.gongkai.core.text.Message;
import org.gongkai.exchange.json.JsonText;

/** Writes the derivation of a number. */
public final class ExplanationText {

	private final Locale locale;
	private final StringBuilder text = new StringBuilder();

	private ExplanationText(Locale locale) {
		this.locale = locale;
	}

	/** The derivation as a tree drawn with lines, every comparison with what it came to. */
	public static String tree(Explanation explanation, Locale locale) {
		ExplanationText writer = new ExplanationText(locale);
		writer.write(explanation, "", "");
		return writer.text.toString();
	}

	/** The derivation as nested JSON objects, texts in both languages. */
	public static String json(Explanation explanation) {
		return JsonText.indented(json -> write(json, explanation));
	}

	private void write(Explanation node, String first, String further) {
		String verdict = node.verdict().map(this::verdict).orElse("");
		text.append(first).append(verdict).append(node.text().in(locale));
		// A number or a place says where it is; what only speaks of a number above does not again.
		if (!node.places().isEmpty() && node.kind() != Explanation.Kind.FINDING) {
			Place place = node.places().getFirst();
			text.append("  (").append(place.file()).append(':').append(place.line()).append(':').append(place.col()).append(')');
		}
		text.append('\n');
		List<Explanation> children = node.children();
		for (int i = 0; i < children.size(); i++) {
			boolean last = i == children.size() - 1;
			write(children.get(i), further + (last ? "└─ " : "├─ "), further + (last ? "   " : "│  "));
		}
	}

	private String verdict(Verdict verdict) {
		String sign = switch (verdict) {
			case EQUAL -> "✓";
			case ROUNDING -> "≈";
			case CONTRADICTION -> "✗";
			case UNVERIFIABLE -> "?";
		};
		String word = switch (verdict) {
			case EQUAL -> "agrees";
			case ROUNDING -> "rounding";
			case CONTRADICTION -> "contradicts";
			case UNVERIFIABLE -> "not verifiable";
		};
		return sign + " " + new Message(verdict.word(), word).in(locale) + "  ";
	}

	private static void write(JsonWriter json, Explanation node) throws IOException {
		json.beginObject();
		json.name("kind").value(node.kind().name().toLowerCase(Locale.ROOT));
		json.name("text").beginObject().name("zh").value(node.text().zh()).name("en").value(node.text().en()).endObject();
		json.name("verdict").value(node.verdict().map(Verdict::word).orElse(null));
		json.name("places").beginArray();
		for (Place place : node.places()) {
			json.beginObject().name("file").value(place.file()).name("line").value(place.line()).name("col").value(place.col()).name("printed").value(place.printed())
					.name("where").value(place.where()).name("row").value(place.row()).name("column").value(place.column());
			JsonText.source(json, place);
			json.endObject();
		}
		json.endArray();
		json.name("children").beginArray();
		for (Explanation child : node.children()) {
			write(json, child);
		}
		json.endArray();
		json.endObject();
	}
}
