// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.hover;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.widgets.Display;
import org.gongkai.lang.ide.HoverText;
import org.gongkai.ui.editor.EditorBundle;
import org.gongkai.ui.editor.EditorMessages;
import org.gongkai.ui.editor.workspace.OpenText;
import org.gongkai.ui.language.MessageLanguage;

/**
 * Explains a code, a claim, a cell or a name. The platform asks on a thread of its own, where waiting is allowed; if it
 * ever asks on the UI thread there is only a tiny budget.
 */
public final class GongkaiHover implements ITextHover, ITextHoverExtension {
	private static final long PATIENCE_MILLISECONDS = 2000;
	private static final long BUDGET_ON_UI_MILLISECONDS = 50;

	@Override
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		return OpenText.of(viewer.getDocument())
				.map(text -> EditorBundle.language().service().hover(text.uri(), region.getOffset()))
				.flatMap(GongkaiHover::await)
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

	private static Optional<HoverText> await(Future<Optional<HoverText>> answer) {
		long patience = Display.getCurrent() == null ? PATIENCE_MILLISECONDS : BUDGET_ON_UI_MILLISECONDS;
		try {
			return answer.get(patience, TimeUnit.MILLISECONDS);
		} catch (TimeoutException | CancellationException late) {
			answer.cancel(false);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (ExecutionException e) {
			ILog.get().error("hover", e.getCause());
		}
		return Optional.empty();
	}
}
