// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

import org.gongkai.core.form.FormYear;
import org.gongkai.core.spi.TokenClass;
import org.gongkai.exchange.text.evaluation.EvaluationReading;
import org.gongkai.exchange.text.prose.ClaimFinder;
import org.gongkai.exchange.text.prose.JoinedText;
import org.gongkai.exchange.text.recognise.PlanNode;
import org.gongkai.exchange.text.table.TableReading;
import org.gongkai.exchange.text.write.GongkaiText;

/** Writes the parts of a source as blocks of the language, in the order of the source. */
final class DocumentComposer {

	private static final String CONTENTS = "目录";
	private static final String COVER = "封面";
	private static final String GLOSSARY = "名词解释";
	private static final String ANNEX = "附件";

	private final Account account;
	private final GongkaiText text;
	private final Map<PlanNode.TableBlock, TableReading> readings;
	private final Map<PlanNode.EvaluationBlock, EvaluationReading> evaluations;
	private final String entity;
	private final ProseComposer prose;
	private final TableComposer tables;
	private final EvaluationComposer evaluated;
	private final Deque<PlanNode.Part> path = new ArrayDeque<>();

	DocumentComposer(FormYear meaning, Map<PlanNode.TableBlock, TableReading> readings,
			Map<PlanNode.EvaluationBlock, EvaluationReading> evaluations, String entity, ClaimFinder finder, Account account) {
		this.account = account;
		this.text = account.text();
		this.readings = readings;
		this.evaluations = evaluations;
		this.entity = entity;
		this.prose = new ProseComposer(meaning, finder, account);
		this.tables = new TableComposer(meaning, account);
		this.evaluated = new EvaluationComposer(account);
	}

	void compose(List<PlanNode> nodes) {
		for (PlanNode node : nodes) {
			switch (node) {
				case PlanNode.Part part -> part(part);
				case PlanNode.Text lines -> lines(lines.lines());
				case PlanNode.Raw lines -> raw(lines.lines());
				case PlanNode.TableBlock block -> tables.compose(block.title(), readings.get(block));
				case PlanNode.EvaluationBlock block -> evaluated.compose(evaluations.get(block));
				case PlanNode.Figure figure -> figure(figure);
				case PlanNode.Furniture furniture -> furniture(furniture.lines());
			}
		}
	}

	private void part(PlanNode.Part part) {
		if (isIn(ANNEX)) {
			annexed(part);
			return;
		}
		String keyword = part.form() == null || part.form().keyword().isEmpty() ? "部分" : part.form().keyword();
		String name = part.form() == null ? "" : part.form().name();
		text.open(GongkaiText.words(keyword, name, GongkaiText.quoted(part.heading().text()), part.heading().trace().toString()));
		account.keep(part.heading());
		path.push(part);
		prose.open();
		compose(part.children());
		prose.close();
		path.pop();
		text.close();
	}

	/** A part of the annex is kept as it is, its heading included: such parts return, one for each unit or project. */
	private void annexed(PlanNode.Part part) {
		String title = GongkaiText.words("原文", GongkaiText.quoted(part.form() == null ? part.heading().text() : part.form().title()));
		text.open(title);
		account.paragraph(part.heading());
		for (PlanNode child : part.children()) {
			if (child instanceof PlanNode.Raw lines) {
				lines.lines().forEach(account::verbatim);
			} else if (child instanceof PlanNode.Text lines) {
				lines.lines().forEach(account::paragraph);
			} else {
				text.close();
				compose(List.of(child));
				text.open(title);
			}
		}
		text.close();
	}

	private void figure(PlanNode.Figure figure) {
		text.open(GongkaiText.words("图", figure.form().name(), GongkaiText.quoted(figure.caption().text()), figure.caption().trace().toString()));
		account.keep(figure.caption());
		for (JoinedText image : figure.images()) {
			account.place(image, TokenClass.IDENTIFIER);
			account.paragraph(image);
		}
		text.close();
	}

	private boolean isIn(String role) {
		return path.stream().anyMatch(part -> part.role().equals(role));
	}

	private void lines(List<JoinedText> lines) {
		if (isIn(COVER) || isIn(CONTENTS) || path.isEmpty()) {
			Cover.lines(lines, entity).forEach(account::paragraph);
		} else if (isIn(GLOSSARY)) {
			prose.glossary(lines);
		} else {
			prose.text(lines, path.stream().filter(part -> part.form() != null).map(part -> part.form().name()).toList());
		}
	}

	private void raw(List<JoinedText> lines) {
		text.open("原文");
		lines.forEach(account::verbatim);
		text.close();
	}

	private void furniture(List<JoinedText> lines) {
		text.open("原文 \"页眉页码\"");
		for (JoinedText line : lines) {
			text.paragraph(line, List.of());
			account.kept().keep(line);
			account.ledger().placeLine(line.firstLine(), TokenClass.IDENTIFIER);
		}
		text.close();
	}
}
