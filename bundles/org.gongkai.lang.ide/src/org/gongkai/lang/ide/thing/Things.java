// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gongkai.core.document.ClaimText;
import org.gongkai.core.document.Content;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.form.TableLayout;
import org.gongkai.core.form.TableLayout.Column;
import org.gongkai.core.form.TableLayout.Panel;
import org.gongkai.core.form.TableLayout.Subjects;
import org.gongkai.lang.ide.syntax.Block;
import org.gongkai.lang.ide.syntax.Line;
import org.gongkai.lang.ide.syntax.SyntaxTree;
import org.gongkai.lang.ide.syntax.Token;
import org.gongkai.lang.ide.thing.Thing.Kind;

/** Finds what stands at an offset. */
public final class Things {

	private final SyntaxTree tree;
	private final Optional<DocumentSnapshot> snapshot;

	/** Things of a text and, where it holds a disclosure, of the snapshot made from the same text. */
	public Things(SyntaxTree tree, Optional<DocumentSnapshot> snapshot) {
		this.tree = tree;
		this.snapshot = snapshot;
	}

	/** What stands at an offset; empty for white space, plain text and signs. */
	public Optional<Thing> at(int offset) {
		Optional<Line> line = tree.line(offset);
		if (line.isPresent()) {
			return switch (line.get()) {
			case Line.RowLine row -> inRow(row, offset);
			case Line.ParagraphLine paragraph -> inParagraph(paragraph, offset);
			};
		}
		return inHeader(offset);
	}

	// ------------------------------------------------------------ rows

	private Optional<Thing> inRow(Line.RowLine line, int offset) {
		return snapshot.stream().flatMap(s -> s.tables().stream()).filter(table -> table.layout() != null)
				.flatMap(table -> table.rows().stream().filter(row -> on(line, row)).map(row -> cell(table, row, offset)))
				.flatMap(Optional::stream).findFirst();
	}

	private static boolean on(Line.RowLine line, Content.Row row) {
		return row.place().offset() >= line.offset() && row.place().offset() <= line.end();
	}

	private static Optional<Thing> cell(Content.Table table, Content.Row row, int offset) {
		for (int i = 0; i < row.cells().size(); i++) {
			Content.Cell cell = row.cells().get(i);
			int end = i + 1 < row.cells().size() ? row.cells().get(i + 1).place().offset() - 2 : Integer.MAX_VALUE;
			if (offset <= Math.max(end, cell.place().offset() + cell.place().length())) {
				return cell(table, row, cell, i);
			}
		}
		return Optional.empty();
	}

	private static Optional<Thing> cell(Content.Table table, Content.Row row, Content.Cell cell, int index) {
		TableLayout layout = table.layout();
		Optional<Column> column = layout.column(index);
		Optional<Panel> panel = layout.panels().stream().filter(p -> column.isPresent() && p.columns().contains(column.get())).findFirst();
		if (column.isEmpty() || panel.isEmpty()) {
			return Optional.empty();
		}
		int offset = cell.place().offset();
		int length = cell.place().length();
		String name = panel.get().index() < row.parts().size() ? row.parts().get(panel.get().index()).row() : "";
		return switch (column.get().role()) {
		case AMOUNT -> Optional.of(new Thing.Amount(offset, length, table, row, cell, column.get()));
		case CODE, NAME -> head(panel.get(), layout, name, offset, length);
		default -> Optional.empty();
		};
	}

	private static Optional<Thing> head(Panel panel, TableLayout layout, String name, int offset, int length) {
		if (length == 0 || name.isEmpty()) {
			return Optional.empty();
		}
		if (Character.isDigit(name.charAt(0))) {
			return panel.rows().stream().filter(row -> row instanceof Subjects family && family.admits(name)).findFirst()
					.map(row -> new Thing.Code(offset, length, ((Subjects) row).catalog(), name));
		}
		return Optional.of(new Thing.RowLabel(offset, length, layout.name(), panel.name(), name));
	}

	// ------------------------------------------------------------ paragraphs

	private Optional<Thing> inParagraph(Line.ParagraphLine paragraph, int offset) {
		for (var typed : paragraph.claims()) {
			if (offset >= typed.offset() && offset <= typed.end()) {
				Optional<Thing> inside = typed.assign().isPresent() && offset > typed.assign().get()
						? inExpression(typed.expression(), offset) : Optional.empty();
				return inside.isPresent() ? inside : claim(typed.offset(), typed.end());
			}
		}
		return Optional.empty();
	}

	private Optional<Thing> claim(int from, int to) {
		return snapshot.stream().flatMap(s -> s.claims().stream()).filter(claim -> isIn(claim, from, to)).findFirst()
				.map(claim -> new Thing.Claim(from, to - from, claim));
	}

	private static boolean isIn(ClaimText claim, int from, int to) {
		return claim.place().offset() >= from && claim.place().offset() < to;
	}

