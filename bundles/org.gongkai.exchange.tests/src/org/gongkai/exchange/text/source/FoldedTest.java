// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FoldedTest {

	@Test
	void spacingWidthQuotesAndEmphasisDoNotMatter() {
		assertEquals("\"三公\"经费(9.47)", Folded.string("**“ 三公”\u00a0经　费**（９．47）"));
		assertEquals("财政拨款收入:", Folded.string("财 政拨款收入："));
	}

	@Test
	void radicalsAndCompatibilityIdeographsAreTheOrdinaryOnes() {
		assertEquals("人行金长车", Folded.string("⼈⾏⾦⻓⻋"));
	}

	@Test
	void everyCharacterKnowsWhereItCameFrom() {
		Folded folded = Folded.of(" 收 入（1）");
		assertEquals("收入(1)", folded.toString());
		assertEquals(1, folded.origin(0));
		assertEquals(3, folded.origin(1));
		assertEquals(4, folded.originEnd(2));
		assertEquals(7, folded.origin(folded.length()));
	}

	@Property
	void offsetsAscendAndStayInside(@ForAll String text) {
		Folded folded = Folded.of(text);
		int last = -1;
		for (int i = 0; i < folded.length(); i++) {
			assertTrue(folded.origin(i) > last && folded.origin(i) < text.length());
			last = folded.origin(i);
		}
		assertEquals(folded.toString(), Folded.string(folded.toString()));
	}
}
