// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongkai.app.AppMessages;
import org.gongkai.ui.UiMessages;
import org.gongkai.ui.editor.EditorMessages;
import org.gongkai.ui.language.Texts;
import org.gongkai.ui.views.ViewMessages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text exists in both languages, is used, and has the same places for values in both. */
class MessagesTest {
	private static final Pattern VALUE = Pattern.compile("\\{\\d+}");
	private static final Pattern KEY = Pattern.compile("%([A-Za-z][\\w.]*)");

	@ParameterizedTest
	@ValueSource(classes = { UiMessages.class, EditorMessages.class, ViewMessages.class, AppMessages.class })
	void everyTextExistsInBothLanguages(Class<?> messages) {
		Set<String> fields = Arrays.stream(messages.getFields()).map(Field::getName).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(fields, keys(messages, Locale.ENGLISH));
		assertEquals(fields, keys(messages, Locale.SIMPLIFIED_CHINESE));
	}

	@ParameterizedTest
	@ValueSource(classes = { UiMessages.class, EditorMessages.class, ViewMessages.class, AppMessages.class })
	void bothLanguagesHaveTheSamePlacesForValues(Class<?> messages) {
		ResourceBundle english = Texts.bundle(messages, Locale.ENGLISH);
		ResourceBundle chinese = Texts.bundle(messages, Locale.SIMPLIFIED_CHINESE);
		for (String key : keys(messages, Locale.ENGLISH)) {
			assertEquals(values(english.getString(key)), values(chinese.getString(key)), key);
		}
	}

	@ParameterizedTest
	@ValueSource(classes = { UiMessages.class, EditorMessages.class, ViewMessages.class, AppMessages.class })
	void everyTextIsUsed(Class<?> messages) throws IOException {
		Path sources = bundles().resolve(bundle(messages)).resolve("src");
		StringBuilder all = new StringBuilder();
		try (Stream<Path> files = Files.walk(sources)) {
			for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
				all.append(Files.readString(file));
			}
		}
		List<String> unused = new ArrayList<>();
		for (Field field : messages.getFields()) {
			if (!all.toString().contains(messages.getSimpleName() + "." + field.getName())) {
				unused.add(field.getName());
			}
		}
		assertEquals(List.of(), unused);
	}

	@ParameterizedTest
	@ValueSource(strings = { "org.gongkai.ui", "org.gongkai.ui.editor", "org.gongkai.ui.views", "org.gongkai.app" })
	void theKeysOfPluginAndManifestExistInBothLanguagesAndAreUsed(String bundle) throws IOException {
		Path folder = bundles().resolve(bundle);
		Set<String> used = new TreeSet<>();
		for (String name : List.of("plugin.xml", "META-INF/MANIFEST.MF")) {
			if (Files.exists(folder.resolve(name))) {
				Matcher key = KEY.matcher(Files.readString(folder.resolve(name)));
				while (key.find()) {
					used.add(key.group(1));
				}
			}
		}
		assertEquals(used, properties(folder.resolve("plugin.properties")));
		assertEquals(used, properties(folder.resolve("plugin_zh.properties")));
	}

	private static Set<String> properties(Path file) throws IOException {
		Properties properties = new Properties();
		try (var reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		}
		return new TreeSet<>(properties.stringPropertyNames());
	}

	/** The keys of the file of one language itself: a bundle would take what it lacks from the English file. */
	private static Set<String> keys(Class<?> messages, Locale locale) {
		String file = locale.equals(Locale.ENGLISH) ? "messages.properties" : "messages_zh.properties";
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(messages.getResourceAsStream(file), StandardCharsets.UTF_8)) {
			properties.load(reader);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return new TreeSet<>(properties.stringPropertyNames());
	}

	private static String values(String text) {
		return VALUE.matcher(text).results().map(found -> found.group()).sorted().collect(Collectors.joining());
	}

	private static String bundle(Class<?> messages) {
		return messages.getPackageName();
	}

	private static Path bundles() {
		for (Path folder = Path.of(System.getProperty("gongkai.root", "")).toAbsolutePath(); folder != null; folder = folder
				.getParent()) {
			if (Files.isDirectory(folder.resolve("bundles/org.gongkai.app"))) {
				return folder.resolve("bundles");
			}
		}
		throw new IllegalStateException("the test must run somewhere below the checkout");
	}
}
