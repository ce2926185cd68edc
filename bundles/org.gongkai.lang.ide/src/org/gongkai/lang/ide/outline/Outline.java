// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.gongkai.core.form.EvaluationLayout;
import org.gongkai.core.form.Wording;
import org.gongkai.core.text.Message;
import org.gongkai.lang.ide.OutlineKind;
import org.gongkai.lang.ide.OutlineNode;
import org.gongkai.lang.ide.Problem;
import org.gongkai.lang.ide.syntax.Block;
import org.gongkai.lang.ide.syntax.Line.RowLine;
import org.gongkai.lang.ide.syntax.SyntaxTree;
import org.gongkai.lang.ide.syntax.Token;
import org.gongkai.model.text.PipeRow;

/** Makes the outline of a text. Children are made when a node is opened. */
public final class Outline {

	private static final Message NOTHING = new Message("", "");
	private static final Set<String> HEADER = Set.of("部门", "简称", "年度", "单位", "上年", "来源", "格式");

	private final SyntaxTree tree;
	private final ProblemRanges problems;
	private final OfficialTitles titles;

	private Outline(SyntaxTree tree, List<Problem> problems, OfficialTitles titles) {
		this.tree = tree;
		this.problems = new ProblemRanges(problems);
		this.titles = titles;
	}

	/** The top nodes of a text's outline. */
	public static List<OutlineNode> of(SyntaxTree tree, List<Problem> problems, OfficialTitles titles) {
		Outline outline = new Outline(tree, problems, titles);
		return outline.blocks("", tree.root().children(), false);
	}

	private List<OutlineNode> blocks(String parent, List<Block> blocks, boolean document) {
		List<OutlineNode> nodes = new ArrayList<>();
		Map<String, Integer> seen = new HashMap<>();
		for (Block block : blocks) {
			OutlineKind kind = kind(block, document);
			if (kind != null) {
				String key = block.keyword() + ":" + (block.name().isPresent() ? block.nameText() : block.titleText());
				int number = seen.merge(key, 1, Integer::sum);
				nodes.add(node(parent + "/" + key + (number > 1 ? "#" + number : ""), block, kind, document));
			}
		}
		return nodes;
	}

	private static OutlineKind kind(Block block, boolean document) {
		return switch (block.keyword()) {
		case "决算", "预算" -> OutlineKind.DISCLOSURE;
		case "部分", "节" -> OutlineKind.SECTION;
		case "表" -> OutlineKind.TABLE;
		case "绩效" -> OutlineKind.EVALUATION;
		case "图" -> OutlineKind.FIGURE;
		case "名词" -> OutlineKind.TERM;
		case "原文" -> OutlineKind.VERBATIM;
		case "免核" -> OutlineKind.WAIVER;
		case "格式" -> document ? null : OutlineKind.FORM;
		case "栏组" -> OutlineKind.PANEL;
		case "列", "编码", "名称", "行次", "文字", "度量", "组" -> OutlineKind.COLUMN;
		case "行" -> OutlineKind.ROW;
		case "事项" -> OutlineKind.ITEM;
		case "句式" -> OutlineKind.SENTENCE;
		case "规则", "字句" -> OutlineKind.RULE;
		case "规则集" -> OutlineKind.RULE_SET;
		case "科目表" -> OutlineKind.CATALOG;
		case "维度" -> OutlineKind.DIMENSION;
		case "" -> block.name().isEmpty() ? null
				: block.nearest("科目表").isPresent() ? OutlineKind.SUBJECT
				: block.nearest("维度").isPresent() ? OutlineKind.MEMBER : null;
		default -> null;
		};
	}

	private OutlineNode node(String id, Block block, OutlineKind kind, boolean document) {
		boolean inside = document || kind == OutlineKind.DISCLOSURE;
		boolean rows = kind == OutlineKind.TABLE && document && !block.lines().isEmpty();
		boolean parent = rows || kind == OutlineKind.DISCLOSURE
				|| block.children().stream().anyMatch(child -> kind(child, inside) != null);
		return new OutlineNode(id, label(block, kind, document), detail(block, kind, document), kind,
				problems.worst(block.offset(), block.end()), block.offset(), block.end() - block.offset(),
				block.name().or(block::title).map(Token::offset).orElse(block.offset()), parent,
				() -> children(id, block, kind, inside, rows));
	}

	private List<OutlineNode> children(String id, Block block, OutlineKind kind, boolean document, boolean rows) {
		List<OutlineNode> nodes = new ArrayList<>();
		if (kind == OutlineKind.DISCLOSURE) {
			header(id, block, nodes);
		}
		if (rows) {
			nodes.addAll(RowNodes.of(id, block.lines(), problems));
		}
		nodes.addAll(blocks(id, block.children(), document));
		return nodes;
	}

