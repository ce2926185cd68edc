// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor;

import org.gongkai.ui.language.Texts;

/** The texts this bundle shows, from the message files beside this class. */
public final class EditorMessages {
	/** Hint at the foot of a hover. */
	public static String Hover_focus;
	/** Text of a link to a definition. */
	public static String Link_definition;
	/** Status line: nothing is defined there. {0} is the word. */
	public static String Link_nothing;
	/** Title of the list of places; {0} is the word. */
	public static String References_title;
	/** Nothing refers to it; {0} is the word. */
	public static String References_none;
	/** Greyed text of the outline's filter field. */
	public static String Outline_filter;
	/** Tool tip: expand all. */
	public static String Outline_expandAll;
	/** Tool tip: collapse all. */
	public static String Outline_collapseAll;
	/** Tool tip: follow the caret. */
	public static String Outline_link;
	/** Status line: the text cannot be formatted. */
	public static String Format_syntax;
	/** Introduction of the preference page. */
	public static String Preference_intro;
	/** Label of the choice of the language of findings. */
	public static String Preference_messages;
	/** Choice: as the window. */
	public static String Preference_messagesWindow;
	/** Choice: Chinese. */
	public static String Preference_chinese;
	/** Choice: English. */
	public static String Preference_english;
	/** Label of the choice of the language of menus. */
	public static String Preference_window;
	/** Choice: as the system. */
	public static String Preference_windowSystem;
	/** Note: menus change with the next start. */
	public static String Preference_windowNote;
	/** Check box: format when saving. */
	public static String Preference_formatOnSave;
	/** Check box: wrap long lines. */
	public static String Preference_wordWrap;

	static {
		Texts.bind(EditorMessages.class);
	}

	private EditorMessages() {
	}
}
