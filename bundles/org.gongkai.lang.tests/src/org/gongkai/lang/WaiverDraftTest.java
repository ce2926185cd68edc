// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Fix;
import org.gongkai.core.check.Verdict;
import org.gongkai.core.check.WaiverDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is found can be waived, with a reason, and nothing else changes. */
class WaiverDraftTest {

	private final GongkaiWorkspace workspace = GongkaiWorkspace.withStandardLibrary();
	private String text;

	@BeforeEach
	void read() throws IOException {
		// an escape, a doubled paragraph and a wrong heading besides the mistakes of the sample
		text = Files.readString(Repository.path("bundles/org.gongkai.samples/project/练习_找错2024.gongkai"))
				.replace("节 主要职责 \"一、主要职责\"", "节 主要职责 \"一、主要职\"").replaceFirst("\n( +> （一）.*)\n", "\n$1\n$1\n");
	}

	private GongkaiWorkspace.Analysis analyse(String document) {
		workspace.put("a.gongkai", document);
		return workspace.analyse("a.gongkai");
	}

	private static List<Finding> open(GongkaiWorkspace.Analysis analysis) {
		return analysis.findings().stream().filter(WaiverDraft::isFor).toList();
	}

	@Test
	void everyFindingCanBeWaived() {
		GongkaiWorkspace.Analysis wrong = analyse(text);
		assertTrue(open(wrong).size() > 6, () -> open(wrong).toString());
		for (Finding finding : open(wrong)) {
			Fix.Edit edit = WaiverDraft.of(finding, wrong.snapshot().orElseThrow()).orElseThrow().edits().getFirst();
			String pending = new StringBuilder(text).insert(edit.offset(), edit.text()).toString();
			String reasoned = new StringBuilder(pending).insert(edit.offset() + edit.text().lastIndexOf('"'), "已核对，照原件").toString();

			GongkaiWorkspace.Analysis without = analyse(pending);
			assertEquals(wrong.problems().size(), without.problems().size(), edit::text);
			assertEquals(open(wrong).stream().map(Finding::rule).toList(), open(without).stream().map(Finding::rule).toList(), edit::text);
			GongkaiWorkspace.Analysis with = analyse(reasoned);
			assertEquals(wrong.findings().size(), with.findings().size(), edit::text);
			assertTrue(open(with).size() < open(wrong).size(), edit::text);
		}
	}

	@Test
	void whatIsWaivedOrCannotBeVerifiedIsNot() {
		GongkaiWorkspace.Analysis wrong = analyse(text);
		assertFalse(WaiverDraft.isFor(open(wrong).getFirst().waivedFor("已说明")));
		assertFalse(wrong.findings().stream().filter(finding -> finding.verdict() != Verdict.CONTRADICTION).anyMatch(WaiverDraft::isFor));
	}
}
