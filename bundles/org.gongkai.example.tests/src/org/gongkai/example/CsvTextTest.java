// SPDX-License-Identifier: EPL-2.0
package org.gongkai.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.gongkai.example.CsvText.Field;
import org.junit.jupiter.api.Test;

class CsvTextTest {

	@Test
	void fieldsKnowTheirLineAndColumn() {
		assertEquals(List.of(List.of(new Field("合计", 1, 1), new Field("", 1, 4), new Field("7,973", 1, 6)),
				List.of(new Field("208", 2, 1), new Field("3.00", 2, 5))), CsvText.read("合计,,\"7,973\"\r\n208,3.00\r\n"));
	}

	@Test
	void quotationMarksAreDoubledInsideAndMayHoldLineBreaks() {
		List<List<Field>> rows = CsvText.read("\"a\"\"b\nc\",d\ne");
		assertEquals(List.of(new Field("a\"b\nc", 1, 2), new Field("d", 2, 4)), rows.get(0));
		assertEquals(List.of(new Field("e", 3, 1)), rows.get(1));
	}

	@Test
	void aBlankLineIsARowWithOneEmptyField() {
		assertEquals(List.of(new Field("", 2, 1)), CsvText.read("a\n\nb").get(1));
		assertEquals(List.of(), CsvText.read(""));
	}

	@Test
	void aQuotationMarkThatIsNeverClosedEndsWithTheText() {
		assertEquals("a,b", CsvText.read("\"a,b").getFirst().getFirst().text());
	}
}
