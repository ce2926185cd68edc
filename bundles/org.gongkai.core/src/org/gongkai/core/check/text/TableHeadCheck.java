// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.core.check.CheckContext;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Fix;
import org.gongkai.core.check.Severity;
import org.gongkai.core.check.WordCheck;
import org.gongkai.core.document.Content;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.document.Header;
import org.gongkai.core.fact.Place;
import org.gongkai.core.form.Wording;
import org.gongkai.core.quantity.Units;
import org.gongkai.core.text.Message;

/** The lines above a table name the unit of its amounts, and the department that all other tables name. */
public final class TableHeadCheck implements WordCheck {

	private static final Pattern UNIT = Pattern.compile("单位[:：]\\s*(?=[^\\s\\d])");
	private static final Pattern ENTITY = Pattern.compile("(?:^|\\s)(?:部门|单位|编制单位|编制部门|公开部门|公开单位|填报单位|填报部门)(?:名称|[（(](?:部门|单位)[）)])?[:：]\\s*(\\S.*)$");
	/** What may stand behind the name in its line. */
	private static final Pattern REST = Pattern.compile("\\s*(?:(?:金额)?单位[:：]|公开\\s*\\d|[0-9]{4}\\s*年|表\\s*[0-9]|附表).*$");
	/** Fewer tables have no custom. */
	private static final int SOME = 4;

	/** A line above or below a table, with characters of it. */
	private record Head(Content.Table table, Content.Paragraph line, int from, String words) {

		Place place() {
			return line.place(from, from + words.length());
		}
	}

	@Override
	public String id() {
		return "table-head";
	}

	@Override
	public String family() {
		return "结构";
	}

	@Override
	public List<Finding> run(CheckContext context) {
		DocumentSnapshot document = context.document();
		List<Content.Table> tables = document.tables().stream().filter(table -> table.layout() != null && !table.layout().number().isEmpty()).toList();
		List<Finding> findings = new ArrayList<>();
		units(document, tables, findings);
		entities(document.header(), tables, findings);
		return findings;
	}

	private void units(DocumentSnapshot document, List<Content.Table> tables, List<Finding> findings) {
		List<Head> heads = heads(tables, TableHeadCheck::unit);
		for (Head head : heads) {
			Set<String> own = amounts(head.table()).collect(Collectors.toSet());
			if (own.size() == 1 && Units.of(own.iterator().next()).scale() != Units.of(head.words()).scale()) {
				String right = own.iterator().next();
				findings.add(Finding.of("table-unit", Severity.SHOULD, family(), Message.of("{0}上印的单位是{1}，而它的数以{2}为单位。请核对单位和数。",
						"The unit printed with {0} is {1}, but its amounts are in {2}. Check unit and numbers.", head.table().where(), head.words(), right), List.of(head.place(), head.table().place()),
						change(head.place(), right)));
			}
		}
		Set<Content.Table> named = heads.stream().map(Head::table).collect(Collectors.toSet());
		List<Content.Table> lacking = tables.stream().filter(table -> !named.contains(table) && amounts(table).findAny().isPresent()).toList();
		// Where several tables have none, it stands elsewhere.
		if (named.size() >= SOME && lacking.size() * SOME <= named.size()) {
			lacking.forEach(table -> findings.add(Finding.of("table-unit", Severity.SHOULD, family(), Message.of("{0}没有印金额单位，请补上“单位：{1}”。",
					"{0} has no unit; supply “单位：{1}”.", table.where(), document.header().unit()), List.of(table.place()), added(table, document.header().unit()))));
		}
	}

	private static Stream<String> amounts(Content.Table table) {
		return table.rows().stream().flatMap(row -> row.cells().stream()).filter(cell -> cell.quantity() != null && Units.isMoney(cell.quantity().unit()))
				.map(cell -> cell.quantity().unit());
	}

	private static Optional<Head> unit(Content.Table table, Content.Paragraph line) {
		Matcher matcher = UNIT.matcher(line.text());
		while (matcher.find()) {
			Optional<Units.Unit> unit = Units.leading(line.text().substring(matcher.end())).filter(known -> Units.isMoney(known.name()));
			if (unit.isPresent()) {
				return Optional.of(new Head(table, line, matcher.end(), unit.get().name()));
			}
		}
		return Optional.empty();
	}

	private void entities(Header header, List<Content.Table> tables, List<Finding> findings) {
		List<Head> heads = heads(tables, TableHeadCheck::entity);
		List<String> known = Stream.concat(Stream.of(header.entity()), header.aliases().stream()).filter(name -> !name.isEmpty()).map(Wording::key).toList();
		List<Head> others = heads.stream().filter(head -> known.stream().noneMatch(name -> isSame(name, Wording.key(head.words())))).toList();
		if (!known.isEmpty() && heads.size() >= SOME && others.size() * SOME <= heads.size()) {
			others.forEach(head -> findings.add(Finding.of("table-entity", Severity.SHOULD, "名称", Message.of("{0}上印的部门是“{1}”，其他各表是“{2}”。请核对。",
					"The department printed with {0} is “{1}”, that of all other tables is “{2}”. Check it.", head.table().where(), head.words(), header.entity()),
					List.of(head.place(), head.table().place()), change(head.place(), header.entity()))));
		}
	}

	// A short form, or a name with what is around it.
	private static boolean isSame(String name, String printed) {
		return printed.contains(name) || name.contains(printed);
	}

	private static Optional<Head> entity(Content.Table table, Content.Paragraph line) {
		Matcher matcher = ENTITY.matcher(line.text());
		if (!matcher.find() || Units.leading(matcher.group(1)).isPresent()) {
			return Optional.empty();
		}
		String name = REST.matcher(matcher.group(1)).replaceFirst("").strip();
		return name.isEmpty() ? Optional.empty() : Optional.of(new Head(table, line, matcher.start(1), name));
	}

	private static List<Head> heads(List<Content.Table> tables, BiFunction<Content.Table, Content.Paragraph, Optional<Head>> reading) {
		return tables.stream().flatMap(table -> table.notes().stream().map(line -> reading.apply(table, line)).flatMap(Optional::stream).limit(1)).toList();
	}

	private static Fix change(Place place, String words) {
		return new Fix(Message.of("改为“{0}”", "Change it to “{0}”", words), List.of(new Fix.Edit(place.file(), place.offset(), place.length(), words)));
	}

	private static Fix[] added(Content.Table table, String unit) {
		Place first = unit.isEmpty() || table.rows().isEmpty() ? null : table.rows().getFirst().place();
		return first == null ? new Fix[0] : new Fix[] { new Fix(Message.of("在表上补上“单位：{0}”", "Add “单位：{0}” above the table", unit),
				List.of(new Fix.Edit(first.file(), first.offset(), 0, "> 单位：" + unit + "\n" + " ".repeat(Math.max(0, first.col() - 1))))) };
	}
}
