// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.compare;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.gongkai.core.compare.ChangeKind;
import org.gongkai.core.compare.WordingChange;
import org.gongkai.ui.views.ViewMessages;
import org.gongkai.ui.views.follow.Accessible;

/** A changed text with what is gone struck through and what is new underlined, so that it is read without colours too. */
final class WordingText {
	private static final String GONE = "org.gongkai.ui.views.gone";
	private static final String NEW = "org.gongkai.ui.views.new";

	private final StyledText text;

	WordingText(Composite parent) {
		text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setMargins(8, 4, 8, 4);
		text.setFont(JFaceResources.getDialogFont());
		Accessible.name(text, ViewMessages.Compare_wordings);
	}

	void show(WordingChange change) {
		StringBuilder words = new StringBuilder();
		List<StyleRange> styles = new ArrayList<>();
		ColorRegistry colours = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
		for (WordingChange.Piece piece : change.pieces()) {
			StyleRange style = new StyleRange();
			style.start = words.length();
			style.length = piece.text().length();
			if (piece.kind() == ChangeKind.REMOVED) {
				style.strikeout = true;
				style.foreground = colours.get(GONE);
			} else if (piece.kind() == ChangeKind.ADDED) {
				style.underline = true;
				style.foreground = colours.get(NEW);
			}
			words.append(piece.text());
			styles.add(style);
		}
		text.setText(words.toString());
		text.setStyleRanges(styles.toArray(StyleRange[]::new));
	}

	void clear() {
		text.setText(ViewMessages.Compare_chooseWording);
	}
}
