// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.form.FigureForm;
import org.gongkai.core.spi.ChartProvider;
import org.gongkai.core.spi.Contribution;
import org.gongkai.core.spi.ExtensionCatalog;
import org.gongkai.core.spi.ExtensionPoint;

/** The charts that can be made of a document: the figures its form prescribes, then ours, then those of other plug-ins. */
public final class Charts {

	// From the whole to its parts, then change, then performance: the order in which a reader asks.
	private static final List<String> ORDER = List.of("income-by-source", "expenditure-by-nature", "expenditure-by-function", "expenditure-treemap",
			"expenditure-by-economy", "expenditure-by-government-economy", "year-on-year", "budget-and-final", "completion", "public-expenses",
			"documents", "documents-shares", "scores", "projects-by-score", "projects-by-money", "project-execution");

	private Charts() {
	}

	/** All charts of a document in the order of a list. */
	public static List<ChartEntry> of(ExtensionCatalog extensions, DocumentSnapshot document) {
		List<ChartEntry> entries = new ArrayList<>();
		document.meaning().ifPresent(meaning -> meaning.form().figures().forEach(figure -> entries.add(required(figure))));
		extensions.charts().stream().sorted(Comparator.comparingInt(Charts::order)).forEach(chart -> entries.add(new ChartEntry(chart, false, List.of())));
		return entries;
	}

	/** The chart of a document that is called so; see {@link ChartEntry#isCalled}. */
	public static Optional<ChartEntry> named(ExtensionCatalog extensions, DocumentSnapshot document, String word) {
		return of(extensions, document).stream().filter(entry -> entry.isCalled(word)).findFirst();
	}

	private static ChartEntry required(FigureForm figure) {
		ChartProvider provider = new RequiredFigure(figure);
		return new ChartEntry(Contribution.of(ExtensionPoint.CHARTS, provider), true,
				Stream.concat(Stream.of(figure.number(), figure.name(), figure.title()), figure.aliases().stream()).filter(Objects::nonNull)
						.filter(name -> !name.isEmpty()).toList());
	}

	private static int order(Contribution<ChartProvider> chart) {
		int at = ORDER.indexOf(chart.id());
		return at < 0 ? ORDER.size() : at;
	}
}
