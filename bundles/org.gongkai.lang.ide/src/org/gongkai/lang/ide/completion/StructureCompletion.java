// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.completion;

import java.util.HashSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.gongkai.core.form.DimensionTree;
import org.gongkai.core.form.EvaluationLayout;
import org.gongkai.core.form.FigureForm;
import org.gongkai.core.form.FormIndex;
import org.gongkai.core.form.SectionForm;
import org.gongkai.core.form.TableLayout;
import org.gongkai.core.text.Message;
import org.gongkai.lang.ide.Completion;
import org.gongkai.lang.ide.CompletionKind;
import org.gongkai.lang.ide.syntax.Block;
import org.gongkai.lang.ide.syntax.Token;

/** Proposals outside rows and claims: words of the language, names, and skeletons of what the form prescribes. */
final class StructureCompletion {

	private static final List<String> UNITS = List.of("万元", "元", "亿元", "%", "人", "人次", "批次", "个", "辆", "台套", "平方米", "项", "件");

	private final Caret caret;
	private final Known known;
	private final Admitted.Next next;
	private final Proposals proposals;
	private final Optional<FormIndex> form;

	StructureCompletion(Caret caret, Known known, Admitted.Next next) {
		this.caret = caret;
		this.known = known;
		this.next = next;
		String prefix = caret.prefix();
		int start = caret.offset() - prefix.length();
		this.proposals = new Proposals(prefix, start, caret.wordEnd() - start);
		this.form = known.library().form(caret.formName());
	}

	List<Completion> list() {
		Map<String, Consumer<String>> values = Map.ofEntries(
				Map.entry("Disclosure.form", f -> forms()), Map.entry("Form.base", f -> forms()), Map.entry("RuleSet.forms", f -> forms()),
				Map.entry("Disclosure.prior", f -> names(known.disclosures(), CompletionKind.DISCLOSURE)),
				Map.entry("Section.form", f -> sections(false)), Map.entry("Table.form", f -> tables(false)),
				Map.entry("Evaluation.form", f -> evaluations(false)), Map.entry("Rule.evaluation", f -> evaluations(false)),
				Map.entry("Figure.form", f -> figures(false)),
				Map.entry("Sentence.sections", f -> sections(false)), Map.entry("Rule.table", f -> tables(false)),
				Map.entry("Disclosure.unit", f -> names(UNITS, CompletionKind.UNIT)),
				Map.entry("Form.unit", f -> names(UNITS, CompletionKind.UNIT)),
				Map.entry("FormTable.unit", f -> names(UNITS, CompletionKind.UNIT)),
				Map.entry("FormColumn.unit", f -> names(UNITS, CompletionKind.UNIT)),
				Map.entry("ItemRow.unit", f -> names(UNITS, CompletionKind.UNIT)),
				Map.entry("OpenRows.dimension", f -> names(known.library().dimensionNames(), CompletionKind.MEMBER)),
				Map.entry("FormEvaluation.dimension", f -> names(known.library().dimensionNames(), CompletionKind.MEMBER)),
				Map.entry("FactItem.unit", f -> names(UNITS, CompletionKind.UNIT)),
				Map.entry("Coordinates.coordinates", f -> names(known.library().dimensionNames(), CompletionKind.MEMBER)),
				Map.entry("Coordinate.dimension", f -> names(known.library().dimensionNames(), CompletionKind.MEMBER)),
				Map.entry("Coordinate.member", f -> members()),
				Map.entry("Dimension.catalog", f -> names(known.library().catalogNames(), CompletionKind.CATALOG)),
				Map.entry("SubjectRows.catalog", f -> names(known.library().catalogNames(), CompletionKind.CATALOG)),
				Map.entry("Waiver.rule", f -> names(known.rules(), CompletionKind.RULE)),
				Map.entry("Section.title", f -> title()));
		next.features().forEach(feature -> Optional.ofNullable(values.get(feature)).ifPresent(add -> add.accept(feature)));
		if (caret.disclosure().isPresent()) {
			if (next.keywords().contains("表")) {
				tables(true);
			}
			if (next.keywords().contains("绩效")) {
				evaluations(true);
			}
			if (next.keywords().contains("图")) {
				figures(true);
			}
			if (next.keywords().contains("部分") || next.keywords().contains("节")) {
				sections(true);
			}
		}
		next.keywords().forEach(this::keyword);
		return proposals.list();
	}

