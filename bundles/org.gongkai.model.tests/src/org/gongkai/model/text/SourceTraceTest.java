// SPDX-License-Identifier: EPL-2.0
package org.gongkai.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTraceTest {

	@ParameterizedTest
	@ValueSource(strings = { "@459", "@459:1,459:9,,460:3", "@79:1+20,81", "@1:2+3,4:5+6", "@7,", "@805:1+2/808:1,806:4" })
	void whatIsWrittenIsWhatWasRead(String text) {
		assertEquals(text, SourceTrace.parse(text).orElseThrow().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "@", "@a", "@0", "@1:", "@1:0", "@1+", "@-1", "@1:2:3", "@12345678901", "@1:2/", "@1/a" })
	void whatIsNoTraceIsRefused(String text) {
		assertTrue(SourceTrace.parse(text).isEmpty(), text);
	}

	@Test
	void noTextIsNoTrace() {
		assertTrue(SourceTrace.parse("").orElseThrow().isEmpty());
		assertEquals("", SourceTrace.NONE.toString());
	}

	@Test
	void theFirstLineIsThatOfTheFirstPresentSegment() {
		assertEquals(460, SourceTrace.parse("@,460:3").orElseThrow().firstLine());
		assertEquals(0, SourceTrace.NONE.firstLine());
	}
}
