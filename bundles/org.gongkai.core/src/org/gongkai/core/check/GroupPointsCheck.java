// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gongkai.core.document.Content;
import org.gongkai.core.fact.Place;
import org.gongkai.core.fact.Report;
import org.gongkai.core.form.TableLayout;
import org.gongkai.core.form.TableLayout.Column;
import org.gongkai.core.form.TableLayout.Panel;
import org.gongkai.core.quantity.Quantity;
import org.gongkai.core.text.Message;
import org.gongkai.model.ColumnRole;

/** A group of indicators, or a block of a performance table, that prints its points behind its name has rows with as many. */
public final class GroupPointsCheck implements PartedCheck {

	/** The unit of weights in forms. */
	private static final String WEIGHT = "分值";
	private static final Pattern POINTS = Pattern.compile("[（(]\\s*([0-9]+(?:[.][0-9]+)?)\\s*分\\s*[）)]\\s*$");

	@Override
	public String id() {
		return "group-points";
	}

	@Override
	public String family() {
		return "绩效";
	}

	@Override
	public List<Part> parts(CheckContext context) {
		List<Content.Table> tables = context.document().tables();
		return IntStream.range(0, tables.size()).filter(number -> weights(tables.get(number).layout()).isPresent())
				.mapToObj(number -> new Part(List.of(number), List.of(), false, (all, findings) -> check(all.document().tables().get(number), all, findings))).toList();
	}

	// The column of the weights of a table with a single panel.
	private static Optional<Column> weights(TableLayout layout) {
		return layout == null || layout.panels().size() != 1 ? Optional.empty()
				: layout.panels().getFirst().columns(ColumnRole.AMOUNT).stream().filter(column -> column.unit().equals(WEIGHT)).findFirst();
	}

	private void check(Content.Table table, CheckContext context, List<Finding> findings) {
		Column weights = weights(table.layout()).orElseThrow();
		Panel panel = table.layout().panels().getFirst();
		points(table.title()).ifPresent(points -> compare(table.title(), points, table.place(), table.rows(), weights, context, findings));
		for (Column column : panel.columns()) {
			if (column.carried()) {
				for (int i = 0; i < table.rows().size(); i++) {
					int first = i;
					Content.Cell head = cell(table.rows().get(i), column);
					Optional<BigDecimal> points = head == null ? Optional.empty() : points(head.text());
					points.ifPresent(value -> compare(head.text(), value, head.place(), group(table.rows(), first, column, panel), weights, context, findings));
				}
			}
		}
	}

	// The row of the name and those below it whose cells repeat it.
	private static List<Content.Row> group(List<Content.Row> rows, int first, Column column, Panel panel) {
		int end = first + 1;
		while (end < rows.size() && repeats(rows.get(end), column, panel)) {
			end++;
		}
		return rows.subList(first, end);
	}

	private static boolean repeats(Content.Row row, Column column, Panel panel) {
		return panel.columns().stream().filter(other -> other.carried() && other.cell() <= column.cell()).map(other -> cell(row, other))
				.allMatch(cell -> cell == null || cell.text().isBlank());
	}

	private void compare(String name, BigDecimal points, Place place, List<Content.Row> rows, Column weights, CheckContext context, List<Finding> findings) {
		List<Content.Cell> cells = new ArrayList<>();
		for (Content.Row row : rows) {
			Content.Cell cell = cell(row, weights);
			if (cell != null && cell.quantity() != null && cell.quantity().value() != null) {
				cells.add(cell);
			}
		}
		BigDecimal sum = cells.stream().map(Content.Cell::quantity).map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
		// Where no row has a weight there is nothing to add up.
		if (!cells.isEmpty() && sum.compareTo(points) != 0) {
			List<Place> places = new ArrayList<>(List.of(place));
			cells.forEach(cell -> places.add(cell.place()));
			Finding finding = Finding.of(id(), Severity.SHOULD, family(), Message.of("“{0}”写的是 {1} 分，它下面各行的分值之和是 {2} 分，相差 {3} 分。请核对。",
					"“{0}” says {1} points, the weights of its rows add up to {2}, difference {3}. Check them.", name.strip(), points.toPlainString(),
					sum.toPlainString(), points.subtract(sum).toPlainString()), places);
			findings.add(finding);
			List<Report> reports = cells.stream().filter(cell -> cell.report() >= 0).map(cell -> context.document().facts().reports().get(cell.report())).toList();
			BigDecimal others = sum.subtract(sum(reports, Map.of()));
			context.constraints().add(new Constraints.Condition(reports, finding, (now, changes) -> others.add(sum(reports, changes)).compareTo(points) == 0));
		}
	}

	private static BigDecimal sum(List<Report> reports, Map<Report, Quantity> changes) {
		return reports.stream().map(report -> changes.getOrDefault(report, report.quantity()).value()).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static Optional<BigDecimal> points(String text) {
		int last = text.length() - 1;
		Matcher matcher = last < 0 || "）) ".indexOf(text.charAt(last)) < 0 ? null : POINTS.matcher(text);
		return matcher == null || !matcher.find() ? Optional.empty() : Optional.of(new BigDecimal(matcher.group(1)));
	}

	private static Content.Cell cell(Content.Row row, Column column) {
		return column.cell() < row.cells().size() ? row.cells().get(column.cell()) : null;
	}
}
