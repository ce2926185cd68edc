// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.gongkai.core.check.Finding;
import org.gongkai.exchange.noise.Reading;
import org.gongkai.exchange.noise.Sources;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A fix mends what it is offered for and breaks nothing: tried on documents altered in every way there is. */
class RepairsTest {

	/** Bytes of a source; a larger one takes too long to be checked once for every fix. */
	private static final long LARGE = 200_000;

	@Test
	void noFixOfTheSampleBringsAboutAFindingAsGraveAsTheOneItMends() throws IOException {
		Path project = Path.of(System.getProperty("gongkai.root"), "bundles", "org.gongkai.samples", "project");
		Path file;
		try (Stream<Path> files = Files.list(project)) {
			file = files.filter(one -> one.getFileName().toString().endsWith("2024.gongkai")).sorted().findFirst().orElseThrow();
		}
		check(Subject.of(file.getFileName().toString(), Files.readString(file)));
	}

	@TestFactory
	List<DynamicTest> norOneOfAPublishedDocument() {
		List<Path> seeds = Sources.seeds();
		assumeFalse(seeds.isEmpty(), "skipped: the published documents of shared/seeds are not there");
		return seeds.stream().filter(seed -> seed.toFile().length() < LARGE).map(seed -> DynamicTest.dynamicTest(seed.getFileName().toString().replaceAll("_.*", ""),
				() -> check(Subject.of(seed.getFileName().toString(), Reading.of(Files.readAllBytes(seed)).result().gongkaiText())))).toList();
	}

	private static void check(Subject subject) {
		List<String> harmful = new ArrayList<>();
		int tried = 0;
		for (Operator operator : MutationRun.operators()) {
			Mutant mutant = operator.alter().apply(subject, new Random(operator.name().hashCode())).orElse(null);
			if (mutant != null) {
				List<Finding> fresh = Score.fresh(subject, mutant, Subject.check(mutant.text()).findings());
				Repairs repairs = Repairs.of(subject, mutant, fresh);
				tried += repairs.tried();
				repairs.harmful().forEach(what -> harmful.add(operator.name() + ": " + what));
			}
		}
		assertTrue(tried > 20, "fixes tried: " + tried);
		assertEquals(List.of(), harmful);
	}
}
