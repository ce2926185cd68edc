// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.gongkai.core.document.Content;
import org.gongkai.core.expression.Expr;
import org.gongkai.core.expression.Functions;
import org.gongkai.core.fact.Place;
import org.gongkai.core.form.RowMatch;
import org.gongkai.core.form.RuleForm;
import org.gongkai.core.form.TableLayout.Panel;
import org.gongkai.core.form.Wording;
import org.gongkai.core.quantity.Quantity;
import org.gongkai.core.text.Message;
import org.gongkai.model.ColumnRole;

/**
 * Lists of subjects in the text, as behind “主要包括”: each names subjects that have an amount in the table, and all of
 * them unless it ends with 等.
 */
final class ListedSubjects {

	private static final Pattern END = Pattern.compile("[。；;:：]");
	private static final Pattern SEPARATOR = Pattern.compile("[、，,]|以及");
	private static final Pattern KIND = Pattern.compile("的?(?:支出|费用|经费)$");
	private static final Pattern BRACKET = Pattern.compile("[()]");
	private static final Pattern AND_SO_ON = Pattern.compile("等(?:各?项)?(?:支出|费用|经费|科目|内容|方面)?$");

	private final RuleForm rule;
	private final CheckContext context;

	ListedSubjects(RuleForm rule, CheckContext context) {
		this.rule = rule;
		this.context = context;
	}

	/** One finding for every list that names what it should not, or leaves out what it should name. */
	List<Finding> findings() {
		List<Finding> findings = new ArrayList<>();
		if (!(Functions.meaning(rule.condition()) instanceof Expr.Subjects subjects)) {
			return findings;
		}
		Map<String, Row> rows = rows(subjects);
		sections(context.document().content()).forEach(section -> paragraphs(section.children()).forEach(paragraph -> {
			int from = behindAnchors(paragraph.text());
			if (from >= 0 && !rows.isEmpty()) {
				compare(paragraph, from, rows, findings);
			}
		}));
		return findings;
	}

	// A zero in whole units may hide an amount; a blank, a dash and 0.00 do not.
	private record Row(String name, boolean empty, boolean filled, Place place, int report) {
	}

	private List<Content.Section> sections(List<Content> content) {
		List<Content.Section> found = new ArrayList<>();
		for (Content piece : content) {
			if (piece instanceof Content.Section section) {
				if (section.name().equals(rule.list().section())) {
					found.add(section);
				} else {
					found.addAll(sections(section.children()));
				}
			}
		}
		return found;
	}

	private static List<Content.Paragraph> paragraphs(List<Content> content) {
		List<Content.Paragraph> found = new ArrayList<>();
		for (Content piece : content) {
			if (piece instanceof Content.Paragraph paragraph) {
				found.add(paragraph);
			} else if (piece instanceof Content.Section section) {
				found.addAll(paragraphs(section.children()));
			}
		}
		return found;
	}

	private int behindAnchors(String text) {
		int at = 0;
		for (String anchor : rule.list().anchors()) {
			int found = text.indexOf(anchor, at);
			if (found < 0) {
				return -1;
			}
			at = found + anchor.length();
		}
		// A colon belongs to the words before it.
		return at < text.length() && (text.charAt(at) == '：' || text.charAt(at) == ':') ? at + 1 : at;
	}

	// Only the lowest subjects that are printed: what is above them is their sum.
	private Map<String, Row> rows(Expr.Subjects subjects) {
		Map<String, Row> rows = new LinkedHashMap<>();
		for (Content.Table table : context.document().tables()) {
			if (table.layout() == null || !table.name().equals(subjects.table())) {
				continue;
			}
			for (Panel panel : table.layout().panels()) {
				if (subjects.panels().isEmpty() || subjects.panels().contains(panel.name())) {
					rows(table, panel, rows);
				}
			}
		}
		return rows;
	}

	private static void rows(Content.Table table, Panel panel, Map<String, Row> into) {
		Set<String> codes = new LinkedHashSet<>();
		table.rows().forEach(row -> codes.add(part(row, panel).kind() == RowMatch.Kind.SUBJECT ? part(row, panel).row() : ""));
		int amount = panel.columns(ColumnRole.AMOUNT).isEmpty() ? -1 : panel.columns(ColumnRole.AMOUNT).getFirst().cell();
		for (Content.Row row : table.rows()) {
			RowMatch part = part(row, panel);
			boolean lowest = part.kind() == RowMatch.Kind.SUBJECT && codes.stream().noneMatch(code -> code.length() > part.row().length() && code.startsWith(part.row()));
			if (lowest && amount >= 0 && amount < row.cells().size()) {
				Content.Cell cell = row.cells().get(amount);
				into.merge(Wording.core(part.label()), row(part.label(), cell.quantity(), cell.place(), cell.report()), (a, b) -> a.filled() ? a : b);
			}
		}
	}

	private static RowMatch part(Content.Row row, Panel panel) {
		return panel.index() < row.parts().size() ? row.parts().get(panel.index()) : RowMatch.NOTHING;
	}

