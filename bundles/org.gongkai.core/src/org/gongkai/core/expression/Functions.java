// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.expression;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.core.expression.Expr.Aggregate.Kind;
import org.gongkai.core.expression.Expr.Choice;
import org.gongkai.core.expression.Expr.Operator;
import org.gongkai.core.fact.FactKey;

/** The functions of the language, said in terms of facts and the four operations. */
public final class Functions {

	private static final Map<String, String> STAGES = Map.of("年初预算", "年初预算", "全年预算", "全年预算", "决算", "决算");
	private static final Set<String> SHARES = Set.of("占比", "完成率");

	private static final Map<String, Kind> AGGREGATES = Map.of("合计", Kind.SUM, "个数", Kind.COUNT, "平均", Kind.MEAN);

	private static final Map<String, Expr.Reading.Kind> READINGS = Map.of("字数", Expr.Reading.Kind.LENGTH, "含", Expr.Reading.Kind.CONTAINS, "文字",
			Expr.Reading.Kind.PRINTED);

	private static final Map<String, Choice.Kind> CHOICES = Map.of("较小", Choice.Kind.SMALLER, "较大", Choice.Kind.LARGER, "四舍五入",
			Choice.Kind.ROUNDED, "若", Choice.Kind.EITHER);

	private Functions() {
	}

	/** Number of arguments of a function; -1 when there is no such function. */
	public static int arity(String name) {
		if (READINGS.containsKey(name)) {
			return name.equals("含") ? 2 : 1;
		}
		if (CHOICES.containsKey(name)) {
			return name.equals("若") ? 3 : 2;
		}
		if (SHARES.contains(name)) {
			return 2;
		}
		return STAGES.containsKey(name) || AGGREGATES.containsKey(name) || Set.of("上年", "增加额", "减少额", "增长率", "上升率", "降低率", "下降率", "减少率", "增加率", "完成年初预算",
				"完成全年预算", "列出").contains(name) ? 1 : -1;
	}

	/**
	 * Whether a function takes so many arguments; sums, numbers and means may name whose facts they are made of, and a text may
	 * be searched for any of several others.
	 */
	public static boolean takes(String name, int arguments) {
		return arity(name) == arguments || AGGREGATES.containsKey(name) && arguments == 2 || name.equals("含") && arguments > 2;
	}

	/** All names of functions. */
	public static List<String> names() {
		return List.of("占比", "完成率", "上年", "年初预算", "全年预算", "决算", "增加额", "减少额", "增长率", "增加率", "上升率", "降低率", "下降率", "减少率",
				"完成年初预算", "完成全年预算", "合计", "个数", "平均",
				"较小", "较大", "四舍五入", "若", "字数", "含", "文字", "列出");
	}

	/** A function with its meaning; the meaning is unknown for an unknown function or a wrong number of arguments. */
	public static Expr expand(String name, List<Expr> arguments) {
		if (!takes(name, arguments.size())) {
			return new Expr.Function(name, arguments, new Expr.Unknown(name));
		}
		Expr x = arguments.getFirst();
		Expr meaning = switch (name) {
			case "占比", "完成率" -> divided(x, arguments.get(1));
			case "上年" -> lastYear(x);
			case "年初预算", "全年预算", "决算" -> atStage(x, name);
			case "增加额" -> minus(x, lastYear(x));
			case "减少额" -> minus(lastYear(x), x);
			case "增长率", "增加率", "上升率" -> divided(minus(x, lastYear(x)), lastYear(x));
			case "降低率", "下降率", "减少率" -> divided(minus(lastYear(x), x), lastYear(x));
			case "完成年初预算" -> divided(x, atStage(x, "年初预算"));
			case "完成全年预算" -> divided(x, atStage(x, "全年预算"));
			case "合计", "个数", "平均" -> x instanceof Expr.Facts facts
					? new Expr.Aggregate(AGGREGATES.get(name), facts, arguments.size() == 2 ? arguments.get(1) : null) : new Expr.Unknown(name);
			case "较小", "较大", "四舍五入", "若" -> new Choice(CHOICES.get(name), arguments);
			case "字数", "含", "文字" -> new Expr.Reading(READINGS.get(name), arguments);
			case "列出" -> x instanceof Expr.Subjects ? x : new Expr.Unknown(name);
			default -> new Expr.Unknown(name);
		};
		return new Expr.Function(name, arguments, meaning);
	}

