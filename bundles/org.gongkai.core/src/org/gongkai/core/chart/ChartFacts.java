// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.chart;

import java.util.List;
import java.util.Optional;

import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.expression.Evaluator;
import org.gongkai.core.expression.Result;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.FactSpace;
import org.gongkai.core.fact.Report;
import org.gongkai.core.form.DimensionTree;
import org.gongkai.core.quantity.Blank;
import org.gongkai.core.spi.ChartRequest;
import org.gongkai.model.DisclosureKind;

/** The facts of one document as charts read them. */
final class ChartFacts {

	/** Dimension of the elements 收入, 支出 and their like. */
	static final String ELEMENT = "要素";
	/** Dimension of the sources of funds. */
	static final String FUND = "资金";
	/** Dimension of 基本支出, 项目支出 and their like. */
	static final String NATURE = "性质";
	/** Dimension of the functional classification. */
	static final String FUNCTION = "功能科目";
	/** Dimension of the economic classification of departments. */
	static final String ECONOMY = "经济科目";
	/** Dimension of the economic classification of the government. */
	static final String GOVERNMENT_ECONOMY = "政府经济科目";
	/** Dimension of the money of this year and what was carried over. */
	static final String SOURCE = "来源";
	/** Stage of the budget that the people's congress approved. */
	static final String BUDGET = "年初预算";
	/** Stage of the budget after its changes in the course of the year. */
	static final String ADJUSTED = "全年预算";
	/** Stage of what was received and spent. */
	static final String ACTUAL = "决算";

	private final DocumentSnapshot document;
	private final ChartRequest request;

	private ChartFacts(DocumentSnapshot document, ChartRequest request) {
		this.document = document;
		this.request = request;
	}

	/** The facts of the requested document, with what its text implies. */
	static ChartFacts of(ChartRequest request) {
		return new ChartFacts(request.document(), request);
	}

	/** The facts that another document reports itself. */
	static ChartFacts of(DocumentSnapshot document) {
		return new ChartFacts(document, null);
	}

	DocumentSnapshot document() {
		return document;
	}

	FactSpace space() {
		return document.facts();
	}

	/** Budget year of the document; 0 when it does not say. */
	int year() {
		return document.header().year();
	}

	/** The stage that the document is about: 年初预算 for a budget, 决算 for final accounts. */
	String stage() {
		return document.header().kind() == DisclosureKind.BUDGET ? BUDGET : ACTUAL;
	}

	/** The whole of an element in the document's year and stage. */
	FactKey whole(String element) {
		return atYear(FactKey.WHOLE.with(ELEMENT, element).with(FactKey.STAGE, stage()), 0);
	}

	/** A fact in the document's year, or some years later or, below zero, earlier. */
	FactKey atYear(FactKey key, int shift) {
		return year() == 0 ? key : key.with(FactKey.YEAR, String.valueOf(year() + shift));
	}

	/** A dimension with the members of the document's year; empty when the form is unknown or has no such dimension. */
	Optional<DimensionTree> dimension(String name) {
		return document.meaning().flatMap(meaning -> meaning.dimension(name));
	}

	/** What the document reports of a fact; empty when it reports nothing, or only that it does not apply. */
	Optional<Amount> reported(FactKey key) {
		return reported(document.facts(), key, Amount.Origin.REPORTED);
	}

	private static Optional<Amount> reported(FactSpace space, FactKey key, Amount.Origin origin) {
		return space.value(key).map(value -> {
			List<Report> reports = space.reports(key);
			return new Amount(value.value(), value.interval(), value.halfUnit(), value.kind(), blank(reports, value), origin,
					value.consistent(), reports.stream().map(Report::place).toList());
		});
	}

	private static Blank blank(List<Report> reports, FactSpace.Value value) {
		if (value.value().signum() != 0) {
			return null;
		}
		return reports.stream().anyMatch(report -> report.quantity().value() != null) ? Blank.ZERO
				: reports.stream().map(report -> report.quantity().blank()).filter(blank -> blank == Blank.EMPTY || blank == Blank.DASH)
						.findFirst().orElse(Blank.EMPTY);
	}

	/**
	 * What is known of a fact: as the document reports it, else last year's document, else another one of the same department
	 * that stands beside it, such as its budget, else as the text implies it.
	 */
	Optional<Amount> known(FactKey key) {
		Optional<Amount> here = reported(key);
		if (here.isPresent() || request == null) {
			return here;
		}
		Optional<Amount> before = request.prior().flatMap(prior -> reported(prior.facts(), key, Amount.Origin.PRIOR));
		Evaluator evaluator = request.evaluator();
		return before.or(() -> beside(key)).or(() -> evaluator.implied(key).map(implied -> implied(implied.value(), implied)));
	}

	private Optional<Amount> beside(FactKey key) {
		return request.others().stream().filter(other -> document.header().isSameDepartment(other.header()))
				.flatMap(other -> reported(other.facts(), key, Amount.Origin.BESIDE).stream()).findFirst();
	}

	private static Amount implied(Result.Value value, Evaluator.Implied implied) {
		return new Amount(value.value(), value.interval(), value.halfUnit(), value.kind(), value.value().signum() == 0 ? Blank.ZERO : null,
				Amount.Origin.IMPLIED, true, List.of(implied.claim().place()));
	}
}
