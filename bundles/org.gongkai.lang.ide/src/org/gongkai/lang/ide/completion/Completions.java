// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.completion;

import java.util.List;
import java.util.Optional;

import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.fact.FactSpace;
import org.gongkai.core.form.FormYear;
import org.gongkai.core.text.Message;
import org.gongkai.lang.ide.Completion;
import org.gongkai.lang.ide.CompletionKind;
import org.gongkai.lang.ide.syntax.Block;
import org.gongkai.lang.ide.syntax.ClaimText;
import org.gongkai.lang.ide.syntax.Line;
import org.gongkai.lang.ide.syntax.SyntaxTree;
import org.gongkai.lang.ide.syntax.Token;

import com.google.inject.Inject;

/** Proposals for a caret, whatever it stands in. */
public final class Completions {

	private final Admitted admitted;

	@Inject
	Completions(Admitted admitted) {
		this.admitted = admitted;
	}

	/**
	 * What may be inserted at an offset of a text.
	 *
	 * @param known what is known of the file and the workspace
	 * @return proposals, best first
	 */
	public List<Completion> at(String text, int offset, Known known) {
		Caret caret = new Caret(SyntaxTree.of(text), offset, known.library());
		Optional<Token> token = caret.tree().tokens().stream().filter(t -> t.offset() < offset && offset <= t.end()).findFirst();
		if (token.filter(t -> t.kind() == Token.Kind.COMMENT || t.kind() == Token.Kind.STRING && offset < t.end()).isPresent()) {
			return List.of();
		}
		Optional<FormYear> form = caret.form();
		Optional<Line.RowLine> row = caret.row();
		if (row.isPresent()) {
			FactSpace facts = known.snapshot().map(DocumentSnapshot::facts).orElse(FactSpace.EMPTY);
			return form.isEmpty() || caret.table().isEmpty() ? List.of()
					: RowCompletion.of(caret, row.get(), caret.table().get(), form.get(), facts);
		}
		Optional<Line.ParagraphLine> paragraph = caret.paragraph();
		if (paragraph.isPresent()) {
			Optional<ClaimText> claim = caret.claim();
			if (form.isPresent() && claim.isPresent()) {
				int after = Math.min(text.length(), claim.get().end());
				return new ClaimCompletion(caret, form.get(), known.snapshot()).in(claim.get(), text.substring(after, Math.min(text.length(), after + 8)));
			}
			return claim.isPresent() ? List.of() : number(caret, paragraph.get());
		}
		Block block = caret.block();
		if (block.keyword().equals("规则") && form.isPresent()) {
			return new ClaimCompletion(caret, form.get(), known.snapshot()).in(block);
		}
		return new StructureCompletion(caret, known, admitted.at(caret)).list();
	}

	/** Behind a number of a paragraph: make it a claim. */
	private static List<Completion> number(Caret caret, Line.ParagraphLine paragraph) {
		String text = caret.text();
		int start = caret.offset();
		while (start > paragraph.offset() + 1 && "0123456789.,%-".indexOf(text.charAt(start - 1)) >= 0) {
			start--;
		}
		String typed = text.substring(start, caret.offset());
		if (typed.chars().noneMatch(Character::isDigit)) {
			return List.of();
		}
		String insert = "[" + typed + " = ]";
		return List.of(new Completion(insert.replace(" = ]", " = …]"), Message.of("绑定这个数", "bind this number to a fact"), insert, start,
				typed.length(), CompletionKind.TEMPLATE, Proposals.NOTHING, insert.length() - 1));
	}
}
