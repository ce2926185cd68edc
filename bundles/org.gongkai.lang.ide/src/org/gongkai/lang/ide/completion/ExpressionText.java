// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.completion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.gongkai.core.expression.Expr;
import org.gongkai.core.expression.Expr.Operator;
import org.gongkai.core.form.FormYear;
import org.gongkai.lang.ide.syntax.Token;

/** Reads a formula from its tokens, for a line that is still being typed and that the parser may not understand yet. */
public final class ExpressionText {

	private final FormYear form;
	private final List<Token> tokens;
	private int at;

	private ExpressionText(FormYear form, List<Token> tokens) {
		this.form = form;
		this.tokens = tokens;
	}

	/** The formula with its names resolved; what is missing or unknown becomes {@link Expr.Unknown}. */
	public static Expr read(FormYear form, List<Token> tokens) {
		ExpressionText reader = new ExpressionText(form, tokens);
		Expr expression = reader.sum();
		return reader.at < tokens.size() ? new Expr.Unknown("") : form.resolve(expression);
	}

	private Expr sum() {
		Expr left = product();
		while (is("+", "＋", "-", "－")) {
			Operator operator = next().matches("[+＋]") ? Operator.PLUS : Operator.MINUS;
			left = new Expr.Operation(operator, left, product());
		}
		return left;
	}

	private Expr product() {
		Expr left = operand();
		while (is("*", "＊", "×", "/", "／", "÷")) {
			Operator operator = "*＊×".contains(next()) ? Operator.TIMES : Operator.DIVIDED;
			left = new Expr.Operation(operator, left, operand());
		}
		return left;
	}

	private Expr operand() {
		if (at >= tokens.size()) {
			return new Expr.Unknown("");
		}
		Token token = tokens.get(at);
		if (is("-", "－")) {
			at++;
			return new Expr.Minus(operand());
		}
		if (is("(", "（")) {
			at++;
			Expr inner = sum();
			if (is(")", "）")) {
				at++;
			}
			return inner;
		}
		at++;
		return switch (token.kind()) {
		case NUMBER -> number(token.text());
		case WORD -> is("(", "（") ? call(token.text()) : path(token.text());
		default -> new Expr.Unknown(token.text());
		};
	}

	private Expr number(String digits) {
		String value = digits;
		if (is(".", "．") && at + 1 < tokens.size() && tokens.get(at + 1).kind() == Token.Kind.NUMBER) {
			value += "." + tokens.get(at + 1).text();
			at += 2;
		}
		String unit = at < tokens.size() && (is("%", "％") || tokens.get(at).kind() == Token.Kind.WORD) ? next() : "";
		return new Expr.Literal(new BigDecimal(org.gongkai.core.quantity.NumberText.halfWidth(value)), unit);
	}

	private Expr call(String name) {
		at++;
		List<Expr> arguments = new ArrayList<>();
		while (at < tokens.size() && !is(")", "）")) {
			int before = at;
			arguments.add(sum());
			if (is(",", "，", "、") || at == before) {
				at++;
			}
		}
		at++;
		return new Expr.Function(name, arguments, null);
	}

	private Expr path(String name) {
		List<String> steps = new ArrayList<>();
		while (is(".", "．") && at + 1 < tokens.size()) {
			steps.add(tokens.get(at + 1).value());
			at += 2;
		}
		Expr.Origin origin = form.form().table(name).isPresent() ? Expr.Origin.TABLE : Expr.Origin.ITEM;
		return new Expr.Path(origin, List.of(name), steps, String.join(".", steps));
	}

	private boolean is(String... signs) {
		return at < tokens.size() && List.of(signs).contains(tokens.get(at).text());
	}

	private String next() {
		return tokens.get(at++).text();
	}
}
