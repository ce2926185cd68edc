// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.expression;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.gongkai.core.fact.FactKey;

/** A formula over facts, free of model objects. Names are paths until a form and a year give them their meaning. */
public sealed interface Expr {

	/**
	 * A number.
	 *
	 * @param value the number as typed
	 * @param unit unit or %; empty for a plain number
	 */
	record Literal(BigDecimal value, String unit) implements Expr {
	}

	/** What a path begins with. */
	enum Origin {
		/** A table of the form; the steps lead to a cell. */
		TABLE,
		/** A named fact outside the tables. */
		ITEM,
		/** A performance table; a step leads to one of its rows. */
		EVALUATION,
		/** A column in a rule that runs through rows. */
		COLUMN,
		/** A row in a rule that runs through columns, or of the performance table a rule has come to. */
		ROW
	}

	/**
	 * A name whose meaning is not known yet.
	 *
	 * @param origin what it begins with
	 * @param owner names from the panel down to the named column or row; the name alone for a table or an item
	 * @param steps panel, row and column below a table
	 * @param text as typed
	 */
	record Path(Origin origin, List<String> owner, List<String> steps, String text) implements Expr {
	}

	/**
	 * A fact.
	 *
	 * @param key its coordinates, without the year
	 * @param shift years from that of the document: 0, or -1 for last year
	 * @param text as typed
	 * @param label what people call it: official number of the table, row and column
	 * @param unit unit in which the form prints it
	 */
	record Fact(FactKey key, int shift, String text, String label, String unit) implements Expr {
	}

	/**
	 * The facts of a column or row in all performance tables, or of a column in all rows of one: what is summed and counted.
	 *
	 * @param key what they have in common, without the year
	 * @param free dimensions on which they differ
	 * @param within name on the way to their members, e.g. 产出指标 for 产出指标/数量指标/…; empty for all
	 * @param text as typed
	 * @param label what people call them
	 * @param unit unit in which the form prints them
	 */
	record Facts(FactKey key, Set<String> free, String within, String text, String label, String unit) implements Expr {
		public Facts {
			free = Set.copyOf(free);
		}
	}

	/**
	 * The sum, the number or the mean of some facts.
	 *
	 * @param kind what is made of them
	 * @param facts the facts
	 * @param naming text that the names of their members hold; null for all
	 */
	record Aggregate(Kind kind, Facts facts, Expr naming) implements Expr {

		/** What is made of the facts. */
		public enum Kind {
			SUM, COUNT, MEAN
		}
	}

	/** The smaller or larger of two, one rounded half up to the decimals that the other says, or one of two by a condition. */
	record Choice(Kind kind, List<Expr> operands) implements Expr {

		/** How one is chosen. */
		public enum Kind {
			SMALLER, LARGER, ROUNDED, EITHER
		}

		public Choice {
			operands = List.copyOf(operands);
		}
	}

	/** A text. */
	record Words(String value) implements Expr {
	}

	/** What is asked of texts: a number, or the printed text itself. */
	record Reading(Kind kind, List<Expr> operands) implements Expr {

		/** What is asked. */
		public enum Kind {
			/** The number of its characters; lone dashes are none. */
			LENGTH,
			/** Whether it holds another, or one of several others: 1 or 0. */
			CONTAINS,
			/** The text as printed, even where it is a number. */
			PRINTED
		}

		public Reading {
			operands = List.copyOf(operands);
		}
	}

	/**
	 * A field of the performance table a rule has come to that holds a text.
	 *
	 * @param block name of the block
	 * @param row name of its row
	 * @param text as typed
	 * @param label what people call it
	 */
	record FieldText(String block, String row, String text, String label) implements Expr {
	}

	/**
	 * The subjects of a panel that a list names.
	 *
	 * @param table name of the table
	 * @param panels names of its panels; empty for all
	 * @param text as typed
	 */
	record Subjects(String table, List<String> panels, String text) implements Expr {
		public Subjects {
			panels = List.copyOf(panels);
		}
	}

