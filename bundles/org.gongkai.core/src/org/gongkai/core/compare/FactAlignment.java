// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.core.compare.AmountChange.Coordinate;
import org.gongkai.core.compare.AmountChange.Printed;
import org.gongkai.core.document.ClaimText;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.Place;
import org.gongkai.core.fact.Report;
import org.gongkai.core.form.DimensionTree;
import org.gongkai.core.form.SubjectTree;
import org.gongkai.core.quantity.Quantity;

/**
 * Brings the facts of two documents to common coordinates and pairs them. What makes the documents two is left out: the year
 * counts from each document's own, the stage that a document is about and the department itself go without saying. Codes of
 * the first document are followed into the catalogs of the second.
 */
final class FactAlignment {

	// Coordinates that an amount has in common with the whole it is a share of.
	private static final Set<String> OF_THE_WHOLE = Set.of("要素", FactKey.YEAR, FactKey.STAGE);

	private final DocumentSnapshot before;
	private final DocumentSnapshot after;
	private final Map<String, String> projects;
	private final Map<String, String> codes = new LinkedHashMap<>();
	private final Map<String, Map<String, String>> followed = new HashMap<>();

	FactAlignment(DocumentSnapshot before, DocumentSnapshot after) {
		this.before = before;
		this.after = after;
		this.projects = NameMatching.pairs(projects(before), projects(after));
	}

