// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.language;

import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.gongkai.core.text.Message;

/** The language in which findings and other two-language messages are told. */
public enum MessageLanguage {
	/** Chinese. */
	CHINESE,
	/** English. */
	ENGLISH;

	/** Preference node and key; values {@code zh}, {@code en}; anything else follows the window. */
	public static final String NODE = "org.gongkai.ui";
	/** Preference key of the language of messages. */
	public static final String KEY = "messageLanguage";

	/** What the person chose, or the language of the window. */
	public static MessageLanguage current() {
		return switch (Platform.getPreferencesService().getString(NODE, KEY, "", null)) {
		case "zh" -> CHINESE;
		case "en" -> ENGLISH;
		default -> ofWindow();
		};
	}

	/** The language of menus and dialogs: Chinese for every Chinese locale, English for all others. */
	public static MessageLanguage ofWindow() {
		return Locale.getDefault().getLanguage().equals(Locale.CHINESE.getLanguage()) ? CHINESE : ENGLISH;
	}

	/** The text of a message in the current language. */
	public static String tell(Message message) {
		return current().text(message);
	}

	/** The text of a message in this language. */
	public String text(Message message) {
		return this == CHINESE ? message.zh() : message.en();
	}
}