	private void keyword(String word) {
		proposals.add(4, word, word + " ", word.length() + 1, CompletionKind.KEYWORD, Proposals.NOTHING, Proposals.NOTHING);
	}

	private void names(Iterable<String> names, CompletionKind kind) {
		for (String name : names) {
			proposals.add(0, name, name, name.length(), kind, Proposals.NOTHING, Proposals.NOTHING);
		}
	}

	private void forms() {
		for (FormIndex index : known.library().forms()) {
			Message detail = index.from() == 0 ? Proposals.NOTHING : Message.of("自 {0} 年", "from {0}", index.from());
			proposals.add(caret.year() == 0 || index.covers(caret.year()) ? 0 : 1, index.name(), index.name(), index.name().length(),
					CompletionKind.FORM, detail, Proposals.NOTHING);
		}
	}

	// ------------------------------------------------------------ what the form prescribes

	private Set<String> present(String... keywords) {
		Set<String> names = new HashSet<>();
		caret.disclosure().ifPresent(disclosure -> collect(disclosure, List.of(keywords), names));
		return names;
	}

	private void collect(Block block, List<String> keywords, Set<String> names) {
		for (Block child : block.children()) {
			if (keywords.contains(child.keyword()) && !(child.offset() <= caret.offset() && caret.offset() <= child.end())) {
				names.add(child.nameText());
			}
			collect(child, keywords, names);
		}
	}

	private Templates templates() {
		String entity = caret.disclosure().flatMap(d -> d.child("部门")).map(Block::titleText).orElse("");
		return new Templates(caret.indent(), caret.newline(), caret.year(), entity);
	}

	/** Tables of the form; those the document does not have yet first. */
	private void tables(boolean skeleton) {
		Set<String> present = present("表");
		for (TableLayout table : admitted()) {
			boolean there = present.contains(table.name());
			Message detail = plain(table.number() + " " + table.title());
			if (!skeleton) {
				proposals.add(there ? 3 : 0, table.name(), table.name(), table.name().length(), CompletionKind.TABLE, detail,
						Proposals.NOTHING, table.number(), table.title());
			} else if (!there) {
				String text = templates().table(table);
				proposals.add(prescribedHere(table.name()) ? 0 : 2, "表 " + table.name() + " { … }", text, cursor(text), CompletionKind.TEMPLATE,
						detail, Proposals.NOTHING, table.name(), table.number(), table.title());
			}
		}
	}

	/** Inside a performance table its blocks, else the tables of the form. */
	private Collection<TableLayout> admitted() {
		Optional<EvaluationLayout> inside = caret.block().nearest("绩效").flatMap(block -> form.flatMap(f -> f.evaluation(block.nameText())));
		return inside.isPresent() ? inside.get().blocks() : form.map(FormIndex::tables).orElse(List.of());
	}

	/** Performance tables of the form; each may be filled many times. */
	private void evaluations(boolean skeleton) {
		for (EvaluationLayout evaluation : form.map(FormIndex::evaluations).orElse(List.of())) {
			Message detail = plain((evaluation.number() + " " + evaluation.title()).strip());
			if (skeleton) {
				String text = templates().evaluation(evaluation);
				proposals.add(prescribedHere(evaluation.name()) ? 0 : 2, "绩效 " + evaluation.name() + " { … }", text, cursor(text),
						CompletionKind.TEMPLATE, detail, Proposals.NOTHING, evaluation.name(), evaluation.title());
			} else {
				proposals.add(0, evaluation.name(), evaluation.name(), evaluation.name().length(), CompletionKind.TABLE, detail,
						Proposals.NOTHING, evaluation.title());
			}
		}
	}

