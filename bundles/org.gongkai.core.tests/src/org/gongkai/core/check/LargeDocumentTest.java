// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.fixture.SampleDocument;
import org.gongkai.core.fixture.SampleForm;
import org.gongkai.core.spi.ExtensionCatalog;
import org.gongkai.model.Catalog;
import org.gongkai.model.ModelFactory;
import org.gongkai.model.Subject;
import org.junit.jupiter.api.Test;

/** The work grows with the document, not with its square. The bound is generous for slow and busy machines. */
class LargeDocumentTest {

	private static final int CLASSES = 30;
	private static final int SECTIONS = 31;
	private static final int ITEMS = 32;

	@Test
	void thirtyThousandRowsAreCheckedInSecondsAndNotInMinutes() {
		SampleDocument document = document(CLASSES, false);
		assertTrue(best(4, document).compareTo(Duration.ofSeconds(5)) < 0);
	}

	@Test
	void aWrongTotalOverThousandsOfRowsIsStillOneGroup() {
		Findings findings = run(document(CLASSES, true).snapshot());
		List<Finding> wrong = findings.all().stream().filter(finding -> finding.rule().equals("table-sum")).toList();
		assertEquals(1, wrong.stream().filter(Finding::root).count(), () -> wrong.stream().map(f -> f.message().zh()).toList().toString());
	}

	private static Duration best(int times, SampleDocument document) {
		DocumentSnapshot[] kept = new DocumentSnapshot[1];
		long best = Long.MAX_VALUE;
		for (int i = 0; i < times; i++) {
			long start = cpuTime();
			kept[0] = document.snapshot();
			run(kept[0]);
			best = Math.min(best, cpuTime() - start);
		}
		return Duration.ofNanos(best);
	}

	// Time of this thread alone: what else the machine does at the moment does not count.
	private static long cpuTime() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	private static Findings run(DocumentSnapshot snapshot) {
		return CheckRun.of(ExtensionCatalog.ofServices(CheckRun.class.getClassLoader())).run(snapshot);
	}

	private static SampleDocument document(int classes, boolean wrong) {
		SampleForm form = new SampleForm();
		form.document.getDefinitions().removeIf(Catalog.class::isInstance);
		form.document.getDefinitions().add(catalog(classes));
		List<String> rows = new ArrayList<>();
		int all = classes * SECTIONS * ITEMS;
		rows.add(wrong ? row("合计", all).replace(" " + 3 * all + " ", " " + 7 * all + " ") : row("合计", all));
		for (int i = 0; i < classes; i++) {
			rows.add(row("" + (300 + i), SECTIONS * ITEMS));
			for (int j = 0; j < SECTIONS; j++) {
				rows.add(row("" + (300 + i) + (10 + j), ITEMS));
				for (int k = 0; k < ITEMS; k++) {
					rows.add(row("" + (300 + i) + (10 + j) + (10 + k), 1));
				}
			}
		}
		return new SampleDocument(form).table(form.expenditure, String.join("\n", rows));
	}

	private static String row(String code, int amount) {
		return "| " + code + " | | " + 3 * amount + " | " + amount + " | " + 2 * amount + " |";
	}

	private static Catalog catalog(int classes) {
		Catalog catalog = ModelFactory.eINSTANCE.createCatalog();
		catalog.setName("功能分类");
		catalog.setYear(2024);
		for (int i = 0; i < classes; i++) {
			Subject top = add(catalog.getSubjects(), "" + (300 + i));
			for (int j = 0; j < SECTIONS; j++) {
				Subject middle = add(top.getChildren(), top.getCode() + (10 + j));
				for (int k = 0; k < ITEMS; k++) {
					add(middle.getChildren(), middle.getCode() + (10 + k));
				}
			}
		}
		return catalog;
	}

	private static Subject add(List<Subject> into, String code) {
		Subject subject = ModelFactory.eINSTANCE.createSubject();
		subject.setCode(code);
		subject.setName("科目" + code);
		into.add(subject);
		return subject;
	}
}
