// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.mutation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Predicate;

import org.gongkai.core.document.ClaimText;
import org.gongkai.core.expression.Evaluator;
import org.gongkai.core.expression.Result;
import org.gongkai.core.fact.Report;
import org.gongkai.core.quantity.NumberText;
import org.gongkai.core.fact.Report.Origin;

/** One number printed wrong: a slip of the keyboard, of the scale, of the sign, of the copy. */
final class NumberOperators {

	private static final Predicate<Report> CELL = report -> report.origin() == Origin.CELL && !isEvaluation(report);
	private static final Predicate<Report> CLAIM = report -> report.origin() == Origin.CLAIM;
	private static final Predicate<Report> WEIGHT = report -> isEvaluation(report) && report.place().column().contains("分值");
	private static final Predicate<Report> COUNT = report -> report.origin() == Report.Origin.CLAIM && report.quantity().unitOf().isCount();
	private static final Predicate<Report> SCORE = NumberOperators::isEvaluation;

	private NumberOperators() {
	}

	static List<Operator> all() {
		return List.of(
				number("表中数字换了一位", CELL, Digits::replaced), number("表中数字前后颠倒", CELL, Digits::swapped),
				number("表中数字漏了一位", CELL, Digits::dropped), number("表中数字多了一位", CELL, Digits::doubled),
				scaled("表中小数点右移一位", CELL, 1), scaled("表中小数点左移一位", CELL, -1), scaled("表中以元代万元", CELL, 4),
				number("表中正负号反了", CELL, (printed, random) -> "-" + printed), number("表中漏印", CELL, (printed, random) -> ""),
				number("表中印成零", CELL, (printed, random) -> "0"), number("表中印成短横", CELL, (printed, random) -> "-"),
				added("表中合计多加一笔", CELL, new BigDecimal("1000")), copied("表中抄了上一行"),
				number("文中数字换了一位", CLAIM, Digits::replaced), number("文中数字前后颠倒", CLAIM, Digits::swapped),
				scaled("文中以元代万元", CLAIM, 4), scaled("文中小数点左移一位", CLAIM, -1), number("文中正负号反了", CLAIM, (printed, random) -> "-" + printed),
				share("占比错了一位", "占比"), share("完成率错了一位", "完成率"), rounding("百分比进位错误"),
				number("自评表数字换了一位", SCORE, Digits::replaced), number("自评表数字前后颠倒", SCORE, Digits::swapped),
				added("自评表得分多五分", SCORE, new BigDecimal("5")), weight("自评表分值多二分"),
				added("文中个数多一个", COUNT, BigDecimal.ONE));
	}

	static boolean isEvaluation(Report report) {
		return report.place().where().startsWith("绩效");
	}

	private static Operator number(String name, Predicate<Report> admitted, BiFunction<String, Random, String> wrong) {
		return Operator.numeric(name, (subject, random) -> subject.number(random, admitted.and(report -> report.quantity().value().signum() > 0))
				.flatMap(report -> changed(subject, report, wrong.apply(report.place().printed(), random), name)));
	}

	// A number within the rounding of the one that was printed, and of what it is computed from, contradicts nothing: no mutant.
	private static Optional<Mutant> changed(Subject subject, Report report, String words, String name) {
		boolean same = NumberText.read(words, report.quantity().unit()) instanceof NumberText.Read read && read.quantity().interval().isPresent()
				&& read.quantity().interval().get().meets(report.quantity().interval().orElseThrow());
		return same ? Optional.empty() : subject.with(report.place(), words, name);
	}

	private static Optional<Mutant> changed(Subject subject, ClaimText claim, String words, String name) {
		boolean same = Evaluator.of(subject.snapshot(), null).evaluate(claim.expression()) instanceof Result.Value value
				&& NumberText.read(words, claim.unit()) instanceof NumberText.Read read && read.quantity().interval().isPresent()
				&& read.quantity().interval().get().meets(value.interval());
		return same ? Optional.empty() : subject.with(claim.place(), words, name);
	}

	private static Operator scaled(String name, Predicate<Report> admitted, int power) {
		return Operator.numeric(name, (subject, random) -> subject.number(random, admitted).flatMap(report -> changed(subject, report,
				Digits.print(report.place().printed(), report.quantity().value().scaleByPowerOfTen(power)), name)));
	}

	private static Operator added(String name, Predicate<Report> admitted, BigDecimal more) {
		return Operator.numeric(name, (subject, random) -> subject.number(random, admitted).flatMap(report -> changed(subject, report,
				Digits.print(report.place().printed(), report.quantity().value().add(more)), name)));
	}

	// The weights of a table add up to what its scheme says, so that each is determined by the others.
	private static Operator weight(String name) {
		return Operator.numeric(name, (subject, random) -> Subject.any(subject.snapshot().facts().reports().stream()
				.filter(WEIGHT.and(report -> report.quantity().value() != null)).toList(), random).flatMap(report -> changed(subject, report,
						Digits.print(report.place().printed(), report.quantity().value().add(new BigDecimal("2"))), name)));
	}

	// The number of the same column in the row above, as when a line was copied and one cell forgotten.
	private static Operator copied(String name) {
		return Operator.numeric(name, (subject, random) -> {
			List<Report> cells = subject.determined().stream().filter(CELL).toList();
			for (int tries = 0; tries < 20 && cells.size() > 1; tries++) {
				Report below = cells.get(1 + random.nextInt(cells.size() - 1));
				Optional<Report> above = cells.stream().filter(other -> other.place().where().equals(below.place().where())
						&& other.place().column().equals(below.place().column()) && other.place().line() < below.place().line()
						&& other.quantity().value().compareTo(below.quantity().value()) != 0).reduce((a, b) -> b);
				if (above.isPresent()) {
					return subject.with(below.place(), above.get().place().printed(), name);
				}
			}
			return Optional.empty();
		});
	}

	private static Operator share(String name, String function) {
		return Operator.numeric(name, (subject, random) -> subject.claim(random, claim -> computes(claim, function))
				.flatMap(claim -> changed(subject, claim, Digits.replaced(claim.place().printed(), random), name)));
	}

	// Two units in the last printed digit: more than rounding can explain, less than anybody sees.
	private static Operator rounding(String name) {
		return Operator.numeric(name, (subject, random) -> subject.claim(random, claim -> computes(claim, "占比")).flatMap(claim -> changed(
				subject, claim, Digits.print(claim.place().printed(), claim.quantity().value()
						.add(BigDecimal.valueOf(2, claim.quantity().decimals()))), name)));
	}

	private static boolean computes(ClaimText claim, String function) {
		return claim.kind() == ClaimText.Kind.BOUND && claim.quantity() != null && claim.quantity().value() != null
				&& claim.quantity().value().signum() > 0 && claim.expression().text().startsWith(function);
	}
}
