// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Provider;
import java.util.List;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;
import org.gongkai.lang.formatting2.CanonicalLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The canonical layout. */
class FormatterTest {

	@ParameterizedTest
	@ValueSource(strings = {Examples.FORM, Examples.DISCLOSURE, Examples.CATALOG})
	void theExamplesAreInCanonicalLayout(String example) {
		assertEquals(example.stripLeading(), CanonicalLayout.format(example.stripLeading()));
	}

	@Test
	void nestingIsShownByFourSpaces() {
		formats("决算 a{格式 b 部分 c{节 d{\n>x\n}}}", """
				决算 a {
				    格式 b
				    部分 c {
				        节 d {
				            > x
				        }
				    }
				}
				""");
	}

	@Test
	void tablesAreAlignedByDisplayWidth() {
		formats("决算 a {\n表 t {\n|合计|1,234|-|@5\n| 社保 | 2.00 ||\n|甲乙|不适用|100%|\n}\n}\n", """
				决算 a {
				    表 t {
				        | 合计 |  1,234 |    - | @5
				        | 社保 |   2.00 |      |
				        | 甲乙 | 不适用 | 100% |
				    }
				}
				""");
	}

	@Test
	void codesStandLeftAndAmountsStandRight() {
		formats("决算 a {\n表 t {\n|合计||900|\n|208|社保|7|\n|20801|人社|12|\n}\n}\n", """
				决算 a {
				    表 t {
				        | 合计  |      | 900 |
				        | 208   | 社保 |   7 |
				        | 20801 | 人社 |  12 |
				    }
				}
				""");
	}

	@Test
	void aVeryLongCellDoesNotWidenTheOthers() {
		String longText = "很长的文字".repeat(9);
		formats("决算 a {\n表 t {\n|" + longText + "|1|\n|甲|2|\n}\n}\n",
				"决算 a {\n    表 t {\n        | " + longText + " | 1 |\n        | 甲 | 2 |\n    }\n}\n");
	}

	@Test
	void escapesAndMissingPipesInRowsStay() {
		formats("决算 a {\n表 t {\n|a\\|b\\\\|c\\ |\n|d\n}\n}\n", "决算 a {\n    表 t {\n        | a\\|b\\\\ | c\\  |\n        | d\n    }\n}\n");
	}

	@Test
	void theTextOfAParagraphIsUntouched() {
		formats("决算 a {\n节 \"b\" {\n>@12:3+4,13   两 格  “引”  \n>甲[ 1=a+b*-2 ]， 乙[空=占比( a,b )] \n}\n}\n", """
				决算 a {
				    节 "b" {
				        >@12:3+4,13   两 格  “引”\s\s
				        > 甲[1 = a + b * -2]， 乙[空 = 占比(a, b)]\s
				    }
				}
				""");
	}

	@Test
	void commentsStay() {
		formats("// 头\n格式 a { // 行尾\n/* 块\n   内 */\n\n\n\n节 b // 尾\n// 末\n}\n// 完", """
				// 头
				格式 a { // 行尾
				    /* 块
				   内 */

				    节 b // 尾
				    // 末
				}

				// 完
				""");
	}

	@Test
	void shortBlocksStayOnTheirLineAndColumnsWhereTheyAre() {
		formats("格式 a {\n表 t n \"T\" {\n列 x 组 y {列 z   列 w}\n列 v 行 r }\n规则 q 必须 \"s\" {t.r==1}\n}", """
				格式 a {
				    表 t n "T" {
				        列 x  组 y { 列 z  列 w }
				        列 v
				        行 r
				    }
				    规则 q 必须 "s" { t.r == 1 }
				}
				""");
	}

	@Test
	void wordsOfTheLanguageThatAreNamesDoNotBreakTheLine() {
		formats("格式 a {\n表 t n \"T\" {\n名称 名称 行次 行次 编码 编码 列 合计 单位 万元\n行 项\n}\n事项 单位 单位 个 (事项 = 单位)\n句式 s 节 b \"x{a}\" { a = \"t.合计\" }\n}", """
				格式 a {
				    表 t n "T" {
				        名称 名称  行次 行次  编码 编码  列 合计 单位 万元
				        行 项
				    }
				    事项 单位 单位 个 (事项 = 单位)
				    句式 s 节 b "x{a}" { a = "t.合计" }
				}
				""");
	}

	@Test
	void aStatementThatGoesOnIsIndentedOnce() {
		formats("格式 a {\n规则 r 必须\n\"甲\"\n\"A\" {\nb.c =\nd.e\n}\n}", """
				格式 a {
				    规则 r 必须
				        "甲"
				        "A" {
				        b.c ==
				        d.e
				    }
				}
				""".replace("==", "="));
	}

	@Test
	void semicolonsStay() {
		formats("维度 a { b ; c；d }", "维度 a { b;  c；  d }\n");
	}

	@Test
	void linesEndAsInTheFile() {
		assertEquals("格式 a {\r\n    节 b\r\n}\r\n", CanonicalLayout.format("格式 a {\r\n节 b\r\n}"));
	}

	@Test
	void anEmptyFileStaysEmpty() {
		assertEquals("", CanonicalLayout.format(""));
		assertEquals("", CanonicalLayout.format("\n \n"));
	}

	@Test
	void theFrameworkFormatsLikeTheWorkspace() {
		String text = Examples.DISCLOSURE.replace("    ", "  ").replace(" | ", "|");
		assertEquals(CanonicalLayout.format(Examples.FORM + text), throughTheFramework(Examples.FORM + text, null));
	}

	@Test
	void aSelectionIsFormattedAndNothingElse() {
		String text = "格式 a {\n节   b\n节   c\n}\n";
		int from = text.indexOf("节   c");
		assertEquals("格式 a {\n节   b\n节 c\n}\n", throughTheFramework(text, new TextRegion(from, 5)));
	}

	private static String throughTheFramework(String text, TextRegion selection) {
		XtextResource file = new Language().read(text);
		ITextRegionAccess access = Language.service(TextRegionAccessBuilder.class).forNodeModel(file).create();
		FormatterRequest request = Language.service(FormatterRequest.class).setTextRegionAccess(access);
		if (selection != null) {
			request.setRegions(List.of(selection));
		}
		Provider<IFormatter2> formatter = () -> Language.service(IFormatter2.class);
		List<ITextReplacement> replacements = formatter.get().format(request);
		return access.getRewriter().renderToString(replacements);
	}

	private static void formats(String text, String formatted) {
		assertEquals(formatted, CanonicalLayout.format(text));
		assertEquals(formatted, CanonicalLayout.format(formatted), "a second time");
	}
}
