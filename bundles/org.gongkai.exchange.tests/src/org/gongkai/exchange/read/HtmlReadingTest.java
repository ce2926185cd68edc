// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.gongkai.core.text.InputProblem;
import org.junit.jupiter.api.Test;

/** Pages of the web as lines. */
class HtmlReadingTest {

	@Test
	void aParagraphIsALineAndARowIsALineWithTabs() throws InputProblem {
		assertEquals(List.of("支出决算表", "", "科目→金额", "行政运行→60.10", "事业运行→", "", "注：无。"), Reads.html("""
				<h1>支出决算表</h1>
				<table><tr><th>科目</th><th>金额</th></tr><tr><td> 行政运行 </td><td>60.10</td></tr><tr><td>事业运行</td><td></td></tr></table>
				<p>注：无。</p>"""));
	}

	@Test
	void mergedCellsStandOnceAndLeaveTheirOtherPlacesEmpty() throws InputProblem {
		assertEquals(List.of("项目→→合计→基本支出", "编码→名称→→", "201→教育→1→2"), Reads.html("""
				<table><tr><td colspan=2>项目</td><td rowspan="2">合计</td><td rowspan="2">基本支出</td></tr>
				<tr><td>编码</td><td>名称</td></tr><tr><td>201</td><td>教育</td><td>1</td><td>2</td></tr></table>"""));
	}

	@Test
	void aLineBreakInACellBreaksNoRowAndJoinsChineseWithoutASpace() throws InputProblem {
		assertEquals(List.of("财政拨款收入→1 2", "其他→3"), Reads.html(
				"<table><tr><td>财政拨款<br>收入</td><td><p>1</p><p>2</p></td></tr><tr><td>其他</td><td>3</td></tr></table>"));
	}

	@Test
	void titlesAndNotesThatWereTypedIntoTheTableAreParagraphs() throws InputProblem {
		assertEquals(List.of("支出决算表", "科目→金额", "教育→1", "", "注：本表无数据。"), Reads.html("""
				<table><tr><td colspan=2>支出决算表</td></tr><tr><td>科目</td><td>金额</td></tr><tr><td>教育</td><td>1</td></tr>
				<tr><td colspan=2>注：本表无数据。</td></tr></table>"""));
	}

	@Test
	void aTableThatArrangesThePageIsNoTable() throws InputProblem {
		assertEquals(List.of("首页", "a→b", "c→d"), Reads.html("""
				<table><tr><td>首页</td><td><table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table></td></tr></table>""")
				.stream().filter(line -> !line.isEmpty()).toList());
	}

	@Test
	void whatIsInvisibleKeepsItsPlaceInATable() throws InputProblem {
		assertEquals(List.of("正文", "201→→1", "221→房→2"), Reads.html("""
				<p style="visibility: hidden">9</p><p>正文</p><table><tr><td>201</td><td style="visibility:hidden">藏</td><td>1</td></tr>
				<tr><td>221</td><td>房</td><td>2<span style="display:none">9</span></td></tr></table>""").stream().filter(line -> !line.isEmpty()).toList());
	}

	@Test
	void fieldsShowWhatTheyHold() throws InputProblem {
		assertEquals(List.of("201→220.00→是", "221→40.00→否"), Reads.html("""
				<table><tr><td>201</td><td><input value="220.00"><input type="hidden" value="9"></td><td><select><option>否<option selected>是</select></td></tr>
				<tr><td>221</td><td><input type="text" value="40.00"></td><td><select><option>否<option>是</select></td></tr></table>"""));
	}

	@Test
	void aTableMadeOfStyledBlocksIsATable() throws InputProblem {
		assertEquals(List.of("科目→金额", "教育→1"), Reads.html("""
				<div style="display: table"><div style="display:table-row"><div style="display:table-cell">科目</div><div style="display:table-cell">金额</div></div>
				<div style="display:table-row"><div style="display:table-cell">教育</div><div style="display:table-cell">1</div></div></div>"""));
	}

	@Test
	void whatABrowserDoesNotShowStaysOut() throws InputProblem {
		assertEquals(List.of("正文"), Reads.html("""
				<html><head><title>x</title><style>p {}</style></head><body><script>document.write("1")</script><!-- 2 -->
				<p style="display: none">3</p><p hidden>4</p><noscript>5</noscript><p>正文</p></body></html>"""));
	}

