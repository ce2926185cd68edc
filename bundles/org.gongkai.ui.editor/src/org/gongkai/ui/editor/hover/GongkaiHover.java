// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.hover;

import java.util.Optional;

import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.gongkai.ui.editor.EditorBundle;
import org.gongkai.ui.editor.EditorMessages;
import org.gongkai.ui.editor.workspace.Answers;
import org.gongkai.ui.editor.workspace.OpenText;
import org.gongkai.ui.language.MessageLanguage;

/** Explains a code, a claim, a cell or a name. */
public final class GongkaiHover implements ITextHover, ITextHoverExtension {
	private static final long BUDGET_ON_UI_MILLISECONDS = 50;

	@Override
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		return OpenText.of(viewer.getDocument())
				.map(text -> EditorBundle.language().service().hover(text.uri(), region.getOffset()))
				.flatMap(answer -> Answers.await(answer, Optional.empty(), BUDGET_ON_UI_MILLISECONDS))
				.map(hover -> MessageLanguage.tell(hover.html())).orElse(null);
	}

	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		return TokenRegion.at(viewer.getDocument(), offset);
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return RichTextControl.creator(EditorMessages.Hover_focus);
	}
}
