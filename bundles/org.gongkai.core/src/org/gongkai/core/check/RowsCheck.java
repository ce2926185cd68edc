// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.core.document.Content;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.fact.Place;
import org.gongkai.core.form.DimensionTree;
import org.gongkai.core.form.FormYear;
import org.gongkai.core.form.RowMatch;
import org.gongkai.core.form.SubjectTree;
import org.gongkai.core.form.TableLayout;
import org.gongkai.core.form.TableLayout.Item;
import org.gongkai.core.form.TableLayout.Open;
import org.gongkai.core.form.TableLayout.Panel;
import org.gongkai.core.form.TableLayout.Row;
import org.gongkai.core.form.TableLayout.Subjects;
import org.gongkai.core.form.Wording;
import org.gongkai.core.quantity.Quantity;
import org.gongkai.core.text.Message;

/**
 * A table has the rows its form prescribes: every row that is named and may not be left out, the total row above subjects with amounts, and for
 * every subject the one above it, and those below it, where the table has rows of that level.
 */
public final class RowsCheck implements PartedCheck {

	/** What a panel was recognised as. */
	private record Printed(RowMatch part, Content.Row row) {

		Place place() {
			return row.cells().isEmpty() ? row.place() : row.cells().getFirst().place();
		}
	}

	/** Digits by which a code is longer than the one above it. */
	private static final int STEP = 2;
	/** Digits of the lowest subjects. */
	private static final int DEEPEST = 7;
	static final String ID = "row-missing";

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String family() {
		return "表格";
	}

	@Override
	public List<Part> parts(CheckContext context) {
		List<Part> parts = new ArrayList<>();
		if (context.document().meaning().isPresent()) {
			List<Content.Table> tables = context.document().tables();
			// What is below a subject is seen in other tables as well.
			List<Integer> ofSubjects = IntStream.range(0, tables.size()).filter(number -> isOfSubjects(tables.get(number))).boxed().toList();
			for (int i = 0; i < tables.size(); i++) {
				int number = i;
				parts.add(new Part(List.of(number), List.of(), false, (all, findings) -> check(all.document().tables().get(number), all.document(), findings)));
			}
			ofSubjects.forEach(number -> parts.add(new Part(ofSubjects, List.of(), false, (all, findings) -> below(all.document().tables().get(number), all.document(), findings))));
		}
		return parts;
	}

	private static boolean isOfSubjects(Content.Table table) {
		return table.layout() != null && table.layout().panels().stream().flatMap(panel -> panel.rows().stream()).anyMatch(Subjects.class::isInstance);
	}

	private void check(Content.Table table, DocumentSnapshot document, List<Finding> findings) {
		TableLayout layout = table.layout();
		for (int i = 0; layout != null && i < layout.panels().size(); i++) {
			Panel panel = layout.panels().get(i);
			List<Printed> printed = printed(table, panel);
			if (!panel.rows().isEmpty() && !printed.isEmpty()) {
				items(table, panel, printed, findings);
				fixed(table, panel, printed, document, findings);
				total(table, panel, printed, findings);
				above(table, panel, printed, document.meaning().orElseThrow(), findings);
			} else if (table.rows().isEmpty() && layout.number().isEmpty()) {
				nothing(table, panel, findings);
			}
		}
	}

	// A block of a performance table has its prescribed rows even where nothing is filled in.
	private void nothing(Content.Table table, Panel panel, List<Finding> findings) {
		List<String> items = items(panel).map(Item::officialName).toList();
		if (!items.isEmpty()) {
			findings.add(finding(table, String.join("”、“", items), List.of(table.place())));
		}
	}

	/** The rows that must be there. */
	private static Stream<Item> items(Panel panel) {
		return panel.rows().stream().filter(Item.class::isInstance).map(Item.class::cast).filter(item -> !item.optional());
	}

	private static List<Printed> printed(Content.Table table, Panel panel) {
		return table.rows().stream().filter(row -> panel.index() < row.parts().size())
				.map(row -> new Printed(row.parts().get(panel.index()), row)).filter(one -> one.part().hasMeaning()).toList();
	}

