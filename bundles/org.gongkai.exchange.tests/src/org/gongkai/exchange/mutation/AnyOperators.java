// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.mutation;

import java.util.List;
import java.util.function.Predicate;

import org.gongkai.core.fact.Report;

/** Numbers whatever they are, also those that nothing determines. */
final class AnyOperators {

	private AnyOperators() {
	}

	static List<Operator> all() {
		return List.of(any("任一表中数", report -> report.origin() == Report.Origin.CELL && !NumberOperators.isEvaluation(report)),
				any("任一自评数", NumberOperators::isEvaluation), any("任一文中数", report -> report.origin() == Report.Origin.CLAIM));
	}

	private static Operator any(String name, Predicate<Report> admitted) {
		return Operator.other(name, (subject, random) -> Subject.any(subject.snapshot().facts().reports().stream().filter(admitted)
				.filter(report -> report.quantity().value() != null && report.quantity().value().signum() != 0).toList(), random)
				.flatMap(report -> subject.with(report.place(), Digits.replaced(report.place().printed(), random), name)));
	}
}
