// SPDX-License-Identifier: EPL-2.0
package org.gongkai.example;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.gongkai.core.check.Check;
import org.gongkai.core.check.CheckContext;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Severity;
import org.gongkai.core.check.Verdict;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.FactSpace.Value;
import org.gongkai.core.fact.Place;
import org.gongkai.core.fact.Report;
import org.gongkai.core.form.DimensionTree;
import org.gongkai.core.quantity.Quantity;
import org.gongkai.core.text.Message;

/**
 * An item of the three public expenses (三公经费) whose completion rate is above 100 % is worth explaining: a finding when no
 * paragraph that reports the item gives a reason (原因). A rule in the language compares numbers but does not read words;
 * that is why this is a check.
 */
public final class UnexplainedOverspendingCheck implements Check {

	private static final String THREE_PUBLIC = "三公经费";
	private static final String ACTUAL = "决算";
	private static final String BUDGET = "全年预算";

	@Override
	public String id() {
		return "三公超预算未说明";
	}

	@Override
	public String family() {
		return "三公经费";
	}

	@Override
	public List<Finding> run(CheckContext context) {
		DocumentSnapshot document = context.document();
		DimensionTree items = document.meaning().flatMap(form -> form.dimension(FactKey.ITEM)).orElse(null);
		if (items == null) {
			return List.of();
		}
		List<FactKey> over = document.facts().keys().stream().filter(key -> isThreePublic(key, items) && isOver(document, key)).toList();
		List<Finding> findings = new ArrayList<>();
		for (FactKey key : over) {
			// One cause, one finding: a total is over because a part of it is.
			boolean partIsOver = over.stream().anyMatch(part -> items.isBelow(part.get(FactKey.ITEM), key.get(FactKey.ITEM)));
			if (!partIsOver && !Explanations.given(document, key)) {
				findings.add(finding(document, key));
			}
		}
		return findings;
	}

	private static boolean isThreePublic(FactKey key, DimensionTree items) {
		String item = key.get(FactKey.ITEM);
		return key.get(FactKey.STAGE).equals(ACTUAL) && (item.equals(THREE_PUBLIC) || items.isBelow(item, THREE_PUBLIC));
	}

	/** Above the budget whatever the rounding, and of a budget that is not zero: a zero base has no rate. */
	private static boolean isOver(DocumentSnapshot document, FactKey key) {
		Value actual = document.facts().value(key).orElse(null);
		Value budget = document.facts().value(key.with(FactKey.STAGE, BUDGET)).orElse(null);
		return actual != null && budget != null && budget.interval().low().signum() > 0
				&& actual.interval().low().compareTo(budget.interval().high()) > 0;
	}

	private Finding finding(DocumentSnapshot document, FactKey key) {
		Report actual = report(document, key);
		Report budget = report(document, key.with(FactKey.STAGE, BUDGET));
		Quantity spent = actual.quantity();
		BigDecimal planned = spent.unitOf().fromBase(budget.quantity().base().orElseThrow());
		BigDecimal excess = spent.value().subtract(planned);
		BigDecimal rate = spent.value().movePointRight(2).divide(planned, 2, RoundingMode.HALF_UP);
		Message message = Message.of("“{0}”决算 {1}，大于预算 {2}，多 {3}{4}，完成率 {5}%，文字里没有说明原因。请在说明里写出“……的主要原因是……”。",
				"“{0}”: {1} spent against a budget of {2}, {3} {4} more, a completion rate of {5} %, and the text gives no reason. "
						+ "State the reason (原因) where the item is described.",
				key.get(FactKey.ITEM), spent.shown(), budget.quantity().shown(), excess.toPlainString(), spent.unit(), rate.toPlainString());
		List<Place> places = List.of(actual.place(), budget.place());
		return new Finding(id(), Severity.MAY, family(), Verdict.CONTRADICTION, message, planned.toPlainString(), spent.printed(),
				excess.toPlainString(), spent.unit(), "", "", true, null, places, List.of());
	}

	/** The first report with an amount; there is one, for the fact has a value above zero. */
	private static Report report(DocumentSnapshot document, FactKey key) {
		return document.facts().reports(key).stream().filter(report -> report.quantity().counts()).findFirst().orElseThrow();
	}
}
