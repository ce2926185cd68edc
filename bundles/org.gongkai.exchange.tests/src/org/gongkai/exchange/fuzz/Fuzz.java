// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.gongkai.exchange.noise.Reading;
import org.gongkai.exchange.noise.Sources;

/** Makes senseless sources out of published and invented ones. Number and material decide what comes out. */
final class Fuzz {

	/** A window this long is imported within a moment. */
	private static final int WINDOW = 160;

	/**
	 * A source and the form to read it with.
	 *
	 * @param number its number
	 * @param source the file
	 * @param form name of the form; empty to have it recognised
	 * @param made how it was made
	 */
	record Case(long number, byte[] source, Optional<String> form, List<Mutation> made) {
	}

	private final List<String> material;
	private final List<String> forms;

	/** @param forms names of all forms */
	Fuzz(List<String> forms) throws IOException {
		this.forms = forms;
		this.material = new ArrayList<>();
		Reading.library().forms().forEach(form -> material.add(Sources.invented(form, 1)));
		for (Path file : Sources.seeds()) {
			material.add(Files.readString(file));
		}
	}

	/** The case of a number. */
	Case of(long number) {
		Random random = new Random(number);
		String text = material.get(random.nextInt(material.size()));
		boolean whole = random.nextInt(40) == 0;
		text = whole ? text : window(text, random);
		List<Mutation> made = new ArrayList<>();
		for (int i = random.nextInt(4); i >= 0; i--) {
			Mutation mutation = Mutation.values()[random.nextInt(Mutation.values().length)];
			made.add(mutation);
			text = mutation.damage(text, random);
		}
		byte[] source = text.getBytes(UTF_8);
		if (random.nextInt(20) == 0 && source.length > 0) {
			for (int i = random.nextInt(5); i >= 0; i--) {
				source[random.nextInt(source.length)] ^= (byte) (1 << random.nextInt(8));
			}
		}
		return new Case(number, source, whole && random.nextBoolean() ? Optional.empty() : Optional.of(forms.get(random.nextInt(forms.size()))), made);
	}

	private static String window(String text, Random random) {
		List<String> lines = text.lines().toList();
		int from = random.nextInt(lines.size());
		return String.join("\n", lines.subList(from, Math.min(lines.size(), from + 1 + random.nextInt(WINDOW))));
	}
}
