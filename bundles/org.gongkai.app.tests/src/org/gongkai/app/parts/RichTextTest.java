// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.gongkai.ui.editor.hover.RichText;
import org.junit.jupiter.api.Test;

/** Explanations as text with styles. */
class RichTextTest {
	@Test
	void paragraphsAndListsStandOnLinesOfTheirOwn() {
		assertEquals("行政运行\n第一段\n  •  甲\n  •  乙",
				RichText.of("<p><b>行政运行</b></p><p>第一段</p><ul><li>甲</li><li>乙</li></ul>").text());
	}

	@Test
	void boldAndItalicPiecesKeepTheirPlaces() {
		RichText text = RichText.of("<p><b>空白</b></p><p><i>年度</i>：2024</p>");
		assertEquals("空白\n年度：2024", text.text());
		assertEquals(2, text.styles().size());
		assertStyle(text.styles().get(0), 0, 2, SWT.BOLD);
		assertStyle(text.styles().get(1), 3, 2, SWT.ITALIC);
	}

	@Test
	void escapesAreReadOnce() {
		assertEquals("a < b & \"c\" &lt;", RichText.of("a &lt; b &amp; &quot;c&quot; &amp;lt;").text());
	}

	@Test
	void cellsOfARowAreSetApart() {
		assertEquals("行\t值\n合计\t1.00",
				RichText.of("<table><tr><td>行</td><td>值</td></tr><tr><td>合计</td><td>1.00</td></tr></table>").text());
	}

	private static void assertStyle(StyleRange style, int start, int length, int font) {
		assertEquals(start, style.start);
		assertEquals(length, style.length);
		assertEquals(font, style.fontStyle);
	}
}
