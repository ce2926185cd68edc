// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.parser;

import java.util.Map;
import java.util.Optional;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.emf.ecore.EObject;
import org.gongkai.core.text.Message;

/** What the grammar expects, in the words of the language reference instead of the names of rules and tokens. */
final class Expected {

	private static final Message CONTENT = new Message("部分、节、表、名词、原文、免核、段落“>”或“}”",
			"部分, 节, 表, 名词, 原文, 免核, a paragraph '>' or '}'");
	private static final Message LINES = new Message("表格行“|”、段落“>”或“}”", "a row '|', a paragraph '>' or '}'");
	private static final Message ELEMENTS = new Message("部分、节、表、事项、句式、规则、字句或“}”", "部分, 节, 表, 事项, 句式, 规则, 字句 or '}'");
	private static final Message COLUMNS = new Message("列、编码、名称、行次、文字、组、行、空行或“}”",
			"列, 编码, 名称, 行次, 文字, 组, 行, 空行 or '}'");
	private static final Message FORMULA = new Message("表达式：表.行.列、事项、数、函数(…)", "an expression: table.row.column, an item, a number, a function(…)");
	private static final Message NAME = new Message("名称", "a name");
	private static final Message QUOTED = new Message("引号里的文字", "text in quotation marks");
	private static final Message DIGITS = new Message("数字", "digits");
	private static final Message ROW = new Message("表格行“|”", "a row '|'");
	private static final Message PARAGRAPH = new Message("段落“>”", "a paragraph '>'");
	private static final Message AFTER_FACT = new Message("点、运算符，或结束的括号", "a dot, an operator or a closing bracket");
	private static final Message CLOSING_BRACKET = new Message("“]”", "']'");

	private static final Map<String, Message> BY_RULE = Map.ofEntries(
			Map.entry("Name", NAME), Map.entry("ID", NAME), Map.entry("Label", new Message("名称，或引号里的文字", "a name or text in quotation marks")),
			Map.entry("Step", new Message("名称、编码或引号里的文字", "a name, a code or text in quotation marks")),
			Map.entry("Text", QUOTED), Map.entry("STRING", QUOTED), Map.entry("Unit", new Message("单位，如“万元”", "a unit such as 万元")),
			Map.entry("Code", new Message("科目编码", "a subject code")), Map.entry("Int", new Message("年度，如“2024”", "a year such as 2024")),
			Map.entry("Int2String", DIGITS), Map.entry("NUMBER", DIGITS), Map.entry("Decimal", DIGITS),
			Map.entry("Printed", new Message("文中印出的数", "the number as printed")),
			Map.entry("Open", new Message("“{”", "'{'")), Map.entry("Close", new Message("“}”", "'}'")),
			Map.entry("LeftParen", new Message("“(”", "'('")), Map.entry("RightParen", new Message("“)”", "')'")),
			Map.entry("Comma", new Message("逗号", "a comma")), Map.entry("Colon", new Message("冒号", "a colon")),
			Map.entry("Dot", new Message("点“.”", "a dot")), Map.entry("Assign", new Message("“=”", "'='")),
			Map.entry("Severity", new Message("必须、应当或可说明", "必须, 应当 or 可说明")),
			Map.entry("DisclosureKind", new Message("决算或预算", "决算 or 预算")), Map.entry("Level", new Message("类、款或项", "类, 款 or 项")),
			Map.entry("ColumnRole", COLUMNS), Map.entry("FormColumn", COLUMNS), Map.entry("FormRow", new Message("行或空行", "行 or 空行")),
			Map.entry("PlainPanel", COLUMNS), Map.entry("FormElement", ELEMENTS), Map.entry("Block", CONTENT), Map.entry("TableLine", LINES),
			Map.entry("Row", ROW), Map.entry("ROW_LINE", ROW), Map.entry("Paragraph", PARAGRAPH), Map.entry("TEXT_LINE", PARAGRAPH),
			Map.entry("TEXT_CLOSE", CLOSING_BRACKET), Map.entry("TEXT_REOPEN", CLOSING_BRACKET), Map.entry("Comparator",
					new Message("比较：＝、≠、大于、小于、不大于、不小于", "a comparison: =, !=, >, <, <=, >=")),
			Map.entry("Expression", FORMULA), Map.entry("Additive", FORMULA), Map.entry("Multiplicative", FORMULA), Map.entry("Unary", FORMULA),
			Map.entry("Primary", FORMULA), Map.entry("Reference", FORMULA), Map.entry("Member", NAME), Map.entry("Subject",
					new Message("科目编码、停用或“}”", "a subject code, 停用 or '}'")),
			Map.entry("Coordinate", new Message("坐标：维度 = 成员", "a coordinate: dimension = member")),
			Map.entry("SlotBinding", new Message("空位名 = \"表达式\"", "slot = \"expression\"")), Map.entry("Rule", new Message("规则", "规则")), Map.entry("TextRule", new Message("字句", "字句")),
			Map.entry("RuleAdjustment", new Message("停用或轻重", "停用 or 轻重")));

