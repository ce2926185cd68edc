// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.reviewing;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.AbstractDecoratedTextEditorPreferenceConstants;
import org.eclipse.ui.texteditor.AbstractTextEditor;
import org.gongkai.core.spi.TokenClass;

/** The colours of a review: those of the theme, on the ground of the editors. */
final class ReviewColours {
	/** Prefix of the theme's colour definitions. */
	static final String PREFIX = "org.gongkai.app.review.";

	private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

	private ReviewColours() {
	}

	/** Behind the line that is pointed at. */
	static Color current() {
		return JFaceResources.getColorRegistry().get(PREFIX + "current");
	}

	/** Behind the other lines of what is pointed at. */
	static Color range() {
		return JFaceResources.getColorRegistry().get(PREFIX + "range");
	}

	/** Under what is doubtful. */
	static Color doubt() {
		return JFaceResources.getColorRegistry().get(PREFIX + "doubt");
	}

	/** Behind numbers of a class. */
	static Color of(TokenClass place) {
		return JFaceResources.getColorRegistry().get(PREFIX + place.key());
	}

	/** The colour of line numbers in editors. */
	static Color lineNumbers() {
		return new Color(PreferenceConverter.getColor(EditorsUI.getPreferenceStore(),
				AbstractDecoratedTextEditorPreferenceConstants.EDITOR_LINE_NUMBER_RULER_COLOR));
	}

	/** Gives a text the ground and the ink of the editors, which the theme sets. */
	static void apply(StyledText text) {
		// the theme's rules for dialogs would give it the ground of the dialog
		text.setData(UNSTYLED, Boolean.TRUE);
		IPreferenceStore editors = EditorsUI.getPreferenceStore();
		if (!editors.getBoolean(AbstractTextEditor.PREFERENCE_COLOR_BACKGROUND_SYSTEM_DEFAULT)) {
			text.setBackground(new Color(PreferenceConverter.getColor(editors, AbstractTextEditor.PREFERENCE_COLOR_BACKGROUND)));
		}
		if (!editors.getBoolean(AbstractTextEditor.PREFERENCE_COLOR_FOREGROUND_SYSTEM_DEFAULT)) {
			text.setForeground(new Color(PreferenceConverter.getColor(editors, AbstractTextEditor.PREFERENCE_COLOR_FOREGROUND)));
		}
	}
}
