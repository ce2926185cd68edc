// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.core.expression.Expr;
import org.gongkai.core.form.FormIndex;
import org.gongkai.core.form.FormYear;
import org.gongkai.core.form.Library;
import org.gongkai.core.form.RuleExample;
import org.gongkai.core.form.RuleForm;
import org.gongkai.core.form.TextRuleForm;
import org.gongkai.core.text.Message;

/** The rule reference: every rule of a library and every derived check, with what they are and their examples, as a page. */
public final class RuleReference {

	private final Library library;
	private final int year;
	private final Map<String, Integer> reported;
	private final int mutants;
	private final StringBuilder page = new StringBuilder();

	private RuleReference(Library library, int year, Map<String, Integer> reported, int mutants) {
		this.library = library;
		this.year = year;
		this.reported = reported;
		this.mutants = mutants;
	}

	/**
	 * Writes the page.
	 *
	 * @param year year in which names have their meaning
	 * @param reported how many mutants of the samples each rule reports; rules that report none may be left out
	 * @param mutants how many mutants there are
	 */
	public static String page(Library library, int year, Map<String, Integer> reported, int mutants) {
		return new RuleReference(library, year, Map.copyOf(reported), mutants).write(library.forms().stream().map(FormIndex::name).sorted().toList());
	}

	private String write(List<String> forms) {
		line("<!-- SPDX-License-Identifier: EPL-2.0 -->");
		line("# 规则一览 · Rule reference");
		line("");
		line("本页由规则和检查自己的元数据生成，不要手改；测试核对它是最新的。每条规则写明严重程度、类别、说明、依据和例；例由测试逐个验算，"
				+ "“不符”的例是规则报告的次数。样例文件用各种写错的办法改出 " + mutants + " 个变体，报告过的规则写明报告了几个；样例只有一种格式，别的格式的规则由它们的例验算。"
				+ "规则或检查改了以后，用 `releng/benchmark rules` 重写本页和次数。");
		line("");
		line("*This page is generated from the metadata of rules and checks; do not edit it. A test fails when it is stale. Every rule has its severity, "
				+ "family, sentence, ground and examples, which are its tests; it reports each of the failing ones. The samples are altered in " + mutants
				+ " ways in which documents go wrong, and a rule that reports some of them says how many; they follow one form, and the rules of others are tried by "
				+ "their examples. `releng/benchmark rules` writes the page and the counts anew.*");
		line("");
		line("## 推出的检查 · Derived checks");
		line("");
		line("不用写规则：由坐标、树、句子和格式推出。");
		line("");
		DerivedRule.ALL.forEach(this::derived);
		for (String form : forms) {
			FormYear meaning = library.formYear(form, year).orElseThrow(() -> new IllegalArgumentException(form));
			FormIndex index = meaning.form();
			line("## " + form);
			line("");
			meaning.rules().forEach(rule -> rule(rule, meaning));
			index.textRules().forEach(this::words);
		}
		List<RuleForm> sets = library.rules();
		List<TextRuleForm> texts = library.textRules();
		if (!sets.isEmpty() || !texts.isEmpty()) {
			line("## 规则集 · Rule sets");
			line("");
			texts.forEach(this::words);
		}
		return page.toString();
	}

	private void derived(DerivedRule rule) {
		head(rule.id(), rule.severity(), rule.family(), rule.sentence(), rule.ground());
		line("- 相符：" + cell(rule.passing()));
		line("- 不符：" + cell(rule.failing()));
		line("- 边界：" + cell(rule.boundary()));
		line("");
	}

	private void rule(RuleForm rule, FormYear meaning) {
		head(rule.id(), rule.severity(), rule.family(), rule.sentence(), rule.ground());
		String guards = rule.guards().stream().map(Expr::text).collect(Collectors.joining(" 且 "));
		line("`" + (guards.isEmpty() ? "" : "当 " + guards + "：") + rule.condition().text() + "`");
		line("");
		RuleExamples examples = new RuleExamples(rule, meaning);
		for (RuleExample example : rule.examples()) {
			List<String> values = new ArrayList<>();
			for (int i = 0; i < example.values().size() && i < examples.names().size(); i++) {
				values.add(examples.names().get(i) + " " + shown(example.values().get(i)));
			}
			line("- " + example.verdict() + "：" + cell(String.join("；", values)));
		}
		line("");
	}

	private void words(TextRuleForm rule) {
		head(rule.id(), rule.severity(), rule.family(), rule.sentence(), rule.ground());
		rule.examples().forEach(example -> line("- " + example.verdict() + "：" + cell(example.text())));
		line("");
	}

	private void head(String id, Severity severity, String family, Message sentence, String ground) {
		line("### " + id);
		line("");
		line("**" + severity.word() + "** · " + family + " · " + sentence.zh() + " · *" + sentence.en() + "*" + (ground.isEmpty() ? "" : " · 依据：" + ground)
				+ (reported.containsKey(id) ? " · 变体：" + reported.get(id) : ""));
		line("");
	}

	private static String shown(RuleExample.Printed printed) {
		return switch (printed) {
			case RuleExample.Printed.Number number -> number.text() + number.unit();
			case RuleExample.Printed.Words words -> "“" + words.text() + "”";
			case RuleExample.Printed.Blank blank -> "空";
			case RuleExample.Printed.Absent absent -> "缺";
			case RuleExample.Printed.Several several -> several.values().stream().map(RuleReference::shown).collect(Collectors.joining("、", "（", "）"));
		};
	}

	private static String cell(String text) {
		return text.replace("<", "&lt;").replace("*", "\\*").replace("_", "\\_");
	}

	private void line(String text) {
		page.append(text).append('\n');
	}
}
