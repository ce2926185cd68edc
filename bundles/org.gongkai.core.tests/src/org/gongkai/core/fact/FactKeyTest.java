// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactKeyTest {

	@Test
	void theOrderOfCoordinatesDoesNotMatter() {
		Map<String, String> one = new LinkedHashMap<>(Map.of());
		one.put("阶段", "决算");
		one.put("要素", "支出");
		Map<String, String> other = new LinkedHashMap<>();
		other.put("要素", "支出");
		other.put("阶段", "决算");
		assertEquals(FactKey.of(one), FactKey.of(other));
		assertEquals(FactKey.of(one).hashCode(), FactKey.of(other).hashCode());
	}

	@Test
	void anEmptyMemberIsTheWhole() {
		assertSame(FactKey.WHOLE, FactKey.of(Map.of("要素", "")));
		assertEquals("", FactKey.WHOLE.get("要素"));
	}

	@Test
	void changingACoordinateIsTheSameAsStatingIt() {
		FactKey key = FactKey.of(Map.of("要素", "支出", "阶段", "决算"));
		assertEquals(FactKey.of(Map.of("要素", "支出", "阶段", "决算", "性质", "基本支出")), key.with("性质", "基本支出"));
		assertEquals(FactKey.of(Map.of("要素", "收入", "阶段", "决算")), key.with("要素", "收入"));
		assertEquals(FactKey.of(Map.of("阶段", "决算")), key.without("要素"));
		assertSame(key, key.without("性质"));
		assertSame(key, key.with("要素", "支出"));
		assertEquals(key, key.with("性质", "x").with("性质", ""));
	}

	@Test
	void aMemberIsNotADimension() {
		assertNotEquals(FactKey.of(Map.of("a", "b")), FactKey.of(Map.of("b", "a")));
		assertEquals(List.of("a"), FactKey.of(Map.of("a", "b")).dimensions());
	}
}
