// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.fact;

import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.gongkai.core.quantity.Interval;
import org.gongkai.core.quantity.Quantity;

/** All reports of a document by fact and by place. Immutable; the order is that of the document. */
public final class FactSpace {

	/** A space without facts. */
	public static final FactSpace EMPTY = new FactSpace(List.of());

	private final List<Report> reports;
	private final Map<FactKey, int[]> byKey;
	private final Map<Set<String>, Map<FactKey, List<FactKey>>> byRest;
	private final Map<Class<?>, int[]> asked;
	private final Consumer<FactKey> watch;
	private final FactSpace unwatched;
	private List<Report> byOffset;

	/**
	 * What a fact is worth for computing.
	 *
	 * @param value the most finely printed value, in the base unit
	 * @param interval values that all reports admit; when they contradict each other, all values that any report admits
	 * @param halfUnit half a unit in the last digit of the most finely printed value, in the base unit
	 * @param kind kind of quantity, see org.gongkai.core.quantity.Units
	 * @param consistent whether the reports admit a common value
	 */
	public record Value(BigDecimal value, Interval interval, BigDecimal halfUnit, String kind, boolean consistent) {
	}

	/** @param reports reports in document order; the number of each is its index */
	public FactSpace(List<Report> reports) {
		this(reports, index(reports), new ConcurrentHashMap<>(), new ConcurrentHashMap<>(), null, null);
	}

	private FactSpace(List<Report> reports, Map<FactKey, int[]> byKey, Map<Set<String>, Map<FactKey, List<FactKey>>> byRest,
			Map<Class<?>, int[]> asked, Consumer<FactKey> watch, FactSpace unwatched) {
		this.unwatched = unwatched == null ? this : unwatched;
		this.reports = watch == null ? List.copyOf(reports) : reports;
		this.byKey = byKey;
		this.byRest = byRest;
		this.asked = asked;
		this.watch = watch;
	}

	private static Map<FactKey, int[]> index(List<Report> reports) {
		Map<FactKey, int[]> byKey = LinkedHashMap.newLinkedHashMap(reports.size());
		for (int i = 0; i < reports.size(); i++) {
			int[] known = byKey.get(reports.get(i).key());
			int[] numbers = known == null ? new int[1] : Arrays.copyOf(known, known.length + 1);
			numbers[numbers.length - 1] = i;
			byKey.put(reports.get(i).key(), numbers);
		}
		return byKey;
	}

	/** A space of other reports; when they report the same facts in the same order, what has been found out about the facts is kept. */
	public FactSpace with(List<Report> others) {
		return isOfSameFacts(others) ? new FactSpace(others, byKey, byRest, asked, null, null) : new FactSpace(others);
	}

	/** The same facts with other numbers printed for some of them. */
	public FactSpace with(Map<Report, Quantity> numbers) {
		List<Report> others = new ArrayList<>(unwatched.reports);
		numbers.forEach((report, quantity) -> others.set(report.id(), report.with(quantity)));
		return new FactSpace(others, byKey, byRest, asked, null, null);
	}

	/** Whether reports are of the facts of this space, in the same order and from the same kinds of places. */
	public boolean isOfSameFacts(List<Report> others) {
		if (others.size() != reports.size()) {
			return false;
		}
		for (int i = 0; i < reports.size(); i++) {
			Report one = reports.get(i);
			Report other = others.get(i);
			if (one != other && (one.origin() != other.origin() || !one.key().equals(other.key()))) {
				return false;
			}
		}
		return true;
	}

	/** The same space for a reader of whom is noted which facts it looks at. */
	public FactSpace watched(Consumer<FactKey> watcher) {
		List<Report> all = reports;
		return new FactSpace(new AbstractList<>() {
			@Override
			public Report get(int number) {
				Report report = all.get(number);
				watcher.accept(report.key());
				return report;
			}

			@Override
			public int size() {
				return all.size();
			}
		}, byKey, byRest, asked, watcher, unwatched);
	}

	/** Notes that a fact is looked at whose value the reader has at hand. */
	public void noteRead(FactKey key) {
		if (watch != null) {
			watch.accept(key);
		}
	}

	/** Whether a fact is reported. */
	public boolean isReported(FactKey key) {
		return byKey.containsKey(key);
	}

	/** Number of the first report of a fact; -1 when it is not reported. */
	public int number(FactKey key) {
		int[] found = byKey.get(key);
		return found == null ? -1 : found[0];
	}

	/** All reports in document order. */
	public List<Report> reports() {
		return reports;
	}

	/** All facts that are reported, in order of their first report. */
	public Set<FactKey> keys() {
		return Collections.unmodifiableSet(byKey.keySet());
	}

