// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.reviewing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.gongkai.app.reviewing.Entry.Group;
import org.gongkai.app.reviewing.Entry.Kind;
import org.gongkai.app.support.NoErrorLogged;
import org.gongkai.core.spi.TokenClass;
import org.gongkai.ui.language.MessageLanguage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Looking an import over, as a person does it. */
@ExtendWith(NoErrorLogged.class)
class ReviewPaneTest {
	private Shell shell;
	private ReviewPane pane;

	@BeforeEach
	void open() {
		shell = new Shell(Display.getCurrent());
		shell.setLayout(new FillLayout());
		shell.setSize(1200, 800);
		pane = new ReviewPane(shell);
		shell.open();
		pane.show(Reviews.sample(), "sample.gongkai");
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void theFirstDoubtIsSelectedAndBothSidesPointAtIt() {
		assertEquals(Kind.UNPLACED, pane.list().shown().getFirst().kind());
		assertEquals("12", source().getSelectionText());
		assertEquals("12", result().getSelectionText());
	}

	@Test
	void goingToANumberInTheSourceShowsItInTheResult() {
		go(source(), "1.50万元");
		assertEquals("1.50", result().getSelectionText());
		assertTrue(line(result()).contains("增加额"), line(result()));
		go(source(), "9.50\n");
		assertTrue(line(result()).contains("| 总计 | 9.50 |"), line(result()));
	}

	@Test
	void goingToACellOfTheResultShowsItInTheSource() {
		go(result(), "4.50 |");
		assertEquals("4.50", source().getSelectionText());
		assertEquals("甲\t4.50", line(source()));
		go(result(), "总表.总计");
		assertEquals("9.50", source().getSelectionText(), "the formula stands for its number");
		assertEquals(3, source().getLineAtOffset(source().getCaretOffset()) + 1);
	}

	@Test
	void whereNothingCorrespondsTheOtherSideStopsPointing() {
		go(result(), "来源");
		String before = source().getSelectionText();
		go(source(), "某某局");
		assertEquals("12", before, "the other side is not moved");
		assertEquals(1, source().getLineAtOffset(source().getCaretOffset()) + 1);
	}

	@Test
	void selectingATableShowsWhatProvesItAndBothPlaces() {
		select(Kind.CERTIFIED);
		assertTrue(pane.details().widget().getText().contains(MessageLanguage.tell(Reviews.PROOF)));
		assertEquals(4, source().getLineAtOffset(source().getSelection().x) + 1);
		assertTrue(line(result()).contains("表 总表"), line(result()));
	}

	@Test
	void selectingASectionShowsItsHeading() {
		select(Kind.VERBATIM);
		assertTrue(line(result()).contains("原文"), line(result()));
		assertEquals("附件", line(source()));
	}

	@Test
	void paragraphsAreBrokenAndRowsAreNot() {
		go(result(), "比上年");
		assertTrue(result().getWordWrap());
		go(result(), "4.50 |");
		assertFalse(result().getWordWrap(), "a row of a table cannot be read when it is broken");
		assertFalse(source().getWordWrap());
		go(source(), "比上年");
		assertTrue(result().getWordWrap());
	}

	@Test
	void theListIsNarrowedToAGroup() {
		pane.list().narrow(Optional.of(Group.TABLES));
		assertEquals(List.of(Kind.CERTIFIED, Kind.UNPROVED), pane.list().shown().stream().map(Entry::kind).toList());
		pane.list().narrow(Optional.empty());
		assertEquals(9, pane.list().shown().size());
	}

	@Test
	void keysGoFromEntryToEntryAndFromPartToPart() {
		pane.setFocus();
		key(pane.list().table(), '.', SWT.MOD1);
		assertEquals(1, pane.list().table().getSelectionIndex());
		key(pane.list().table(), ',', SWT.MOD1);
		assertEquals(0, pane.list().table().getSelectionIndex());
		shell.forceActive();
		key(pane.list().table(), SWT.F6, 0);
		assertEquals(pane.details().widget(), Display.getCurrent().getFocusControl());
		key(pane.details().widget(), SWT.F6, 0);
		assertEquals(source(), Display.getCurrent().getFocusControl());
		key(source(), SWT.F6, SWT.SHIFT);
		assertEquals(pane.details().widget(), Display.getCurrent().getFocusControl());
	}

	@Test
	void pressingAClassColoursItsNumbersAndTheUnplacedAlwaysAre() {
		assertEquals(ReviewColours.of(TokenClass.UNPLACED), background("12"));
		assertNull(background("4.50"));
		press(TokenClass.CELL, true);
		assertEquals(ReviewColours.of(TokenClass.CELL), background("4.50"));
		press(TokenClass.CELL, false);
		assertNull(background("4.50"));
		assertTrue(pane.tokens().button(TokenClass.CELL).getText().endsWith("3"), pane.tokens().button(TokenClass.CELL).getText());
	}

	private StyledText source() {
		return pane.source().widget();
	}

	private StyledText result() {
		return pane.result().widget();
	}

	private void select(Kind kind) {
		List<Kind> kinds = pane.list().shown().stream().map(Entry::kind).toList();
		pane.list().select(kinds.indexOf(kind));
	}

	/** Puts the caret into the first occurrence of a text, as a click does. */
	private static void go(StyledText text, String piece) {
		int at = text.getText().indexOf(piece);
		assertTrue(at >= 0, piece);
		text.setCaretOffset(at + 1);
	}

	private static String line(StyledText text) {
		return text.getLine(text.getLineAtOffset(text.getSelection().x));
	}

	private static void key(Control control, int code, int mask) {
		Event event = new Event();
		event.keyCode = code;
		event.character = code < 128 ? (char) code : 0;
		event.stateMask = mask;
		event.widget = control;
		control.notifyListeners(SWT.KeyDown, event);
	}

	private void press(TokenClass place, boolean pressed) {
		Button button = pane.tokens().button(place);
		button.setSelection(pressed);
		button.notifyListeners(SWT.Selection, new Event());
	}

	private Color background(String number) {
		int at = source().getText().indexOf(number);
		int line = source().getLineAtOffset(at);
		return pane.colours().styles(line, source().getOffsetAtLine(line), source().getLine(line)).stream()
				.filter(style -> style.start == at).map(style -> style.background).findFirst().orElse(null);
	}
}
