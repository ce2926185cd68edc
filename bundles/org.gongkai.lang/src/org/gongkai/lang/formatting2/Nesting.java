// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.formatting2;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.gongkai.lang.formatting2.Piece.Kind;

/**
 * Follows the blocks of a text and says which words begin a statement. It knows the keywords of the language, not its
 * grammar: in a text with errors a wrong guess costs a line break and nothing else.
 */
final class Nesting {

	/** How a piece stands to the statement before it. */
	enum Start {
		/** It goes on with the statement. */
		NONE,
		/** It begins a statement that may share its line with others. */
		FLOW,
		/** It begins a statement on a line of its own. */
		LINE
	}

	/** What may stand inside a block. */
	enum Content {
		DEFINITIONS, SUBJECTS, MEMBERS, FORM, FORM_TABLE, FORM_EVALUATION, FIGURE, SENTENCE, RULE, TEXT_RULE, RULES, DOCUMENT, EVALUATION, TABLE, TEXT, UNKNOWN
	}

	/** A block that is open. */
	static final class Block {
		final Content content;
		final boolean inline;
		final int level;
		private String head = "";
		private boolean expectsWord;
		private boolean quoted;
		private boolean ended;

		Block(Content content, boolean inline, int level) {
			this.content = content;
			this.inline = inline;
			this.level = level;
		}
	}

	static final Set<String> LINE_WORDS = Set.of("科目表", "维度", "规则集", "停用", "部分", "节", "表", "绩效", "图", "事项", "句式", "规则", "字句", "轻重", "识别", "各格",
			"栏组", "行", "空行", "附注", "空表说明", "名词", "原文", "免核");
	private static final Set<String> TOP = Set.of("科目表", "维度", "格式", "规则集", "决算", "预算");
	private static final Set<String> FORM = Set.of("部分", "节", "表", "绩效", "图", "事项", "句式", "规则", "字句", "识别");
	private static final Set<String> FORM_HEADER = Set.of("类别", "单位");
	private static final Set<String> FORM_TABLE = Set.of("各格", "栏组", "行", "空行", "附注", "空表说明");
	private static final Set<String> FORM_EVALUATION = Set.of("各格", "表", "规则");
	private static final Set<String> TEXT_RULE = Set.of("找", "除", "成对", "当", "应有", "改为", "例");
	private static final Set<String> COLUMNS = Set.of("列", "编码", "名称", "行次", "文字", "度量", "组");
	private static final Set<String> DOCUMENT = Set.of("部分", "节", "表", "绩效", "图", "名词", "原文", "免核");
	private static final Set<String> DOCUMENT_HEADER = Set.of("格式", "部门", "简称", "年度", "单位", "上年", "来源");
	private static final Set<String> BEFORE_WORD = Set.of("科目表", "维度", "格式", "规则集", "决算", "预算", "部分", "节", "表", "绩效", "图", "栏组", "事项",
			"句式", "规则", "字句", "列", "编码", "名称", "行次", "文字", "度量", "组", "行", "自拟", "按", "单位", "类别", "性质", "沿用", "自", "至", "停用", "旧名", "限", "除",
			"栏次", "上年", "各行", "各列", "各表", "适用", "免核", "其中");
	private static final Map<Content, Map<String, Content>> INSIDE = Map.of(
			Content.DEFINITIONS, Map.of("科目表", Content.SUBJECTS, "维度", Content.MEMBERS, "格式", Content.FORM, "规则集", Content.RULES,
					"决算", Content.DOCUMENT, "预算", Content.DOCUMENT),
			Content.FORM, Map.of("部分", Content.FORM, "节", Content.FORM, "表", Content.FORM_TABLE, "绩效", Content.FORM_EVALUATION,
					"图", Content.FIGURE, "句式", Content.SENTENCE, "规则", Content.RULE, "字句", Content.TEXT_RULE),
			Content.FORM_EVALUATION, Map.of("表", Content.FORM_TABLE, "规则", Content.RULE),
			Content.EVALUATION, Map.of("表", Content.TABLE),
			Content.RULES, Map.of("规则", Content.RULE, "字句", Content.TEXT_RULE),
			Content.DOCUMENT, Map.of("部分", Content.DOCUMENT, "节", Content.DOCUMENT, "表", Content.TABLE, "绩效", Content.EVALUATION,
					"图", Content.TEXT, "名词", Content.TEXT, "原文", Content.TEXT));

	private final Deque<Block> blocks = new ArrayDeque<>();
	private int parentheses;
	private boolean claim;
	private Piece previous;

	Nesting() {
		blocks.push(new Block(Content.DEFINITIONS, false, 0));
	}

	/** The innermost open block. */
	Block block() {
		return blocks.peek();
	}

	/** Whether the position is inside the brackets of a claim. */
	boolean inClaim() {
		return claim;
	}

	/** Whether the position is inside parentheses. */
	boolean inParentheses() {
		return parentheses > 0;
	}