	/** The reports of a fact in document order; empty when it is not reported. */
	public List<Report> reports(FactKey key) {
		int[] found = byKey.get(key);
		noteRead(key);
		if (found == null) {
			return List.of();
		}
		if (found.length == 1) {
			return List.of(reports.get(found[0]));
		}
		Report[] all = new Report[found.length];
		for (int i = 0; i < found.length; i++) {
			all[i] = reports.get(found[i]);
		}
		return List.of(all);
	}

	/**
	 * The facts that tables report and that differ from a fact on some dimensions only, in document order.
	 *
	 * @param key what they have in common
	 * @param free dimensions on which each has a member of its own
	 */
	public List<FactKey> matching(FactKey key, Set<String> free) {
		return byRest.computeIfAbsent(free, this::withoutDimensions).getOrDefault(key, List.of());
	}

	private Map<FactKey, List<FactKey>> withoutDimensions(Set<String> free) {
		Map<FactKey, List<FactKey>> found = new HashMap<>();
		for (Map.Entry<FactKey, int[]> entry : byKey.entrySet()) {
			FactKey key = entry.getKey();
			if (free.stream().noneMatch(dimension -> key.get(dimension).isEmpty())
					&& Arrays.stream(entry.getValue()).anyMatch(number -> reports.get(number).origin() == Report.Origin.CELL)) {
				FactKey rest = key;
				for (String dimension : free) {
					rest = rest.without(dimension);
				}
				found.computeIfAbsent(rest, common -> new ArrayList<>()).add(key);
			}
		}
		return found;
	}

	/**
	 * The reports of some facts in document order. Which facts those are is found out once while the same facts are reported.
	 *
	 * @param asker who asks, always with the same condition
	 */
	public List<Report> reports(Class<?> asker, Predicate<FactKey> which) {
		int[] numbers = asked.computeIfAbsent(asker, known -> IntStream.range(0, reports.size()).filter(number -> which.test(reports.get(number).key())).toArray());
		return new AbstractList<>() {
			@Override
			public Report get(int index) {
				return reports.get(numbers[index]);
			}

			@Override
			public int size() {
				return numbers.length;
			}
		};
	}

	/** The report whose place holds the offset, its end included; empty when there is none. */
	public Optional<Report> at(int offset) {
		List<Report> sorted = unwatched.byOffset();
		int low = 0;
		int high = sorted.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (sorted.get(middle).place().offset() <= offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		if (low == 0) {
			return Optional.empty();
		}
		Report candidate = sorted.get(low - 1);
		noteRead(candidate.key());
		return offset <= candidate.place().offset() + candidate.place().length() ? Optional.of(candidate) : Optional.empty();
	}

	private synchronized List<Report> byOffset() {
		if (byOffset == null) {
			byOffset = isSorted(reports) ? reports : reports.stream().sorted(Comparator.comparingInt(report -> report.place().offset())).toList();
		}
		return byOffset;
	}

	private static boolean isSorted(List<Report> reports) {
		for (int i = 1; i < reports.size(); i++) {
			if (reports.get(i).place().offset() < reports.get(i - 1).place().offset()) {
				return false;
			}
		}
		return true;
	}

	/** What a fact is worth; empty when no report gives it a value (none at all, or only 不适用). */
	public Optional<Value> value(FactKey key) {
		Quantity finest = null;
		Interval common = null;
		Interval hull = null;
		boolean consistent = true;
		for (Report report : reports(key)) {
			Optional<Interval> interval = report.quantity().interval();
			if (interval.isEmpty()) {
				continue;
			}
			if (finest == null) {
				finest = report.quantity();
				common = interval.get();
				hull = common;
				continue;
			}
			if (isFiner(report.quantity(), finest)) {
				finest = report.quantity();
			}
			hull = hull.hull(interval.get());
			Optional<Interval> both = consistent ? common.intersection(interval.get()) : Optional.empty();
			consistent = both.isPresent();
			common = both.orElse(common);
		}
		return finest == null ? Optional.empty()
				: Optional.of(new Value(finest.base().orElseThrow(), consistent ? common : hull, finest.halfUnit(),
						finest.unitOf().kind(), consistent));
	}

	/** Whether a fact has several numbers that contradict each other. */
	public boolean isDisputed(FactKey key) {
		int[] found = byKey.get(key);
		noteRead(key);
		return found != null && found.length > 1 && value(key).filter(value -> !value.consistent()).isPresent();
	}

	// A printed number says more than a blank, although a blank is exactly zero.
	private static boolean isFiner(Quantity one, Quantity other) {
		if ((one.value() == null) != (other.value() == null)) {
			return one.value() != null;
		}
		return one.halfUnit().compareTo(other.halfUnit()) < 0;
	}
}