	private static final Map<String, Message> BY_TYPE = Map.of(
			"Form", new Message("格式的名称", "the name of a form"), "FormTable", new Message("格式中表的名称", "the name of a table of the form"),
			"FormSection", new Message("格式中部分或节的名称", "the name of a section of the form"),
			"Disclosure", new Message("上年文件的名称", "the name of last year's document"), "NamedElement", FORMULA);

	private static final Map<String, Message> INSIDE = Map.ofEntries(
			Map.entry("Claim", CLOSING_BRACKET), Map.entry("Reference", AFTER_FACT), Map.entry("NumberLiteral", AFTER_FACT),
			Map.entry("Table", LINES), Map.entry("Section", CONTENT), Map.entry("Form", ELEMENTS), Map.entry("FormTable", COLUMNS),
			Map.entry("FormPanel", COLUMNS), Map.entry("Disclosure", new Message("格式、部门、年度、单位等说明，或部分、节、表、段落",
					"格式, 部门, 年度, 单位 and the like, or 部分, 节, 表, a paragraph")),
			Map.entry("Call", FORMULA), Map.entry("Binary", FORMULA), Map.entry("Negation", FORMULA));

	private Expected() {
	}

	/** Whether an element of the grammar is a formula or a part of one. */
	static boolean isFormula(EObject grammarElement) {
		return at(grammarElement).filter(FORMULA::equals).isPresent();
	}

	/** What stands at an element of the grammar; empty when the element alone does not say. */
	static Optional<Message> at(EObject grammarElement) {
		if (grammarElement instanceof RuleCall call) {
			return named(call.getRule().getName());
		}
		if (grammarElement instanceof CrossReference reference) {
			return Optional.ofNullable(BY_TYPE.get(reference.getType().getClassifier().getName()));
		}
		return grammarElement instanceof Keyword keyword ? Optional.of(keyword(keyword.getValue())) : Optional.empty();
	}

	/** What a token of the generated parser is called: {@code RULE_STRING} or a quoted keyword. */
	static Optional<Message> token(String name) {
		return name.startsWith("RULE_") ? named(name.substring("RULE_".length()))
				: name.startsWith("'") ? Optional.of(keyword(name.substring(1, name.length() - 1))) : Optional.empty();
	}

	/** What may stand inside an element of the model that is being read. */
	static Optional<Message> inside(EObject element) {
		return element == null ? Optional.empty() : Optional.ofNullable(INSIDE.get(element.eClass().getName()));
	}

	private static Optional<Message> named(String rule) {
		return Optional.ofNullable(BY_RULE.get(rule));
	}

	private static Message keyword(String word) {
		return new Message("“" + word + "”", "'" + word + "'");
	}
}
