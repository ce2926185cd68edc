// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.noise;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongkai.core.fact.Report;
import org.gongkai.core.spi.ImportReport;
import org.gongkai.core.text.InputProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Noise takes no more than half a percent of the cells, and no number is ever corrected. */
class NoiseTest {

	/** Half a percentage point. */
	private static final int MOST = 50;
	/** Of the ways to alter a published document every fourth is tried, of a long one every eighth; {@code releng/benchmark noise} tries all. */
	private static final int SAMPLE = 4;
	private static final int LONG = 100_000;
	private static final List<Source> INVENTED = Sources.invented();
	private static final List<Source> PUBLISHED = Sources.published();

	private static void loses(Source source, Noise noise, long seed) throws InputProblem {
		Reading after = Reading.of(noise.alter(source, new Random(seed)));
		Loss loss = Loss.between(source.reading(), after);
		assertTrue(loss.basisPoints() <= MOST, () -> source.name() + " " + noise + ": " + loss);
		ImportReport.Text text = after.result().report().text();
		assertEquals(text.lines(), text.kept(), () -> source.name() + " " + noise);
	}

	@ParameterizedTest
	@EnumSource(Noise.class)
	void inventedDocumentsOfEveryFormWithstandNoise(Noise noise) throws InputProblem {
		for (Source source : INVENTED) {
			loses(source, noise, 1);
		}
	}

	static Stream<Arguments> sampleOfPublished() {
		List<Arguments> sample = new ArrayList<>();
		for (int i = 0; i < PUBLISHED.size(); i++) {
			for (Noise noise : Noise.values()) {
				int every = PUBLISHED.get(i).text().length() > LONG ? 2 * SAMPLE : SAMPLE;
				if ((noise.ordinal() + i) % every == 0) {
					sample.add(Arguments.of(PUBLISHED.get(i).name(), noise, PUBLISHED.get(i)));
				}
			}
		}
		return sample.isEmpty() ? Stream.of(Arguments.of("none", Noise.WINDOWS, null)) : sample.stream();
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("sampleOfPublished")
	void publishedDocumentsWithstandNoise(String name, Noise noise, Source source) throws InputProblem {
		assumeTrue(source != null, "shared/seeds is not at hand beside this checkout; the test is skipped");
		loses(source, noise, 0);
	}

	@Test
	void theSameSeedAltersInTheSameWay() {
		for (Noise noise : Noise.values()) {
			assertEquals(new String(noise.alter(INVENTED.getFirst(), new Random(7)), UTF_8),
					new String(noise.alter(INVENTED.getFirst(), new Random(7)), UTF_8), noise::toString);
		}
	}

	@Test
	void anAlteredNumberIsImportedAsPrintedAndNothingElseChanges() throws InputProblem {
		for (Source source : Stream.concat(INVENTED.stream(), PUBLISHED.stream().filter(source -> source.text().length() <= LONG).limit(1)).toList()) {
			AlteredNumbers numbers = AlteredNumbers.digits(source, 8, new Random(3));
			Reading after = Reading.of(numbers.text().getBytes(UTF_8));
			Map<String, Report> bySource = after.reports().stream().filter(report -> report.place().source() != null)
					.collect(Collectors.toMap(report -> report.place().source().line() + ":" + report.place().source().col(), report -> report, (a, b) -> a));
			for (AlteredNumbers.Altered altered : numbers.altered()) {
				Report report = bySource.get(altered.line() + ":" + altered.column());
				assertTrue(report != null && report.quantity().printed().equals(altered.after()), () -> source.name() + ": " + altered + " " + report);
			}
			Loss loss = Loss.between(source.reading(), after);
			assertTrue(loss.different().size() <= numbers.altered().size(), () -> source.name() + ": " + loss);
		}
	}

	@Test
	void aNumberWithLettersIsKeptAsPrintedAndTold() throws InputProblem {
		for (Source source : Stream.concat(INVENTED.stream(), PUBLISHED.stream().filter(source -> source.text().length() <= LONG).limit(2)).toList()) {
			AlteredNumbers numbers = AlteredNumbers.letters(source, 8, new Random(5));
			Reading after = Reading.of(numbers.text().getBytes(UTF_8));
			for (AlteredNumbers.Altered altered : numbers.altered()) {
				assertTrue(after.result().gongkaiText().contains(altered.after()), () -> source.name() + ": " + altered);
				assertTrue(after.result().messages().stream().anyMatch(message -> message.zh().contains(":" + altered.line() + ":") && message.zh().contains(altered.after())),
						() -> source.name() + " does not tell " + altered);
			}
			Loss loss = Loss.between(source.reading(), after);
			assertEquals(numbers.altered().size(), loss.different().size(), () -> source.name() + ": " + numbers.altered() + loss.different());
			assertEquals(List.of(), loss.added(), source.name());
		}
	}
}
