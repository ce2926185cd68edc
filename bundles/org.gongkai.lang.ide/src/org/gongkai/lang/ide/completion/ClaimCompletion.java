// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.completion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.expression.Evaluator;
import org.gongkai.core.expression.Expr;
import org.gongkai.core.expression.Functions;
import org.gongkai.core.fact.FactSpace;
import org.gongkai.core.form.FormYear;
import org.gongkai.core.form.TableLayout;
import org.gongkai.core.quantity.Units;
import org.gongkai.core.text.Message;
import org.gongkai.lang.ide.Completion;
import org.gongkai.lang.ide.CompletionKind;
import org.gongkai.lang.ide.syntax.Block;
import org.gongkai.lang.ide.syntax.ClaimText;
import org.gongkai.lang.ide.syntax.Token;

/** Proposals between the brackets of a claim, and in the condition of a rule. */
final class ClaimCompletion {

	private static final Map<String, Message> FUNCTIONS = Map.ofEntries(
			Map.entry("占比", Message.of("部分, 整体：部分占整体的百分比", "part, whole: share of the part in the whole")),
			Map.entry("完成率", Message.of("完成数, 预算数：完成的百分比", "actual, budget: completion in per cent")),
			Map.entry("上年", Message.of("数：上年同一事实", "fact: the same fact last year")),
			Map.entry("年初预算", Message.of("数：同一事实的年初预算", "fact: its budget at the start of the year")),
			Map.entry("全年预算", Message.of("数：同一事实的全年预算", "fact: its adjusted budget")),
			Map.entry("决算", Message.of("数：同一事实的决算", "fact: its final account")),
			Map.entry("增加额", Message.of("数：比上年增加多少", "fact: increase over last year")),
			Map.entry("减少额", Message.of("数：比上年减少多少", "fact: decrease from last year")),
			Map.entry("增长率", Message.of("数：比上年增长百分之几", "fact: growth over last year in per cent")),
			Map.entry("增加率", Message.of("数：比上年增加百分之几", "fact: growth over last year in per cent")),
			Map.entry("降低率", Message.of("数：比上年降低百分之几", "fact: fall from last year in per cent")),
			Map.entry("下降率", Message.of("数：比上年下降百分之几", "fact: fall from last year in per cent")),
			Map.entry("减少率", Message.of("数：比上年减少百分之几", "fact: fall from last year in per cent")),
			Map.entry("完成年初预算", Message.of("数：完成年初预算的百分比", "fact: completion of the first budget in per cent")),
			Map.entry("完成全年预算", Message.of("数：完成全年预算的百分比", "fact: completion of the adjusted budget in per cent")));

	private final Caret caret;
	private final FormYear form;
	private final Optional<DocumentSnapshot> snapshot;

	ClaimCompletion(Caret caret, FormYear form, Optional<DocumentSnapshot> snapshot) {
		this.caret = caret;
		this.form = form;
		this.snapshot = snapshot;
	}

	/** Proposals in a claim. */
	List<Completion> in(ClaimText claim, String textAfter) {
		boolean printed = claim.assign().isEmpty() || caret.offset() <= claim.assign().get();
		if (!printed) {
			return in(claim.expression());
		}
		int start = claim.offset() + 1;
		while (start < caret.offset() && caret.text().charAt(start) == ' ') {
			start++;
		}
		int end = claim.printed().isEmpty() ? caret.offset() : Math.max(caret.offset(), claim.printed().getLast().end());
		Proposals proposals = new Proposals("", start, end - start);
		if (claim.assign().isPresent()) {
			evaluator().flatMap(e -> ComputedNumber.of(e, ExpressionText.read(form, claim.expression()), unit(claim, textAfter)))
					.ifPresent(number -> {
						String tail = end < caret.text().length() && caret.text().charAt(end) == ' ' ? "" : " ";
						proposals.add(number.text() + number.unit(), number.text() + tail, CompletionKind.VALUE,
								Message.of("按表达式计算的值", "computed from the expression"), Proposals.NOTHING);
					});
			return proposals.list();
		}
		equalFacts(claim, textAfter, proposals);
		if (claim.printed().isEmpty()) {
			proposals.add(1, "= …", "= ", 2, CompletionKind.TEMPLATE, Message.of("印出计算的值", "print the computed value"), Proposals.NOTHING);
			proposals.add(1, "空 = …", "空 = ", 4, CompletionKind.TEMPLATE, Message.of("文中缺少的数", "a number the text lacks"),
					Proposals.NOTHING);
		} else {
			String typed = caret.text().substring(start, end).strip();
			proposals.add(1, typed + " = …", typed + " = ", typed.length() + 3, CompletionKind.TEMPLATE,
					Message.of("与表达式核对", "must agree with an expression"), Proposals.NOTHING);
			proposals.add(2, typed + " 自由", typed + " 自由", typed.length() + 3, CompletionKind.TEMPLATE,
					Message.of("不对应任何事实的数", "reports no fact"), Proposals.NOTHING);
		}
		return proposals.list();
	}

