// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.noise;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.gongkai.core.text.InputProblem;

/**
 * Prints what each kind of noise loses and leaves without a place: {@code NoiseRun TIMES FILE…}, without files in an invented document of every form.
 * Long; the tests take samples of it.
 */
public final class NoiseRun {

	private NoiseRun() {
	}

	/** Alters every source so many times in every way. */
	public static void main(String[] args) throws Exception {
		int times = Integer.parseInt(args[0]);
		List<Source> sources = new ArrayList<>();
		for (int i = 1; i < args.length; i++) {
			Path file = Path.of(args[i]);
			try {
				sources.add(Source.of(file.getFileName().toString().replaceAll("_.*", ""), Files.readString(file)));
			} catch (InputProblem unknown) {
				System.out.println(unknown.text().en());
			}
		}
		for (Source source : sources.isEmpty() ? Sources.invented() : sources) {
			for (Noise noise : Noise.values()) {
				if (!noise.name().matches(System.getProperty("gongkai.noise", ".*"))) {
					continue;
				}
				for (int i = 0; i < times; i++) {
					Reading after = Reading.of(noise.alter(source, new Random(i)));
					System.out.printf("%-12s %-20s %3d  %3d unplaced, %d lines gone, %s%n", source.name(), noise, i, after.result().report().tokens().unplaced(),
							after.result().report().text().lines() - after.result().report().text().kept(), Loss.between(source.reading(), after));
				}
			}
		}
	}
}
