// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.core.document.ClaimText;
import org.gongkai.core.expression.Expr;
import org.gongkai.core.expression.Result;
import org.gongkai.core.fact.Place;
import org.gongkai.core.text.Message;
import org.gongkai.core.wording.Passage;

/**
 * Says anew what a sentence says of a change: for every number of the sentence on the same fact its word of direction, the
 * number itself and the formula it stands for, as the facts are.
 */
final class Restatement {

	/** A word of direction right before a number. */
	static final Pattern WORD = Pattern.compile("(增加|增长|上升|提高|减少|降低|下降)(?:了|约|额)?(?:为)?[:：]?\\s*$");

	private static final Map<String, String> FALLING = Map.of("增加", "减少", "增长", "下降", "上升", "下降", "提高", "降低");
	private static final Map<String, String> RISING = Map.of("减少", "增加", "下降", "增长", "降低", "增长");
	private static final Map<String, String> FALLS = Map.of("增加额", "减少额", "增长率", "下降率", "增加率", "减少率", "上升率", "下降率");
	private static final Map<String, String> RISES = Map.of("减少额", "增加额", "下降率", "增长率", "降低率", "增长率", "减少率", "增加率");

	private final CheckContext context;
	private final List<Fix.Edit> edits = new ArrayList<>();
	private final List<Message> said = new ArrayList<>();

	private Restatement(CheckContext context) {
		this.context = context;
	}

	/** Whether a formula is a change over last year. */
	static boolean isChange(Expr expression) {
		return expression instanceof Expr.Function function && function.arguments().size() == 1 && (isRise(function) || FALLS.containsValue(function.name())
				|| RISES.containsKey(function.name()));
	}

	/** Whether a formula of change is one of rising. */
	static boolean isRise(Expr.Function function) {
		return FALLS.containsKey(function.name());
	}

	/** Whether a word of direction is one of rising. */
	static boolean isRising(String word) {
		return FALLING.containsKey(word);
	}

	/** The sentence of a number said anew; empty when it cannot be, or when nothing but the number would change. */
	static Optional<Fix> of(ClaimText claim, CheckContext context) {
		return isChange(claim.expression()) ? new Restatement(context).fix(claim) : Optional.empty();
	}

	private Optional<Fix> fix(ClaimText claim) {
		Passage passage = context.passages().stream().filter(one -> one.paragraph() != null && one.paragraph().claims().contains(claim.id())).findFirst().orElse(null);
		Map<ClaimText, Integer> starts = passage == null ? Map.of() : starts(passage);
		if (!starts.containsKey(claim)) {
			return Optional.empty();
		}
		int sentence = starts.get(claim) - claim.before().length();
		Expr operand = ((Expr.Function) claim.expression()).arguments().getFirst();
		for (int id : passage.paragraph().claims()) {
			ClaimText one = context.document().claims().get(id);
			boolean alike = starts.containsKey(one) && starts.get(one) - one.before().length() == sentence && isChange(one.expression())
					&& ((Expr.Function) one.expression()).arguments().getFirst().equals(operand);
			if (alike && !restate(one, passage, starts.get(one))) {
				return Optional.empty();
			}
		}
		boolean words = edits.stream().anyMatch(edit -> edit.text().chars().noneMatch(Character::isDigit));
		return !words ? Optional.empty() : Optional.of(new Fix(Message.of("改写这一句：{0}", "Restate the sentence: {0}", Wordings.list(said)), edits));
	}

	// Where the numbers stand in the text as it is read.
	private Map<ClaimText, Integer> starts(Passage passage) {
		Map<Integer, ClaimText> byOffset = new HashMap<>();
		passage.paragraph().claims().stream().map(context.document().claims()::get).filter(claim -> claim.kind() == ClaimText.Kind.BOUND && claim.quantity() != null
				&& claim.quantity().value() != null).forEach(claim -> byOffset.put(claim.place().offset(), claim));
		Map<ClaimText, Integer> starts = new HashMap<>();
		for (int i = 0; i < passage.text().length(); i++) {
			ClaimText claim = byOffset.get(passage.place(i, i + 1).offset());
			if (claim != null && passage.text().startsWith(claim.place().printed(), i)) {
				starts.putIfAbsent(claim, i);
			}
		}
		return starts;
	}

	private boolean restate(ClaimText claim, Passage passage, int start) {
		Expr.Function function = (Expr.Function) claim.expression();
		Matcher word = WORD.matcher(claim.before());
		Result result = context.evaluator().evaluate(function);
		if (!word.find() || claim.function() < 0 || result instanceof Result.Value zero && zero.value().signum() == 0) {
			return false;
		}
		boolean turned = result instanceof Result.Value value && value.value().signum() < 0;
		boolean rises = isRise(function) != turned;
		if (turned) {
			String name = rises ? RISES.get(function.name()) : FALLS.get(function.name());
			edits.add(new Fix.Edit(claim.place().file(), claim.place().offset() + claim.function(), function.name().length(), name));
		}
		String right = isRising(word.group(1)) == rises ? word.group(1) : rises ? RISING.get(word.group(1)) : FALLING.get(word.group(1));
		if (!right.equals(word.group(1))) {
			int from = start - claim.before().length() + word.start(1);
			Place place = passage.place(from, from + word.group(1).length());
			if (!place.printed().equals(word.group(1)) || place.length() != word.group(1).length()) {
				return false;
			}
			edits.add(new Fix.Edit(place.file(), place.offset(), place.length(), right));
		}
		String number = claim.place().printed();
		if (result instanceof Result.Value value) {
			Result.Value amount = turned ? new Result.Value(value.value().negate(), value.interval().negated(), value.halfUnit(), value.kind()) : value;
			if (!amount.kind().equals(claim.quantity().unitOf().kind())) {
				return false;
			}
			Comparison comparison = Comparison.of(claim.quantity(), amount);
			List<Fix.Edit> corrected = comparison.isWrong() ? comparison.correct(claim.place()).stream().flatMap(fix -> fix.edits().stream()).toList() : List.of();
			edits.addAll(corrected);
			number = corrected.isEmpty() ? number : corrected.getFirst().text();
		}
		said.add(Wordings.same(right + number + (number.endsWith("%") || number.endsWith("％") ? "" : claim.unit())));
		return true;
	}
}
