// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongkai.core.document.Content;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.Place;
import org.gongkai.core.fact.Report;
import org.gongkai.core.form.DimensionTree;
import org.gongkai.core.form.FormYear;
import org.gongkai.core.form.RowMatch;
import org.gongkai.core.form.TableLayout.Column;
import org.gongkai.core.form.TableLayout.Panel;
import org.gongkai.core.quantity.Units;
import org.gongkai.core.quantity.Units.Unit;
import org.gongkai.core.text.Message;

/**
 * The sums inside the tables of a document, checked once: along every dimension a fact is the sum of the nearest facts
 * that its table lists below it.
 */
final class TableSums {

	/** The parts of a whole in one table and along one dimension. */
	private record Whole(Report report, List<Report> parts, List<Report> ofWhich, List<Place> unread) {
	}

	private final DocumentSnapshot document;
	private final Constraints constraints;
	private final List<Finding> findings = new ArrayList<>();
	private final Map<String, Set<FactKey>> covered = new HashMap<>();
	private final Map<String, Map<FactKey, List<Report>>> sums = new HashMap<>();

	/** The sums of a document, not checked yet. */
	TableSums(DocumentSnapshot document, Constraints constraints) {
		this.document = document;
		this.constraints = constraints;
	}

	/** The work, table by table. */
	List<Part> parts() {
		return document.meaning().isEmpty() ? List.of() : IntStream.range(0, document.tables().size()).mapToObj(table -> new Part(List.of(table),
				List.of(), false, (context, found) -> context.tableSums().check(table, found))).toList();
	}

	/** Checks all tables. */
	void check() {
		for (int table = 0; table < document.tables().size() && document.meaning().isPresent(); table++) {
			check(table, findings);
		}
	}

	private void check(int number, List<Finding> found) {
		Content.Table table = document.tables().get(number);
		FormYear meaning = document.meaning().orElseThrow();
		Sums sums = new Sums("table-sum", "of-which", "汇总", constraints, found);
		check(reports(table, document), unread(table, document, meaning), meaning.dimensions(), sums, found);
	}

	/** What is wrong. */
	List<Finding> findings() {
		return findings;
	}

	/** Whether some table lists all parts of a fact along a dimension, so that their sum has been checked there. */
	boolean covers(FactKey whole, String dimension) {
		return covered.getOrDefault(dimension, Set.of()).contains(whole);
	}

	/** The parts of every whole that a table sums up along a dimension, by the whole; of several tables those of the first. */
	Map<FactKey, List<Report>> along(String dimension) {
		return sums.getOrDefault(dimension, Map.of());
	}

	private static Map<FactKey, Report> reports(Content.Table table, DocumentSnapshot document) {
		List<Report> all = document.facts().reports();
		Map<FactKey, Report> reports = new LinkedHashMap<>();
		for (Content.Row row : table.rows()) {
			for (Content.Cell cell : row.cells()) {
				if (cell.report() >= 0) {
					reports.putIfAbsent(cell.key(), all.get(cell.report()));
				}
			}
		}
		return reports;
	}

	// The facts whose cells are not there or cannot be read: their value is unknown, and so is every sum they belong to.
	private static Map<FactKey, Place> unread(Content.Table table, DocumentSnapshot document, FormYear meaning) {
		Map<FactKey, Place> unread = new LinkedHashMap<>();
		for (Content.Row row : table.rows()) {
			for (Panel panel : row.parts().isEmpty() ? List.<Panel>of() : table.layout().panels()) {
				RowMatch part = row.parts().get(panel.index());
				for (Column column : part.hasMeaning() ? panel.columns() : List.<Column>of()) {
					boolean missing = column.cell() >= row.cells().size();
					if (column.isAmount() && (missing || row.cells().get(column.cell()).report() < 0)) {
						FactKey key = meaning.key(panel, column, part.coordinates());
						int year = document.header().year();
						unread.putIfAbsent(year == 0 ? key : key.with(FactKey.YEAR, String.valueOf(year)),
								missing ? row.place() : row.cells().get(column.cell()).place());
					}
				}
			}
		}
		return unread;
	}

