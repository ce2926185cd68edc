// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.json;

import java.io.IOException;
import java.util.Collection;

import com.google.gson.stream.JsonWriter;

import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Fix;
import org.gongkai.core.check.WaiverDraft;
import org.gongkai.core.fact.Place;

/** Writes findings as one JSON array, in the order given. */
public final class FindingsJson {

	private FindingsJson() {
	}

	/** The array, indented; an empty array when nothing was found. */
	public static String array(Collection<Finding> findings) {
		return JsonText.indented(json -> {
			json.beginArray();
			for (Finding finding : findings) {
				write(json, finding);
			}
			json.endArray();
		});
	}

	private static void write(JsonWriter json, Finding finding) throws IOException {
		json.beginObject();
		json.name("rule").value(finding.rule());
		json.name("severity").value(finding.severity().word());
		json.name("family").value(finding.family());
		json.name("verdict").value(finding.verdict().word());
		json.name("message").beginObject().name("zh").value(finding.message().zh()).name("en").value(finding.message().en()).endObject();
		json.name("expected").value(finding.expected());
		json.name("actual").value(finding.actual());
		json.name("difference").value(finding.difference());
		json.name("unit").value(finding.unit());
		json.name("group").value(finding.group());
		json.name("root").value(finding.root());
		json.name("waived").value(finding.waived());
		json.name("places").beginArray();
		for (Place place : finding.places()) {
			place(json, place);
		}
		json.endArray();
		json.name("fixes").beginArray();
		for (Fix fix : finding.fixes()) {
			json.value(fix.label().zh());
		}
		if (WaiverDraft.isFor(finding)) {
			json.value(WaiverDraft.LABEL.zh());
		}
		json.endArray();
		json.endObject();
	}

	private static void place(JsonWriter json, Place place) throws IOException {
		json.beginObject();
		json.name("file").value(place.file());
		json.name("line").value(place.line());
		json.name("col").value(place.col());
		json.name("length").value(place.length());
		json.name("printed").value(place.printed());
		json.name("where").value(place.where());
		json.name("row").value(place.row());
		json.name("column").value(place.column());
		JsonText.source(json, place);
		json.endObject();
	}
}