	/** The header has no block of its own: one node stands for its fields. */
	private void header(String id, Block block, List<OutlineNode> nodes) {
		List<Block> fields = block.children().stream().filter(child -> HEADER.contains(child.keyword())).toList();
		if (!fields.isEmpty()) {
			int start = fields.getFirst().offset();
			int end = fields.getLast().end();
			String values = fields.stream().filter(field -> !Set.of("来源", "简称").contains(field.keyword()))
					.map(field -> field.name().or(field::title).map(Token::value).orElse("")).collect(Collectors.joining(" "));
			nodes.add(new OutlineNode(id + "/表头", "表头", new Message(values, values), OutlineKind.HEADER,
					problems.worst(start, end), start, end - start, start, false, List::of));
		}
	}

	private String label(Block block, OutlineKind kind, boolean document) {
		String name = block.nameText();
		String title = block.titleText();
		return switch (kind) {
		case SECTION -> !title.isEmpty() ? title : official(block, document, name);
		case TABLE -> document ? official(block, true, title.isEmpty() ? name : title)
				: (block.header().size() > 2 ? block.header().get(2).value() + " " : "") + title;
		case EVALUATION -> document ? filledFor(block).orElse(official(block, true, title.isEmpty() ? name : title)) : title;
		case FIGURE -> document && !title.isEmpty() ? title : official(block, document, title.isEmpty() ? name : title);
		case TERM -> (name.isEmpty() ? "" : name + ". ") + title;
		case VERBATIM -> title.isEmpty() ? "原文" : title;
		case SUBJECT -> name + (block.header().size() > 1 ? " " + block.header().get(1).value() : "");
		case CATALOG -> name + block.header().stream().skip(2).findFirst().map(token -> " " + token.value()).orElse("");
		case ROW -> !title.isEmpty() ? title
				: name.equals("按") || name.equals("自拟") ? block.header().stream().skip(1).map(Token::value).collect(Collectors.joining(" ")) : name;
		default -> name.isEmpty() ? title : name;
		};
	}

	private String official(Block block, boolean document, String otherwise) {
		if (!document) {
			return otherwise;
		}
		String form = form(block);
		Optional<String> title = switch (block.keyword()) {
		case "表" -> titles.table(form, block.nameText());
		case "绩效" -> titles.evaluation(form, block.nameText());
		case "图" -> titles.figure(form, block.nameText());
		default -> titles.section(form, block.nameText());
		};
		return title.orElse(otherwise);
	}

	private static String form(Block block) {
		return block.nearest("决算", "预算").flatMap(disclosure -> disclosure.child("格式")).map(Block::nameText).orElse("");
	}

	// The project or unit, from the row of its name.
	private Optional<String> filledFor(Block block) {
		Set<String> labels = titles.key(form(block), block.nameText()).stream().map(Wording::core).collect(Collectors.toSet());
		return labels.isEmpty() ? Optional.empty() : block.children().stream().flatMap(table -> table.lines().stream())
				.filter(RowLine.class::isInstance).map(line -> PipeRow.parse(((RowLine) line).text()).texts())
				.filter(texts -> texts.size() > 1 && labels.contains(Wording.core(texts.getFirst()))).findFirst()
				.map(texts -> EvaluationLayout.keyName(texts.get(1))).filter(name -> !name.isEmpty());
	}

	private Message detail(Block block, OutlineKind kind, boolean document) {
		return switch (kind) {
		case SECTION -> document ? numbers(block) : plain(block.nameText());
		case EVALUATION -> document ? plain(official(block, true, block.nameText())) : plain(block.nameText());
		case FIGURE -> document ? NOTHING : plain(block.nameText());
		case TABLE -> document ? Message.of("{0} 行", "{0} rows", block.lines().stream()
				.filter(RowLine.class::isInstance).count()) : plain(block.nameText());
		case PANEL, COLUMN, ITEM -> block.titleText().equals(block.nameText()) ? NOTHING : plain(block.titleText());
		case RULE, SENTENCE -> plain(block.titleText());
		default -> NOTHING;
		};
	}

	private Message numbers(Block block) {
		NumberCount count = NumberCount.in(block, tree.text());
		if (count.bound() == 0 && count.free() == 0) {
			return NOTHING;
		}
		return Message.of("{0} 个数已绑定，{1} 个未绑定", "{0} numbers bound, {1} free", count.bound(), count.free());
	}

	private static Message plain(String text) {
		return new Message(text, text);
	}
}
