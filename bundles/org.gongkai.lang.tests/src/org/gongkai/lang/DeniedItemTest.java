// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.gongkai.core.check.Finding;
import org.junit.jupiter.api.Test;

/** An item of a list that is said not to be there is one question with the list that lacks it. */
class DeniedItemTest {

	@Test
	void whatIsSaidNotToBeThereIsWhatTheListLeavesOut() throws IOException {
		String sample = Files.readString(Repository.path("bundles/org.gongkai.samples/project/青山市政务服务局2024.gongkai"));
		GongkaiWorkspace workspace = GongkaiWorkspace.withStandardLibrary();
		workspace.put("a.gongkai", sample.replaceFirst("> （2）卫生健康支出（类）行政事业单位医疗（款）事业单位医疗（项）.*\n", "> （2）我单位2024年度没有此类支出。\n"));
		List<Finding> findings = workspace.analyse("a.gongkai").findings();
		Finding denied = findings.stream().filter(finding -> finding.rule().equals("nothing-but-table")).findFirst().orElseThrow();
		Finding left = findings.stream().filter(finding -> finding.rule().equals("item-left-out")).findFirst().orElseThrow();
		assertTrue(denied.root());
		assertFalse(left.root());
		assertEquals(denied.group(), left.group());
	}
}