	// A table of which most rows are missing follows another edition of the form.
	private void items(Content.Table table, Panel panel, List<Printed> printed, List<Finding> findings) {
		Set<String> present = printed.stream().filter(one -> one.part().kind() == RowMatch.Kind.ITEM).map(one -> one.part().row()).collect(Collectors.toSet());
		List<Item> items = items(panel).toList();
		List<Item> missing = items.stream().filter(item -> !present.contains(item.name())).toList();
		if (!missing.isEmpty() && 2 * missing.size() < items.size()) {
			findings.add(finding(table, missing.stream().map(Item::officialName).collect(Collectors.joining("”、“")), List.of(table.place())));
		}
	}

	// Of a family that is printed in full every subject has its row.
	private void fixed(Content.Table table, Panel panel, List<Printed> printed, DocumentSnapshot document, List<Finding> findings) {
		Set<String> present = printed.stream().filter(one -> one.part().kind() == RowMatch.Kind.SUBJECT).map(one -> one.part().row()).collect(Collectors.toSet());
		for (Row row : panel.rows()) {
			if (row instanceof Subjects family && family.fixed()) {
				List<SubjectTree.Entry> all = document.library().catalog(family.catalog(), document.header().year()).stream()
						.flatMap(tree -> tree.entries().stream()).filter(entry -> family.admits(entry.code())
								&& (family.digits() == 0 || entry.code().length() <= family.digits())).toList();
				List<SubjectTree.Entry> missing = all.stream().filter(entry -> !present.contains(entry.code())).toList();
				if (!missing.isEmpty() && 2 * missing.size() < all.size()) {
					findings.add(finding(table, missing.stream().map(entry -> entry.code() + " " + entry.name()).collect(Collectors.joining("”、“")),
							List.of(table.place())));
				}
			}
		}
	}

	private void total(Content.Table table, Panel panel, List<Printed> printed, List<Finding> findings) {
		String total = panel.rows().stream().map(RowsCheck::total).filter(name -> !name.isEmpty()).findFirst().orElse("");
		boolean present = printed.stream().anyMatch(one -> one.part().kind() == RowMatch.Kind.TOTAL);
		List<Printed> rows = printed.stream().filter(one -> one.part().kind() == RowMatch.Kind.SUBJECT || one.part().kind() == RowMatch.Kind.OWN)
				.filter(one -> hasAmount(one, panel)).toList();
		if (!total.isEmpty() && !present && !rows.isEmpty()) {
			findings.add(finding(table, total, List.of(rows.getFirst().place(), table.place())));
		}
	}

	private static String total(Row row) {
		return switch (row) {
			case Subjects subjects -> subjects.total();
			case Open open -> open.total();
			default -> "";
		};
	}

	private static boolean hasAmount(Printed one, Panel panel) {
		return panel.columns().stream().filter(column -> column.isAmount() && column.cell() < one.row().cells().size())
				.map(column -> one.row().cells().get(column.cell()).quantity()).anyMatch(RowsCheck::isAmount);
	}

	private static boolean isAmount(Quantity quantity) {
		return quantity != null && quantity.value() != null && quantity.value().signum() != 0;
	}

	// Some tables have no rows of certain levels: that is their custom where no row of the level is there.
	private void above(Content.Table table, Panel panel, List<Printed> printed, FormYear meaning, List<Finding> findings) {
		List<Printed> subjects = printed.stream().filter(one -> one.part().kind() == RowMatch.Kind.SUBJECT).toList();
		Set<String> present = subjects.stream().map(one -> one.part().row()).collect(Collectors.toSet());
		// A row under a code that is not its own is there, and its code is told to be wrong.
		Set<String> doubted = printed.stream().filter(one -> one.part().doubt() != RowMatch.Doubt.NONE).map(one -> Wording.key(one.part().label()))
				.collect(Collectors.toSet());
		Set<Integer> levels = new HashSet<>();
		Map<String, Place> missing = new LinkedHashMap<>();
		for (Printed one : subjects) {
			String code = one.part().row();
			DimensionTree tree = one.part().coordinates().entrySet().stream().filter(entry -> entry.getValue().equals(code)).findFirst()
					.flatMap(entry -> meaning.dimension(entry.getKey())).orElse(null);
			String above = tree == null ? "" : tree.parent(code);
			if (one.part().doubt() != RowMatch.Doubt.NONE) {
				continue;
			}
			levels.add(code.length());
			boolean admitted = panel.rows().stream().anyMatch(row -> row instanceof Subjects family && family.admits(above));
			if (!above.isEmpty() && admitted && !present.contains(above) && !doubted.contains(Wording.key(tree.label(above))) && hasAmount(one, panel)) {
				missing.putIfAbsent(above + " " + tree.label(above), one.place());
			}
		}
		missing.forEach((name, place) -> {
			if (levels.contains(name.indexOf(' '))) {
				findings.add(finding(table, name, List.of(place, table.place())));
			}
		});
	}

