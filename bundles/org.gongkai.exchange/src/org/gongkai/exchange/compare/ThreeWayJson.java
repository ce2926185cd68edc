// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.compare;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Locale;
import org.gongkai.core.compare.AmountChange.Coordinate;
import org.gongkai.core.compare.MergeOutcome;
import org.gongkai.core.compare.ThreeWayComparison;
import org.gongkai.core.compare.ThreeWayComparison.Amount;
import org.gongkai.core.compare.ThreeWayComparison.Wording;
import org.gongkai.exchange.json.JsonText;

/** Writes what two drafts made of their base as one JSON object. */
public final class ThreeWayJson {

	private ThreeWayJson() {
	}

	/** The object, indented. */
	public static String of(ThreeWayComparison comparison) {
		return JsonText.indented(json -> {
			json.beginObject();
			json.name("base");
			ComparisonJson.header(json, comparison.base());
			json.name("first");
			ComparisonJson.header(json, comparison.first());
			json.name("second");
			ComparisonJson.header(json, comparison.second());
			json.name("conflicts").value(comparison.conflicts());
			json.name("amounts").beginArray();
			for (Amount amount : comparison.amounts()) {
				amount(json, amount);
			}
			json.endArray();
			json.name("wordings").beginArray();
			for (Wording wording : comparison.wordings()) {
				wording(json, wording);
			}
			json.endArray();
			json.endObject();
		});
	}

	private static void amount(JsonWriter json, Amount amount) throws IOException {
		json.beginObject();
		json.name("label").value(ThreeWayText.words(amount));
		json.name("dims").beginObject();
		for (Coordinate coordinate : amount.coordinates()) {
			json.name(coordinate.dimension()).value(coordinate.member());
		}
		json.endObject();
		json.name("outcome").value(name(amount.outcome()));
		ComparisonJson.side(json, "base", amount.base());
		ComparisonJson.side(json, "first", amount.first());
		ComparisonJson.side(json, "second", amount.second());
		ComparisonJson.side(json, "merged", amount.merged());
		json.endObject();
	}

	private static void wording(JsonWriter json, Wording wording) throws IOException {
		json.beginObject();
		json.name("where").value(wording.where());
		json.name("outcome").value(name(wording.outcome()));
		json.name("base").value(wording.base());
		json.name("first").value(wording.first());
		json.name("second").value(wording.second());
		json.name("merged").value(wording.outcome() == MergeOutcome.CONFLICT ? null : wording.merged());
		ComparisonJson.places(json, wording.places());
		json.endObject();
	}

	private static String name(MergeOutcome outcome) {
		return outcome.name().toLowerCase(Locale.ROOT);
	}
}