	/** What would stand inside the block that opens next. */
	Content contentOfNext() {
		Block block = block();
		return switch (block.content) {
			case SUBJECTS, MEMBERS -> block.content;
			case FORM_TABLE -> follows("词") ? Content.MEMBERS : block.content;
			default -> INSIDE.getOrDefault(block.content, Map.of()).getOrDefault(block.head, Content.UNKNOWN);
		};
	}

	/** Opens a block. */
	void open(boolean inline) {
		blocks.push(new Block(contentOfNext(), inline, block().level + 1));
		parentheses = 0;
	}

	/** Closes the innermost block; more closing braces than opening ones are ignored. */
	void close() {
		if (blocks.size() > 1) {
			blocks.pop();
		}
		parentheses = 0;
		block().head = "";
		block().expectsWord = false;
		block().ended = true;
	}

	/** Takes the next piece that is no brace and no comment. */
	Start next(Piece piece) {
		Start start = claim && !piece.is(Kind.PARAGRAPH) && !piece.is(Kind.ROW) ? Start.NONE : start(piece);
		if (piece.is(Kind.PARAGRAPH) || piece.is(Kind.TAIL)) {
			claim = piece.opensClaim();
		} else if (piece.is(Kind.ROW)) {
			claim = false;
		} else if (piece.is(Kind.LEFT)) {
			parentheses++;
		} else if (piece.is(Kind.RIGHT)) {
			parentheses = Math.max(0, parentheses - 1);
		}
		previous = piece;
		return start;
	}

	private Start start(Piece piece) {
		Block block = block();
		if (piece.is(Kind.ROW) || piece.is(Kind.PARAGRAPH)) {
			parentheses = 0;
			block.head = "";
			return Start.LINE;
		}
		if (parentheses > 0) {
			return Start.NONE;
		}
		boolean value = block.expectsWord;
		block.expectsWord = false;
		if (piece.is(Kind.STRING)) {
			block.quoted = true;
			if (block.content == Content.FIGURE) {
				return follows(".", "．") ? Start.NONE : begin(block, piece.text(), Start.LINE);
			}
			return block.content == Content.MEMBERS && !value && !follows(":", "：") ? begin(block, piece.text(), Start.FLOW) : Start.NONE;
		}
		if (value || !piece.is(Kind.WORD) && !piece.is(Kind.NUMBER)) {
			return Start.NONE;
		}
		Start start = word(block, piece);
		block.expectsWord = start != Start.NONE && block.content == Content.SUBJECTS
				|| BEFORE_WORD.contains(piece.text()) && !isTextual(block, piece.text());
		return start == Start.NONE ? start : begin(block, piece.text(), start);
	}

	private Start word(Block block, Piece piece) {
		String word = piece.text();
		return switch (block.content) {
			case DEFINITIONS -> TOP.contains(word) ? Start.LINE : Start.NONE;
			case SUBJECTS -> piece.is(Kind.NUMBER) || word.equals("停用") ? Start.LINE : Start.NONE;
			case MEMBERS -> piece.is(Kind.WORD) && !word.equals("旧名") ? Start.FLOW : Start.NONE;
			case FORM -> FORM.contains(word) ? (block.head.equals("句式") && !block.quoted || block.head.equals("字句")) && word.equals("节") ? Start.NONE : Start.LINE
					: FORM_HEADER.contains(word) && !block.ended && (block.head.isEmpty() || FORM_HEADER.contains(block.head)) ? Start.FLOW
							: Start.NONE;
			case FORM_EVALUATION -> FORM_EVALUATION.contains(word) ? Start.LINE : Start.NONE;
			case EVALUATION -> word.equals("表") ? Start.LINE : Start.NONE;
			case FORM_TABLE -> isTextual(block, word) ? Start.NONE : FORM_TABLE.contains(word) ? Start.LINE : COLUMNS.contains(word) ? Start.FLOW : Start.NONE;
			case SENTENCE -> piece.is(Kind.WORD) ? Start.FLOW : Start.NONE;
			case RULES -> Set.of("规则", "字句", "停用", "轻重").contains(word) ? Start.LINE : Start.NONE;
			case TEXT_RULE -> TEXT_RULE.contains(word) ? Start.LINE : Start.NONE;
			case DOCUMENT -> DOCUMENT.contains(word) ? Start.LINE
					: DOCUMENT_HEADER.contains(word) && !block.ended && (block.head.isEmpty() || DOCUMENT_HEADER.contains(block.head)) ? Start.FLOW
							: Start.NONE;
			default -> Start.NONE;
		};
	}

	// A row of texts: 行 项目名称 文字.
	private static boolean isTextual(Block block, String word) {
		return word.equals("文字") && block.head.equals("行");
	}

	private static Start begin(Block block, String head, Start start) {
		block.head = head;
		block.quoted = false;
		return start;
	}

	private boolean follows(String... texts) {
		for (String text : texts) {
			if (previous != null && previous.text().equals(text)) {
				return true;
			}
		}
		return false;
	}
}
