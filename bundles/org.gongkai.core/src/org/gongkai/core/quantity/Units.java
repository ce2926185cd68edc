// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.quantity;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The units in which disclosures count, and how they convert. Money converts to 元, shares to plain numbers. */
public final class Units {

	/** Kind of quantity of money. */
	public static final String MONEY = "元";
	/** Kind of quantity of a share or a rate, and of a number without unit. */
	public static final String RATIO = "";

	/**
	 * A unit.
	 *
	 * @param name as printed, e.g. 万元
	 * @param kind what it counts; only quantities of one kind compare
	 * @param scale power of ten that converts to the base unit of its kind
	 * @param exact whether a whole number of it is exactly that
	 * @param least digits after the point that are known even where zeros at the end are not printed
	 */
	public record Unit(String name, String kind, int scale, boolean exact, int least) {

		/** Whether a whole number of it is a count, which nobody rounds. */
		public boolean isCount() {
			return exact && !isPoints();
		}

		/** Whether it is points of a score or a weight. */
		public boolean isPoints() {
			return kind.equals(POINTS);
		}

		/** Converts an amount to the base unit. */
		public BigDecimal toBase(BigDecimal amount) {
			return amount.scaleByPowerOfTen(scale);
		}

		/** Converts an amount in the base unit to this unit. */
		public BigDecimal fromBase(BigDecimal amount) {
			return amount.scaleByPowerOfTen(-scale);
		}
	}

	// What is counted by the piece; a score, an area or a time may be rounded.
	private static final Set<String> PIECES = Set.of("人次", "人", "批次", "辆次", "辆", "台套", "个", "家", "户", "项", "件", "次", "组", "艘", "架");

	private static final String POINTS = "分";

	/** Points that a scheme gives, which are what it says, unlike points that are scored: the name of the unit in forms. */
	private static final String GIVEN = "分值";

	/** Points that are scored, to the hundredth, without zeros at the end: the name of the unit in forms. */
	private static final String SCORED = "得分";

	private static final Map<String, Unit> KNOWN = new LinkedHashMap<>();

	static {
		add(MONEY, 8, "亿元");
		add(MONEY, 7, "千万元");
		add(MONEY, 6, "百万元");
		add(MONEY, 4, "万元");
		add(MONEY, 3, "千元");
		add(MONEY, 0, "元");
		add(RATIO, -2, "%", "％", "个百分点", "百分点");
		add(RATIO, -3, "‰");
		add(RATIO, 0, "", "倍");
		for (String counted : List.of("人次", "人", "批次", "辆次", "辆", "台（套）", "台(套)", "台套", "台", "套", "个", "家", "户",
				"项", "件", "次", "组", "分", "艘", "架", "平方米", "公里", "吨", "年", "天", "日", "月")) {
			String kind = counted.startsWith("台") || counted.equals("套") ? "台套" : counted;
			add(kind, 0, counted);
			if (counted.equals("人次") || counted.equals("人") || counted.equals("平方米")) {
				add(kind, 4, "万" + counted);
			}
		}
		KNOWN.put(GIVEN, new Unit(POINTS, POINTS, 0, true, 0));
		KNOWN.put(SCORED, new Unit(POINTS, POINTS, 0, false, 2));
	}

	private static final List<String> LONGEST_FIRST = KNOWN.keySet().stream().filter(name -> !name.isEmpty() && !name.equals(GIVEN) && !name.equals(SCORED))
			.sorted(Comparator.comparingInt(String::length).reversed()).toList();

	private Units() {
	}

	private static void add(String kind, int scale, String... names) {
		for (String name : names) {
			KNOWN.put(name, new Unit(name, kind, scale, scale == 0 && PIECES.contains(kind), 0));
		}
	}

	/** The unit of a name; a name that is not known is a unit of its own kind. Null and empty mean a plain number. */
	public static Unit of(String name) {
		if (name == null || name.isEmpty()) {
			return KNOWN.get("");
		}
		Unit unit = KNOWN.get(name);
		return unit != null ? unit : new Unit(name, name, 0, false, 0);
	}

	/** Whether the unit is money. */
	public static boolean isMoney(String name) {
		return of(name).kind().equals(MONEY);
	}

	/** The known unit with which a text begins, spaces skipped; empty when there is none. */
	public static Optional<Unit> leading(String text) {
		int start = 0;
		while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\u3000' || text.charAt(start) == '\u00a0')) {
			start++;
		}
		for (String name : LONGEST_FIRST) {
			if (text.startsWith(name, start)) {
				return Optional.of(KNOWN.get(name));
			}
		}
		return Optional.empty();
	}
}
