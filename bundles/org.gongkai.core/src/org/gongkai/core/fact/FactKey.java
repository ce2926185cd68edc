// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * The coordinates of a fact: one member for every dimension on which it is not the whole. Two places report the same
 * fact exactly when their keys are equal, whatever order the coordinates were given in.
 */
public final class FactKey implements Comparable<FactKey> {

	/** Dimension of the year; its members are the years in digits. */
	public static final String YEAR = "年度";
	/** Dimension of the department or unit; absent for the department of the document itself. */
	public static final String ENTITY = "单位";
	/** Dimension of the stage: 年初预算, 全年预算, 决算. */
	public static final String STAGE = "阶段";
	/** Dimension of the official items outside the cube of money: 三公, 采购, 车辆, 机关运行经费. */
	public static final String ITEM = "事项";

	/** Dimension of the project; its members are the names of projects, whatever they are. */
	public static final String PROJECT = "项目";

	/** Stands, in a formula, for the member that a rule has come to. */
	public static final String RUNNING = "＊";

	/** The fact without any coordinate. */
	public static final FactKey WHOLE = new FactKey(new String[0]);

	// Dimension and member alternate, dimensions in ascending order.
	private final String[] pairs;
	private final int hash;

	private FactKey(String[] pairs) {
		this.pairs = pairs;
		this.hash = Arrays.hashCode(pairs);
	}

	/** The key of some coordinates, dimension to member. Empty members stand for the whole and are left out. */
	public static FactKey of(Map<String, String> coordinates) {
		List<String> pairs = new ArrayList<>(coordinates.size() * 2);
		new TreeMap<>(coordinates).forEach((dimension, member) -> {
			if (!member.isEmpty()) {
				pairs.add(dimension);
				pairs.add(member);
			}
		});
		return pairs.isEmpty() ? WHOLE : new FactKey(pairs.toArray(String[]::new));
	}

	/** The member on a dimension; empty for the whole. */
	public String get(String dimension) {
		for (int i = 0; i < pairs.length; i += 2) {
			if (pairs[i].equals(dimension)) {
				return pairs[i + 1];
			}
		}
		return "";
	}

	/** The same fact with another member on one dimension; an empty member is the whole. */
	public FactKey with(String dimension, String member) {
		if (member.isEmpty()) {
			return without(dimension);
		}
		int at = 0;
		while (at < pairs.length && pairs[at].compareTo(dimension) < 0) {
			at += 2;
		}
		boolean present = at < pairs.length && pairs[at].equals(dimension);
		if (present && pairs[at + 1].equals(member)) {
			return this;
		}
		String[] changed = new String[present ? pairs.length : pairs.length + 2];
		System.arraycopy(pairs, 0, changed, 0, at);
		changed[at] = dimension;
		changed[at + 1] = member;
		System.arraycopy(pairs, present ? at + 2 : at, changed, at + 2, pairs.length - (present ? at + 2 : at));
		return new FactKey(changed);
	}

	/** The whole along one dimension. */
	public FactKey without(String dimension) {
		for (int at = 0; at < pairs.length; at += 2) {
			if (pairs[at].equals(dimension)) {
				String[] changed = new String[pairs.length - 2];
				System.arraycopy(pairs, 0, changed, 0, at);
				System.arraycopy(pairs, at + 2, changed, at, pairs.length - at - 2);
				return changed.length == 0 ? WHOLE : new FactKey(changed);
			}
		}
		return this;
	}

	/** The dimensions on which it is not the whole, in ascending order. */
	public List<String> dimensions() {
		List<String> dimensions = new ArrayList<>(pairs.length / 2);
		for (int i = 0; i < pairs.length; i += 2) {
			dimensions.add(pairs[i]);
		}
		return dimensions;
	}

	/** Passes every coordinate, dimension and member, dimensions in ascending order. */
	public void forEach(BiConsumer<String, String> coordinate) {
		for (int i = 0; i < pairs.length; i += 2) {
			coordinate.accept(pairs[i], pairs[i + 1]);
		}
	}

	/** The members that fulfil a condition, dimensions in ascending order; mostly none. */
	public List<String> members(Predicate<String> condition) {
		List<String> found = List.of();
		for (int i = 1; i < pairs.length; i += 2) {
			if (condition.test(pairs[i])) {
				found = found.isEmpty() ? new ArrayList<>(2) : found;
				found.add(pairs[i]);
			}
		}
		return found;
	}

	/** Adds the dimensions on which two facts differ, in ascending order. */
	public void differences(FactKey other, Set<String> into) {
		int i = 0;
		int j = 0;
		while (i < pairs.length || j < other.pairs.length) {
			int order = i == pairs.length ? 1 : j == other.pairs.length ? -1 : pairs[i].equals(other.pairs[j]) ? 0 : pairs[i].compareTo(other.pairs[j]);
			if (order == 0) {
				if (!pairs[i + 1].equals(other.pairs[j + 1])) {
					into.add(pairs[i]);
				}
			} else {
				into.add(order < 0 ? pairs[i] : other.pairs[j]);
			}
			i += order <= 0 ? 2 : 0;
			j += order >= 0 ? 2 : 0;
		}
	}

	/** The coordinates, dimensions in ascending order. */
	public Map<String, String> coordinates() {
		Map<String, String> map = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			map.put(pairs[i], pairs[i + 1]);
		}
		return map;
	}

	@Override
	public int compareTo(FactKey other) {
		return Arrays.compare(pairs, other.pairs);
	}

	@Override
	public boolean equals(Object other) {
		return this == other || other instanceof FactKey that && hash == that.hash && Arrays.equals(pairs, that.pairs);
	}

	@Override
	public int hashCode() {
		return hash;
	}

	/** The coordinates as people read them: {@code 功能科目=2080101 性质=基本支出 …}. */
	@Override
	public String toString() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < pairs.length; i += 2) {
			text.append(i == 0 ? "" : " ").append(pairs[i]).append('=').append(pairs[i + 1]);
		}
		return text.toString();
	}
}