	/**
	 * Whether a list names subjects with an amount, and all of them unless it ends with 等.
	 *
	 * @param list the words of the list
	 * @param amounts the subjects of the table with what is printed for them
	 */
	static boolean agrees(String list, Map<String, Quantity> amounts) {
		Map<String, Row> rows = new LinkedHashMap<>();
		amounts.forEach((name, amount) -> rows.put(Wording.core(name), row(name, amount, null, -1)));
		Reading reading = read(list, rows, name -> true);
		return reading.wrong().isEmpty() && reading.left().isEmpty();
	}

	private static Row row(String name, Quantity printed, Place place, int report) {
		boolean none = printed == null || printed.value() == null;
		boolean zero = none || printed.value().signum() == 0;
		return new Row(name, none || zero && printed.decimals() > 1, !zero, place, report);
	}

	/** What a list names without reason, and the rows it names without reason or leaves out. */
	private record Reading(List<String> wrong, List<Row> empty, List<Row> left) {
	}

	private static Reading read(String list, Map<String, Row> rows, Predicate<String> isSubject) {
		boolean open = AND_SO_ON.matcher(list.strip()).find();
		Set<String> listed = new LinkedHashSet<>();
		List<String> wrong = new ArrayList<>();
		List<Row> empty = new ArrayList<>();
		for (String part : SEPARATOR.split(AND_SO_ON.matcher(list.strip()).replaceFirst(""))) {
			String key = Wording.core(part);
			Row row = key.isEmpty() ? null : named(key, rows);
			if (row != null) {
				listed.add(Wording.core(row.name()));
				if (row.empty()) {
					wrong.add(part.strip());
					empty.add(row);
				}
			} else if (!key.isEmpty() && isSubject.test(key)) {
				wrong.add(part.strip());
			}
		}
		List<Row> left = open || listed.isEmpty() ? List.of()
				: rows.entrySet().stream().filter(entry -> entry.getValue().filled() && !listed.contains(entry.getKey())).map(Map.Entry::getValue).toList();
		return new Reading(wrong, empty, left);
	}

	private void compare(Content.Paragraph paragraph, int from, Map<String, Row> rows, List<Finding> into) {
		Reading reading = read(END.split(paragraph.text().substring(from), 2)[0], rows, this::isSubject);
		if (!reading.wrong().isEmpty() || !reading.left().isEmpty()) {
			List<Place> places = new ArrayList<>(List.of(paragraph.place()));
			reading.empty().forEach(row -> places.add(row.place()));
			reading.left().forEach(row -> places.add(row.place()));
			Finding finding = finding(reading.wrong(), reading.left().stream().map(Row::name).toList(), places);
			into.add(finding);
			// A list that names a subject speaks for an amount of it; where nothing else is wrong with the list, the amount is what is wrong.
			boolean alone = reading.wrong().size() == 1 && reading.left().isEmpty();
			reading.empty().stream().filter(row -> row.report() >= 0).forEach(row -> context.constraints().add(new Constraints.Condition(
					List.of(context.document().facts().reports().get(row.report())), alone ? finding : null,
					(now, changes) -> changes.values().stream().anyMatch(quantity -> quantity.value() != null && quantity.value().signum() != 0))));
		}
	}

	// Some shorten the name: 基本养老保险缴费 for 机关事业单位基本养老保险缴费; only one subject may be meant.
	private static Row named(String key, Map<String, Row> rows) {
		Row exact = rows.get(key);
		if (exact != null) {
			return exact;
		}
		String bare = bare(key);
		List<Row> alike = rows.entrySet().stream().filter(entry -> {
			String name = bare(entry.getKey());
			return bare.length() > 2 && (name.endsWith(bare) || bare.endsWith(name) || name.startsWith(bare) || bare.startsWith(name));
		}).map(Map.Entry::getValue).toList();
		return alike.size() == 1 ? alike.getFirst() : alike.stream().filter(Row::filled).findFirst().orElse(alike.isEmpty() ? null : alike.getFirst());
	}

	private static String bare(String name) {
		return BRACKET.matcher(KIND.matcher(name).replaceFirst("")).replaceAll("");
	}

	private boolean isSubject(String key) {
		return context.document().meaning().stream().flatMap(meaning -> meaning.dimensions().values().stream()).flatMap(tree -> tree.catalog().stream())
				.anyMatch(catalog -> !catalog.named(key).isEmpty());
	}

	private Finding finding(List<String> wrong, List<String> left, List<Place> places) {
		Message named = wrong.isEmpty() ? Wordings.same("") : Message.of("列出了没有金额的{0}", "{0} listed without an amount", String.join("、", wrong));
		Message missing = left.isEmpty() ? Wordings.same("") : Message.of("没有列出有金额的{0}", "{0} with an amount not listed", String.join("、", left));
		Message both = wrong.isEmpty() ? missing : left.isEmpty() ? named : Message.of("{0}，{1}", "{0}, {1}", named, missing);
		return Finding.of(rule.id(), rule.severity(), rule.family(), Message.of("{0}：{1}。请核对。", "{0}: {1}. Check it.", rule.sentence(), both), places);
	}
}
