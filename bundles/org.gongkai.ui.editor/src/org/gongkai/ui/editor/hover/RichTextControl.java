// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.hover;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Shows an explanation in a text widget; F2 gives it the focus, a scroll bar and a selection to copy from. */
public final class RichTextControl extends AbstractInformationControl implements IInformationControlExtension2 {
	private static final int MARGIN = 6;
	private static final int WIDEST_IN_CHARACTERS = 90;

	private StyledText text;

	private RichTextControl(Shell parent, String status) {
		super(parent, status);
		create();
	}

	private RichTextControl(Shell parent) {
		super(parent, true);
		create();
	}

	/**
	 * Makes such controls.
	 *
	 * @param status hint at the foot; {@code null} for none
	 */
	public static IInformationControlCreator creator(String status) {
		return parent -> new RichTextControl(parent, status);
	}

	@Override
	protected void createContent(Composite parent) {
		text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | (isResizable() ? SWT.V_SCROLL : SWT.NONE));
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setLineSpacing(2);
		text.setFont(JFaceResources.getDialogFont());
		text.setForeground(parent.getForeground());
		text.setBackground(parent.getBackground());
	}

	@Override
	public void setInput(Object input) {
		setInformation(input == null ? "" : input.toString());
	}

	@Override
	public void setInformation(String html) {
		RichText rich = RichText.of(html == null ? "" : html);
		text.setText(rich.text());
		text.setStyleRanges(rich.styles().toArray(StyleRange[]::new));
	}

	@Override
	public boolean hasContents() {
		return text.getCharCount() > 0;
	}

	@Override
	public Point computeSizeHint() {
		GC gc = new GC(text);
		gc.setFont(text.getFont());
		int widest = (int) (gc.getFontMetrics().getAverageCharacterWidth() * WIDEST_IN_CHARACTERS);
		gc.dispose();
		Point constraints = getSizeConstraints();
		if (constraints != null && constraints.x > 0) {
			widest = Math.min(widest, constraints.x);
		}
		Point natural = text.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		int width = Math.min(natural.x, widest);
		int height = text.computeSize(width, SWT.DEFAULT).y;
		if (constraints != null && constraints.y > 0) {
			height = Math.min(height, constraints.y);
		}
		Rectangle trim = computeTrim();
		return new Point(width + trim.width, height + trim.height);
	}

	@Override
	public void setFocus() {
		super.setFocus();
		text.setFocus();
	}

	@Override
	public IInformationControlCreator getInformationPresenterControlCreator() {
		return RichTextControl::new;
	}
}
