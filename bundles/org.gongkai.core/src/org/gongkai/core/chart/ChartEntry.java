// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.document.Header;
import org.gongkai.core.fact.Place;
import org.gongkai.core.form.Wording;
import org.gongkai.core.spi.ChartProvider;
import org.gongkai.core.spi.ChartRequest;
import org.gongkai.core.spi.Contribution;
import org.gongkai.core.spi.Failure;
import org.gongkai.core.spi.Outcome;
import org.gongkai.core.spi.chart.ChartAnswer;
import org.gongkai.core.spi.chart.ChartModel;
import org.gongkai.core.spi.chart.NothingToShow;
import org.gongkai.core.text.Message;

/**
 * A chart that can be asked for.
 *
 * @param contribution what makes it
 * @param required whether the form of the document prescribes it
 * @param names other names it may be asked for by
 */
public record ChartEntry(Contribution<ChartProvider> contribution, boolean required, List<String> names) {

	public ChartEntry {
		names = List.copyOf(names);
	}

	/** Its identity: the official number of a prescribed figure, else the id of the provider. */
	public String id() {
		return contribution.id();
	}

	/** What lists call it. */
	public Message label() {
		return contribution.call(ChartProvider::label).value().orElseGet(() -> new Message(id(), id()));
	}

	/** Whether it may be asked for by this word: id, number, name or label; case, spaces and character width do not count. */
	public boolean isCalled(String word) {
		List<String> all = new ArrayList<>(names);
		all.addAll(List.of(id(), label().zh(), label().en()));
		String key = Wording.key(word).toLowerCase(Locale.ROOT);
		return all.stream().anyMatch(name -> Wording.key(name).toLowerCase(Locale.ROOT).equals(key));
	}

	/** The chart, or why there is none; the failure of a plug-in is a reason too. A chart of our own names its source. */
	public ChartAnswer answer(ChartRequest request) {
		Outcome<ChartAnswer> outcome = contribution.call(provider -> provider.chart(request));
		ChartAnswer answer = outcome.value().orElseGet(() -> new NothingToShow(outcome.failure().map(Failure::message).orElseThrow()));
		return answer instanceof ChartModel model && !required ? sourced(model, request) : answer;
	}

	private static ChartModel sourced(ChartModel model, ChartRequest request) {
		List<Message> notes = new ArrayList<>(model.notes());
		notes.add(ChartWords.source(drawn(model, request)));
		return new ChartModel(model.id(), model.kind(), model.title(), model.categories(), model.values(), model.series(), model.references(), notes);
	}

	/** What the documents say of themselves that values come from, the requested one first. */
	private static List<Header> drawn(ChartModel model, ChartRequest request) {
		Set<String> files = model.series().stream().flatMap(series -> series.points().stream()).flatMap(point -> point.places().stream())
				.map(Place::file).collect(Collectors.toSet());
		List<Header> drawn = Stream.of(Stream.of(request.document()), request.prior().stream(), request.others().stream()).flatMap(documents -> documents)
				.map(DocumentSnapshot::header).distinct().filter(header -> files.contains(header.file())).toList();
		return drawn.isEmpty() ? List.of(request.document().header()) : drawn;
	}
}