	/**
	 * The cell of a column in the row a rule has come to.
	 *
	 * @param cell index of the column among the cells of a printed row
	 * @param text as typed
	 */
	record ColumnCell(int cell, String text) implements Expr {
	}

	/**
	 * The cell of a row in the column a rule has come to.
	 *
	 * @param row name of the row
	 * @param text as typed
	 */
	record RowCell(String row, String text) implements Expr {
	}

	/**
	 * The cell of another table in the row with the coordinates of the row a rule has come to.
	 *
	 * @param table name of the other table
	 * @param cell index of the column among the cells of its printed rows
	 * @param text as typed
	 * @param label what people call it: official number of the table and column
	 */
	record SameRow(String table, int cell, String text, String label) implements Expr {
	}

	/**
	 * A name without a meaning.
	 *
	 * @param text as typed
	 */
	record Unknown(String text) implements Expr {
	}

	/** Two operands. */
	record Operation(Operator operator, Expr left, Expr right) implements Expr {
	}

	/** A minus sign. */
	record Minus(Expr operand) implements Expr {
	}

	/**
	 * A function.
	 *
	 * @param name name of the function
	 * @param arguments its arguments as typed
	 * @param meaning what it stands for in terms of the four operations; null until names have their meaning
	 */
	record Function(String name, List<Expr> arguments, Expr meaning) implements Expr {
		public Function {
			arguments = List.copyOf(arguments);
		}
	}

	/** Operators; the spelling is the one used in messages. */
	enum Operator {
		EQUAL("=="), UNEQUAL("≠"), LESS("小于"), AT_MOST("≤"), GREATER("大于"), AT_LEAST("≥"), PLUS("+"), MINUS("-"), TIMES("×"), DIVIDED("÷");

		private final String sign;

		Operator(String sign) {
			this.sign = sign;
		}

		/** The sign in messages. */
		public String sign() {
			return sign;
		}

		/** Whether it compares its operands. */
		public boolean compares() {
			return ordinal() <= AT_LEAST.ordinal();
		}
	}

	/** The formula as it is written, names as typed. */
	default String text() {
		return written(Expr::text);
	}

	/** The formula as people read it: facts by their official tables, rows and columns. */
	default String label() {
		return written(Expr::label);
	}

	private String written(java.util.function.Function<Expr, String> names) {
		return switch (this) {
			case Literal literal -> literal.value().toPlainString() + literal.unit();
			case Path path -> path.text;
			case Fact fact -> names.apply(fact);
			case Facts facts -> names.apply(facts);
			case Aggregate aggregate -> names.apply(aggregate.facts) + (aggregate.naming == null ? "" : ", " + names.apply(aggregate.naming));
			case Choice choice -> String.join(", ", choice.operands.stream().map(names).toList());
			case ColumnCell cell -> cell.text;
			case RowCell cell -> cell.text;
			case SameRow cell -> names.apply(cell);
			case Unknown unknown -> unknown.text;
			case Words words -> "“" + words.value + "”";
			case Reading reading -> String.join(", ", reading.operands.stream().map(names).toList());
			case FieldText field -> names.apply(field);
			case Subjects subjects -> subjects.text;
			case Operation operation -> operand(operation.left, names, operation.operator.ordinal() >= Operator.TIMES.ordinal()
					&& operation.left instanceof Operation left && left.operator.ordinal() < Operator.TIMES.ordinal()) + " "
					+ operation.operator.sign() + " " + operand(operation.right, names, operation.right instanceof Operation);
			case Minus minus -> "-" + operand(minus.operand, names, minus.operand instanceof Operation);
			case Function function -> function.name + "(" + String.join(", ", function.arguments.stream().map(names).toList()) + ")";
		};
	}

	private static String operand(Expr operand, java.util.function.Function<Expr, String> names, boolean bracketed) {
		return bracketed ? "(" + names.apply(operand) + ")" : names.apply(operand);
	}
}
