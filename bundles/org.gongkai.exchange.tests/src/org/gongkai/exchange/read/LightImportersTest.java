// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.read;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.gongkai.core.spi.Importer;
import org.junit.jupiter.api.Test;

/** Importers are made for every command; only one that reads may load its library. */
class LightImportersTest {

	/** Knows no library, and makes our own classes itself so that they ask it. */
	private static final class WithoutLibraries extends ClassLoader {

		WithoutLibraries() {
			super(LightImportersTest.class.getClassLoader());
		}

		@Override
		protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
			if (name.startsWith("org.apache.") || name.startsWith("org.jsoup.")) {
				throw new ClassNotFoundException(name);
			}
			if (!name.startsWith("org.gongkai.exchange.")) {
				return super.loadClass(name, resolve);
			}
			Class<?> loaded = findLoadedClass(name);
			if (loaded != null) {
				return loaded;
			}
			try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
				byte[] bytes = in.readAllBytes();
				return defineClass(name, bytes, 0, bytes.length);
			} catch (IOException e) {
				throw new ClassNotFoundException(name, e);
			}
		}
	}

	@Test
	void theyAreMadeAndAskedWithoutAnyLibrary() throws ReflectiveOperationException {
		ClassLoader loader = new WithoutLibraries();
		for (String name : List.of("html.HtmlImporter", "office.ExcelImporter", "office.WordImporter", "pdf.PdfImporter")) {
			Importer importer = (Importer) loader.loadClass("org.gongkai.exchange." + name).getConstructor().newInstance();
			assertEquals(loader, importer.getClass().getClassLoader());
			assertDoesNotThrow(() -> importer.accepts("a.txt", new byte[] { 'a' }));
		}
	}
}
