// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.core.document.Content;
import org.gongkai.core.document.Header;
import org.gongkai.core.fact.Place;
import org.gongkai.core.form.TableLayout;
import org.gongkai.core.form.Wording;
import org.gongkai.core.quantity.Quantity;
import org.gongkai.core.text.Message;

/** A table carries its title and its notes; an empty one says that it is empty, and only an empty one does. */
public final class TableFormCheck implements PartedCheck {

	// Not: if this table is empty, there is none.
	private static final Pattern MORE = Pattern.compile("[。；;](?=.)|单位|金额");
	private static final Pattern NOTHING = Pattern.compile("(?<!如)(?<!若)(?<!如果)(?:本|此|该)表(?:无|没有)(?:任何)?(?:数据|数字|内容|金额|发生额)|(?<!如)(?<!若)(?:本|此|该)表(?:为空|是空表)(?!则|[,，]则)|空表列示");

	@Override
	public String id() {
		return "table-form";
	}

	@Override
	public String family() {
		return "结构";
	}

	@Override
	public List<Part> parts(CheckContext context) {
		List<Content.Table> tables = context.document().tables();
		return IntStream.range(0, tables.size()).filter(number -> tables.get(number).layout() != null)
				.mapToObj(number -> new Part(List.of(number), List.of(), false, (all, findings) -> {
					Content.Table table = all.document().tables().get(number);
					statement(table, findings);
					notes(table, findings);
					title(table, all.document().header(), findings);
				})).toList();
	}

	private void statement(Content.Table table, List<Finding> findings) {
		TableLayout layout = table.layout();
		boolean empty = isEmpty(table);
		if (layout.emptyStatement().isEmpty()) {
			nothing(table, empty, findings);
			return;
		}
		boolean said = says(table, layout.emptyStatement());
		if (empty && !said) {
			findings.add(Finding.of("empty-table", Severity.SHOULD, family(), Message.of("{0}没有数据，应注明“{1}”。",
					"{0} has no data and must carry the statement “{1}”.", table.where(), layout.emptyStatement()), List.of(table.place()), added(table, layout.emptyStatement())));
		} else if (!empty && said && layout.notes().stream().noneMatch(note -> contains(note, layout.emptyStatement()))) {
			findings.add(Finding.of("empty-statement", Severity.MUST, family(), Message.of("{0}有数据，却注明“{1}”。请删去说明或核对数据。",
					"{0} has data but carries the statement “{1}”. Delete it, or check the data.", table.where(), layout.emptyStatement()),
					List.of(table.place()), deleted(table.notes().stream().filter(note -> contains(note.text(), layout.emptyStatement())).toList())));
		} else {
			nothing(table, empty, findings);
		}
	}

	private void nothing(Content.Table table, boolean empty, List<Finding> findings) {
		table.notes().stream().filter(note -> !empty && NOTHING.matcher(Wording.key(note.text())).find()).forEach(note -> findings.add(Finding.of("empty-statement",
				Severity.MUST, family(), Message.of("{0}有数据，却注明“{1}”。请删去说明或核对数据。", "{0} has data but carries the statement “{1}”. Delete it, or check the data.",
						table.where(), note.text().strip()), List.of(note.place(), table.place()), deleted(List.of(note)))));
	}

	// Notes that say nothing else are taken out.
	private static Fix[] deleted(List<Content.Paragraph> notes) {
		return notes.isEmpty() || notes.stream().anyMatch(note -> !note.claims().isEmpty() || MORE.matcher(note.text().strip()).find()) ? new Fix[0]
				: new Fix[] { new Fix(Message.of("删去“{0}”", "Delete “{0}”", notes.getFirst().text().strip()),
						notes.stream().map(note -> new Fix.Edit(note.place().file(), note.place().offset(), note.place().length(), "")).toList()) };
	}

