// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.core.check.CheckContext;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Fix;
import org.gongkai.core.check.Severity;
import org.gongkai.core.check.WordCheck;
import org.gongkai.core.document.ClaimText;
import org.gongkai.core.document.Content;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.expression.Expr;
import org.gongkai.core.expression.Functions;
import org.gongkai.core.fact.Place;
import org.gongkai.core.quantity.Units;
import org.gongkai.core.text.Message;

/** An amount in the text has its unit behind it, and the unit is that of the document. */
public final class MoneyUnitCheck implements WordCheck {

	/** What may follow an amount with its unit, and what may also stand between the numbers of a list that has one unit. */
	private static final String STOPS = "，。；：,;（(）)等";
	private static final String LISTS = "、和及/／与至-—~";

	@Override
	public String id() {
		return "unit-missing";
	}

	@Override
	public String family() {
		return "文字";
	}

	@Override
	public List<Finding> run(CheckContext context) {
		List<Finding> findings = new ArrayList<>();
		paragraphs(context.document(), context.document().content(), findings);
		return findings;
	}

	private void paragraphs(DocumentSnapshot document, List<Content> content, List<Finding> findings) {
		for (Content piece : content) {
			if (piece instanceof Content.Section section) {
				paragraphs(document, section.children(), findings);
			} else if (piece instanceof Content.Paragraph paragraph) {
				paragraph.claims().stream().map(document.claims()::get).filter(MoneyUnitCheck::isAmount)
						.forEach(claim -> claim(document, paragraph, claim, findings));
			}
		}
	}

	private static boolean isAmount(ClaimText claim) {
		return claim.kind() == ClaimText.Kind.BOUND && claim.quantity() != null && claim.quantity().value() != null && Units.isMoney(claim.unit())
				&& claim.expression() != null && isSumOfFacts(claim.expression());
	}

	// What is divided has no unit.
	private static boolean isSumOfFacts(Expr expression) {
		return switch (Functions.meaning(expression)) {
			case Expr.Fact fact -> true;
			case Expr.Operation operation -> (operation.operator() == Expr.Operator.PLUS || operation.operator() == Expr.Operator.MINUS)
					&& isSumOfFacts(operation.left()) && isSumOfFacts(operation.right());
			case Expr.Minus minus -> isSumOfFacts(minus.operand());
			default -> false;
		};
	}

	private void claim(DocumentSnapshot document, Content.Paragraph paragraph, ClaimText claim, List<Finding> findings) {
		String until = claim.before() + claim.place().printed();
		int at = paragraph.text().indexOf(until);
		String rest = at < 0 ? "" : paragraph.text().substring(at + until.length());
		String after = rest.strip();
		int behind = paragraph.text().length() - rest.stripLeading().length();
		Optional<Units.Unit> unit = Units.leading(after);
		Place place = claim.place();
		// 甲、乙、丙分别为 1、2、3 万元: the last of several says it for all.
		if (unit.isEmpty() && !after.isEmpty() && (STOPS.indexOf(after.charAt(0)) >= 0 || LISTS.indexOf(after.charAt(0)) >= 0 && !isNumber(after.substring(1)))) {
			findings.add(Finding.of(id(), Severity.SHOULD, family(), Message.of("“{0}”后面缺计量单位，请补上“{1}”。", "“{0}” has no unit; supply “{1}”.",
					place.printed(), document.header().unit()), List.of(place), insert(paragraph, at + until.length(), 0, document.header().unit())));
		}
		String own = document.header().unit();
		// What comes to one or more in the unit of the document was written out in the smaller one on purpose.
		boolean other = unit.filter(known -> Units.isMoney(known.name()) && !own.isEmpty() && Units.of(own).scale() - known.scale() >= 4
				&& claim.quantity().value().abs().movePointLeft(Units.of(own).scale() - known.scale()).compareTo(BigDecimal.ONE) < 0).isPresent();
		if (other && claim.quantity().value().signum() != 0) {
			findings.add(Finding.of("unit-differs", Severity.SHOULD, family(), Message.of("“{0}”用的是{1}，而文件的金额单位是{2}，请核对数和单位。",
					"“{0}” is in {1}, while the amounts of the document are in {2}. Check number and unit.", place.printed(), unit.get().name(), own), List.of(place),
					insert(paragraph, behind, unit.get().name().length(), own)));
		}
	}

	private static boolean isNumber(String after) {
		String next = after.strip();
		return !next.isEmpty() && (Character.isDigit(next.charAt(0)) || next.charAt(0) == '-');
	}

	private static Fix[] insert(Content.Paragraph paragraph, int from, int length, String unit) {
		Place next = unit.isEmpty() || from >= paragraph.text().length() ? null : paragraph.place(from, from + Math.max(1, length));
		return next == null ? new Fix[0] : new Fix[] { new Fix(length == 0 ? Message.of("补上“{0}”", "Supply “{0}”", unit) : Message.of("改为“{0}”", "Change it to “{0}”", unit),
				List.of(new Fix.Edit(next.file(), next.offset(), length, unit))) };
	}
}