	private static Optional<Thing> inExpression(List<Token> tokens, int offset) {
		for (int i = 0; i < tokens.size(); i++) {
			Token token = tokens.get(i);
			boolean name = token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.STRING
					|| token.kind() == Token.Kind.NUMBER && i > 0 && isDot(tokens.get(i - 1));
			if (name && token.offset() <= offset && offset <= token.end()) {
				if (i + 1 < tokens.size() && (tokens.get(i + 1).is("(") || tokens.get(i + 1).is("（"))) {
					return Optional.of(new Thing.FunctionName(token.offset(), token.text().length(), token.text()));
				}
				List<String> names = new ArrayList<>(List.of(token.value()));
				for (int at = i; at >= 2 && isDot(tokens.get(at - 1)); at -= 2) {
					names.addFirst(tokens.get(at - 2).value());
				}
				return Optional.of(new Thing.Step(token.offset(), token.text().length(), names));
			}
		}
		return Optional.empty();
	}

	private static boolean isDot(Token token) {
		return token.is(".") || token.is("．");
	}

	// ------------------------------------------------------------ headers

	private Optional<Thing> inHeader(int offset) {
		Optional<Token> token = tree.token(offset).filter(t -> t.offset() <= offset && offset <= t.end());
		if (token.isEmpty()) {
			return Optional.empty();
		}
		Block block = tree.at(offset);
		if (block.keyword().equals("规则") && block.encloses(token.get().offset())) {
			return inExpression(tree.tokens().stream().filter(t -> t.offset() > block.open() && t.end() <= block.end()).toList(), offset);
		}
		return coordinate(block, token.get()).or(() -> named(block, token.get()));
	}

	private static Optional<Thing> coordinate(Block block, Token token) {
		List<Token> header = block.header();
		int i = header.indexOf(token);
		if (i > 1 && (header.get(i - 1).is("=") || header.get(i - 1).is("＝"))) {
			return Optional.of(new Thing.Member(token.offset(), token.text().length(), header.get(i - 2).text(), token.value()));
		}
		if (i >= 0 && i + 1 < header.size() && (header.get(i + 1).is("=") || header.get(i + 1).is("＝")) && !block.keyword().isEmpty()) {
			return Optional.of(new Thing.Named(token.offset(), token.text().length(), Kind.DIMENSION, token.text()));
		}
		return Optional.empty();
	}

	private static Optional<Thing> named(Block block, Token token) {
		boolean isName = block.name().filter(token::equals).isPresent();
		List<Token> header = block.header();
		int i = header.indexOf(token);
		String before = i > 0 ? header.get(i - 1).text() : "";
		Kind kind = switch (block.keyword()) {
		case "格式" -> isName || before.equals("沿用") ? Kind.FORM : null;
		case "部分", "节" -> isName ? Kind.SECTION : null;
		case "表" -> isName ? Kind.TABLE : null;
		case "绩效" -> isName ? Kind.EVALUATION : null;
		case "图" -> isName ? Kind.FIGURE : null;
		case "栏组" -> isName ? Kind.PANEL : null;
		case "列", "编码", "名称", "行次", "文字", "度量", "组" -> isName ? Kind.COLUMN : null;
		case "行" -> isName && !token.is("按") ? Kind.ROW : before.equals("按") ? Kind.CATALOG : null;
		case "事项" -> isName ? Kind.ITEM : null;
		case "规则" -> isName ? Kind.RULE : before.equals("各行") || before.equals("各列") ? Kind.TABLE
				: before.equals("各表") ? Kind.EVALUATION : null;
		case "字句" -> isName ? Kind.RULE : null;
		case "规则集" -> isName ? Kind.RULE_SET : i > 1 ? Kind.FORM : null;
		case "句式" -> isName ? Kind.SENTENCE : before.equals("节") || before.matches("[,，、]") ? Kind.SECTION : null;
		case "免核" -> isName ? Kind.RULE : null;
		case "上年" -> isName ? Kind.DISCLOSURE : null;
		case "决算", "预算" -> isName ? Kind.DISCLOSURE : null;
		case "科目表" -> isName ? Kind.CATALOG : null;
		case "维度" -> isName ? Kind.DIMENSION : before.equals("按") ? Kind.CATALOG : null;
		default -> null;
		};
		if (kind != null && token.kind() != Token.Kind.SIGN) {
			return Optional.of(new Thing.Named(token.offset(), token.text().length(), kind, token.value()));
		}
		return subjectOrMember(block, token, i);
	}

	private static Optional<Thing> subjectOrMember(Block block, Token token, int index) {
		Optional<Block> catalog = block.nearest("科目表");
		if (catalog.isPresent() && (index <= 1 || token.kind() == Token.Kind.NUMBER)) {
			String code = token.kind() == Token.Kind.NUMBER ? token.text() : block.nameText();
			return Optional.of(new Thing.Code(token.offset(), token.text().length(), catalog.get().nameText(), code));
		}
		return block.nearest("维度").filter(dimension -> block.name().filter(token::equals).isPresent())
				.map(dimension -> new Thing.Member(token.offset(), token.text().length(), dimension.nameText(), token.value()));
	}
}
