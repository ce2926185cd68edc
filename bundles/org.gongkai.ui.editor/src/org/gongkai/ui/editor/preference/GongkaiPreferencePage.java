// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.preference;

import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.texteditor.AbstractTextEditor;
import org.gongkai.ui.editor.EditorBundle;
import org.gongkai.ui.editor.EditorMessages;
import org.gongkai.ui.language.MessageLanguage;
import org.gongkai.ui.language.WindowLanguage;
import org.osgi.service.prefs.BackingStoreException;

/** Languages, formatting and line wrapping. */
public final class GongkaiPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {
	private static final String TEXT_EDITORS = "org.eclipse.ui.editors";
	private static final List<String> MESSAGE_LANGUAGES = List.of("", "zh", "en");
	private static final List<String> WINDOW_LANGUAGES = List.of("", "zh_CN", "en");

	private Combo messages;
	private Combo window;
	private Button formatOnSave;
	private Button wordWrap;

	@Override
	public void init(IWorkbench workbench) {
		setDescription(EditorMessages.Preference_intro);
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 8).extendedMargins(0, 0, 10, 0).applyTo(page);
		messages = choice(page, EditorMessages.Preference_messages, EditorMessages.Preference_messagesWindow);
		window = choice(page, EditorMessages.Preference_window, EditorMessages.Preference_windowSystem);
		Label note = new Label(page, SWT.WRAP);
		note.setText(EditorMessages.Preference_windowNote);
		GridDataFactory.fillDefaults().span(2, 1).hint(360, SWT.DEFAULT).applyTo(note);
		formatOnSave = option(page, EditorMessages.Preference_formatOnSave);
		wordWrap = option(page, EditorMessages.Preference_wordWrap);
		show(Platform.getPreferencesService().getString(MessageLanguage.NODE, MessageLanguage.KEY, "", null),
				WindowLanguage.chosen(),
				Platform.getPreferencesService().getBoolean(EditorBundle.ID, GongkaiPreferences.FORMAT_ON_SAVE, false, null),
				Platform.getPreferencesService().getBoolean(TEXT_EDITORS, AbstractTextEditor.PREFERENCE_WORD_WRAP_ENABLED,
						true, null));
		return page;
	}

	private static Combo choice(Composite page, String label, String first) {
		new Label(page, SWT.NONE).setText(label);
		Combo combo = new Combo(page, SWT.READ_ONLY);
		combo.setItems(first, EditorMessages.Preference_chinese, EditorMessages.Preference_english);
		return combo;
	}

	private static Button option(Composite page, String label) {
		Button button = new Button(page, SWT.CHECK);
		button.setText(label);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
		return button;
	}

	private void show(String messageLanguage, String windowLanguage, boolean format, boolean wrap) {
		messages.select(Math.max(0, MESSAGE_LANGUAGES.indexOf(messageLanguage)));
		window.select(Math.max(0, WINDOW_LANGUAGES.indexOf(windowLanguage)));
		formatOnSave.setSelection(format);
		wordWrap.setSelection(wrap);
	}

	@Override
	protected void performDefaults() {
		show("", "", false, true);
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		WindowLanguage.choose(WINDOW_LANGUAGES.get(window.getSelectionIndex()));
		node(MessageLanguage.NODE).put(MessageLanguage.KEY, MESSAGE_LANGUAGES.get(messages.getSelectionIndex()));
		node(EditorBundle.ID).putBoolean(GongkaiPreferences.FORMAT_ON_SAVE, formatOnSave.getSelection());
		node(TEXT_EDITORS).putBoolean(AbstractTextEditor.PREFERENCE_WORD_WRAP_ENABLED, wordWrap.getSelection());
		try {
			node(MessageLanguage.NODE).flush();
			node(EditorBundle.ID).flush();
			node(TEXT_EDITORS).flush();
			return true;
		} catch (BackingStoreException e) {
			setErrorMessage(e.getLocalizedMessage());
			return false;
		}
	}

	private static IEclipsePreferences node(String id) {
		return InstanceScope.INSTANCE.getNode(id);
	}
}
