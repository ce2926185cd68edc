// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.reviewing;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.LineNumberRulerColumn;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A text to read, with line numbers. It can point at a piece of itself and tells where its reader goes. */
final class TextSide {
	private static final int TAB = 8;
	private static final int SETTLED_MILLISECONDS = 200;
	/** So many lines of titles, units and blanks may stand above the first row of a table. */
	private static final int HEAD_OF_TABLE = 40;

	private final SourceViewer viewer;
	// the viewer forgets it when it is disposed
	private final StyledText widget;
	private final LineNumberRulerColumn numbers = new LineNumberRulerColumn();
	private IntConsumer reader = offset -> {
	};
	private boolean pointing;
	private boolean wrapped;
	private int currentLine = -1;
	private int firstLine = -1;
	private int lastLine = -2;

	/**
	 * A side.
	 *
	 * @param name what people who do not see the screen are told it is
	 */
	TextSide(Composite parent, String name) {
		CompositeRuler ruler = new CompositeRuler(4);
		ruler.addDecorator(0, numbers);
		viewer = new SourceViewer(parent, ruler, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.setEditable(false);
		widget = viewer.getTextWidget();
		widget.setFont(JFaceResources.getTextFont());
		widget.setTabs(TAB);
		widget.setMargins(4, 2, 4, 2);
		widget.setAlwaysShowScrollBars(false);
		numbers.setFont(JFaceResources.getTextFont());
		numbers.setForeground(ReviewColours.lineNumbers());
		ReviewColours.apply(widget);
		numbers.setBackground(widget.getBackground());
		widget.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
		widget.addLineBackgroundListener(event -> {
			int line = widget.getLineAtOffset(event.lineOffset);
			if (line == currentLine) {
				event.lineBackground = ReviewColours.current();
			} else if (line >= firstLine && line <= lastLine) {
				event.lineBackground = ReviewColours.range();
			}
		});
		widget.addCaretListener(event -> {
			if (!pointing) {
				reader.accept(event.caretOffset);
			}
		});
	}

	/** The outermost control. */
	Control control() {
		return viewer.getControl();
	}

	/** The text itself. */
	StyledText widget() {
		return widget;
	}

	/** What is shown. */
	IDocument document() {
		return viewer.getDocument();
	}

	/** Replaces what is shown; nothing is pointed at then. */
	void setText(String text) {
		pointing = true;
		clear();
		viewer.setDocument(new Document(text));
		pointing = false;
		// a long text takes its place a moment later; the column keeps an empty picture until the text is scrolled after that
		numbers.setFont(JFaceResources.getTextFont());
		widget.getDisplay().timerExec(SETTLED_MILLISECONDS, () -> {
			if (!widget.isDisposed()) {
				viewer.getControl().requestLayout();
				widget.setTopPixel(widget.getTopPixel() + 1);
				drawNumbers();
			}
		});
	}

	/** Hears of every place the reader goes to, by mouse or key; not of places that are pointed at. */
	void onRead(IntConsumer listener) {
		reader = listener;
	}

	/** Colours lines when they are drawn. */
	void colour(LineStyleListener colours) {
		widget.addLineStyleListener(colours);
	}

	/** Draws all lines anew. */
	void redraw() {
		widget.redraw();
	}

	/** Breaks long paragraphs at the rim of the window, or nothing. Rows of tables are never broken while one is pointed at. */
	void wrap(boolean wrap) {
		wrapped = wrap;
		int line = widget.getLineAtOffset(widget.getCaretOffset());
		adapt(line, line);
	}

	/** A row of a table cannot be read when it is broken, a paragraph cannot when it is not. The line stays where it is seen. */
	private void adapt(int line, int last) {
		boolean wrap = wrapped && IntStream.rangeClosed(line, Math.min(last, line + HEAD_OF_TABLE)).mapToObj(widget::getLine).noneMatch(TextSide::isRow);
		if (wrap != widget.getWordWrap()) {
			int y = widget.getLinePixel(line);
			widget.setWordWrap(wrap);
			widget.setTopPixel(Math.max(0, widget.getTopPixel() + widget.getLinePixel(line) - y));
			drawNumbers();
		}
	}

	/** The column draws itself on the spot when it is told to, which GTK forgets; its control is drawn when its turn comes. */
	private void drawNumbers() {
		numbers.redraw();
		numbers.getControl().redraw();
	}

	private static boolean isRow(String line) {
		return line.indexOf('\t') >= 0 || line.stripLeading().startsWith("|");
	}

	/** Nothing is pointed at any more. */
	void clear() {
		mark(-1, -1, -2);
	}

	/** Points at the line the reader is on, without moving it. */
	void markReader(int offset) {
		int line = widget.getLineAtOffset(offset);
		adapt(line, line);
		mark(line, line, line);
	}

	/** Marks the line of the reader as one that has no counterpart, so that nothing here stays marked. */
	private void mark(int current, int first, int last) {
		if (current != currentLine || first != firstLine || last != lastLine) {
			currentLine = current;
			firstLine = first;
			lastLine = last;
			redraw();
		}
	}

	/**
	 * Points at a piece: selects it, marks its line, and scrolls there when it is out of sight.
	 *
	 * @param from  first character
	 * @param to    character behind the last
	 * @param first first character of all that is meant
	 * @param last  last character of all that is meant
	 */
	void point(int from, int to, int first, int last) {
		int length = widget.getCharCount();
		int begin = Math.clamp(from, 0, length);
		pointing = true;
		try {
			int line = widget.getLineAtOffset(begin);
			int lineOfLast = widget.getLineAtOffset(Math.clamp(last, 0, length));
			adapt(line, lineOfLast);
			mark(line, widget.getLineAtOffset(Math.clamp(first, 0, length)), lineOfLast);
			widget.setSelection(begin, Math.clamp(to, begin, length));
			reveal(line);
			drawNumbers();
		} finally {
			pointing = false;
		}
	}

	private void reveal(int line) {
		int height = widget.getClientArea().height;
		int y = widget.getLinePixel(line);
		if (y < 0 || y > height - 2 * widget.getLineHeight()) {
			widget.setTopIndex(Math.max(0, line - Math.max(1, height / widget.getLineHeight() / 3)));
		}
		widget.showSelection();
	}
}