	private void check(Map<FactKey, Report> reports, Map<FactKey, Place> unread, Map<String, DimensionTree> dimensions, Sums sums,
			List<Finding> found) {
		for (String name : varied(reports.keySet())) {
			DimensionTree tree = dimensions.get(name);
			if (tree != null) {
				along(tree, reports, unread, sums, found);
			}
		}
	}

	// Rates of the parts do not add up to the rate of the whole.
	private static boolean isRate(Report report) {
		Unit unit = report.quantity().unitOf();
		return unit.kind().equals(Units.RATIO) && unit.scale() != 0;
	}

	/** The dimensions on which some facts differ; on all others there is nothing to add up. */
	static Set<String> varied(Collection<FactKey> keys) {
		Set<String> varied = new LinkedHashSet<>();
		FactKey first = null;
		for (FactKey key : keys) {
			first = first == null ? key : first;
			first.differences(key, varied);
		}
		return varied;
	}

	private void along(DimensionTree tree, Map<FactKey, Report> reports, Map<FactKey, Place> unread, Sums sums, List<Finding> found) {
		Map<FactKey, Whole> wholes = new LinkedHashMap<>();
		for (Map.Entry<FactKey, Report> entry : reports.entrySet()) {
			FactKey key = entry.getKey();
			String member = key.get(tree.name());
			if (member.isEmpty() || isRate(entry.getValue())) {
				continue;
			}
			boolean partial = entry.getValue().partial() || tree.isPartial(member);
			String above = tree.parent(member);
			Report total = reports.get(key.with(tree.name(), above));
			while (!above.isEmpty() && total == null) {
				partial |= tree.isPartial(above);
				above = tree.parent(above);
				total = reports.get(key.with(tree.name(), above));
			}
			if (total != null && tree.addsUp(above)) {
				Report aboveTotal = total;
				Whole whole = wholes.computeIfAbsent(total.key(), k -> new Whole(aboveTotal, new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
				(partial ? whole.ofWhich() : whole.parts()).add(entry.getValue());
			}
		}
		Map<FactKey, List<Report>> listed = this.sums.computeIfAbsent(tree.name(), name -> new HashMap<>());
		unread.forEach((key, place) -> whole(key, tree, wholes).ifPresent(whole -> whole.unread().add(place)));
		wholes.values().forEach(whole -> {
			if (whole.unread().isEmpty()) {
				sums.equal(whole.report(), whole.parts());
			} else {
				found.add(unverifiable(whole));
			}
			sums.atMost(whole.report(), whole.ofWhich());
			if (whole.unread().isEmpty() && !whole.parts().isEmpty()) {
				listed.putIfAbsent(whole.report().key(), whole.parts());
			}
			if (isComplete(whole, tree)) {
				covered.computeIfAbsent(tree.name(), n -> new HashSet<>()).add(whole.report().key());
			}
		});
	}

	private static Optional<Whole> whole(FactKey part, DimensionTree tree, Map<FactKey, Whole> wholes) {
		String member = part.get(tree.name());
		Whole whole = null;
		while (!member.isEmpty() && whole == null) {
			member = tree.parent(member);
			whole = wholes.get(part.with(tree.name(), member));
		}
		return Optional.ofNullable(whole);
	}

	private static Finding unverifiable(Whole whole) {
		Place cell = whole.unread().getFirst();
		Message what = cell.column().isEmpty() ? Message.of("第 {0} 行缺单元格", "line {0} lacks cells", cell.line())
				: Message.of("{0}的“{1}”读不出数", "“{1}” at {0} cannot be read", cell.label(), cell.printed());
		return Finding.unverifiable("table-sum", Severity.MAY, "汇总", Message.of("无法核对{0}是否等于各分项之和：{1}。",
				"Whether {0} is the sum of its parts cannot be verified: {1}.", whole.report().place().label(), what),
				java.util.stream.Stream.concat(java.util.stream.Stream.of(whole.report().place()), whole.unread().stream()).toList());
	}

	private static boolean isComplete(Whole whole, DimensionTree tree) {
		String member = whole.report().key().get(tree.name());
		int summands = 0;
		for (String child : tree.children(member)) {
			summands += tree.isPartial(child) ? 0 : 1;
		}
		for (int i = 0; i < whole.parts().size() && summands > 0; i++) {
			summands -= tree.parent(whole.parts().get(i).key().get(tree.name())).equals(member) ? 1 : 0;
		}
		return summands == 0;
	}
}
