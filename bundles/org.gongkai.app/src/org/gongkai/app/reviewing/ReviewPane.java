// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.reviewing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.texteditor.AbstractTextEditor;
import org.gongkai.app.AppMessages;
import org.gongkai.core.spi.ImportReview;
import org.gongkai.core.spi.TokenClass;
import org.gongkai.core.trace.Link;
import org.gongkai.ui.language.Texts;

/**
 * Source beside result, and above them what deserves a look. Going somewhere in either text points at the counterpart in the
 * other; selecting an entry of the list points at both. F6 goes from one part to the next, Ctrl+. and Ctrl+, from one entry to
 * the next.
 */
public final class ReviewPane {
	private static final int[] UPPER_LOWER = { 32, 68 };
	private static final int[] LIST_DETAILS = { 62, 38 };
	private static final int SASH = 6;
	private static final String EDITORS = "org.eclipse.ui.editors";

	private final Composite pane;
	private final TokenBar tokens;
	private final EntryList list;
	private final EntryDetails details;
	private final Label sourceName;
	private final Label resultName;
	private final TextSide source;
	private final TextSide result;
	private final TokenColours tokenColours;
	private final List<Control> stops;
	private Review review;

	/** A pane that shows nothing yet. */
	public ReviewPane(Composite parent) {
		pane = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(pane);
		tokens = new TokenBar(pane, new TokenBar.Listener() {
			@Override
			public void choose(TokenClass place, boolean coloured) {
				tokenColours.choose(place, coloured);
			}

			@Override
			public void step(Set<TokenClass> places, boolean forward) {
				stepToken(places, forward);
			}
		});
		SashForm halves = new SashForm(pane, SWT.VERTICAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		SashForm upper = new SashForm(halves, SWT.HORIZONTAL | SWT.SMOOTH);
		list = new EntryList(upper);
		details = new EntryDetails(upper);
		upper.setWeights(LIST_DETAILS);
		SashForm lower = new SashForm(halves, SWT.HORIZONTAL | SWT.SMOOTH);
		List.of(halves, upper, lower).forEach(sashes -> sashes.setSashWidth(SASH));
		Composite left = side(lower);
		sourceName = name(left);
		Button wrap = wrap(left);
		source = text(left, AppMessages.Review_sourceName);
		Composite right = side(lower);
		resultName = name(right);
		new Label(right, SWT.NONE);
		result = text(right, AppMessages.Review_resultName);
		halves.setWeights(UPPER_LOWER);
		tokenColours = new TokenColours(source);
		source.colour(tokenColours);
		result.colour(new DocumentColours());
		wrap.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> wrap(wrap.getSelection())));
		wrap(wrap.getSelection());
		source.onRead(this::readSource);
		result.onRead(this::readResult);
		list.onSelect(this::go);
		list.onOpen(() -> source.widget().setFocus());
		stops = List.of(list.table(), details.widget(), source.widget(), result.widget());
		listenToKeys();
	}

	private static Composite side(Composite parent) {
		Composite side = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 3).applyTo(side);
		return side;
	}

	private static Label name(Composite side) {
		Label label = new Label(side, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(label);
		return label;
	}

	private static TextSide text(Composite side, String name) {
		TextSide text = new TextSide(side, name);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(200, 120).applyTo(text.control());
		return text;
	}

	private static Button wrap(Composite side) {
		Button button = new Button(side, SWT.CHECK);
		button.setText(AppMessages.Review_wrap);
		button.setSelection(Platform.getPreferencesService().getBoolean(EDITORS, AbstractTextEditor.PREFERENCE_WORD_WRAP_ENABLED, true, null));
		return button;
	}

	private void wrap(boolean wrapped) {
		source.wrap(wrapped);
		result.wrap(wrapped);
	}

	/** The outermost control. */
	public Composite control() {
		return pane;
	}

	/**
	 * Shows an import.
	 *
	 * @param shown      what to look over
	 * @param resultFile name of the document
	 */
	public void show(Review shown, String resultFile) {
		review = shown;
		sourceName.setText(Texts.format(AppMessages.Review_source, label(shown.report().source())));
		resultName.setText(Texts.format(AppMessages.Review_result, label(resultFile)));
		tokens.show(shown);
		tokenColours.show(shown.account());
		source.setText(shown.account().source().stream().map(ReviewPane::visible).collect(Collectors.joining("\n")));
		result.setText(shown.text());
		list.show(shown.entries());
		if (shown.entries().isEmpty()) {
			details.show(List.of());
		}
	}

	/** Shows the document as it is by now; the source stays as it is. */
	public void update(Review newer) {
		int top = result.widget().getTopIndex();
		int caret = result.widget().getCaretOffset();
		review = newer;
		list.replace(newer.entries());
		result.setText(newer.text());
		result.widget().setCaretOffset(Math.min(caret, result.widget().getCharCount()));
		result.widget().setTopIndex(top);
	}

	/** A name as a label shows it, for which an ampersand marks a key. */
	private static String label(String name) {
		return name.replace("&", "&&");
	}

	/** Hears of a double click in the document, with its place. */
	public void onOpen(IntConsumer listener) {
		result.widget().addMouseListener(MouseListener.mouseDoubleClickAdapter(event -> listener.accept(result.widget().getCaretOffset())));
	}

	/** Control characters have no picture; a space keeps all columns as they are. */
	private static String visible(String line) {
		return line.chars().anyMatch(c -> c < ' ' && c != '\t' || c == '\u2028' || c == '\u2029')
				? line.replaceAll("[\\x00-\\x08\\x0a-\\x1f\u2028\u2029]", " ")
				: line;
	}

	private void readSource(int offset) {
		StyledText text = source.widget();
		int line = text.getLineAtOffset(offset);
		int column = offset - text.getOffsetAtLine(line) + 1;
		source.markReader(offset);
		Clause clause = Clause.around(text.getLine(line), column - 1);
		Optional<Link> link = review == null ? Optional.empty()
				: review.links().of(line + 1, column).map(found -> found.part(clause.from() + 1, clause.length()));
		link.ifPresentOrElse(found -> result.point(found.from(), found.to(), found.from(), found.to()), result::clear);
	}

	private void readResult(int offset) {
		StyledText text = result.widget();
		int line = text.getLineAtOffset(offset);
		int start = text.getOffsetAtLine(line);
		result.markReader(offset);
		Clause clause = Clause.around(text.getLine(line), offset - start);
		Optional<Link> link = review == null ? Optional.empty() : review.links().at(offset, start, start + text.getLine(line).length())
				.map(found -> found.part(found.column() + start + clause.from() - found.from(), clause.length()));
		link.filter(found -> found.line() <= source.widget().getLineCount())
				.ifPresentOrElse(found -> pointSource(found.line(), found.line(), found.column(), found.length()), source::clear);
	}

	/** Points at both sides of an entry. */
	private void go(Entry entry) {
		details.show(entry.details());
		if (entry.firstLine() == 0 || entry.firstLine() > source.widget().getLineCount()) {
			source.clear();
			pointResult(entry.offset(), entry.offset());
			return;
		}
		pointSource(entry.firstLine(), entry.lastLine(), entry.column(), entry.length());
		Optional<Link> first = entry.column() > 0
				? review.links().of(entry.firstLine(), entry.column()).map(link -> entry.length() > 0 ? link.part(entry.column(), entry.length()) : link)
				: review.links().ofFirst(entry.firstLine(), entry.lastLine());
		if (entry.offset() >= 0) {
			pointResult(entry.offset(), entry.offset());
		} else if (first.isPresent()) {
			int last = entry.lastLine() == entry.firstLine() ? first.get().to() : review.links().end(entry.firstLine(), entry.lastLine());
			result.point(first.get().from(), entry.column() > 0 ? first.get().to() : first.get().from(), first.get().from(), last);
		} else {
			result.clear();
		}
	}

	private void pointResult(int from, int to) {
		if (from >= 0) {
			result.point(from, to, from, to);
		} else {
			result.clear();
		}
	}

	private void pointSource(int firstLine, int lastLine, int column, int length) {
		StyledText text = source.widget();
		int lines = text.getLineCount();
		int start = text.getOffsetAtLine(Math.min(firstLine, lines) - 1);
		int from = start + Math.clamp(column - 1L, 0, text.getLine(Math.min(firstLine, lines) - 1).length());
		source.point(from, from + length, start, text.getOffsetAtLine(Math.min(lastLine, lines) - 1));
	}

	private void stepToken(Set<TokenClass> places, boolean forward) {
		StyledText text = source.widget();
		int offset = forward ? text.getCaretOffset() : text.getSelection().x;
		int line = text.getLineAtOffset(offset);
		ImportReview.Token next = tokenColours.next(places, line + 1, offset - text.getOffsetAtLine(line) + 1, forward);
		if (next != null) {
			pointSource(next.line(), next.line(), next.col(), next.text().length());
			review.links().of(next.line(), next.col()).map(link -> link.part(next.col(), next.text().length())).ifPresentOrElse(
					link -> result.point(link.from(), link.to(), link.from(), link.to()), result::clear);
		} else {
			text.getDisplay().beep();
		}
	}

	private void listenToKeys() {
		Display display = pane.getDisplay();
		Listener keys = this::key;
		display.addFilter(SWT.KeyDown, keys);
		pane.addDisposeListener(event -> display.removeFilter(SWT.KeyDown, keys));
	}

	private void key(Event event) {
		if (!(event.widget instanceof Control control) || !isInside(control)) {
			return;
		}
		boolean control1 = (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1;
		if (event.keyCode == SWT.F6) {
			int at = stops.indexOf(control);
			int by = (event.stateMask & SWT.SHIFT) != 0 ? stops.size() - 1 : 1;
			stops.get(at < 0 ? 0 : (at + by) % stops.size()).setFocus();
			event.doit = false;
		} else if (control1 && (event.keyCode == '.' || event.keyCode == ',')) {
			list.step(event.keyCode == '.');
			event.doit = false;
		}
	}

	private boolean isInside(Control control) {
		Control at = control;
		while (at != null && at != pane) {
			at = at.getParent();
		}
		return at == pane;
	}

	/** Puts the focus on the list. */
	public void setFocus() {
		list.table().setFocus();
	}

	/** The list. */
	EntryList list() {
		return list;
	}

	/** What is said of the selected entry. */
	EntryDetails details() {
		return details;
	}

	/** The counters. */
	TokenBar tokens() {
		return tokens;
	}

	/** The colours of numbers in the source. */
	TokenColours colours() {
		return tokenColours;
	}

	/** The source. */
	TextSide source() {
		return source;
	}

	/** The document. */
	TextSide result() {
		return result;
	}
}
