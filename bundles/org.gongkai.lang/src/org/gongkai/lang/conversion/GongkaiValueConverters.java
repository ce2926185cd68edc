// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.conversion;

import com.google.inject.Singleton;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.eclipse.xtext.nodemodel.INode;

/** One converter for each kind of word of the grammar. */
@Singleton
public final class GongkaiValueConverters extends AbstractDeclarativeValueConverterService {

	private static final Pattern DIGITS = Pattern.compile("[0-9]+");
	private static final Pattern NAME = Pattern.compile(
			"[a-zA-Z_·〇々\\u3400-\\u9fff\\uf900-\\ufaff\\ud800-\\udfff][a-zA-Z0-9_·〇々\\u3400-\\u9fff\\uf900-\\ufaff\\ud800-\\udfff]*");
	private static final Map<String, String> OPERATORS = Map.ofEntries(Map.entry("=", "=="), Map.entry("等于", "=="),
			Map.entry("≠", "!="), Map.entry("不等于", "!="), Map.entry("小于", "<"), Map.entry("≤", "<="),
			Map.entry("不大于", "<="), Map.entry("大于", ">"), Map.entry("≥", ">="), Map.entry("不小于", ">="),
			Map.entry("×", "*"), Map.entry("÷", "/"));

	private static final IValueConverter<String> STRAY_IN_BLOCKS = new StrayWord("部分、节、表、名词、原文、免核、段落“>”或“}”",
			"部分, 节, 表, 名词, 原文, 免核, a paragraph '>' or '}'");

	private Set<String> reserved;
	private final IValueConverter<String> quoted = new QuotedText();
	private final IValueConverter<String> folded = new Word(FullWidth::fold, value -> value);
	private final IValueConverter<String> name = new Word(FullWidth::fold, this::requireName);
	private final IValueConverter<String> label = new Word(this::unquoted,
			value -> isName(value) && !isReserved(value) ? value : quoted.toString(value));
	private final IValueConverter<String> step = new Word(this::unquoted,
			value -> isName(value) && !isReserved(value) || DIGITS.matcher(value).matches() ? value : quoted.toString(value));

	@ValueConverter(rule = "STRING")
	public IValueConverter<String> quotedText() {
		return quoted;
	}

	@ValueConverter(rule = "Text")
	public IValueConverter<String> text() {
		return quoted;
	}

	@ValueConverter(rule = "Name")
	public IValueConverter<String> name() {
		return name;
	}

	@ValueConverter(rule = "Unit")
	public IValueConverter<String> unit() {
		return folded;
	}

	@ValueConverter(rule = "Percent")
	public IValueConverter<String> percent() {
		return folded;
	}

	@ValueConverter(rule = "Label")
	public IValueConverter<String> label() {
		return label;
	}

	@ValueConverter(rule = "Step")
	public IValueConverter<String> step() {
		return step;
	}

	@ValueConverter(rule = "Code")
	public IValueConverter<String> code() {
		return folded;
	}

	@ValueConverter(rule = "Int2String")
	public IValueConverter<String> digits() {
		return folded;
	}

	@ValueConverter(rule = "Decimal")
	public IValueConverter<String> decimal() {
		return folded;
	}

	@ValueConverter(rule = "Int")
	public IValueConverter<Integer> integer() {
		return new WholeNumber();
	}

	@ValueConverter(rule = "Comparator")
	public IValueConverter<String> comparator() {
		return operator("==", "!=", "<", "<=", ">", ">=");
	}

	@ValueConverter(rule = "AddOperator")
	public IValueConverter<String> addOperator() {
		return operator("+", "-");
	}

	@ValueConverter(rule = "MultiplyOperator")
	public IValueConverter<String> multiplyOperator() {
		return operator("*", "/");
	}

	@ValueConverter(rule = "ROW_LINE")
	public IValueConverter<String> row() {
		return new Word(line -> line.startsWith("｜") ? line.replace('｜', '|') : line, GongkaiValueConverters::requireLine);
	}