	private static Expr minus(Expr left, Expr right) {
		return new Expr.Operation(Operator.MINUS, left, right);
	}

	private static Expr divided(Expr left, Expr right) {
		return new Expr.Operation(Operator.DIVIDED, left, right);
	}

	private static Expr lastYear(Expr expression) {
		return map(expression, fact -> new Expr.Fact(fact.key(), fact.shift() - 1, "上年(" + fact.text() + ")",
				"上年的" + fact.label(), fact.unit()));
	}

	private static Expr atStage(Expr expression, String stage) {
		return map(expression, fact -> new Expr.Fact(fact.key().with(FactKey.STAGE, stage), fact.shift(),
				stage + "(" + fact.text() + ")", stage + "的" + fact.label(), fact.unit()));
	}

	private static Expr map(Expr expression, java.util.function.UnaryOperator<Expr.Fact> change) {
		return switch (expression) {
			case Expr.Fact fact -> change.apply(fact);
			case Expr.Operation operation -> new Expr.Operation(operation.operator(), map(operation.left(), change),
					map(operation.right(), change));
			case Expr.Minus minus -> new Expr.Minus(map(minus.operand(), change));
			case Choice choice -> new Choice(choice.kind(), choice.operands().stream().map(operand -> map(operand, change)).toList());
			case Expr.Reading reading -> new Expr.Reading(reading.kind(), reading.operands().stream().map(operand -> map(operand, change)).toList());
			case Expr.Function function -> map(meaning(function), change);
			default -> expression;
		};
	}

	/** The formula of a rule that runs through performance tables, at the one with a member. */
	public static Expr at(Expr expression, String dimension, String member) {
		return switch (expression) {
			case Expr.Fact fact -> new Expr.Fact(at(fact.key(), dimension, member), fact.shift(), fact.text(), fact.label(), fact.unit());
			case Expr.Facts facts -> new Expr.Facts(at(facts.key(), dimension, member), facts.free(), facts.within(), facts.text(), facts.label(), facts.unit());
			case Expr.Aggregate aggregate -> new Expr.Aggregate(aggregate.kind(), (Expr.Facts) at(aggregate.facts(), dimension, member),
					aggregate.naming() == null ? null : at(aggregate.naming(), dimension, member));
			case Expr.Reading reading -> new Expr.Reading(reading.kind(), reading.operands().stream().map(operand -> at(operand, dimension, member)).toList());
			case Choice choice -> new Choice(choice.kind(), choice.operands().stream().map(operand -> at(operand, dimension, member)).toList());
			case Expr.Operation operation -> new Expr.Operation(operation.operator(), at(operation.left(), dimension, member),
					at(operation.right(), dimension, member));
			case Expr.Minus minus -> new Expr.Minus(at(minus.operand(), dimension, member));
			case Expr.Function function -> new Expr.Function(function.name(),
					function.arguments().stream().map(argument -> at(argument, dimension, member)).toList(),
					function.meaning() == null ? null : at(function.meaning(), dimension, member));
			default -> expression;
		};
	}

	private static FactKey at(FactKey key, String dimension, String member) {
		return key.get(dimension).equals(FactKey.RUNNING) ? key.with(dimension, member) : key;
	}

	/** What a formula stands for with its outermost function replaced by its meaning. */
	public static Expr meaning(Expr expression) {
		return expression instanceof Expr.Function function
				? function.meaning() == null ? new Expr.Unknown(function.name()) : meaning(function.meaning())
				: expression;
	}
}
