// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.parser;

import java.util.Optional;
import org.antlr.runtime.FailedPredicateException;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.UnwantedTokenException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.gongkai.core.text.Message;
import org.gongkai.lang.conversion.Unreadable;
import org.gongkai.lang.parser.antlr.internal.InternalGongkaiLexer;
import org.gongkai.model.Claim;
import org.gongkai.model.Paragraph;

/**
 * Syntax errors: what was met and what was expected, in Chinese and English. The Chinese sentence is the message of the
 * Xtext diagnostic, both sentences are its data.
 */
public final class SyntaxMessages implements ISyntaxErrorMessageProvider {

	/** Code of all syntax errors. */
	public static final String CODE = "syntax";

	/** Code of words that cannot be read as what stands there; at one place they follow from the error of the grammar. */
	public static final String VALUE_CODE = "syntax-value";

	private static final int LONGEST_QUOTE = 20;

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
		return diagnostic(describe(context), CODE);
	}

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
		return diagnostic(context.getValueConverterException() instanceof Unreadable unreadable ? unreadable.reason()
				: new Message("不能读作一个值", "This cannot be read as a value"), VALUE_CODE);
	}

	private static SyntaxErrorMessage diagnostic(Message message, String code) {
		return new SyntaxErrorMessage(message.zh(), code, new String[] {message.zh(), message.en()});
	}

	private static Message describe(IParserErrorContext context) {
		RecognitionException error = context.getRecognitionException();
		if (error == null) {
			return unfinishedToken(context);
		}
		if (error instanceof FailedPredicateException) {
			return missingHeader();
		}
		Token token = error.token;
		boolean atEnd = token == null || token.getType() == Token.EOF || token.getType() == Token.INVALID_TOKEN_TYPE && token.getText() == null
				|| "<no text>".equals(token.getText());
		if (atEnd && isOpen(context.getCurrentNode())) {
			return new Message("文件在这里结束，但还有“{”没有配对的“}”", "The file ends here, but a '{' has no matching '}'");
		}
		if (!atEnd && token.getType() == InternalGongkaiLexer.RULE_ANY_OTHER && "{｛(（+＋-－*＊×/／÷".contains(token.getText())) {
			return new Message("嵌套超过 " + Depth.DEEPEST + " 层，或一个式子里的运算超过 " + Depth.LONGEST + " 个",
					"Nesting deeper than " + Depth.DEEPEST + " levels, or more than " + Depth.LONGEST + " operations in one formula");
		}
		if (isInBrackets(context)) {
			return Unreadable.BRACKETS;
		}
		Message met = atEnd ? new Message("文件结束", "the end of the file") : met(token.getText());
		return expected(context, error)
				.map(wanted -> new Message("这里应是" + wanted.zh() + "，却遇到" + met.zh(), "Expected " + wanted.en() + ", but met " + met.en()))
				.orElseGet(() -> new Message("这里不能有" + met.zh(), "There cannot be " + met.en() + " here"));
	}

	// Before the expression of a claim begins.
	private static boolean isInBrackets(IParserErrorContext context) {
		EObject element = context.getCurrentContext();
		INode node = context.getCurrentNode();
		return (element instanceof Paragraph || element instanceof Claim claim && claim.getExpression() == null)
				&& (node == null || !Expected.isFormula(node.getGrammarElement()));
	}

	private static Optional<Message> expected(IParserErrorContext context, RecognitionException error) {
		EObject element = context.getCurrentContext();
		INode node = context.getCurrentNode();
		Optional<Message> here = node == null ? Optional.empty() : Expected.at(node.getGrammarElement());
		if (here.isPresent() && node.getGrammarElement() instanceof RuleCall call && call.getRule() instanceof ParserRule rule && GrammarUtil.isDatatypeRule(rule)) {
			return here;
		}
		if (error instanceof MismatchedTokenException mismatch && !(error instanceof UnwantedTokenException) && mismatch.expecting > 0) {
			Optional<Message> wanted = Expected.token(context.getTokenNames()[mismatch.expecting]);
			if (wanted.isPresent()) {
				return wanted;
			}
		}
		return here.isPresent() ? here : Expected.inside(element);
	}

	private static Message unfinishedToken(IParserErrorContext context) {
		String detail = context.getDefaultMessage();
		if (detail != null && detail.contains("'*'")) {
			return new Message("注释“/*”没有结束的“*/”", "The comment '/*' is not closed by '*/'");
		}
		return new Message("引号没有成对：文字要写在同一行的一对引号里", "A quotation mark is not closed: quoted text stands between two marks on one line");
	}

	private static Message missingHeader() {
		return new Message("缺少“格式”：先说明文件依据的格式，如“格式 辽宁决算”", "The form is missing: name it first, such as 格式 辽宁决算");
	}

	private static boolean isOpen(INode node) {
		return node != null && node.getParent() != null;
	}

	private static Message met(String text) {
		String quoted = text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
		return switch (text.charAt(0)) {
			case '|', '｜' -> new Message("表格行", "a row");
			case '>', '＞' -> text.length() > 2 ? new Message("段落", "a paragraph") : new Message("“" + text + "”", "'" + text + "'");
			case ']', '］' -> new Message("“]”", "']'");
			case '"', '“', '＂' -> new Message("文字" + quoted, "the text " + quoted);
			default -> new Message("“" + quoted + "”", "'" + quoted + "'");
		};
	}
}
