// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;
import org.gongkai.lang.formatting2.CanonicalLayout;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The examples of the language reference: they are correct, laid out, and there is one for everything. */
class ReferenceExamplesTest {

	private static final Pattern FENCE = Pattern.compile("(?ms)^```(gongkai\\S*)(?: (\\S+))?\\n(.*?)^```$");

	private record Example(String kind, String context, String text) {
	}

	private static final List<Example> EXAMPLES = new ArrayList<>();
	private static final List<XtextResource> FILES = new ArrayList<>();

	@BeforeAll
	static void read() throws IOException {
		String page = Files.readString(Repository.path("bundles/org.gongkai.doc/guide/language.md"));
		EXAMPLES.clear();
		FILES.clear();
		Matcher fences = FENCE.matcher(page);
		while (fences.find()) {
			EXAMPLES.add(new Example(fences.group(1), fences.group(2), fences.group(3)));
		}
		Language language = new Language();
		EXAMPLES.forEach(example -> FILES.add(language.read(inContext(example))));
	}

	// Fragments follow the form of the page.
	private static String inContext(Example example) {
		if (example.kind().equals("gongkai")) {
			return example.text();
		}
		return switch (example.context()) {
			case "格式" -> "格式 片段格式 沿用 示例决算 {\n" + example.text() + "}\n";
			case "决算" -> "决算 片段 { 格式 示例决算\n" + example.text() + "}\n";
			case "表" -> "决算 片段 { 格式 示例决算 表 支出决算表 {\n" + example.text() + "} }\n";
			default -> throw new IllegalStateException("unknown context of a fragment: " + example.context());
		};
	}

	@Test
	void noExampleHasAnError() {
		assertFalse(FILES.isEmpty());
		for (XtextResource file : FILES) {
			assertEquals(List.of(), Language.errors(file).stream().map(error -> error.getLine() + ": " + error.getMessage()).toList(),
					file.getParseResult().getRootNode().getText());
		}
	}

	@Test
	void everyWholeExampleIsInCanonicalLayout() {
		EXAMPLES.stream().filter(example -> example.kind().equals("gongkai"))
				.forEach(example -> assertEquals(example.text(), CanonicalLayout.format(example.text())));
	}

	@Test
	void everyKeywordHasAnExample() {
		Set<String> used = new HashSet<>();
		nodes().forEach(node -> {
			if (node.getGrammarElement() instanceof Keyword keyword) {
				used.add(half(keyword.getValue()));
			} else if (node.getGrammarElement() instanceof EnumLiteralDeclaration literal) {
				used.add(half(literal.getLiteral().getValue()));
			}
		});
		Set<String> missing = new TreeSet<>();
		for (AbstractRule rule : grammar().getRules()) {
			if (!isForErrors(rule) && !(rule instanceof TerminalRule)) {
				GrammarUtil.containedKeywords(rule).forEach(keyword -> missing.add(half(keyword.getValue())));
			}
		}
		missing.removeAll(used);
		// Signs of printed numbers; the others stand for them.
		missing.removeAll(Set.of("−"));
		assertEquals(Set.of(), missing);
	}

	@Test
	void everyRuleHasAnExample() {
		Set<String> used = new HashSet<>();
		nodes().forEach(node -> {
			EObject element = node.getGrammarElement();
			if (element instanceof RuleCall call) {
				used.add(call.getRule().getName());
			}
			if (element != null) {
				used.add(GrammarUtil.containingRule(element) == null ? "" : GrammarUtil.containingRule(element).getName());
			}
		});
		Set<String> missing = new TreeSet<>();
		for (AbstractRule rule : grammar().getRules()) {
			if (!isForErrors(rule) && !(rule instanceof TerminalRule terminal && terminal.isFragment())) {
				missing.add(rule.getName());
			}
		}
		missing.removeAll(used);
		missing.removeAll(Set.of("ANY_OTHER"));
		assertEquals(Set.of(), missing);
	}

	// Words in a wrong place have no example.
	private static boolean isForErrors(AbstractRule rule) {
		return rule.getName().contains("Stray") || Set.of("HeaderWord", "DimensionWord", "BlockWord").contains(rule.getName());
	}

	private static String half(String keyword) {
		return Normalizer.normalize(keyword, Normalizer.Form.NFKC);
	}

	private static Grammar grammar() {
		return Language.service(IGrammarAccess.class).getGrammar();
	}

	private static List<INode> nodes() {
		List<INode> nodes = new ArrayList<>();
		FILES.forEach(file -> file.getParseResult().getRootNode().getAsTreeIterable().forEach(nodes::add));
		return nodes;
	}
}