	// Where every other subject of a level has rows below it, or every other table has, each has.
	private void below(Content.Table table, DocumentSnapshot document, List<Finding> findings) {
		for (Panel panel : table.layout().panels()) {
			List<Printed> all = printed(table, panel).stream().filter(one -> one.part().kind() == RowMatch.Kind.SUBJECT && one.part().doubt() == RowMatch.Doubt.NONE).toList();
			Set<String> parents = new HashSet<>();
			for (Printed one : all) {
				String code = one.part().row();
				for (int end = code.length() - STEP; end > 0; end -= STEP) {
					parents.add(code.substring(0, end));
				}
			}
			all.stream().filter(one -> one.part().row().length() < DEEPEST && !parents.contains(one.part().row()) && hasAmount(one, panel))
					.forEach(one -> below(one, table, panel, all, parents, document, findings));
		}
	}

	private void below(Printed lowest, Content.Table table, Panel panel, List<Printed> all, Set<String> parents, DocumentSnapshot document, List<Finding> findings) {
		String code = lowest.part().row();
		int deeper = code.length() + STEP;
		List<Printed> others = all.stream().filter(other -> other != lowest && hasAmount(other, panel)).toList();
		boolean admitted = panel.rows().stream().anyMatch(row -> row instanceof Subjects family && family.admits(code) && (family.digits() == 0 || family.digits() >= deeper));
		if (admitted && others.stream().filter(other -> other.part().row().length() == code.length()).allMatch(other -> parents.contains(other.part().row()))
				&& (others.stream().anyMatch(other -> other.part().row().length() >= deeper) || areAlwaysPrinted(table, code, deeper, document))) {
			List<String> known = reported(lowest, code, deeper, document.meaning().orElseThrow(), document);
			if (!known.isEmpty()) {
				findings.add(finding(table, String.join("”、“", known), List.of(lowest.place(), table.place())));
			}
		}
	}

	// Every other table that has rows of this level has rows below them.
	private static boolean areAlwaysPrinted(Content.Table table, String code, int deeper, DocumentSnapshot document) {
		List<Content.Table> others = document.tables().stream().filter(other -> other != table && other.layout() != null
				&& codes(other).anyMatch(one -> one.length() == code.length() && one.startsWith(code))).toList();
		return !others.isEmpty() && others.stream().allMatch(other -> codes(other).anyMatch(one -> one.length() >= deeper && one.startsWith(code)));
	}

	private static Stream<String> codes(Content.Table table) {
		return table.rows().stream().flatMap(row -> row.parts().stream()).filter(part -> part.kind() == RowMatch.Kind.SUBJECT).map(RowMatch::row);
	}

	// The subjects below one that the document reports elsewhere.
	private static List<String> reported(Printed above, String code, int deeper, FormYear meaning, DocumentSnapshot document) {
		DimensionTree tree = above.part().coordinates().entrySet().stream().filter(entry -> entry.getValue().equals(code)).findFirst()
				.flatMap(entry -> meaning.dimension(entry.getKey())).orElse(null);
		return tree == null ? List.of() : document.tables().stream().flatMap(RowsCheck::codes).filter(one -> one.length() == deeper && tree.isBelow(one, code))
				.distinct().map(one -> one + " " + tree.label(one)).toList();
	}

	private Finding finding(Content.Table table, String names, List<Place> places) {
		return Finding.of(id(), Severity.SHOULD, family(), Message.of("{0}缺少“{1}”这一行。请补上。", "{0} lacks the row “{1}”. Supply it.", table.where(), names),
				new ArrayList<>(places)).expecting(names);
	}
}