	@ValueConverter(rule = "TEXT_LINE")
	public IValueConverter<String> paragraph() {
		return new Word(line -> marker(line, '>'), GongkaiValueConverters::requireLine);
	}

	@ValueConverter(rule = "TEXT_OPEN")
	public IValueConverter<String> paragraphHead() {
		return new Word(line -> marker(line, '>'), GongkaiValueConverters::requireLine);
	}

	@ValueConverter(rule = "TEXT_REOPEN")
	public IValueConverter<String> tailBeforeClaim() {
		return new Word(line -> marker(line, ']'), GongkaiValueConverters::requireLine);
	}

	@ValueConverter(rule = "TEXT_CLOSE")
	public IValueConverter<String> lastTail() {
		return new Word(line -> marker(line, ']'), GongkaiValueConverters::requireLine);
	}

	@ValueConverter(rule = "Stray")
	public IValueConverter<String> strayInDocument() {
		return new StrayWord("科目表、维度、格式、规则集、决算或预算", "科目表, 维度, 格式, 规则集, 决算 or 预算");
	}

	@ValueConverter(rule = "DisclosureStray")
	public IValueConverter<String> strayInDisclosure() {
		return STRAY_IN_BLOCKS;
	}

	@ValueConverter(rule = "SectionStray")
	public IValueConverter<String> strayInSection() {
		return STRAY_IN_BLOCKS;
	}

	@ValueConverter(rule = "TableStray")
	public IValueConverter<String> strayInTable() {
		return new StrayWord("表格行“|”、段落“>”或“}”", "a row '|', a paragraph '>' or '}'");
	}

	private String unquoted(String word) {
		return QuotedText.isQuoted(word) ? quoted.toValue(word, null) : FullWidth.fold(word);
	}

	// The serializer tells the three kinds of binary expressions apart by what their operators refuse to write.
	private static IValueConverter<String> operator(String... signs) {
		return new Word(GongkaiValueConverters::operator, value -> {
			if (!Set.of(signs).contains(value)) {
				throw new Unreadable(null, "这里不能用运算符“" + value + "”", "The operator '" + value + "' cannot be used here");
			}
			return value;
		});
	}

	private static String operator(String typed) {
		String sign = FullWidth.fold(typed);
		return OPERATORS.getOrDefault(sign, sign);
	}

	private static String marker(String line, char marker) {
		return line.charAt(0) == marker ? line : marker + line.substring(1);
	}

	private boolean isReserved(String value) {
		if (reserved == null) {
			Set<String> words = new HashSet<>(GrammarUtil.getAllKeywords(getGrammar()));
			AbstractRule names = GrammarUtil.findRuleForName(getGrammar(), "Name");
			EcoreUtil2.getAllContentsOfType(names, Keyword.class).forEach(keyword -> words.remove(keyword.getValue()));
			reserved = words;
		}
		return reserved.contains(value);
	}

	private static boolean isName(String value) {
		return NAME.matcher(value).matches();
	}

	private String requireName(String value) {
		if (!isName(value) || isReserved(value)) {
			throw new Unreadable(null, "“" + value + "”不能作名称：名称由汉字、字母、数字组成，不以数字开头，也不是语法用词",
					"'" + value + "' is no name: a name consists of Han characters, letters and digits does not begin with a digit and is no word of the language");
		}
		return value;
	}

	private static String requireLine(String value) {
		if (value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) {
			throw new Unreadable(null, "表格行和段落只能占一行", "A row or paragraph is a single line");
		}
		return value;
	}

	/** Conversion by two functions; absent stays absent. */
	private record Word(UnaryOperator<String> read, UnaryOperator<String> write) implements IValueConverter<String> {

		@Override
		public String toValue(String typed, INode node) throws ValueConverterException {
			return typed == null ? null : read.apply(typed);
		}

		@Override
		public String toString(String value) throws ValueConverterException {
			return write.apply(value);
		}
	}
}
