// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.core.check.CheckContext;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Severity;
import org.gongkai.core.check.TextCheck;
import org.gongkai.core.document.ClaimText;
import org.gongkai.core.document.Content;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.fact.Place;
import org.gongkai.core.text.Message;
import org.gongkai.core.wording.Passage;

/**
 * A template that nobody filled in is one thing that is wrong, and not as many as it has gaps: no table has a number, the text
 * reports none, and where numbers and names belong there are gaps.
 */
public final class TemplateCheck implements TextCheck {

	private static final Pattern GAP = Pattern.compile("[XxＸｘ×]{2,}|[_＿]{2,}|(?<=[额数率计入出费金为共])[ 　]*(?=万元|%|％)");
	private static final int FEWEST = 5;
	private static final int TABLES = 2;
	private static final int NAMED = 8;

	@Override
	public String id() {
		return "unfilled-template";
	}

	@Override
	public String family() {
		return "结构";
	}

	@Override
	public List<Finding> run(CheckContext context) {
		DocumentSnapshot document = context.document();
		List<Content.Table> tables = document.tables().stream().filter(table -> table.layout() != null).toList();
		boolean numbers = tables.stream().flatMap(table -> table.rows().stream()).flatMap(row -> row.cells().stream())
				.anyMatch(cell -> cell.quantity() != null && cell.quantity().value() != null && cell.quantity().value().signum() != 0);
		boolean said = document.claims().stream().anyMatch(claim -> claim.quantity() != null && claim.quantity().value() != null && claim.quantity().value().signum() != 0);
		if (numbers || said || tables.size() < TABLES) {
			return List.of();
		}
		List<Place> gaps = new ArrayList<>();
		document.claims().stream().filter(claim -> claim.kind() == ClaimText.Kind.MISSING).map(ClaimText::place).forEach(gaps::add);
		for (Passage passage : context.passages()) {
			Matcher gap = passage.kind() == Passage.Kind.PARAGRAPH || passage.kind() == Passage.Kind.CELL ? GAP.matcher(passage.text()) : null;
			while (gap != null && gap.find()) {
				gaps.add(gap.end() > gap.start() ? passage.place(gap.start(), gap.end()) : passage.place());
			}
		}
		List<Place> places = new ArrayList<>(List.of(document.header().place()));
		gaps.stream().distinct().limit(NAMED).forEach(places::add);
		return gaps.size() < FEWEST ? List.of() : List.of(Finding.of(id(), Severity.MUST, family(), Message.of(
				"这份文件像是没有填写的模板：{0} 张表里没有一个数，文字里有 {1} 处空着。请填写后再核对。",
				"This document seems to be a template that was not filled in: none of its {0} tables has a number, and the text has {1} gaps. Fill it in before it is checked.",
				tables.size(), gaps.size()), places));
	}
}
