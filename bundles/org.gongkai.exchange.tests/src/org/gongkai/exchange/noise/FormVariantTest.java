// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.noise;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.core.spi.ImportReport;
import org.gongkai.core.text.InputProblem;
import org.gongkai.lang.GongkaiWorkspace;
import org.junit.jupiter.api.Test;

/** Columns in another order: a variant of a form that prescribes it, and documents that print it so of themselves. */
class FormVariantTest {

	private static final String VARIANT = "变体";
	private static final int YEAR = 2024;
	private static final Pattern NAME = Pattern.compile("(?m)^格式 (\\S+)");
	/** Two columns of amounts that follow each other, with their printed numbers. */
	private static final Pattern NEIGHBOURS = Pattern.compile("(?m)^( *)列 (\\S+)([^\\n{]*?) 栏次 ([0-9]+)([^\\n{]*)\\n\\1列 (\\S+)([^\\n{]*?) 栏次 ([0-9]+)([^\\n{]*)\\n");

	/** A form with the columns of every such pair exchanged; the printed numbers stay where they are. */
	private static String exchanged(String form) {
		return NEIGHBOURS.matcher(form).replaceAll("$1列 $6$7 栏次 $4$9\n$1列 $2$3 栏次 $8$5\n");
	}

	@Test
	void columnsInAnotherOrderReadTheSameCells() throws InputProblem {
		GongkaiWorkspace workspace = GongkaiWorkspace.withStandardLibrary();
		List<String> names = new ArrayList<>();
		for (String uri : GongkaiWorkspace.standardUris().stream().filter(uri -> uri.contains("/form/")).toList()) {
			String original = GongkaiWorkspace.standardText(uri).orElseThrow();
			Matcher name = NAME.matcher(original);
			if (name.find() && !exchanged(original).equals(original)) {
				names.add(name.group(1));
				workspace.put("file:/" + names.size() + ".gongkai", name.replaceFirst("格式 " + name.group(1) + VARIANT).transform(FormVariantTest::exchanged));
			}
		}
		assertFalse(names.isEmpty());
		for (String name : names) {
			String printed = SampleDocument.of(workspace.library().formYear(name, YEAR).orElseThrow(), 1);
			String exchanged = SampleDocument.of(workspace.library().formYear(name + VARIANT, YEAR).orElseThrow(), 1);
			assertNotEquals(printed, exchanged, name);
			Reading before = Reading.of(printed.getBytes(UTF_8), Optional.of(name), workspace);
			Reading after = Reading.of(exchanged.getBytes(UTF_8), Optional.of(name + VARIANT), workspace);
			assertEquals(List.of(), Loss.between(before, after).different(), name + VARIANT);
			Reading byHeadings = Reading.of(exchanged.getBytes(UTF_8), Optional.of(name), workspace);
			assertEquals(List.of(), Loss.between(before, byHeadings).different(), name + " finds columns by their headings");
		}
	}

	@Test
	void aTableThatTheFormDoesNotHaveIsReadAsNoOther() throws InputProblem {
		for (Source source : Sources.invented()) {
			ImportReport.Table foreign = source.reading().result().report().tables().stream().filter(table -> !table.where().contains("/") && table.firstLine() > 0)
					.sorted(Comparator.comparingInt(ImportReport.Table::firstLine)).skip(2).findFirst().orElseThrow();
			List<String> lines = new ArrayList<>(source.lines());
			lines.set(foreign.firstLine() - 1, "市县车辆设备更新改造台账表（按品目）");
			Reading after = Reading.of(String.join("\n", lines).getBytes(UTF_8));
			List<String> different = Loss.between(source.reading(), after).different();
			assertFalse(different.isEmpty(), source.name());
			assertEquals(List.of(), different.stream().filter(at -> !at.startsWith(foreign.where() + "/")).toList(), source.name() + " keeps all other tables");
			assertEquals(List.of(), after.result().report().tables().stream().filter(table -> table.where().equals(foreign.where())).toList(), source.name());
			assertEquals(after.result().report().text().lines(), after.result().report().text().kept(), source.name());
			assertFalse(after.result().report().unplaced().isEmpty(), source.name() + " lists what has no place");
		}
	}
}
