// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gongkai.core.fixture.SampleDocument;
import org.gongkai.core.fixture.SampleForm;
import org.gongkai.core.spi.Contribution;
import org.gongkai.core.spi.ExtensionCatalog;
import org.junit.jupiter.api.Test;

class CheckRunTest {

	private record Broken(String id) implements Check {

		@Override
		public String family() {
			return "试验";
		}

		@Override
		public List<Finding> run(CheckContext context) {
			throw new IllegalStateException("坏了");
		}
	}

	@Test
	void theBuiltInChecksAreContributedLikeAllOthers() {
		List<String> ids = ExtensionCatalog.ofServices(CheckRun.class.getClassLoader()).checks().stream().map(Contribution::id).toList();
		assertTrue(ids.containsAll(List.of("same-fact", "table-sum", "cross-sum", "claim", "rules", "structure", "table-form")), ids.toString());
	}

	@Test
	void aFailingCheckIsNamedAndTheOthersStillRun() {
		SampleForm form = new SampleForm();
		SampleDocument document = new SampleDocument(form).table(form.expenditure, "| 合计 | | 110 | 60 | 40 |");
		List<Finding> findings = CheckRun.of(List.of(new Broken("third-party"), new RollUpCheck())).run(document.snapshot()).all();
		assertEquals(List.of("check-failed", "table-sum"), findings.stream().map(Finding::rule).sorted().toList());
		Finding failed = findings.stream().filter(finding -> finding.rule().equals("check-failed")).findFirst().orElseThrow();
		assertTrue(failed.message().zh().contains("third-party"));
		assertEquals(Verdict.UNVERIFIABLE, failed.verdict());
	}

	@Test
	void theSameDocumentGivesTheSameFindings() {
		SampleForm form = new SampleForm();
		SampleDocument document = new SampleDocument(form).table(form.expenditure, "| 合计 | | 110 | 60 | 40 |\n| 208 | x | 1 | 2 | 3 |");
		assertEquals(document.check().all(), document.check().all());
	}
}
