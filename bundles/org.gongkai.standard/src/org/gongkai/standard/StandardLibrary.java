// SPDX-License-Identifier: EPL-2.0
package org.gongkai.standard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The shipped files. They are resources beside this class, so that a plain class path and a bundle read them alike. */
public final class StandardLibrary {

	// A class path cannot be listed, therefore the files are.
	private static final String CONTENTS = "contents.txt";

	private StandardLibrary() {
	}

	/** Names of all shipped files, such as {@code form/辽宁决算.gongkai}; what a file refers to comes before it. */
	public static List<String> names() {
		return text(CONTENTS).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
	}

	/**
	 * The text of a shipped file.
	 *
	 * @throws IllegalArgumentException when there is none of this name
	 */
	public static String text(String name) {
		try (InputStream in = StandardLibrary.class.getResourceAsStream(name)) {
			if (in == null) {
				throw new IllegalArgumentException("not a shipped file: " + name);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
