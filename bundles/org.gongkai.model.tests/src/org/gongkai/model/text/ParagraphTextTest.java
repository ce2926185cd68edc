// SPDX-License-Identifier: EPL-2.0
package org.gongkai.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.gongkai.model.Claim;
import org.gongkai.model.ModelFactory;
import org.gongkai.model.Paragraph;
import org.junit.jupiter.api.Test;

class ParagraphTextTest {

	@Test
	void markerPlaceAndOneSpaceAreNoText() {
		ParagraphText text = ParagraphText.parse(">@93 (一) 收入总计");
		assertEquals("(一) 收入总计", text.text());
		assertEquals(SourceTrace.ofLine(93), text.trace());
		assertEquals("  收入", ParagraphText.parse(">   收入").text());
	}

	@Test
	void anAtSignThatIsNoPlaceIsText() {
		assertEquals("@12万元", ParagraphText.parse(">@12万元").text());
		assertEquals("@", ParagraphText.parse(">@").text());
	}

	@Test
	void printedNumbersStandInTheTextWithoutBrackets() {
		ParagraphText text = ParagraphText.of(paragraph("> 收入总计[", "7972.87", "]万元，占[", "100.00%", "]。"));
		assertEquals("收入总计7972.87万元，占100.00%。", text.text());
		assertEquals(List.of(new ParagraphText.Span(4, 7), new ParagraphText.Span(15, 7)), text.claims());
		assertEquals("万元，占", text.tail(0));
		assertEquals("。", text.tail(1));
	}

	@Test
	void offsetsLeadBackToWhatWasTyped() {
		ParagraphText text = ParagraphText.of(paragraph("> a\\[b[", "7", "]c\\\\d"));
		assertEquals("a[b7c\\d", text.text());
		assertEquals(new ParagraphText.Typed(0, 3), text.typed(1).orElseThrow());
		assertEquals(new ParagraphText.Typed(0, 5), text.typed(2).orElseThrow());
		assertTrue(text.typed(3).isEmpty());
		assertEquals(new ParagraphText.Typed(1, 2), text.typed(5).orElseThrow());
		assertEquals(new ParagraphText.Typed(1, 4), text.typed(6).orElseThrow());
	}

	@Test
	void aParagraphJoinedFromTwoSourceLinesKnowsBoth() {
		ParagraphText text = ParagraphText.parse(">@79:1+4,81:3 一二三四五六");
		assertEquals(new SourceTrace.Point(79, 4), text.source(3).orElseThrow());
		assertEquals(new SourceTrace.Point(81, 3), text.source(4).orElseThrow());
		assertEquals(new SourceTrace.Point(81, 4), text.source(5).orElseThrow());
	}

	@Test
	void aTypedParagraphHasNoSource() {
		assertTrue(ParagraphText.parse("> 一").source(0).isEmpty());
	}

	@Test
	void whatIsWrittenIsReadBackWhateverTheText() {
		Random random = new Random(11);
		String alphabet = "[]\\> @1收";
		for (int i = 0; i < 5000; i++) {
			StringBuilder text = new StringBuilder();
			for (int j = random.nextInt(8); j > 0; j--) {
				text.append(alphabet.charAt(random.nextInt(alphabet.length())));
			}
			SourceTrace trace = i % 2 == 0 ? SourceTrace.NONE : SourceTrace.ofLine(i + 1);
			ParagraphText read = ParagraphText.parse(ParagraphText.write(text.toString(), trace));
			assertEquals(text.toString(), read.text());
			assertEquals(trace, read.trace());
		}
	}

	/** A paragraph of a head and, for each claim, its printed number and its tail. */
	private static Paragraph paragraph(String head, String... claims) {
		Paragraph paragraph = ModelFactory.eINSTANCE.createParagraph();
		paragraph.setText(head);
		for (int i = 0; i < claims.length; i += 2) {
			Claim claim = ModelFactory.eINSTANCE.createClaim();
			claim.setPrinted(claims[i]);
			claim.setTail(claims[i + 1]);
			paragraph.getClaims().add(claim);
		}
		return paragraph;
	}
}
