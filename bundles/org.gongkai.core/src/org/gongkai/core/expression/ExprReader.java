// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.expression;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.gongkai.core.expression.Expr.Operator;
import org.gongkai.core.expression.Expr.Origin;
import org.gongkai.core.quantity.NumberText;
import org.gongkai.model.Binary;
import org.gongkai.model.Call;
import org.gongkai.model.Expression;
import org.gongkai.model.FactItem;
import org.gongkai.model.FormColumn;
import org.gongkai.model.FormEvaluation;
import org.gongkai.model.FormPanel;
import org.gongkai.model.FormRow;
import org.gongkai.model.FormTable;
import org.gongkai.model.NamedElement;
import org.gongkai.model.Negation;
import org.gongkai.model.NumberLiteral;
import org.gongkai.model.Reference;
import org.gongkai.model.TextLiteral;

/** Reads a formula of the model. Incomplete formulas become {@link Expr.Unknown} where something is missing. */
public final class ExprReader {

	private ExprReader() {
	}

	/** Reads a formula; null becomes an unknown without text. */
	public static Expr read(Expression expression) {
		return switch (expression) {
			case null -> new Expr.Unknown("");
			case Binary binary -> new Expr.Operation(operator(binary.getOperator()), read(binary.getLeft()), read(binary.getRight()));
			case Negation negation -> new Expr.Minus(read(negation.getOperand()));
			case NumberLiteral number -> literal(number);
			case TextLiteral words -> new Expr.Words(words.getValue() == null ? "" : words.getValue());
			case Call call -> new Expr.Function(call.getFunction() == null ? "" : call.getFunction(),
					call.getArguments().stream().map(ExprReader::read).toList(), null);
			case Reference reference -> path(reference);
			default -> new Expr.Unknown("");
		};
	}

	private static Operator operator(String sign) {
		return switch (NumberText.halfWidth(sign == null ? "" : sign).replace('＝', '=').replace('！', '!')) {
			case "==" -> Operator.EQUAL;
			case "!=", "≠" -> Operator.UNEQUAL;
			case "<=", "≤", "不大于" -> Operator.AT_MOST;
			case "<", "小于" -> Operator.LESS;
			case ">=", "≥", "不小于" -> Operator.AT_LEAST;
			case ">", "大于" -> Operator.GREATER;
			case "-" -> Operator.MINUS;
			case "*", "×" -> Operator.TIMES;
			case "/", "÷" -> Operator.DIVIDED;
			default -> Operator.PLUS;
		};
	}

	private static Expr literal(NumberLiteral number) {
		String value = number.getValue() == null ? "" : number.getValue();
		String unit = number.getUnit() == null ? "" : NumberText.halfWidth(number.getUnit());
		return NumberText.read(value, unit) instanceof NumberText.Read read && read.quantity().value() != null
				? new Expr.Literal(read.quantity().value(), unit)
				: new Expr.Unknown(value);
	}

	private static Expr path(Reference reference) {
		NamedElement target = reference.getTarget();
		// While a name is being typed there is a dot without a step.
		List<String> steps = reference.getSteps().stream().filter(Objects::nonNull).toList();
		// What the name leads to is not there: a problem of the language, reported there.
		if (target == null || target.eIsProxy() || target.getName() == null) {
			return new Expr.Unknown("");
		}
		List<String> spelled = new ArrayList<>(List.of(target.getName()));
		spelled.addAll(steps);
		String text = String.join(".", spelled);
		return switch (target) {
			case FormTable table -> new Expr.Path(Origin.TABLE, List.of(table.getName()), steps, text);
			case FormEvaluation evaluation -> new Expr.Path(Origin.EVALUATION, List.of(evaluation.getName()), steps, text);
			case FactItem item -> new Expr.Path(Origin.ITEM, List.of(item.getName()), steps, text);
			case FormColumn column -> new Expr.Path(Origin.COLUMN, owners(column), steps, text);
			case FormRow row -> new Expr.Path(Origin.ROW, owners(row), steps, text);
			default -> new Expr.Unknown(text);
		};
	}

	private static List<String> owners(NamedElement element) {
		Deque<String> names = new ArrayDeque<>();
		for (EObject e = element; e instanceof NamedElement named && !(e instanceof FormTable); e = e.eContainer()) {
			names.addFirst(named.getName() == null ? "" : named.getName());
			if (e instanceof FormPanel) {
				break;
			}
		}
		return List.copyOf(names);
	}
}
