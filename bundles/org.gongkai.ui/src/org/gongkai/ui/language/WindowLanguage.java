// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The language of menus and dialogs that the person chose for the next start. It is kept in the file
 * {@code .gongkai/language} of the home folder, because the language must be known before the workbench and its
 * preferences are loaded; the start script passes it on as {@code -nl}.
 */
public final class WindowLanguage {
	private WindowLanguage() {
	}

	/** A locale such as {@code zh_CN}; empty when the system's is to be used. */
	public static String chosen() {
		try {
			return Files.exists(file()) ? Files.readString(file()).strip() : "";
		} catch (IOException unreadable) {
			return "";
		}
	}

	/**
	 * Keeps a choice for the next start.
	 *
	 * @param locale a locale such as {@code zh_CN}; empty for the system's
	 * @throws UncheckedIOException when the home folder cannot be written
	 */
	public static void choose(String locale) {
		if (locale.equals(chosen())) {
			return;
		}
		try {
			if (locale.isEmpty()) {
				Files.deleteIfExists(file());
			} else {
				Files.createDirectories(file().getParent());
				Files.writeString(file(), locale + System.lineSeparator());
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Path file() {
		return Path.of(System.getProperty("user.home"), ".gongkai", "language");
	}
}
