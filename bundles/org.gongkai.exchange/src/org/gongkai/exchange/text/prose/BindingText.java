// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.core.expression.Expr;
import org.gongkai.core.form.FormYear;
import org.gongkai.core.text.Message;

/**
 * Reads the expression that a slot of a prescribed sentence is bound to. Such expressions are plain text in the form until
 * an import fills them in, so this happens before there is a document for the parser of the language.
 */
public final class BindingText {

	private static final Pattern TOKEN = Pattern.compile("\\s*(\"(?:\\\\.|[^\"\\\\])*\"|[0-9]+(?:[.,][0-9]+)*|[\\p{L}_〇][\\p{L}_〇0-9]*|.)");

	private final List<String> tokens = new ArrayList<>();
	private final FormYear meaning;
	private int at;

	private BindingText(String text, FormYear meaning) {
		this.meaning = meaning;
		Matcher matcher = TOKEN.matcher(text);
		while (matcher.find()) {
			if (!matcher.group(1).isBlank()) {
				tokens.add(matcher.group(1));
			}
		}
	}

	/** The expression with its names resolved; empty when it is no expression. */
	public static Optional<Expr> read(String text, FormYear meaning) {
		BindingText reader = new BindingText(text, meaning);
		try {
			Expr expression = reader.sum();
			return reader.at == reader.tokens.size() ? Optional.of(meaning.resolve(expression)) : Optional.empty();
		} catch (IllegalArgumentException noExpression) {
			return Optional.empty();
		}
	}

	/** What is wrong with an expression; empty when every name in it has a meaning. */
	public static Optional<Message> problem(String text, FormYear meaning) {
		Optional<Expr> expression = read(text, meaning);
		if (expression.isEmpty()) {
			return Optional.of(Message.of("“{0}”不是表达式。", "“{0}” is no expression.", text));
		}
		return unknown(expression.get()).map(name -> Message.of("“{0}”里的“{1}”在格式“{2}”中没有意义。",
				"“{1}” in “{0}” has no meaning in the form “{2}”.", text, name, meaning.form().name()));
	}

	/** Whether an expression is one plain fact and nothing else. */
	public static boolean isFact(String text, FormYear meaning) {
		return read(text, meaning).filter(Expr.Fact.class::isInstance).isPresent();
	}

	private static Optional<String> unknown(Expr expression) {
		return switch (expression) {
			case Expr.Unknown name -> Optional.of(name.text());
			case Expr.Path path -> Optional.of(path.text());
			case Expr.Minus minus -> unknown(minus.operand());
			case Expr.Operation operation -> unknown(operation.left()).or(() -> unknown(operation.right()));
			case Expr.Function function -> function.arguments().stream().map(BindingText::unknown).flatMap(Optional::stream)
					.findFirst().or(() -> function.meaning() == null ? Optional.of(function.name()) : unknown(function.meaning()));
			default -> Optional.empty();
		};
	}

	private Expr sum() {
		Expr left = product();
		while (peek("+") || peek("-")) {
			Expr.Operator operator = next().equals("+") ? Expr.Operator.PLUS : Expr.Operator.MINUS;
			left = new Expr.Operation(operator, left, product());
		}
		return left;
	}

	private Expr product() {
		Expr left = factor();
		while (peek("*") || peek("/") || peek("×") || peek("÷")) {
			String sign = next();
			Expr.Operator operator = sign.equals("*") || sign.equals("×") ? Expr.Operator.TIMES : Expr.Operator.DIVIDED;
			left = new Expr.Operation(operator, left, factor());
		}
		return left;
	}

	private Expr factor() {
		if (peek("-")) {
			next();
			return new Expr.Minus(factor());
		}
		if (peek("(") || peek("（")) {
			next();
			Expr inner = sum();
			close();
			return inner;
		}
		String token = next();
		if (Character.isDigit(token.charAt(0))) {
			String unit = peek("%") ? next() : "";
			return new Expr.Literal(new BigDecimal(token.replace(",", "")), unit);
		}
		if (!Character.isLetter(token.charAt(0)) && token.charAt(0) != '_' && token.charAt(0) != '〇') {
			throw new IllegalArgumentException(token);
		}
		return peek("(") || peek("（") ? call(token) : path(token);
	}

	private Expr call(String name) {
		next();
		List<Expr> arguments = new ArrayList<>();
		while (!peek(")") && !peek("）")) {
			arguments.add(sum());
			if (peek(",") || peek("，") || peek("、")) {
				next();
			} else {
				break;
			}
		}
		close();
		return new Expr.Function(name, arguments, null);
	}

	private Expr path(String name) {
		List<String> steps = new ArrayList<>();
		while (peek(".")) {
			next();
			steps.add(plain(next()));
		}
		Expr.Origin origin = meaning.form().table(name).isPresent() ? Expr.Origin.TABLE : Expr.Origin.ITEM;
		List<String> spelled = new ArrayList<>(List.of(name));
		spelled.addAll(steps);
		return new Expr.Path(origin, List.of(name), steps, String.join(".", spelled));
	}

	private static String plain(String token) {
		return token.startsWith("\"") ? token.substring(1, token.length() - 1).replaceAll("\\\\(.)", "$1") : token;
	}

	private void close() {
		if (!peek(")") && !peek("）")) {
			throw new IllegalArgumentException(")");
		}
		next();
	}

	private boolean peek(String token) {
		return at < tokens.size() && tokens.get(at).equals(token);
	}

	private String next() {
		if (at == tokens.size()) {
			throw new IllegalArgumentException("");
		}
		return tokens.get(at++);
	}
}
