// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.expression;

import java.util.List;
import java.util.Optional;
import org.gongkai.core.form.Wording;
import org.gongkai.core.quantity.Quantity;

/** What formulas ask of texts. */
final class Readings {

	private Readings() {
	}

	static Result of(Expr.Reading reading, Valuation values) {
		Expr operand = reading.operands().getFirst();
		Optional<String> text = text(operand, values);
		if (text.isEmpty()) {
			return new Result.Missing(List.of(), List.of(operand.text()));
		}
		return switch (reading.kind()) {
			case LENGTH -> Result.Value.count(length(text.get()));
			case PRINTED -> new Result.Words(text.get());
			case CONTAINS -> contains(Wording.key(text.get()), reading.operands().subList(1, reading.operands().size()), values);
		};
	}

	private static Result contains(String key, List<Expr> parts, Valuation values) {
		boolean found = false;
		for (Expr part : parts) {
			Optional<String> words = text(part, values);
			if (words.isEmpty()) {
				return new Result.Missing(List.of(), List.of(part.text()));
			}
			found |= key.contains(Wording.key(words.get()));
		}
		return Result.Value.count(found ? 1 : 0);
	}

	// Lone dashes and slashes are a way of leaving a cell empty.
	private static int length(String text) {
		String key = Wording.key(text);
		return key.chars().allMatch(c -> c == '-' || c == '/' || c == '\\') ? 0 : key.length();
	}

	/** The text of an operand: its words, or what is printed in its cell. */
	static Optional<String> text(Expr operand, Valuation values) {
		Expr meaning = Functions.meaning(operand);
		return switch (meaning) {
			case Expr.Words words -> Optional.of(words.value());
			case Expr.ColumnCell cell -> cell(cell, values);
			case Expr.RowCell cell -> cell(cell, values);
			case Expr.SameRow cell -> cell(cell, values);
			case Expr.FieldText field -> cell(field, values);
			default -> Evaluator.evaluate(meaning, values) instanceof Result.Words words ? Optional.of(words.text()) : Optional.empty();
		};
	}

	private static Optional<String> cell(Expr cell, Valuation values) {
		String text = values.text(cell);
		Quantity quantity = text == null ? values.quantity(cell) : null;
		return Optional.ofNullable(text == null && quantity != null ? quantity.printed() : text);
	}
}