	/** Facts of the document that the typed number would agree with: the number is bound by choosing one. */
	private void equalFacts(ClaimText claim, String textAfter, Proposals proposals) {
		List<EqualFacts.Match> matches = new EqualFacts(facts(), form).of(claim.number(), unit(claim, textAfter));
		String typed = matches.isEmpty() ? "" : caret.text().substring(claim.printed().getFirst().offset(), claim.printed().getLast().end());
		matches.forEach(match -> proposals.add(typed + " = " + match.path(), typed + " = " + match.path(), CompletionKind.VALUE,
				plain(match.report().place().label()), Proposals.NOTHING));
	}

	static String unit(ClaimText claim, String textAfter) {
		if (claim.number().endsWith("%") || claim.number().endsWith("％")) {
			return "%";
		}
		return claim.printed().stream().filter(token -> token.kind() == Token.Kind.WORD && !token.is("空") && !token.is("自由"))
				.map(Token::text).findFirst().orElseGet(() -> Units.leading(textAfter).map(Units.Unit::name).orElse(""));
	}

	/** Proposals in the condition of a rule; one that runs through a table may name its columns or rows alone. */
	List<Completion> in(Block rule) {
		List<Token> condition = caret.tree().tokens().stream().filter(t -> t.offset() > rule.open() && t.offset() < rule.end()).toList();
		Optional<TableLayout> columns = rule.after("各行").flatMap(name -> form.form().table(name.text()));
		Optional<TableLayout> rows = rule.after("各列").flatMap(name -> form.form().table(name.text()));
		return in(condition, proposals -> {
			columns.ifPresent(table -> table.columns().stream().filter(TableLayout.Column::isAmount).forEach(column -> proposals.add(0,
					column.name(), column.name(), column.name().length(), CompletionKind.COLUMN, plain(column.path()), Proposals.NOTHING)));
			rows.ifPresent(table -> table.panels().stream().flatMap(panel -> panel.rows().stream())
					.filter(TableLayout.Item.class::isInstance).map(TableLayout.Item.class::cast).forEach(item -> proposals.add(0,
							item.name(), item.name(), item.name().length(), CompletionKind.ROW, plain(item.title()), Proposals.NOTHING)));
		});
	}

	private List<Completion> in(List<Token> expression) {
		return in(expression, proposals -> {
		});
	}

	/** Proposals in an expression of which some tokens stand before the caret. */
	private List<Completion> in(List<Token> expression, Consumer<Proposals> running) {
		List<Token> before = new ArrayList<>(expression.stream().filter(token -> token.offset() < caret.offset()).toList());
		String prefix = "";
		int start = caret.offset();
		int end = caret.offset();
		if (!before.isEmpty() && before.getLast().end() >= caret.offset()
				&& (before.getLast().kind() == Token.Kind.WORD || before.getLast().kind() == Token.Kind.NUMBER)) {
			Token typed = before.removeLast();
			start = typed.offset();
			end = typed.end();
			prefix = typed.text().substring(0, caret.offset() - start);
		}
		Proposals proposals = new Proposals(prefix, start, end - start);
		Optional<List<String>> path = path(before);
		if (path.isPresent()) {
			List<String> steps = path.get();
			form.form().table(steps.getFirst())
					.ifPresent(table -> new Steps(form, table, usedCodes(table), proposals).propose(steps.subList(1, steps.size())));
		} else {
			running.accept(proposals);
			start(proposals);
		}
		return proposals.list();
	}

	/** The names before a dot at the end of the tokens; empty when there is no dot. */
	private static Optional<List<String>> path(List<Token> tokens) {
		List<String> names = new ArrayList<>();
		int at = tokens.size() - 1;
		while (at >= 1 && (tokens.get(at).is(".") || tokens.get(at).is("．"))) {
			names.addFirst(tokens.get(at - 1).value());
			at -= 2;
		}
		return names.isEmpty() ? Optional.empty() : Optional.of(names);
	}

	private void start(Proposals proposals) {
		for (TableLayout table : form.form().tables()) {
			proposals.add(0, table.name(), table.name(), table.name().length(), CompletionKind.TABLE,
					plain(table.number() + " " + table.title()), Proposals.NOTHING, table.number(), table.title());
		}
		form.form().items().forEach(item -> proposals.add(0, item.name(), item.name(), item.name().length(), CompletionKind.ITEM,
				plain(item.title()), Proposals.NOTHING));
		for (String name : Functions.names()) {
			String insert = name + (Functions.arity(name) == 2 ? "(, )" : "()");
			proposals.add(1, name + "(…)", insert, name.length() + 1, CompletionKind.FUNCTION, FUNCTIONS.getOrDefault(name, Proposals.NOTHING),
					Proposals.NOTHING, name);
		}
	}

	private Set<String> usedCodes(TableLayout table) {
		Set<String> codes = new HashSet<>();
		snapshot.stream().flatMap(s -> s.tables().stream()).filter(t -> t.name().equals(table.name())).flatMap(t -> t.rows().stream())
				.forEach(row -> row.parts().forEach(part -> codes.add(part.row())));
		return codes;
	}

	private FactSpace facts() {
		return snapshot.map(DocumentSnapshot::facts).orElse(FactSpace.EMPTY);
	}

	private Optional<Evaluator> evaluator() {
		return snapshot.map(document -> Evaluator.of(document, null));
	}

	private static Message plain(String text) {
		return new Message(text, text);
	}
}
