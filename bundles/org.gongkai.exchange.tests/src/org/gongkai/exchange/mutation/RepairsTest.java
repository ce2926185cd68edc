// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.gongkai.core.check.Finding;
import org.junit.jupiter.api.Test;

/** A fix mends what it is offered for and breaks nothing: tried on the sample document, altered in every way there is. */
class RepairsTest {

	@Test
	void noFixBringsAboutAFindingAsGraveAsTheOneItMends() throws IOException {
		Path project = Path.of(System.getProperty("gongkai.root"), "bundles", "org.gongkai.samples", "project");
		Path file;
		try (Stream<Path> files = Files.list(project)) {
			file = files.filter(one -> one.getFileName().toString().endsWith("2024.gongkai")).sorted().findFirst().orElseThrow();
		}
		Subject subject = Subject.of(file.getFileName().toString(), Files.readString(file));
		List<String> harmful = new ArrayList<>();
		int tried = 0;
		for (Operator operator : MutationRun.operators()) {
			Mutant mutant = operator.alter().apply(subject, new Random(operator.name().hashCode())).orElse(null);
			if (mutant != null) {
				List<Finding> fresh = Score.fresh(subject, mutant, Subject.check(mutant.text()).findings());
				Repairs repairs = Repairs.of(mutant, fresh);
				tried += repairs.tried();
				repairs.harmful().forEach(what -> harmful.add(operator.name() + ": " + what));
			}
		}
		assertTrue(tried > 20, "fixes tried: " + tried);
		assertEquals(List.of(), harmful);
	}
}
