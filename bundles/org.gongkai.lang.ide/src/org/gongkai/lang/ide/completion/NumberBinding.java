// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.completion;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.fact.Place;
import org.gongkai.core.form.FormYear;
import org.gongkai.core.quantity.Units;
import org.gongkai.core.text.Message;
import org.gongkai.lang.ide.Edit;
import org.gongkai.lang.ide.Fix;
import org.gongkai.lang.ide.syntax.ClaimText;
import org.gongkai.lang.ide.syntax.Line;

/** Binds a number of a paragraph to the fact that a table prints with its value. */
public final class NumberBinding {

	private static final int MOST = 5;
	private static final String DIGITS = "0123456789.,%％";

	private final Caret caret;
	private final DocumentSnapshot document;

	/**
	 * @param caret    where the number stands
	 * @param document the document as it was read
	 */
	public NumberBinding(Caret caret, DocumentSnapshot document) {
		this.caret = caret;
		this.document = document;
	}

	/**
	 * A number and what binds it.
	 *
	 * @param number the number as typed
	 * @param unit   its unit; empty when none is known
	 * @param before what the sentence says before it
	 * @param offset first character that is replaced
	 * @param end    character behind the last that is replaced
	 * @param head   what stands before the name of the fact then
	 * @param tail   what stands behind it
	 */
	private record Typed(String number, String unit, String before, int offset, int end, String head, String tail) {
	}

	/**
	 * The fixes for a number that is not bound: one outside of brackets, one that is called free, and one whose expression does not
	 * name the fact. Facts the sentence names come first.
	 *
	 * @param wrong whether a number that has an expression is to be bound anew
	 * @return at most five; empty where there is no such number, or no table prints it
	 */
	public List<Fix> fixes(boolean wrong) {
		Optional<FormYear> form = caret.form();
		Optional<Typed> typed = caret.paragraph().flatMap(line -> typed(line, wrong));
		if (form.isEmpty() || typed.isEmpty()) {
			return List.of();
		}
		Typed number = typed.get();
		return new EqualFacts(document.facts(), form.get()).of(number.number(), number.unit()).stream()
				.sorted(Comparator.comparingInt(match -> -named(match.report().place(), number.before()))).limit(MOST)
				.map(match -> new Fix(Message.of("绑定为 {0}（{1}）", "Bind to {0} ({1})", match.path(), match.report().place().where()),
						List.of(new Edit(number.offset(), number.end() - number.offset(), number.head() + match.path() + number.tail()))))
				.toList();
	}

	private Optional<Typed> typed(Line.ParagraphLine line, boolean wrong) {
		String text = caret.text();
		Optional<ClaimText> around = line.claims().stream().filter(claim -> claim.offset() <= caret.offset() && caret.offset() <= claim.end()).findFirst();
		if (around.isPresent()) {
			ClaimText claim = around.get();
			if (claim.number().isEmpty() || !claim.closed() || claim.assign().isPresent() && !wrong) {
				return Optional.empty();
			}
			int from = claim.printed().getFirst().offset();
			int to = claim.printed().stream().filter(token -> !token.is("自由")).reduce((first, second) -> second).orElseThrow().end();
			return Optional.of(new Typed(claim.number(), ClaimCompletion.unit(claim, after(claim.end())), text.substring(line.offset(), claim.offset()), from,
					claim.end() - 1, text.substring(from, to) + " = ", ""));
		}
		int from = caret.offset();
		while (from > line.offset() + 1 && DIGITS.indexOf(text.charAt(from - 1)) >= 0) {
			from--;
		}
		int to = caret.offset();
		while (to < line.end() && DIGITS.indexOf(text.charAt(to)) >= 0) {
			to++;
		}
		// A comma or a stop behind the number is one of the sentence.
		while (to > from && ".,".indexOf(text.charAt(to - 1)) >= 0) {
			to--;
		}
		String number = text.substring(from, to);
		if (number.chars().noneMatch(Character::isDigit)) {
			return Optional.empty();
		}
		String unit = number.endsWith("%") || number.endsWith("％") ? "%" : Units.leading(after(to)).map(Units.Unit::name).orElse("");
		return Optional.of(new Typed(number, unit, text.substring(line.offset(), from), from, to, "[" + number + " = ", "]"));
	}

	private String after(int offset) {
		return caret.text().substring(offset, Math.min(caret.text().length(), offset + 8));
	}

	// How much of what a row is called the sentence says just before the number.
	private static int named(Place place, String before) {
		String sentence = before.substring(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1);
		return length(place.rowLabel(), sentence) * 2 + length(place.row(), sentence) + length(place.column(), sentence);
	}

	private static int length(String name, String sentence) {
		return !name.isEmpty() && sentence.contains(name) ? name.length() : 0;
	}
}
