// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.noise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.gongkai.core.form.FormIndex;
import org.gongkai.core.form.FormYear;
import org.gongkai.core.text.InputProblem;

/** Sources to alter: an invented document of every form, and the published ones where they are at hand. */
public final class Sources {

	private static final int LATEST = 2024;

	private Sources() {
	}

	/** An invented document of every form that documents are recognised by. */
	public static List<Source> invented() {
		return Reading.library().forms().stream().filter(form -> !form.recognition().isEmpty()).map(form -> of(form.name(), invented(form, 1))).toList();
	}

	/** An invented document of a form in the latest year it is for. */
	public static String invented(FormIndex form, long seed) {
		int year = form.to() > 0 ? form.to() : Math.max(form.from(), LATEST);
		FormYear meaning = Reading.library().formYear(form.name(), year).orElseThrow();
		return SampleDocument.of(meaning, seed);
	}

	/** The published documents in the folder shared/seeds beside the checkout whose form is known; none when it is missing. */
	public static List<Source> published() {
		List<Source> known = new ArrayList<>();
		for (Path file : seeds()) {
			try {
				known.add(Source.of(file.getFileName().toString().replaceAll("_.*", ""), Files.readString(file)));
			} catch (InputProblem unknownForm) {
				// the form of this one is not shipped
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
		return known;
	}

	/** The files themselves, by name. */
	public static List<Path> seeds() {
		return folder().map(folder -> {
			try (Stream<Path> files = Files.list(folder)) {
				return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}).orElse(List.of());
	}

	private static Optional<Path> folder() {
		for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			Path seeds = folder.resolveSibling("shared").resolve("seeds");
			if (Files.isDirectory(folder.resolve("bundles")) && Files.isDirectory(seeds)) {
				return Optional.of(seeds);
			}
		}
		return Optional.empty();
	}

	private static Source of(String name, String text) {
		try {
			return Source.of(name, text);
		} catch (InputProblem e) {
			throw new IllegalStateException(e);
		}
	}
}