	@Test
	void aBreakInThePagesSourceIsNoSpaceWithinChinese() throws InputProblem {
		assertEquals(List.of("财政拨款收入 two words"), Reads.html("<p>财政拨款\n   收入\n two\nwords</p>"));
	}

	@Test
	void numbersOfListsAndNamesOfPicturesAreWritten() throws InputProblem {
		assertEquals(List.of("3. 甲", "4. 乙", "[image: 图1]", "[image: p2]"),
				Reads.html("<ol start=3><li>甲</li><li>乙</li></ol><p><img src=a.png alt=图1></p><p><img src='img/p2'></p>"));
	}

	@Test
	void theCharactersAreFoundByMarkByDeclarationAndByTrying() throws InputProblem {
		String page = "<html><head><meta http-equiv='Content-Type' content='text/html; charset=%s'></head><body>决算〇</body></html>";
		assertEquals(List.of("决算〇"), Reads.lines("a.html", page.formatted("gb2312").getBytes(Charset.forName("GB18030"))));
		assertEquals(List.of("决算〇"), Reads.lines("a.html", page.formatted("utf-8").getBytes(StandardCharsets.UTF_8)));
		assertEquals(List.of("决算〇"), Reads.lines("a.html", page.formatted("utf-8").getBytes(Charset.forName("GB18030"))), "declared wrongly");
		assertEquals(List.of("决算〇"), Reads.lines("a.html", "<p>决算〇</p>".getBytes(Charset.forName("GB18030"))));
		assertEquals(List.of("决算〇"), Reads.lines("a.html", "\ufeff<p>决算〇</p>".getBytes(StandardCharsets.UTF_16LE)));
	}

	@Test
	void aBrokenCharacterIsToldAndThePageIsRead() throws InputProblem {
		byte[] page = "<html><meta charset=utf-8><p>决算?一二</p></html>".getBytes(StandardCharsets.UTF_8);
		page[new String(page, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xff;
		assertEquals(List.of("决算\ufffd一二"), Reads.lines("a.html", page));
		assertTrue(Reads.remarks("a.html", page).contains("1 处编码错误"));
	}

	@Test
	void nothingIsLoadedAndEntitiesOfOthersStayText() throws InputProblem {
		String page = "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><html><body><p>&x; 一</p><iframe src='http://example.invalid/'></iframe></body></html>";
		String text = String.join("\n", Reads.html(page));
		assertTrue(text.contains("一"), text);
		assertFalse(text.contains("root:"), text);
	}

	@Test
	void aTableThatAProgramCallsXlsIsReadAsThePageItIs() throws InputProblem {
		byte[] page = "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table><tr><td>a</td><td>1</td></tr><tr><td>b</td><td>2</td></tr></table></html>"
				.getBytes(StandardCharsets.UTF_8);
		assertEquals(List.of("a→1", "b→2"), Reads.lines("表.xls", page));
	}

	@Test
	void aTableWithinACellIsContentOfTheCell() throws InputProblem {
		assertEquals(List.of("科目→说明", "教育→其中甲 1.00 乙 2.00", "卫生→本年没有安排这一项支出，也没有上年的结转"), Reads.html("<table><tr><td>科目</td><td>说明</td></tr>"
				+ "<tr><td>教育</td><td>其中<table><tr><td>甲</td><td>1.00</td></tr><tr><td>乙</td><td>2.00</td></tr></table></td></tr>"
				+ "<tr><td>卫生</td><td>本年没有安排这一项支出，也没有上年的结转</td></tr></table>"));
	}

	@Test
	void rowsAtTheFootStandBelowAndACellWithoutEndReachesTheLastRow() throws InputProblem {
		assertEquals(List.of("支出表", "", "科目→金额", "教育→1.00", "→2.00", "合计→3.00"), Reads.html("<table><caption>支出表</caption><tfoot><tr><td>合计</td><td>3.00</td></tr></tfoot>"
				+ "<thead><tr><th>科目<th>金额</thead><tbody><tr><td rowspan=2>教育<td>1.00<tr><td>2.00</tbody></table>"));
		assertEquals(List.of("a→1", "→2"), Reads.html("<table><tr><td rowspan=0>a</td><td>1</td></tr><tr><td>2</td></tr></table>"));
	}
}
