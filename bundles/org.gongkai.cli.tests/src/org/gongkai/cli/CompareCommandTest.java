// SPDX-License-Identifier: EPL-2.0
package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.gongkai.core.text.DisplayWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code compare} with two files, and with the base of two drafts. */
class CompareCommandTest {

	@TempDir
	Path folder;
	private String out;
	private String err;

	private int run(Object... arguments) {
		CommandRun run = CommandRun.of("compare", arguments);
		out = run.out();
		err = run.err();
		return run.status();
	}

	private Path draft(String name, String... replacements) throws IOException {
		String text = CommandRun.DOCUMENT;
		for (int i = 0; i < replacements.length; i += 2) {
			assertTrue(text.contains(replacements[i]), replacements[i]);
			text = text.replace(replacements[i], replacements[i + 1]);
		}
		return Files.writeString(folder.resolve(name), text);
	}

	private static final String RUNNING = "| 行政运行 | 12.30 | 12.30 |";
	private static final String GENERAL = "| 一般行政管理事务 | 10.00 | | 10.00 |";

	@Test
	void changesAreAlignedByTheWidthOfHanCharacters() throws IOException {
		Path before = draft("a.gongkai");
		Path after = draft("b.gongkai", RUNNING, "| 行政运行 | 13.30 | 13.30 |", GENERAL, "| 一般行政管理事务 | 9.00 | | 9.00 |");
		assertEquals(0, run(before, after), err);
		List<String> rows = out.lines().filter(line -> line.startsWith("  改变")).toList();
		assertEquals(4, rows.size(), out);
		assertEquals(1, rows.stream().map(row -> DisplayWidth.of(row.substring(0, row.indexOf('%')))).distinct().count(), out);
		assertTrue(rows.stream().anyMatch(row -> row.contains("12.30万元") && row.contains("13.30万元") && row.contains("+1万元") && row.contains("+8.13%")), out);
		assertTrue(rows.getFirst().contains(after.toString()), out);
	}

	@Test
	void aDocumentComparedWithItselfHasNoChanges() throws IOException {
		Path file = draft("a.gongkai");
		assertEquals(0, run(file, file));
		assertTrue(out.contains("改变 0，新增 0，删去 0"), out);
	}

	@Test
	void thePageNeedsNoNetworkAndFollowsTheSystemsTheme() throws IOException {
		assertEquals(0, run(draft("a.gongkai"), draft("b.gongkai", RUNNING, "| 行政运行 | 13.30 | 13.30 |"), "--format", "html"));
		assertTrue(out.contains("prefers-color-scheme: dark") && out.contains("13.30万元") && out.contains("addEventListener('click'"), out);
		assertFalse(out.contains("http://") || out.contains("https://") || out.contains("src=") || out.contains("href="), out);
	}

	@Test
	void twoDraftsAreComparedWithTheirBase() throws IOException {
		Path base = draft("c.gongkai");
		Path first = draft("a.gongkai", RUNNING, "| 行政运行 | 13.30 | 13.30 |");
		Path second = draft("b.gongkai", RUNNING, "| 行政运行 | 14.30 | 12.30 |", GENERAL, "| 一般行政管理事务 | 9.00 | | 10.00 |");
		assertEquals(0, run(first, second, "--base", base, "--format", "json"), err);
		JsonObject result = JsonParser.parseString(out).getAsJsonObject();
		assertEquals(1, result.get("conflicts").getAsInt());
		Map<String, String> outcomes = new HashMap<>();
		array(result.getAsJsonArray("amounts")).forEach(amount -> outcomes.put(amount.getAsJsonObject("base").get("printed").getAsString() + "→"
				+ amount.getAsJsonObject("first").get("printed").getAsString() + "|" + amount.getAsJsonObject("second").get("printed").getAsString(),
				amount.get("outcome").getAsString()));
		assertEquals(Map.of("12.30→13.30|14.30", "conflict", "12.30→13.30|12.30", "first", "10.00→10.00|9.00", "second"), outcomes);
		assertEquals(0, run(first, second, "--base", base));
		assertTrue(out.indexOf("冲突") < out.indexOf("取乙稿") && out.indexOf("取乙稿") < out.indexOf("取甲稿"), out);
		assertTrue(out.contains(first + ":") && out.contains(second + ":"), out);
		assertEquals(0, run(first, second, "--base", base, "--format", "html"));
		assertTrue(out.contains("<td>冲突</td>"), out);
	}

	private static List<JsonObject> array(JsonArray array) {
		return StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsJsonObject).toList();
	}

	@Test
	void threeDocumentsStandSideBySide() throws IOException {
		Path first = draft("a.gongkai");
		Path second = draft("b.gongkai", RUNNING, "| 行政运行 | 12.30 | 13.30 |");
		Path third = draft("c.gongkai", RUNNING, "| 行政运行 | 12.30 | 14.30 |");
		assertEquals(0, run(first, second, third, "--format", "json"), err);
		JsonArray amounts = JsonParser.parseString(out).getAsJsonObject().getAsJsonArray("amounts");
		assertEquals(1, amounts.size(), out);
		assertEquals(List.of("12.30", "13.30", "14.30"),
				array(amounts.get(0).getAsJsonObject().getAsJsonArray("values")).stream().map(value -> value.get("printed").getAsString()).toList());
		assertEquals(0, run(first, second, third));
		assertTrue(out.contains("12.30万元  13.30万元  14.30万元  +2万元  +16.26%") && out.contains(third + ":"), out);
		assertEquals(0, run(first, second, third, "--format", "html"));
		assertTrue(out.contains(">14.30万元</td>"), out);
		assertEquals(2, run(first, second, third, "--base", first));
	}

	@Test
	void aContributedComparatorIsAskedByItsName() throws IOException {
		Path before = draft("a.gongkai");
		Path after = draft("b.gongkai", RUNNING, "| 行政运行 | 13.30 | 13.30 |");
		assertEquals(0, run(before, after, "--by", "facts"), err);
		assertTrue(out.contains("12.30万元 → 13.30万元  (+1.00)") && out.contains(after + ":"), out);
		assertFalse(out.contains("22.30"), out);
		assertEquals(0, run(before, after, "--by", "facts", "--format", "json"), err);
		assertEquals("same", JsonParser.parseString(out).getAsJsonObject().get("kind").getAsString());
		assertEquals(2, run(before, after, "--by", "guess"));
		assertTrue(err.contains("可用的：facts"), err);
	}

	@Test
	void aFileThatCannotBeReadIsNamedInOneLine() throws IOException {
		Path file = draft("a.gongkai");
		assertEquals(2, run(file, folder.resolve("none.gongkai")));
		assertTrue(err.contains("none.gongkai") && err.lines().count() == 1, err);
		assertEquals(2, run(file));
		assertTrue(err.contains("两个文件"), err);
		assertEquals(2, run(file, draft("broken.gongkai", "表 支出决算表 {", "表 支出决算表")));
		assertTrue(err.contains("broken.gongkai:"), err);
	}
}
