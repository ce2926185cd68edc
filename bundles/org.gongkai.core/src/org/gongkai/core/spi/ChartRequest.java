// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.spi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.expression.Evaluator;

/**
 * What a chart is made of, and how it is wanted. One request serves all charts of one moment, so that what the text implies
 * is worked out once; it is used by one thread at a time.
 */
public final class ChartRequest {

	private final DocumentSnapshot document;
	private final DocumentSnapshot prior;
	private final List<DocumentSnapshot> others;
	private final String unit;
	private final Map<String, String> options;
	private Evaluator evaluator;

	private ChartRequest(DocumentSnapshot document, DocumentSnapshot prior, List<DocumentSnapshot> others, String unit,
			Map<String, String> options) {
		this.document = document;
		this.prior = prior;
		this.others = List.copyOf(others);
		this.unit = unit;
		this.options = Map.copyOf(options);
	}

	/** A request for charts of one document and no wish at all. */
	public static ChartRequest of(DocumentSnapshot document) {
		return new ChartRequest(document, null, List.of(), "", Map.of());
	}

	/** The same with last year's document; null when it is not at hand. */
	public ChartRequest withPrior(DocumentSnapshot lastYear) {
		return new ChartRequest(document, lastYear, others, unit, options);
	}

	/** The same with further documents that are shown beside it, in this order. */
	public ChartRequest withOthers(List<DocumentSnapshot> further) {
		return new ChartRequest(document, prior, further, unit, options);
	}

	/** The same with a unit of the amounts, e.g. 亿元; empty leaves the choice to the chart. */
	public ChartRequest withUnit(String wanted) {
		return new ChartRequest(document, prior, others, wanted, options);
	}

	/** The same with a setting that a provider documents; providers ignore names they do not know. */
	public ChartRequest withOption(String name, String value) {
		Map<String, String> more = new TreeMap<>(options);
		more.put(name, value);
		return new ChartRequest(document, prior, others, unit, more);
	}

	/** The document. */
	public DocumentSnapshot document() {
		return document;
	}

	/** Last year's document; empty when it is not at hand. */
	public Optional<DocumentSnapshot> prior() {
		return Optional.ofNullable(prior);
	}

	/** Documents that are shown beside it; most charts ignore them. */
	public List<DocumentSnapshot> others() {
		return others;
	}

	/** Wanted unit of amounts; empty when the chart chooses. */
	public String unit() {
		return unit;
	}

	/** A setting that a provider documents. */
	public Optional<String> option(String name) {
		return Optional.ofNullable(options.get(name));
	}

	/** Values of facts of the document, of last year's, and those the text implies. */
	public Evaluator evaluator() {
		if (evaluator == null) {
			evaluator = Evaluator.of(document, prior);
		}
		return evaluator;
	}
}
