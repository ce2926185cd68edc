// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.hover;

import java.util.List;

import org.gongkai.core.form.FigureForm;
import org.gongkai.core.form.FormIndex;
import org.gongkai.core.form.Library;
import org.gongkai.core.form.RuleForm;
import org.gongkai.core.form.TableLayout;
import org.gongkai.core.text.Message;
import org.gongkai.lang.ide.thing.Thing;
import org.gongkai.model.ColumnRole;

/** What there is to say about names: forms, sections, tables, items, rules, catalogs, dimensions. */
final class NameCards {

	private final Library library;
	private final String formName;

	NameCards(Library library, String formName) {
		this.library = library;
		this.formName = formName;
	}

	void write(Card card, Thing.Named named, int year) {
		switch (named.kind()) {
		case FORM -> library.form(named.name()).ifPresentOrElse(form -> form(card, form), () -> unknown(card, named));
		case TABLE -> library.form(formName).ifPresent(form -> table(card, form, named.name()));
		case EVALUATION -> library.form(formName).flatMap(form -> form.evaluation(named.name())).ifPresentOrElse(evaluation -> {
			card.title((evaluation.number() + " " + evaluation.title()).strip()).field("名称", "Name", evaluation.name());
			card.field("按", "For each", evaluation.dimension());
			card.field("内容", "Content", String.join("、", evaluation.blocks().stream().map(TableLayout::title).toList()));
		}, () -> unknown(card, named));
		case FIGURE -> library.form(formName).flatMap(form -> form.figure(named.name())).ifPresentOrElse(figure -> {
			card.title(figure.number() + " " + figure.title()).field("图形", "Chart", figure.chart());
			card.field("内容", "Content", String.join("、", figure.values().stream().map(FigureForm.Value::label).toList()));
		}, () -> unknown(card, named));
		case SECTION -> library.form(formName).flatMap(form -> form.section(named.name())).ifPresentOrElse(section -> {
			card.title(section.keyword() + " " + section.name()).field("官方标题", "Official title", section.title());
			card.field("别名", "Other titles", String.join("、", section.aliases()));
			card.field("内容", "Content", String.join("、", section.children().stream().map(part -> part.title()).toList()));
			if (section.optional()) {
				card.line(Message.of("可以没有。", "May be left out."));
			}
		}, () -> unknown(card, named));
		case ITEM -> library.form(formName).flatMap(form -> form.item(named.name())).ifPresentOrElse(
				item -> card.title(item.title()).field("单位", "Unit", item.unit()).field("坐标", "Coordinates", item.coordinates().toString()),
				() -> unknown(card, named));
		case CATALOG -> {
			card.title(named.name());
			card.field("年度", "Years", String.join("、", library.catalogs(named.name()).stream().map(tree -> String.valueOf(tree.year())).toList()));
			library.catalog(named.name(), year).ifPresent(tree -> card.line(Message.of("{0} 年共 {1} 个科目", "{1} subjects in {0}",
					tree.year(), tree.entries().size())));
		}
		case DIMENSION -> library.dimension(named.name(), year).ifPresentOrElse(dimension -> {
			card.title(named.name());
			card.line(dimension.separate() ? Message.of("第一层成员互不相加。", "The top members do not add up.")
					: Message.of("上级等于下级之和。", "A parent is the sum of its children."));
			List<String> top = dimension.children("");
			card.field("成员", "Members", String.join("、", top.stream().limit(20).map(dimension::label).toList()));
		}, () -> unknown(card, named));
		default -> card.title(named.kind().keyword() + " " + named.name());
		}
	}

	private static void unknown(Card card, Thing.Named named) {
		card.title(named.name()).line(Message.of("找不到这个{0}", "Not found", named.kind().keyword()));
	}

	private static void form(Card card, FormIndex form) {
		card.title(form.name());
		card.field("适用年度", "Years", (form.from() == 0 ? "" : String.valueOf(form.from())) + " – " + (form.to() == 0 ? "" : String.valueOf(form.to())));
		card.field("单位", "Unit", form.unit());
		card.line(Message.of("{0} 个部分，{1} 张表，{2} 条规则", "{0} sections, {1} tables, {2} rules", form.sections().size(), form.tables().size(),
				form.rules().size()));
	}

	void table(Card card, FormIndex form, String name) {
		form.table(name).ifPresent(table -> {
			card.title(table.number() + " " + table.title());
			card.field("名称", "Name", name).field("单位", "Unit", table.unit());
			for (TableLayout.Panel panel : table.panels()) {
				String columns = String.join("、", panel.columns(ColumnRole.AMOUNT).stream().map(TableLayout.Column::path).toList());
				card.field(panel.title().isEmpty() ? new Message("栏目", "Columns") : new Message(panel.title(), panel.title()), new Message(columns, columns));
			}
			table.notes().forEach(card::entry);
		});
	}

	void rule(Card card, RuleForm rule) {
		card.title(rule.id()).line(rule.sentence());
		card.field("程度", "Severity", rule.severity().word()).field("类别", "Family", rule.family()).field("依据", "Ground", rule.ground());
		card.field("条件", "Condition", rule.condition().text());
	}
}
