// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.gongkai.core.chart.ChartEntry;
import org.gongkai.core.chart.Charts;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.spi.ChartRequest;
import org.gongkai.core.spi.ExtensionCatalog;
import org.gongkai.core.spi.chart.ChartAnswer;
import org.gongkai.core.spi.chart.ChartModel;
import org.gongkai.core.text.Message;
import org.gongkai.ui.snapshot.Snapshots;

/**
 * What the Charts view shows.
 *
 * @param document name of the document
 * @param choices  the charts to choose from, prescribed figures first
 * @param chosen   id of the one that is shown
 * @param answer   the chart as a whole, or why there is none
 */
record ChartContent(String document, List<Choice> choices, String chosen, ChartAnswer answer) {
	/**
	 * A chart to choose.
	 *
	 * @param id       its id
	 * @param label    what it is called
	 * @param required whether the form prescribes it
	 */
	record Choice(String id, Message label, boolean required) {
	}

	/**
	 * Makes the wanted chart.
	 *
	 * @param wanted id; when the document has no such chart, the first that has something to show is taken
	 * @param unit   unit of amounts; empty when the chart chooses
	 */
	static ChartContent of(ExtensionCatalog extensions, Snapshots.State state, Collection<Snapshots.State> all, String wanted,
			String unit, IProgressMonitor monitor) {
		DocumentSnapshot document = state.snapshot();
		List<ChartEntry> entries = Charts.of(extensions, document);
		ChartRequest request = ChartRequest.of(document).withUnit(unit).withPrior(prior(document, all)).withOthers(beside(state, all));
		List<Choice> choices = entries.stream().map(entry -> new Choice(entry.id(), entry.label(), entry.required())).toList();
		Optional<ChartEntry> chosen = entries.stream().filter(entry -> entry.id().equals(wanted)).findFirst();
		if (chosen.isPresent()) {
			return new ChartContent(document.header().name(), choices, wanted, chosen.get().answer(request));
		}
		for (ChartEntry entry : entries) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			if (entry.answer(request) instanceof ChartModel model) {
				return new ChartContent(document.header().name(), choices, entry.id(), model);
			}
		}
		return new ChartContent(document.header().name(), choices, entries.get(0).id(), entries.get(0).answer(request));
	}

	private static DocumentSnapshot prior(DocumentSnapshot document, Collection<Snapshots.State> all) {
		String name = document.header().prior();
		return name.isEmpty() ? null : all.stream().map(Snapshots.State::snapshot)
				.filter(other -> other.header().name().equals(name)).findFirst().orElse(null);
	}

	/** The other documents in the same folder, which is how a person puts things side by side. */
	private static List<DocumentSnapshot> beside(Snapshots.State state, Collection<Snapshots.State> all) {
		String folder = folder(state.uri());
		List<DocumentSnapshot> others = new ArrayList<>();
		for (Snapshots.State other : all) {
			if (!other.uri().equals(state.uri()) && folder(other.uri()).equals(folder)) {
				others.add(other.snapshot());
			}
		}
		return others;
	}

	/** The folder of a text. */
	static String folder(String uri) {
		return uri.substring(0, uri.lastIndexOf('/') + 1);
	}
}