	// Where a table carries none of its notes, they may stand elsewhere; where it carries some, it should carry all.
	private void notes(Content.Table table, List<Finding> findings) {
		String printed = table.notes().stream().map(note -> Wording.key(note.text())).collect(Collectors.joining());
		for (String note : table.layout().notes()) {
			boolean told = contains(note, table.layout().emptyStatement()) && isEmpty(table);
			if (!printed.contains(bare(note)) && !table.notes().isEmpty() && !told) {
				findings.add(Finding.of("table-note", Severity.SHOULD, family(), Message.of("{0}下面没有规定的附注“{1}”，或者写得不同。",
						"{0} lacks the prescribed note “{1}”, or has it in other words.", table.where(), note), places(table, note), added(table, note)));
			}
		}
	}

	// Behind the last note, or the last row where there is none; prescribed words with brackets would be read otherwise.
	private static Fix[] added(Content.Table table, String note) {
		Place last = !table.notes().isEmpty() ? table.notes().getLast().place() : !table.rows().isEmpty() ? table.rows().getLast().place() : null;
		return last == null || note.indexOf('[') >= 0 || note.indexOf('\\') >= 0 ? new Fix[0] : new Fix[] {
				new Fix(Message.of("在表下补上“{0}”", "Add “{0}” below the table", note),
						List.of(new Fix.Edit(last.file(), last.offset() + last.length(), 0, "\n" + " ".repeat(last.col() - 1) + "> " + note))) };
	}

	// The note that is most like the prescribed one, where one is, before the table.
	private static List<Place> places(Content.Table table, String note) {
		return table.notes().stream().filter(printed -> 2 * alike(Wording.key(printed.text()), Wording.key(note)) >= note.length())
				.max(Comparator.comparingInt(printed -> alike(Wording.key(printed.text()), Wording.key(note))))
				.map(printed -> List.of(printed.place(), table.place())).orElse(List.of(table.place()));
	}

	// Characters that two wordings have in common at their beginnings and ends.
	private static int alike(String one, String other) {
		int shorter = Math.min(one.length(), other.length());
		int head = 0;
		while (head < shorter && one.charAt(head) == other.charAt(head)) {
			head++;
		}
		int tail = 0;
		while (tail < shorter - head && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
			tail++;
		}
		return head + tail;
	}

	private static String bare(String note) {
		return Wording.core(note.replaceFirst("^注[:：]", "")).replaceAll("[。.]$", "");
	}

	private static boolean isEmpty(Content.Table table) {
		for (Content.Row row : table.rows()) {
			for (Content.Cell cell : row.cells()) {
				Quantity quantity = cell.quantity();
				if (quantity != null && quantity.value() != null && quantity.value().signum() != 0) {
					return false;
				}
			}
		}
		return true;
	}

	private static boolean says(Content.Table table, String statement) {
		return table.notes().stream().anyMatch(note -> contains(note.text(), statement));
	}

	private static boolean contains(String text, String part) {
		return Wording.key(text).replaceAll("[。.]$", "").contains(Wording.key(part).replaceAll("[。.]$", ""));
	}

	private void title(Content.Table table, Header header, List<Finding> findings) {
		TableLayout layout = table.layout();
		List<String> titles = new ArrayList<>(layout.aliases());
		titles.add(layout.title());
		boolean known = titles.stream().map(title -> filled(title, header)).anyMatch(title -> contains(table.title(), Wording.core(title)));
		if (!known) {
			findings.add(Finding.of("table-title", Severity.SHOULD, family(), Message.of("{0}的标题应为“{1}”，而这里写作“{2}”。",
					"{0} is titled “{1}”, but “{2}” is printed.", table.where(), filled(layout.title(), header), table.title()),
					List.of(table.place()), Reworded.title(table.place(), table.title(), Wording.core(table.title()), Wording.bare(filled(layout.title(), header)))));
		}
	}

	private static String filled(String title, Header header) {
		return title.replace("{年度}", String.valueOf(header.year())).replace("{部门}", header.entity());
	}
}