	/** Figures of the form; those the document does not have yet first. */
	private void figures(boolean skeleton) {
		Set<String> present = present("图");
		for (FigureForm figure : form.map(FormIndex::figures).orElse(List.of())) {
			boolean there = present.contains(figure.name());
			Message detail = plain(figure.number() + " " + figure.title());
			if (!skeleton) {
				proposals.add(there ? 3 : 0, figure.name(), figure.name(), figure.name().length(), CompletionKind.TABLE, detail, Proposals.NOTHING,
						figure.number(), figure.title());
			} else if (!there) {
				String text = "图 " + figure.name() + " { }";
				proposals.add(prescribedHere(figure.name()) ? 0 : 2, "图 " + figure.name() + " { … }", text, text.length(), CompletionKind.TEMPLATE,
						detail, Proposals.NOTHING, figure.name(), figure.number(), figure.title());
			}
		}
	}

	/** Behind the pipe and space of the first empty cell; the end of the first line when there is none. */
	private static int cursor(String text) {
		int line = text.indexOf('\n');
		int row = text.indexOf('|');
		if (row < 0) {
			return Math.max(0, line);
		}
		int cell = row;
		while (cell >= 0 && cell + 1 < text.length()) {
			int next = text.indexOf('|', cell + 1);
			if (next < 0 || text.substring(cell + 1, next).isBlank()) {
				return Math.min(text.length(), cell + 2);
			}
			cell = next;
		}
		return row;
	}

	private boolean prescribedHere(String name) {
		Optional<SectionForm> here = caret.block().nearest("部分", "节").flatMap(b -> form.flatMap(f -> f.section(b.nameText())));
		return here.map(section -> section.children().stream().anyMatch(part -> part.name().equals(name))).orElse(false);
	}

	private void sections(boolean skeleton) {
		Set<String> present = present("部分", "节");
		String keyword = caret.block().nearest("部分", "节").isPresent() ? "节" : "部分";
		for (SectionForm section : form.map(FormIndex::sections).orElse(List.of())) {
			boolean there = present.contains(section.name());
			String title = section.title(caret.year(), "");
			if (!skeleton) {
				proposals.add(there ? 3 : 0, section.name(), section.name(), section.name().length(), CompletionKind.SECTION, plain(title),
						Proposals.NOTHING, title);
			} else if (!there && section.keyword().equals(keyword)) {
				String text = templates().section(section);
				int line = text.indexOf('{');
				proposals.add(prescribedHere(section.name()) || keyword.equals("部分") ? 1 : 3, section.keyword() + " " + section.name() + " { … }",
						text, line + 1, CompletionKind.TEMPLATE, plain(title), Proposals.NOTHING, section.name(), title);
			}
		}
	}

	/** The official title of the section whose header the caret is in. */
	private void title() {
		caret.block().children().stream().filter(child -> child.offset() < caret.offset() && child.end() <= caret.offset())
				.reduce((a, b) -> b).filter(child -> Set.of("部分", "节").contains(child.keyword()) && child.open() < 0)
				.flatMap(child -> form.flatMap(f -> f.section(child.nameText()))).ifPresent(section -> {
					String entity = caret.disclosure().flatMap(d -> d.child("部门")).map(Block::titleText).orElse("");
					String title = "\"" + section.title(caret.year(), entity).replace("\"", "\\\"") + "\"";
					proposals.add(0, title, title, title.length(), CompletionKind.SECTION, Message.of("官方标题", "official title"),
							Proposals.NOTHING);
				});
	}

	// ------------------------------------------------------------ coordinates

	private void members() {
		List<Token> before = caret.tree().tokens().stream().filter(token -> token.end() <= caret.offset() - caret.prefix().length())
				.toList();
		if (before.size() < 2) {
			return;
		}
		known.library().dimension(before.get(before.size() - 2).text(), caret.year()).ifPresent(dimension -> {
			for (String member : dimension.members()) {
				String insert = Names.step(member);
				proposals.add(0, dimension.catalog().isPresent() ? member + " " + dimension.label(member) : member, insert, insert.length(),
						CompletionKind.MEMBER, parent(dimension, member), Proposals.NOTHING, member, dimension.label(member));
			}
		});
	}

	private static Message parent(DimensionTree dimension, String member) {
		return plain(dimension.parent(member).isEmpty() ? dimension.name() : dimension.label(dimension.parent(member)));
	}

	private static Message plain(String text) {
		return new Message(text, text);
	}
}
