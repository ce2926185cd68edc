// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.completion;

import java.util.Optional;

import org.gongkai.core.form.FormYear;
import org.gongkai.core.form.Library;
import org.gongkai.core.form.TableLayout;
import org.gongkai.lang.ide.syntax.Block;
import org.gongkai.lang.ide.syntax.ClaimText;
import org.gongkai.lang.ide.syntax.Line;
import org.gongkai.lang.ide.syntax.SyntaxTree;
import org.gongkai.lang.ide.syntax.Token;

/**
 * Where a caret stands.
 *
 * @param tree    the text
 * @param offset  the caret
 * @param library catalogs, dimensions and forms
 */
public record Caret(SyntaxTree tree, int offset, Library library) {

	/** The text. */
	String text() {
		return tree.text();
	}

	/** The innermost block whose braces enclose the caret. */
	Block block() {
		return tree.enclosing(offset);
	}

	/** The row the caret stands in. */
	Optional<Line.RowLine> row() {
		return tree.line(offset).filter(line -> offset > line.offset()).map(line -> line instanceof Line.RowLine row ? row : null);
	}

	/** The paragraph the caret stands in. */
	Optional<Line.ParagraphLine> paragraph() {
		return tree.line(offset).filter(line -> offset > line.offset())
				.map(line -> line instanceof Line.ParagraphLine paragraph ? paragraph : null);
	}

	/** The claim between whose brackets the caret stands. */
	Optional<ClaimText> claim() {
		return paragraph().stream().flatMap(paragraph -> paragraph.claims().stream()).filter(claim -> claim.contains(offset))
				.findFirst();
	}

	/** The disclosure the caret stands in. */
	Optional<Block> disclosure() {
		return block().nearest("决算", "预算").filter(block -> block.parent().isPresent() && block.parent().get() == tree.root());
	}

	/** The definition of a form the caret stands in. */
	Optional<Block> formDefinition() {
		return disclosure().isPresent() ? Optional.empty() : block().nearest("格式");
	}

	/** Name of the form that applies: the disclosure's, or the one being defined. */
	public String formName() {
		return disclosure().flatMap(d -> d.child("格式")).or(this::formDefinition).map(Block::nameText).orElse("");
	}

	/** Year of the disclosure; the first year of the form in a form; 0 when unknown. */
	public int year() {
		String digits = disclosure().flatMap(d -> d.child("年度")).map(Block::nameText)
				.orElseGet(() -> formDefinition().flatMap(f -> f.after("自")).map(Token::text).orElse("0"));
		return digits.length() <= 4 && !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9')
				? Integer.parseInt(digits) : 0;
	}

	/** The form that applies, in the document's year. */
	Optional<FormYear> form() {
		return library.formYear(formName(), year());
	}

	/** The table of the form that the block around the caret fills. */
	Optional<TableLayout> table() {
		return block().nearest("表").flatMap(table -> form().flatMap(form -> form.form().table(table.nameText())));
	}

	/** The word, number or part of a text before the caret that a proposal replaces. */
	String prefix() {
		int start = offset;
		while (start > 0 && (Character.isLetterOrDigit(text().charAt(start - 1)) || text().charAt(start - 1) == '_')) {
			start--;
		}
		return text().substring(start, offset);
	}

	/** First character after the word the caret stands in. */
	int wordEnd() {
		int end = offset;
		while (end < text().length() && (Character.isLetterOrDigit(text().charAt(end)) || text().charAt(end) == '_')) {
			end++;
		}
		return end;
	}

	/** White space at the start of the caret's line. */
	String indent() {
		int start = offset == 0 ? 0 : text().lastIndexOf('\n', offset - 1) + 1;
		int end = start;
		while (end < text().length() && (text().charAt(end) == ' ' || text().charAt(end) == '\t')) {
			end++;
		}
		return text().substring(start, end);
	}

	/** The line end the text uses. */
	String newline() {
		return text().contains("\r\n") ? "\r\n" : "\n";
	}
}
