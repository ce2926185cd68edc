// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.navigation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.gongkai.core.document.ClaimText;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.expression.Evaluator;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.Report;
import org.gongkai.lang.ide.Occurrence;
import org.gongkai.lang.ide.syntax.SyntaxTree;
import org.gongkai.lang.ide.syntax.Token;
import org.gongkai.lang.ide.thing.Thing;
import org.gongkai.lang.ide.thing.Things;
import org.gongkai.model.text.PipeRow;

/** Finds in one file everything that means the same as a thing: the same fact, the same code, the same name. */
public final class Uses {

	private final SyntaxTree tree;
	private final Optional<DocumentSnapshot> document;
	private final Optional<Evaluator> evaluator;

	/** Uses in a text and the snapshot made from it. */
	public Uses(SyntaxTree tree, Optional<DocumentSnapshot> document, Optional<Evaluator> evaluator) {
		this.tree = tree;
		this.document = document;
		this.evaluator = evaluator;
	}

	/**
	 * The uses of a thing by offset.
	 *
	 * @param facts the facts it stands for; empty for a code or a name
	 */
	public List<Occurrence> of(Thing thing, List<FactKey> facts) {
		List<Occurrence> found = new ArrayList<>();
		switch (thing) {
		case Thing.Code code -> code(code.code(), found);
		case Thing.Named named -> name(named.kind(), named.name(), found);
		case Thing.Step step when facts.isEmpty() -> {
			if (step.names().size() == 1) {
				name(Thing.Kind.TABLE, step.names().getFirst(), found);
				name(Thing.Kind.ITEM, step.names().getFirst(), found);
			} else if (Character.isDigit(step.names().getLast().charAt(0))) {
				code(step.names().getLast(), found);
			}
		}
		case Thing.Member member -> member(member, found);
		case Thing.FunctionName function -> function(function.name(), found);
		default -> facts(facts, found);
		}
		found.sort(Comparator.comparingInt(Occurrence::offset));
		return found.stream().distinct().toList();
	}

	private void facts(List<FactKey> keys, List<Occurrence> found) {
		document.ifPresent(d -> {
			for (FactKey key : keys) {
				for (Report report : d.facts().reports(key)) {
					found.add(new Occurrence(report.place().offset(), report.place().length(), true));
				}
			}
			for (ClaimText claim : d.claims()) {
				if (claim.report() < 0 && claim.expression() != null && evaluator.isPresent() && Evaluator.facts(claim.expression()).stream()
						.anyMatch(fact -> keys.contains(evaluator.get().bind(fact)))) {
					found.add(new Occurrence(claim.place().offset(), claim.place().length(), false));
				}
			}
		});
	}

	private void code(String code, List<Occurrence> found) {
		for (Token token : tree.tokens()) {
			if (token.kind() == Token.Kind.ROW && token.text().contains(code)) {
				for (PipeRow.Cell cell : PipeRow.parse(token.text()).cells()) {
					if (cell.text().equals(code)) {
						found.add(new Occurrence(token.offset() + cell.offset(), cell.length(), true));
						break;
					}
				}
			} else if (token.kind() == Token.Kind.NUMBER && token.is(code)) {
				found.add(new Occurrence(token.offset(), code.length(), false));
			}
		}
	}

	private void name(Thing.Kind kind, String name, List<Occurrence> found) {
		Things things = new Things(tree, document);
		for (Token token : tree.tokens()) {
			if ((token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.STRING) && token.value().equals(name)) {
				things.at(token.offset() + 1 > token.end() ? token.offset() : token.offset() + 1).ifPresent(thing -> {
					boolean same = switch (thing) {
					case Thing.Named named -> named.kind() == kind && named.name().equals(name);
					case Thing.Step step -> step.names().size() == 1 && (kind == Thing.Kind.TABLE || kind == Thing.Kind.ITEM);
					default -> false;
					};
					if (same) {
						found.add(new Occurrence(token.offset(), token.text().length(), thing instanceof Thing.Named));
					}
				});
			}
		}
	}

	private void member(Thing.Member member, List<Occurrence> found) {
		Things things = new Things(tree, document);
		for (Token token : tree.tokens()) {
			if (token.value().equals(member.member()) && things.at(token.offset() + 1).filter(thing -> thing instanceof Thing.Member other
					&& other.dimension().equals(member.dimension()) && other.member().equals(member.member())).isPresent()) {
				found.add(new Occurrence(token.offset(), token.text().length(), false));
			}
		}
	}

	private void function(String name, List<Occurrence> found) {
		for (int i = 0; i + 1 < tree.tokens().size(); i++) {
			Token token = tree.tokens().get(i);
			Token next = tree.tokens().get(i + 1);
			if (token.kind() == Token.Kind.WORD && token.is(name) && (next.is("(") || next.is("（"))) {
				found.add(new Occurrence(token.offset(), name.length(), false));
			}
		}
	}
}
