// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.completion;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.gongkai.core.form.FormYear;
import org.gongkai.core.form.SubjectTree;
import org.gongkai.core.form.TableLayout;
import org.gongkai.core.form.TableLayout.Column;
import org.gongkai.core.form.TableLayout.Item;
import org.gongkai.core.form.TableLayout.Panel;
import org.gongkai.core.form.TableLayout.Row;
import org.gongkai.core.form.TableLayout.Subjects;
import org.gongkai.core.text.Message;
import org.gongkai.lang.ide.CompletionKind;
import org.gongkai.model.ColumnRole;

/** Proposals for the next step of a path: panels and rows below a table, columns below a row. */
final class Steps {

	private final FormYear form;
	private final TableLayout table;
	private final Set<String> used;
	private final Proposals proposals;

	/**
	 * @param used codes that the document's table has, proposed before the rest of the catalog
	 */
	Steps(FormYear form, TableLayout table, Set<String> used, Proposals proposals) {
		this.form = form;
		this.table = table;
		this.used = used;
		this.proposals = proposals;
	}

	/** Adds what may follow the steps typed already. */
	void propose(List<String> steps) {
		if (steps.isEmpty()) {
			table.panels().stream().filter(panel -> !panel.name().isEmpty()).forEach(panel -> proposals.add(0, panel.name(),
					Names.step(panel.name()), Names.step(panel.name()).length(), CompletionKind.PANEL, plain(panel.title()), Proposals.NOTHING));
			table.panels().forEach(panel -> rows(panel, table.panels().size() > 1 ? 1 : 0));
			return;
		}
		Optional<Panel> panel = table.panel(steps.getFirst());
		List<String> below = panel.isPresent() ? steps.subList(1, steps.size()) : steps;
		List<Panel> panels = panel.map(List::of).orElse(table.panels());
		if (below.isEmpty()) {
			panels.forEach(p -> rows(owner(p), 0));
		} else {
			panels.stream().filter(p -> panels.size() == 1 || hasRow(owner(p), below.getFirst()))
					.forEach(p -> columns(p, below.subList(1, below.size())));
		}
	}

	// A panel without rows of its own continues the rows of the panel to its left.
	private Panel owner(Panel panel) {
		int index = panel.index();
		while (index > 0 && !form.rows(table.panels().get(index)).hasOwnRows()) {
			index--;
		}
		return table.panels().get(index);
	}

	private boolean hasRow(Panel panel, String step) {
		return panel.rows().stream().anyMatch(row -> switch (row) {
		case Item item -> item.name().equals(step) || item.title().equals(step);
		case Subjects subjects -> Character.isDigit(step.charAt(0)) ? subjects.admits(step) : true;
		default -> false;
		});
	}

	private void rows(Panel panel, int group) {
		for (Row row : panel.rows()) {
			if (row instanceof Item item) {
				String insert = Names.step(item.name());
				proposals.add(group, item.name(), insert, insert.length(), CompletionKind.ROW, plain(item.title()), Proposals.NOTHING,
						item.title());
			} else if (row instanceof Subjects family) {
				subjects(family, group);
			}
		}
	}

	private void subjects(Subjects family, int group) {
		if (!family.total().isEmpty()) {
			proposals.add(group, "合计", "合计", 2, CompletionKind.ROW, Message.of("合计行", "total row"), Proposals.NOTHING);
		}
		form.library().catalog(family.catalog(), form.year()).stream().flatMap(tree -> tree.entries().stream())
				.filter(entry -> family.admits(entry.code()) && (family.digits() == 0 || entry.code().length() <= family.digits()))
				.forEach(entry -> subject(entry, group));
	}

	private void subject(SubjectTree.Entry entry, int group) {
		proposals.add(used.contains(entry.code()) ? group : group + 2, entry.code() + " " + entry.name(), entry.code(),
				entry.code().length(), CompletionKind.SUBJECT, Proposals.NOTHING, plain(entry.definition()), entry.code(), entry.name());
	}

	private void columns(Panel panel, List<String> groups) {
		Set<String> offered = new LinkedHashSet<>();
		for (Column column : panel.columns(ColumnRole.AMOUNT)) {
			List<String> names = column.names();
			int depth = groups.size();
			if (names.size() > depth && names.subList(0, depth).equals(groups)) {
				offer(names.get(depth), column, offered);
			}
			if (depth == 0 && names.size() > 1) {
				offer(column.name(), column, offered);
			}
		}
	}

	private void offer(String name, Column column, Set<String> offered) {
		if (offered.add(name)) {
			String insert = Names.step(name);
			Message unit = column.unit().isEmpty() ? plain(column.path()) : plain(column.path() + "（" + column.unit() + "）");
			proposals.add(0, name, insert, insert.length(), CompletionKind.COLUMN, unit, Proposals.NOTHING, column.title());
		}
	}

	private static Message plain(String text) {
		return new Message(text, text);
	}
}
