// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.core.document.ClaimText;
import org.gongkai.core.expression.Expr;
import org.gongkai.core.expression.Expr.Operator;
import org.gongkai.core.expression.Functions;
import org.gongkai.core.expression.Result;
import org.gongkai.core.fact.Place;
import org.gongkai.core.text.Message;
import org.gongkai.core.wording.Passage;

/**
 * The words beside a number say the same as the number: 增加 or 减少 before a change, 小于, 等于 or 大于预算数 behind a
 * completion. A number is bound to what its words say; when the words are changed afterwards, this is where it shows.
 */
public final class DirectionCheck implements Check {

	private static final Pattern COMPARED = Pattern.compile("决算数?(小于|低于|少于|大于|高于|多于|等于|持平|与)(?:于)?(?:年初|全年|调整)?预算数?(持平|相等|一致)?");
	private static final Pattern SENTENCE = Pattern.compile("[。；;]\\s*(?:[0-9]{4}年度?)?(?:“三公”经费)?(?:支出)?(决算数?(?:小于|低于|少于|大于|高于|多于|等于|持平|与)[^，。；;]{0,12})");
	private static final Set<String> COMPLETIONS = Set.of("完成率", "完成年初预算", "完成全年预算");
	private static final Set<String> LESS = Set.of("小于", "低于", "少于");
	private static final Set<String> MORE = Set.of("大于", "高于", "多于");

	@Override
	public String id() {
		return "direction";
	}

	@Override
	public String family() {
		return "文表";
	}

	@Override
	public List<Finding> run(CheckContext context) {
		List<Finding> findings = new ArrayList<>();
		for (ClaimText claim : context.document().claims()) {
			if (claim.kind() == ClaimText.Kind.BOUND && claim.quantity() != null && claim.quantity().value() != null
					&& claim.expression() instanceof Expr.Function function) {
				change(claim, function, context).ifPresent(findings::add);
				if (COMPLETIONS.contains(function.name())) {
					compared(claim, function, COMPARED.matcher(claim.after()), claim.place(), context).ifPresent(findings::add);
				}
			}
		}
		context.passages().stream().filter(passage -> passage.paragraph() != null && !passage.paragraph().claims().isEmpty() && passage.text().contains("决算"))
				.forEach(passage -> findings.addAll(later(passage, context)));
		return findings;
	}

	// A sentence of its own speaks of the last completion before it.
	private List<Finding> later(Passage passage, CheckContext context) {
		List<Finding> findings = new ArrayList<>();
		Matcher sentence = SENTENCE.matcher(passage.text());
		while (sentence.find()) {
			Place place = passage.place(sentence.start(1), sentence.end(1));
			ClaimText last = passage.paragraph().claims().stream().map(context.document().claims()::get)
					.filter(claim -> claim.place().offset() < place.offset() && claim.expression() instanceof Expr.Function function && COMPLETIONS.contains(function.name()))
					.reduce((one, other) -> other).orElse(null);
			if (last != null && last.kind() == ClaimText.Kind.BOUND && last.quantity() != null && last.quantity().value() != null) {
				compared(last, (Expr.Function) last.expression(), COMPARED.matcher(sentence.group(1)), place, context).ifPresent(findings::add);
			}
		}
		return findings;
	}

	private Optional<Finding> change(ClaimText claim, Expr.Function function, CheckContext context) {
		if (!Restatement.isChange(function)) {
			return Optional.empty();
		}
		boolean rises = Restatement.isRise(function);
		Matcher word = Restatement.WORD.matcher(claim.before());
		if (!word.find() || Restatement.isRising(word.group(1)) == rises || claim.quantity().value().signum() == 0) {
			return Optional.empty();
		}
		String right = rises ? "增加" : "减少";
		return Optional.of(Finding.of(id(), Severity.MUST, family(), Message.of(
				"文字写的是“{0}”，而 {1} 是{2}（{3}）。请核对文字的方向或者这个数。", "The text says “{0}” but {1} is a {4} ({3}). Check the direction or the number.",
				word.group(1), claim.quantity().words(), right + "的数", function.label(), rises ? "rise" : "fall"), List.of(claim.place()),
				Restatement.of(claim, context).stream().toArray(Fix[]::new)));
	}

	// Which of the two is larger is seen from the numbers themselves where they are known, else from the printed completion.
	private Optional<Finding> compared(ClaimText claim, Expr.Function function, Matcher words, Place place, CheckContext context) {
		if (!words.find() || !(Functions.meaning(function) instanceof Expr.Operation quotient) || quotient.operator() != Operator.DIVIDED) {
			return Optional.empty();
		}
		Result left = context.evaluator().evaluate(quotient.left());
		Result right = context.evaluator().evaluate(quotient.right());
		Result.Value printed = Agreement.value(claim.quantity());
		boolean known = left instanceof Result.Value && right instanceof Result.Value;
		Result.Value actual = known ? (Result.Value) left : printed;
		Result.Value budget = known ? (Result.Value) right : context.evaluator().evaluate(ONE) instanceof Result.Value one ? one : printed;
		String word = words.group(1);
		boolean wrong = LESS.contains(word) ? actual.interval().low().compareTo(budget.interval().high()) >= 0
				: MORE.contains(word) ? actual.interval().high().compareTo(budget.interval().low()) <= 0
						: (!word.equals("与") || words.group(2) != null) && !actual.interval().meets(budget.interval());
		if (!wrong) {
			return Optional.empty();
		}
		int order = actual.value().compareTo(budget.value());
		return Optional.of(Finding.of(id(), Severity.MUST, family(), Message.of(
				"文字写的是“{0}”，而决算数实际{1}预算数（完成 {2}）。请核对。", "The text says “{0}” but the actual is {3} the budget (completion {2}). Check it.", words.group(),
				order < 0 ? "小于" : order > 0 ? "大于" : "等于", claim.quantity().words(), order < 0 ? "below" : order > 0 ? "above" : "equal to"),
				place == claim.place() ? List.of(place) : List.of(place, claim.place())));
	}

	private static final Expr ONE = new Expr.Literal(java.math.BigDecimal.ONE, "");
}
