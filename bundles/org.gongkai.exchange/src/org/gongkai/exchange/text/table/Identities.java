// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.gongkai.core.check.Constraints.Equation;
import org.gongkai.core.check.Constraints.Term;
import org.gongkai.core.fact.Place;
import org.gongkai.core.form.Wording;
import org.gongkai.core.text.Message;

/** Says in words which sums of a table hold: the same sum in many rows, or in many columns, is said once. */
final class Identities {

	/** So many parts are named. */
	private static final int NAMED = 5;

	/** A sum that holds in several rows or columns. */
	private static final class Kind {
		final String total;
		final Set<String> parts;
		final boolean alongRow;
		int count;

		Kind(String total, Set<String> parts, boolean alongRow) {
			this.total = total;
			this.parts = parts;
			this.alongRow = alongRow;
		}

		int width() {
			return count * parts.size();
		}

		Message message() {
			List<String> names = new ArrayList<>(parts);
			boolean more = names.size() > NAMED;
			String sum = "“" + String.join("”+“", more ? names.subList(0, NAMED) : names) + "”";
			return Message.of(alongRow ? "“{0}”={1}{2}：{3} 行都成立。" : "“{0}”={1}{2}：{3} 栏都成立。",
					alongRow ? "“{0}” = {1}{2}: holds in {3} rows." : "“{0}” = {1}{2}: holds in {3} columns.", total, sum,
					more ? "+…（" + names.size() + "）" : "", count);
		}
	}

	private Identities() {
	}

	/** The sums that hold, the widest first. */
	static List<Message> holding(List<Equation> equations) {
		Map<String, Kind> kinds = new LinkedHashMap<>();
		for (Equation equation : equations) {
			if (TableArithmetic.isBroken(equation)) {
				continue;
			}
			Place total = equation.terms().getFirst().report().place();
			boolean alongRow = equation.terms().stream().allMatch(term -> term.report().place().row().equals(total.row()));
			Function<Place, String> name = alongRow ? Place::column : Identities::row;
			Set<String> parts = new LinkedHashSet<>();
			equation.terms().stream().skip(1).map(Term::report).forEach(report -> parts.add(name.apply(report.place())));
			Kind kind = new Kind(name.apply(total), parts, alongRow);
			kinds.computeIfAbsent(alongRow + kind.total + parts, key -> kind).count++;
		}
		return kinds.values().stream().sorted(Comparator.comparingInt(Kind::width).reversed()).map(Kind::message).toList();
	}

	/** The sums that do not hold, each as its finding says it. */
	static List<Message> broken(List<Equation> equations) {
		return equations.stream().filter(TableArithmetic::isBroken).map(equation -> equation.finding().message()).toList();
	}

	private static String row(Place place) {
		boolean code = !place.row().isEmpty() && Character.isDigit(place.row().charAt(0));
		return code ? place.row() + " " + Wording.spaceless(place.rowLabel()) : place.row();
	}
}
