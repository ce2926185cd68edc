// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.compare;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.core.compare.AmountChange;
import org.gongkai.core.compare.ChangeKind;
import org.gongkai.core.compare.DocumentComparison;
import org.gongkai.core.compare.DocumentComparison.Order;
import org.gongkai.core.compare.WordingChange;
import org.gongkai.core.document.Header;
import org.gongkai.core.fact.Place;
import org.gongkai.exchange.json.JsonText;

/** Writes a comparison as one JSON object for other programs. Numbers are strings, so that no digit is lost. */
public final class ComparisonJson {

	private ComparisonJson() {
	}

	/** The object, indented; amounts that are printed the same are left out. */
	public static String of(DocumentComparison comparison, Order order) {
		return JsonText.indented(json -> {
			json.beginObject();
			json.name("before");
			header(json, comparison.before());
			json.name("after");
			header(json, comparison.after());
			json.name("differs").value(comparison.differs());
			json.name("amounts").beginArray();
			for (AmountChange amount : comparison.changes(order)) {
				amount(json, amount);
			}
			json.endArray();
			json.name("reclassifications").beginArray();
			for (var move : comparison.reclassifications()) {
				json.beginObject().name("from").value(move.from().id()).name("to").value(move.to().id()).name("amount")
						.value(move.amount().toPlainString()).name("unit").value(move.to().unit().name()).endObject();
			}
			json.endArray();
			json.name("wordings").beginArray();
			for (WordingChange wording : comparison.wordings()) {
				wording(json, wording);
			}
			json.endArray();
			names(json, "renamedProjects", comparison.renamedProjects());
			names(json, "followedCodes", comparison.followedCodes());
			json.endObject();
		});
	}

	static void header(JsonWriter json, Header header) throws IOException {
		json.beginObject().name("name").value(header.name()).name("form").value(header.form()).name("entity").value(header.entity()).name("year")
				.value(header.year()).endObject();
	}

	private static void names(JsonWriter json, String name, Map<String, String> names) throws IOException {
		json.name(name).beginObject();
		for (Map.Entry<String, String> entry : new TreeMap<>(names).entrySet()) {
			json.name(entry.getKey()).value(entry.getValue());
		}
		json.endObject();
	}

	private static void amount(JsonWriter json, AmountChange amount) throws IOException {
		json.beginObject();
		json.name("id").value(amount.id());
		json.name("label").value(amount.words());
		json.name("dims").beginObject();
		for (AmountChange.Coordinate coordinate : amount.coordinates()) {
			json.name(coordinate.dimension()).value(coordinate.member());
		}
		json.endObject();
		json.name("kind").value(amount.kind().name().toLowerCase(Locale.ROOT));
		side(json, "before", amount.before());
		side(json, "after", amount.after());
		number(json, "change", amount.change());
		json.name("unit").value(amount.unit().name());
		number(json, "rate", amount.rate());
		number(json, "share", amount.share());
		json.endObject();
	}

	private static void number(JsonWriter json, String name, Optional<BigDecimal> value) throws IOException {
		json.name(name).value(value.map(BigDecimal::toPlainString).orElse(null));
	}

	static void side(JsonWriter json, String name, Optional<AmountChange.Printed> side) throws IOException {
		json.name(name);
		if (side.isEmpty()) {
			json.nullValue();
			return;
		}
		AmountChange.Printed printed = side.get();
		json.beginObject().name("printed").value(printed.quantity().printed()).name("value")
				.value(printed.quantity().value() == null ? null : printed.quantity().value().toPlainString()).name("unit").value(printed.quantity().unit());
		places(json, printed.places());
		json.endObject();
	}

	static void places(JsonWriter json, List<Place> places) throws IOException {
		json.name("places").beginArray();
		for (Place place : places) {
			json.beginObject().name("file").value(place.file()).name("line").value(place.line()).name("col").value(place.col()).name("where")
					.value(place.path()).endObject();
		}
		json.endArray();
	}

	private static void wording(JsonWriter json, WordingChange wording) throws IOException {
		json.beginObject();
		json.name("where").value(wording.where());
		json.name("kind").value(wording.kind().name().toLowerCase(Locale.ROOT));
		json.name("before").value(wording.kind() == ChangeKind.ADDED ? null : wording.before());
		json.name("after").value(wording.kind() == ChangeKind.REMOVED ? null : wording.after());
		json.name("beforePlace");
		place(json, wording.beforePlace());
		json.name("afterPlace");
		place(json, wording.afterPlace());
		json.endObject();
	}

	private static void place(JsonWriter json, Optional<Place> place) throws IOException {
		if (place.isEmpty()) {
			json.nullValue();
		} else {
			json.beginObject().name("file").value(place.get().file()).name("line").value(place.get().line()).name("col").value(place.get().col()).endObject();
		}
	}
}
