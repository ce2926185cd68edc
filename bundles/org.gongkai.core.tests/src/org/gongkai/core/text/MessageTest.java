// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessageTest {

	@Test
	void valuesAreInsertedAsTheyAre() {
		Message message = Message.of("第 {0} 行：{1}", "Line {0}: it's {1}", 1234, "{0}");
		assertEquals("第 1234 行：{0}", message.zh());
		assertEquals("Line 1234: it's {0}", message.en());
	}

	@Test
	void chineseIsForChineseAndEnglishForAllOthers() {
		Message message = new Message("甲", "a");
		assertEquals("甲", message.in(Locale.SIMPLIFIED_CHINESE));
		assertEquals("a", message.in(Locale.KOREAN));
	}
}
