// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.completion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ide.editor.contentassist.antlr.FollowElement;
import org.eclipse.xtext.ide.editor.contentassist.antlr.FollowElementComputer;
import org.eclipse.xtext.ide.editor.contentassist.antlr.IContentAssistParser;
import org.gongkai.lang.ide.syntax.Block;
import org.gongkai.lang.ide.syntax.Token;

import com.google.inject.Inject;

/**
 * What the language admits at a caret, by Xtext's content assist parser. It reads only what decides that: the headers of
 * the blocks around the caret and the header under it. So neither the length of the document nor an error elsewhere
 * matters.
 */
public final class Admitted {

	/**
	 * What may come next.
	 *
	 * @param keywords words of the language
	 * @param features values, as {@code Rule.feature} of the grammar
	 */
	public record Next(Set<String> keywords, Set<String> features) {
	}

	private final IContentAssistParser parser;
	private final FollowElementComputer computer;

	@Inject
	Admitted(IContentAssistParser parser, FollowElementComputer computer) {
		this.parser = parser;
		this.computer = computer;
	}

	/** What may stand at the start of the word under the caret. */
	Next at(Caret caret) {
		int start = caret.offset() - caret.prefix().length();
		Collection<FollowElement> follow = parser.getFollowElements(prefix(caret, start), false);
		List<AbstractElement> elements = new ArrayList<>();
		computer.computeFollowElements(follow, elements);
		Set<String> keywords = new LinkedHashSet<>();
		Set<String> features = new LinkedHashSet<>();
		for (AbstractElement element : elements) {
			if (element instanceof Keyword keyword) {
				if (Character.isLetter(keyword.getValue().charAt(0)) && !isName(keyword)) {
					keywords.add(keyword.getValue());
				}
			}
			Assignment assignment = element instanceof Assignment a ? a : GrammarUtil.containingAssignment(element);
			if (assignment != null) {
				features.add(GrammarUtil.containingRule(assignment).getName() + "." + assignment.getFeature());
			}
		}
		return new Next(keywords, features);
	}

	/** A keyword that only stands for a name, which is proposed by its meaning. */
	private static boolean isName(Keyword keyword) {
		AbstractRule rule = GrammarUtil.containingRule(keyword);
		return Set.of("Name", "Step", "Unit", "Label").contains(rule.getName());
	}

	/** The text that decides what may stand at an offset. */
	static String prefix(Caret caret, int start) {
		List<Block> around = new ArrayList<>();
		for (Block block = caret.block(); block.parent().isPresent(); block = block.parent().get()) {
			around.addFirst(block);
		}
		StringBuilder text = new StringBuilder();
		boolean document = caret.disclosure().isPresent();
		if (!document && !around.isEmpty() && caret.formDefinition().isPresent()) {
			// a form's parts have an order, so all of it counts
			append(text, caret, around.getFirst().offset(), start);
			return text.toString();
		}
		Optional<Block> begun = caret.block().children().stream()
				.filter(child -> child.open() < 0 && child.offset() < start && child.end() >= start - gap(caret, start)).reduce((a, b) -> b);
		for (Block block : around) {
			block.header().forEach(token -> text.append(token.text()).append(' '));
			text.append("{\n");
			if (block.keyword().equals("决算") || block.keyword().equals("预算")) {
				fields(text, block, begun.map(Block::offset).orElse(start));
			}
		}
		begun.ifPresent(child -> append(text, caret, child.offset(), start));
		return text.toString();
	}

	/** The fields of a document's header, which may come only once, and whether content has begun. */
	private static void fields(StringBuilder text, Block disclosure, int start) {
		boolean content = false;
		for (Block child : disclosure.children()) {
			if (child.end() <= start) {
				content |= child.open() >= 0;
				if (child.open() < 0) {
					child.header().forEach(token -> text.append(token.text()).append(' '));
					text.append('\n');
				}
			}
		}
		if (content) {
			text.append("名词 \"\" { }\n");
		}
	}

	private static int gap(Caret caret, int start) {
		int at = start;
		while (at > 0 && Character.isWhitespace(caret.text().charAt(at - 1))) {
			at--;
		}
		return start - at;
	}

	private static void append(StringBuilder text, Caret caret, int from, int to) {
		for (Token token : caret.tree().tokens()) {
			if (token.offset() >= from && token.end() <= to && token.kind() != Token.Kind.COMMENT) {
				text.append(token.text()).append(token.kind() == Token.Kind.ROW || token.kind() == Token.Kind.TEXT_LINE
						|| token.kind() == Token.Kind.TEXT_CLOSE ? '\n' : ' ');
			}
		}
	}
}
