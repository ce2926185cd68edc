// SPDX-License-Identifier: EPL-2.0
package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code explain}: the tree of a right number, of a wrong one, and what is said where there is none. */
class ExplainCommandTest {

	@TempDir
	Path folder;
	private String out;
	private String err;

	private int run(Object... arguments) {
		CommandRun run = CommandRun.of("explain", arguments);
		out = run.out();
		err = run.err();
		return run.status();
	}

	private static String document(String amount) {
		return CommandRun.DOCUMENT.replace("| 财政事务 | 22.30 |", "| 财政事务 | " + amount + " |");
	}

	private Path file(String amount) throws IOException {
		return Files.writeString(folder.resolve("a.gongkai"), document(amount));
	}

	// Line and column of an amount in the row of a code.
	private static String at(String code, String amount, String printed) {
		String[] lines = document(amount).split("\n");
		for (int i = 0; i < lines.length; i++) {
			if (lines[i].contains("| " + code + " |")) {
				return i + 1 + ":" + (lines[i].indexOf(printed) + 1);
			}
		}
		throw new AssertionError(code);
	}

	@Test
	void aRightTotalIsDrawnWithItsParts() throws IOException {
		assertEquals(0, run(file("22.30"), "--at", at("20106", "22.30", "22.30")), err);
		assertTrue(out.lines().findFirst().orElseThrow().startsWith("✓ 一致"), out);
		assertTrue(out.contains("├─ ") && out.contains("└─ ") && out.contains("[22.295, 22.305]万元"), out);
		assertTrue(out.contains("2010601 行政运行") && out.contains("2010602 一般行政管理事务"), out);
		assertFalse(out.contains("✗"), out);
	}

	@Test
	void aWrongNumberNamesTheSmallestRepair() throws IOException {
		assertEquals(0, run(file("22.03"), "--at", at("20106", "22.03", "22.03")), err);
		assertTrue(out.lines().findFirst().orElseThrow().startsWith("✗ 不符"), out);
		assertTrue(out.contains("最小的改法") && out.contains("“22.03”改为“22.30”"), out);
	}

	@Test
	void otherProgramsGetTheSameTree() throws IOException {
		assertEquals(0, run(file("22.03"), "--at", at("20106", "22.03", "22.03"), "--format", "json"), err);
		JsonObject tree = JsonParser.parseString(out).getAsJsonObject();
		assertEquals("不符", tree.get("verdict").getAsString());
		assertEquals("22.03", tree.getAsJsonArray("places").get(0).getAsJsonObject().get("printed").getAsString());
		assertTrue(tree.getAsJsonArray("children").size() > 2, out);
	}

	@Test
	void whereNoNumberStandsTheNearestAreNamed() throws IOException {
		assertEquals(2, run(file("22.30"), "--at", "1:1"));
		assertEquals(1, err.lines().count(), err);
		assertTrue(err.contains("1:1") && err.contains("“22.30”"), err);
		assertEquals(2, run(file("22.30"), "--at", "99:1"));
		assertTrue(err.contains("没有第 99 行"), err);
		assertEquals(2, run(file("22.30")));
		assertTrue(err.contains("--at"), err);
	}
}