	private static Set<String> projects(DocumentSnapshot document) {
		return document.facts().keys().stream().map(key -> key.get(FactKey.PROJECT)).filter(name -> !name.isEmpty())
				.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	Map<String, String> renamedProjects() {
		return projects;
	}

	Map<String, String> followedCodes() {
		return codes;
	}

	List<AmountChange> amounts() {
		Map<FactKey, Printed> first = facts(before, true);
		Map<FactKey, Printed> second = facts(after, false);
		List<AmountChange> amounts = new ArrayList<>();
		Set<FactKey> keys = new LinkedHashSet<>(second.keySet());
		keys.addAll(first.keySet());
		for (FactKey key : keys) {
			Map<FactKey, Printed> side = second.containsKey(key) ? second : first;
			AmountChange amount = change(key.toString(), coordinates(key), side.get(key).place().label(), Optional.ofNullable(first.get(key)),
					Optional.ofNullable(second.get(key)), share(key, side));
			amounts.add(amount);
			if (amount.before().isPresent() && amount.after().isPresent() && !amount.kind().isChange()) {
				amounts.addAll(atOnePlace(amount));
			}
		}
		amounts.addAll(rates());
		return amounts;
	}

	/** The facts of the first document in common coordinates. */
	Map<FactKey, Printed> factsBefore() {
		return facts(before, true);
	}

	/** The facts of the second document in common coordinates. */
	Map<FactKey, Printed> factsAfter() {
		return facts(after, false);
	}

	/** Every reported number of the first document by its fact in common coordinates and its place. */
	Map<String, Cell> cellsBefore() {
		return cells(before, true);
	}

	/** Every reported number of the second document by its fact in common coordinates and its place. */
	Map<String, Cell> cellsAfter() {
		return cells(after, false);
	}

	/**
	 * A number of one document.
	 *
	 * @param coordinates what it is; empty for one that is no fact
	 * @param label what people call it
	 * @param printed what is printed
	 */
	record Cell(List<Coordinate> coordinates, String label, Printed printed) {
	}

	private Map<String, Cell> cells(DocumentSnapshot document, boolean follow) {
		String stage = stage(document);
		Map<String, Cell> cells = new LinkedHashMap<>();
		Map<String, Integer> counts = new HashMap<>();
		for (Report report : document.facts().reports()) {
			FactKey key = common(report.key(), document, stage, follow);
			Place place = report.place();
			// The row is in the coordinates; a code that was followed has another row.
			String id = key + "@" + place.where() + "/" + place.column();
			cells.put(id + "#" + counts.merge(id, 1, Integer::sum), new Cell(coordinates(key), place.label(), new Printed(report.quantity(), List.of(place))));
		}
		rates(document).forEach((id, printed) -> cells.put(id, new Cell(List.of(), printed.place().label(), printed)));
		return cells;
	}

	// A fact that is the same may have been altered at one of the places that report it.
	private List<AmountChange> atOnePlace(AmountChange amount) {
		Map<String, Printed> first = byPlace(amount.before().orElseThrow(), before);
		List<AmountChange> odd = new ArrayList<>();
		byPlace(amount.after().orElseThrow(), after).forEach((path, printed) -> {
			Printed other = first.get(path);
			if (other != null && AmountChange.kind(other.quantity(), printed.quantity()).isChange()) {
				odd.add(change(amount.id() + "@" + path, amount.coordinates(), printed.place().label(), Optional.of(other), Optional.of(printed), amount.share()));
			}
		});
		return odd;
	}

	private static Map<String, Printed> byPlace(Printed fact, DocumentSnapshot document) {
		Map<String, Printed> places = new LinkedHashMap<>();
		Map<String, Integer> counts = new HashMap<>();
		fact.places().stream().sorted(Comparator.comparingInt(Place::offset)).forEach(place -> {
			Quantity quantity = document.facts().at(place.offset()).orElseThrow().quantity();
			places.put(place.path() + "#" + counts.merge(place.path(), 1, Integer::sum), new Printed(quantity, List.of(place)));
		});
		return places;
	}

	private static AmountChange change(String id, List<Coordinate> coordinates, String label, Optional<Printed> first, Optional<Printed> second,
			Optional<BigDecimal> share) {
		ChangeKind kind = first.isEmpty() ? ChangeKind.ADDED : second.isEmpty() ? ChangeKind.REMOVED
				: AmountChange.kind(first.get().quantity(), second.get().quantity());
		return new AmountChange(id, coordinates, label, kind, first, second, share);
	}

	private Map<FactKey, Printed> facts(DocumentSnapshot document, boolean follow) {
		String stage = stage(document);
		Map<FactKey, Printed> facts = new LinkedHashMap<>();
		for (FactKey key : document.facts().keys()) {
			List<Report> reports = document.facts().reports(key);
			Report finest = reports.stream().min(Comparator.<Report, Boolean>comparing(report -> !report.quantity().counts())
					.thenComparing(report -> report.quantity().value() == null).thenComparing(report -> report.quantity().halfUnit())).orElseThrow();
			List<Place> places = new ArrayList<>(List.of(finest.place()));
			reports.stream().filter(report -> report != finest).forEach(report -> places.add(report.place()));
			facts.putIfAbsent(common(key, document, stage, follow), new Printed(finest.quantity(), places));
		}
		return facts;
	}

	// The stage a document is about: the one most of its tables' amounts are of.
	private static String stage(DocumentSnapshot document) {
		Map<String, Integer> counts = new HashMap<>();
		document.facts().reports().stream().filter(report -> report.origin() == Report.Origin.CELL)
				.map(report -> report.key().get(FactKey.STAGE)).filter(stage -> !stage.isEmpty()).forEach(stage -> counts.merge(stage, 1, Integer::sum));
		return counts.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
				.map(Map.Entry::getKey).orElse("");
	}

	private FactKey common(FactKey key, DocumentSnapshot document, String stage, boolean follow) {
		FactKey common = key.get(FactKey.STAGE).equals(stage) ? key.without(FactKey.STAGE) : key;
		String entity = key.get(FactKey.ENTITY);
		if (entity.equals(document.header().entity()) || document.header().aliases().contains(entity)) {
			common = common.without(FactKey.ENTITY);
		}
		String year = key.get(FactKey.YEAR);
		if (!year.isEmpty()) {
			int shift = Integer.parseInt(year) - document.header().year();
			common = shift == 0 ? common.without(FactKey.YEAR) : common.with(FactKey.YEAR, (shift > 0 ? "+" : "") + shift);
		}
		if (follow) {
			for (String dimension : key.dimensions()) {
				String member = key.get(dimension);
				String there = dimension.equals(FactKey.PROJECT) ? projects.getOrDefault(member, member) : followed(dimension, member);
				common = there.equals(member) ? common : common.with(dimension, there);
			}
		}
		return common;
	}

	private String followed(String dimension, String member) {
		return followed.computeIfAbsent(dimension, d -> new HashMap<>()).computeIfAbsent(member, m -> {
			String there = follow(dimension, m);
			if (!there.equals(m)) {
				codes.put(m, there);
			}
			return there;
		});
	}

	// The code itself when the other year has it too; else the one that has its name, now or formerly.
	private String follow(String dimension, String code) {
		SubjectTree here = catalog(before, dimension);
		SubjectTree there = catalog(after, dimension);
		SubjectTree.Entry entry = here == null ? null : here.entry(code).orElse(null);
		if (entry == null || there == null || there.entry(code).isPresent()) {
			return code;
		}
		List<String> named = there.entries().stream().filter(other -> other.code().length() == code.length())
				.filter(other -> other.name().equals(entry.name()) || other.formerNames().contains(entry.name()) || entry.formerNames().contains(other.name()))
				.map(SubjectTree.Entry::code).distinct().toList();
		return named.size() == 1 ? named.getFirst() : code;
	}

	private static SubjectTree catalog(DocumentSnapshot document, String dimension) {
		return document.meaning().flatMap(meaning -> meaning.dimension(dimension)).flatMap(DimensionTree::catalog).orElse(null);
	}

	List<Coordinate> coordinates(FactKey key) {
		List<Coordinate> coordinates = new ArrayList<>();
		key.forEach((dimension, member) -> coordinates.add(new Coordinate(dimension, member, label(dimension, member))));
		return coordinates;
	}

	private String label(String dimension, String member) {
		for (DocumentSnapshot document : List.of(after, before)) {
			String label = document.meaning().flatMap(meaning -> meaning.dimension(dimension)).map(tree -> tree.label(member)).orElse(member);
			if (!label.equals(member)) {
				return member + " " + label;
			}
		}
		return dimension.equals(FactKey.YEAR) ? member.equals("-1") ? "上年" : member.equals("+1") ? "下年" : member + "年" : member;
	}

	private static Optional<BigDecimal> share(FactKey key, Map<FactKey, Printed> facts) {
		FactKey whole = key;
		for (String dimension : key.dimensions()) {
			whole = OF_THE_WHOLE.contains(dimension) ? whole : whole.without(dimension);
		}
		Printed all = facts.get(whole);
		Optional<BigDecimal> base = all == null ? Optional.empty() : all.quantity().base().filter(value -> value.signum() != 0);
		return base.flatMap(value -> facts.get(key).quantity().base()
				.filter(part -> all.quantity().unitOf().kind().equals(facts.get(key).quantity().unitOf().kind()))
				.map(part -> part.multiply(BigDecimal.valueOf(100)).divide(value, MathContext.DECIMAL64).setScale(2, RoundingMode.HALF_UP)));
	}

	// Shares, rates and other numbers of the text that are no facts: paired by section and by what they agree with.
	private List<AmountChange> rates() {
		Map<String, Printed> first = rates(before);
		Map<String, Printed> second = rates(after);
		Set<String> ids = new LinkedHashSet<>(second.keySet());
		ids.addAll(first.keySet());
		return ids.stream().map(id -> {
			String label = id.substring(id.indexOf('|') + 1, id.lastIndexOf('#'));
			return change(id, List.of(), label, Optional.ofNullable(first.get(id)), Optional.ofNullable(second.get(id)), Optional.empty());
		}).toList();
	}

	private Map<String, Printed> rates(DocumentSnapshot document) {
		Map<String, Printed> rates = new LinkedHashMap<>();
		Map<String, Integer> counts = new HashMap<>();
		for (ClaimText claim : document.claims()) {
			if (claim.kind() == ClaimText.Kind.BOUND && claim.report() < 0 && claim.quantity() != null) {
				String id = claim.place().where() + "|" + claim.expression().label();
				for (Map.Entry<String, String> renamed : document == before ? projects.entrySet() : Set.<Map.Entry<String, String>>of()) {
					id = id.replace(renamed.getKey(), renamed.getValue());
				}
				rates.put(id + "#" + counts.merge(id, 1, Integer::sum), new Printed(claim.quantity(), List.of(claim.place())));
			}
		}
		return rates;
	}
}
