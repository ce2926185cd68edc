// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.hover;

import java.util.List;
import java.util.Optional;

import org.gongkai.core.check.Agreement;
import org.gongkai.core.check.Verdict;
import org.gongkai.core.document.ClaimText;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.expression.Evaluator;
import org.gongkai.core.expression.Expr;
import org.gongkai.core.expression.Result;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.Report;
import org.gongkai.core.text.Message;

/** What there is to say about a claim: printed, expression, value, verdict, and where the value comes from. */
final class ClaimCard {

	private final DocumentSnapshot document;
	private final Evaluator evaluator;
	private final FactWords words;

	ClaimCard(DocumentSnapshot document, Evaluator evaluator, FactWords words) {
		this.document = document;
		this.evaluator = evaluator;
		this.words = words;
	}

	void write(Card card, ClaimText claim) {
		String printed = claim.quantity() == null ? claim.place().printed() : claim.quantity().shown();
		switch (claim.kind()) {
		case FREE -> {
			card.title(printed).line(Message.of("声明为自由：不对应任何事实，不核对。", "Declared free: reports no fact and is not checked."));
			return;
		}
		case MISSING -> card.title(Message.of("文中缺少的数", "A number the text lacks"));
		case COMPUTED -> card.title(Message.of("计算的数", "A computed number"));
		case BOUND -> card.title(printed);
		}
		Expr expression = claim.expression();
		if (expression == null) {
			return;
		}
		card.field("表达式", "Expression", expression.text());
		Result result = evaluator.evaluate(expression);
		switch (result) {
		case Result.Value value -> {
			card.field(new Message("计算值", "Computed"), FactWords.value(value, claim.quantity(), claim.unit()));
			if (claim.quantity() != null && claim.kind() == ClaimText.Kind.BOUND) {
				verdict(card, claim, value);
			}
		}
		case Result.Missing missing -> card.line(Message.of("无法核对：缺少 {0}", "Cannot be verified: {0} is missing", missing(missing)));
		case Result.Undefined undefined -> card.line(undefined.reason());
		case Result.Words words -> card.field("文字", "Words", words.text());
		}
		inputs(card, expression, claim.report());
	}

	private void verdict(Card card, ClaimText claim, Result.Value value) {
		if (evaluator.implies(claim)) {
			card.line(Message.of("由这个数推知等式中未知的一项，本身无可核对。", "The unknown fact of the expression is known by this number alone."));
			return;
		}
		Verdict verdict = Agreement.of(claim.quantity(), value);
		card.field(new Message("结论", "Verdict"), new Message(verdict.word(), switch (verdict) {
		case EQUAL -> "agrees";
		case ROUNDING -> "rounding difference";
		case CONTRADICTION -> "contradiction";
		case UNVERIFIABLE -> "cannot be verified";
		}));
	}

	private static String missing(Result.Missing missing) {
		List<String> names = new java.util.ArrayList<>(missing.facts().stream().map(Expr.Fact::text).toList());
		names.addAll(missing.names());
		return String.join("、", names);
	}

	/** Each fact of the expression with its value and the place that reports it. */
	private void inputs(Card card, Expr expression, int own) {
		List<Expr.Fact> facts = Evaluator.facts(expression);
		for (Expr.Fact fact : facts) {
			FactKey key = evaluator.bind(fact);
			List<Report> reports = document.facts().reports(key).stream().filter(report -> report.id() != own).toList();
			if (!reports.isEmpty()) {
				reports.forEach(report -> card.entry(fact.text() + " = " + report.quantity().shown() + "　" + report.place().label()));
				continue;
			}
			Optional<Result.Value> value = evaluator.value(key);
			Optional<Evaluator.Implied> implied = evaluator.implied(key);
			value.ifPresent(v -> {
				Message shown = FactWords.value(v, null, fact.unit());
				Message from = implied.map(i -> new Message(i.claim().place().label(), i.claim().place().label()))
						.orElse(new Message("上年文件", "last year's document"));
				card.entry(new Message(fact.text() + " = " + shown.zh() + "　" + from.zh(), fact.text() + " = " + shown.en() + "  " + from.en()));
			});
		}
		if (facts.size() == 1) {
			words.meaning(card, evaluator.bind(facts.getFirst()));
		}
	}
}
