// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.compare;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gongkai.core.compare.ChangeKind;
import org.gongkai.core.fact.Place;
import org.gongkai.core.quantity.Quantity;
import org.gongkai.core.spi.difference.Difference;
import org.gongkai.core.spi.difference.DifferenceKind;
import org.gongkai.core.spi.difference.DifferenceSide;
import org.gongkai.exchange.json.JsonText;

/** Writes the tree that a contributed comparator gives, without what is the same on both sides. */
public final class DifferenceText {

	private final ComparisonWords words;
	private final UnaryOperator<Place> before;
	private final UnaryOperator<Place> after;
	private final StringBuilder text = new StringBuilder();

	private DifferenceText(Locale locale, UnaryOperator<Place> before, UnaryOperator<Place> after) {
		words = new ComparisonWords(locale);
		this.before = before;
		this.after = after;
	}

	/**
	 * The tree for the terminal, two spaces deeper for each level.
	 *
	 * @param before names the places of the first document as the user calls its file
	 * @param after the same for the second document
	 */
	public static String tree(Difference root, Locale locale, UnaryOperator<Place> before, UnaryOperator<Place> after) {
		DifferenceText writer = new DifferenceText(locale, before, after);
		writer.write(root, "");
		return writer.text.toString();
	}

	/** The whole tree as nested JSON objects. */
	public static String json(Difference root, UnaryOperator<Place> before, UnaryOperator<Place> after) {
		return JsonText.indented(json -> write(json, root, before, after));
	}

	private void write(Difference node, String indent) {
		if (!node.differs() && !indent.isEmpty()) {
			return;
		}
		text.append(indent).append(node.label().in(words.locale()));
		if (node.kind() != DifferenceKind.SAME) {
			text.append("  ").append(kind(node.kind()).word().in(words.locale())).append("  ").append(said(node.before())).append(" → ").append(said(node.after()));
			node.change().ifPresent(change -> text.append("  (").append(change.signum() > 0 ? "+" : "").append(change.toPlainString()).append(')'));
			text.append("  ").append(words.at(place(node.after()).map(after).or(() -> place(node.before()).map(before))));
		}
		text.append('\n');
		node.children().forEach(child -> write(child, indent + "  "));
	}

	private String said(Optional<DifferenceSide> side) {
		return side.map(one -> one.quantity().map(quantity -> quantity.words().in(words.locale())).orElse(one.text())).orElse(words.say("没有", "absent"));
	}

	private static Optional<Place> place(Optional<DifferenceSide> side) {
		return side.flatMap(one -> one.places().stream().findFirst());
	}

	private static ChangeKind kind(DifferenceKind kind) {
		return switch (kind) {
			case SAME -> ChangeKind.SAME;
			case ADDED -> ChangeKind.ADDED;
			case REMOVED -> ChangeKind.REMOVED;
			case CHANGED -> ChangeKind.CHANGED;
		};
	}

	private static void write(JsonWriter json, Difference node, UnaryOperator<Place> before, UnaryOperator<Place> after) throws IOException {
		json.beginObject();
		json.name("key").value(node.key());
		json.name("label").beginObject().name("zh").value(node.label().zh()).name("en").value(node.label().en()).endObject();
		json.name("kind").value(node.kind().name().toLowerCase(Locale.ROOT));
		side(json, "before", node.before(), before);
		side(json, "after", node.after(), after);
		json.name("change").value(node.change().map(BigDecimal::toPlainString).orElse(null));
		json.name("children").beginArray();
		for (Difference child : node.children()) {
			write(json, child, before, after);
		}
		json.endArray();
		json.endObject();
	}

	private static void side(JsonWriter json, String name, Optional<DifferenceSide> side, UnaryOperator<Place> naming) throws IOException {
		json.name(name);
		if (side.isEmpty()) {
			json.nullValue();
			return;
		}
		json.beginObject().name("printed").value(side.get().text()).name("unit").value(side.get().quantity().map(Quantity::unit).orElse(null));
		ComparisonJson.places(json, side.get().places().stream().map(naming).toList());
		json.endObject();
	}
}
