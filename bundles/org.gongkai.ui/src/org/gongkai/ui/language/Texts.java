// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.language;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Fills the public static String fields of a class from the message files beside it: {@code messages.properties} in
 * English, {@code messages_zh.properties} in Chinese, both in UTF-8.
 *
 * <p>The platform's own {@code NLS} reads Latin-1, which would turn every Chinese text into escapes nobody can review.
 */
public final class Texts {
	private Texts() {
	}

	/**
	 * Gives every field the text of the key of the same name, in the language of the workbench. A missing key shows its
	 * name, so that the rest of the window still works; a test sees to it that none is missing.
	 *
	 * @param messages a class with public static non-final String fields
	 */
	public static void bind(Class<?> messages) {
		ResourceBundle bundle = bundle(messages, Locale.getDefault());
		for (Field field : messages.getFields()) {
			if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
				fill(field, bundle);
			}
		}
	}

	/**
	 * The texts of one language.
	 *
	 * @param messages the class beside which the files are
	 * @param locale   wanted; English is taken when there is no file for it
	 */
	public static ResourceBundle bundle(Class<?> messages, Locale locale) {
		return ResourceBundle.getBundle(messages.getPackageName() + ".messages", locale, messages.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/** Puts the arguments where the pattern says {@code {0}}, {@code {1}} and so on. */
	public static String format(String pattern, Object... arguments) {
		return MessageFormat.format(pattern, arguments);
	}

	private static void fill(Field field, ResourceBundle bundle) {
		try {
			field.set(null, bundle.getString(field.getName()));
		} catch (MissingResourceException missing) {
			set(field, "!" + field.getName() + "!");
		} catch (IllegalAccessException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void set(Field field, String value) {
		try {
			field.set(null, value);
		} catch (IllegalAccessException e) {
			throw new IllegalStateException(e);
		}
	}
}
