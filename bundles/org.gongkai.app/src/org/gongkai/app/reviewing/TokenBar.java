// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.reviewing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.gongkai.app.AppMessages;
import org.gongkai.core.spi.TokenClass;
import org.gongkai.ui.language.Texts;

/** The numbers of the source counted by where they ended. Ticking a class colours it in the source; the arrows go from one to the next. */
final class TokenBar {
	/** Is told what a person wants to see. */
	interface Listener {
		/** A class is to be coloured, or no longer. */
		void choose(TokenClass place, boolean coloured);

		/** To the next number of the classes, or to the one before. */
		void step(Set<TokenClass> places, boolean forward);
	}

	private static final int SWATCH = 12;

	private final Composite bar;
	private final Label total;
	private final Label kept;
	private final Map<TokenClass, Button> classes = new EnumMap<>(TokenClass.class);
	private final List<Image> swatches = new ArrayList<>();

	TokenBar(Composite parent, Listener listener) {
		bar = new Composite(parent, SWT.NONE);
		RowLayoutFactory.fillDefaults().wrap(true).center(true).spacing(8).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		bar.addDisposeListener(event -> swatches.forEach(Image::dispose));
		total = new Label(bar, SWT.NONE);
		for (TokenClass place : TokenClass.values()) {
			// a check box shows in every theme whether it is pressed
			Button button = new Button(bar, SWT.CHECK);
			button.setText(word(place));
			button.setImage(swatch(ReviewColours.of(place)));
			button.setToolTipText(meaning(place));
			button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> listener.choose(place, button.getSelection())));
			classes.put(place, button);
		}
		step(AppMessages.Review_previousNumber, listener, false);
		step(AppMessages.Review_nextNumber, listener, true);
		kept = new Label(bar, SWT.NONE);
	}

	private void step(String text, Listener listener, boolean forward) {
		Button button = new Button(bar, SWT.PUSH);
		button.setText(text);
		button.setToolTipText(AppMessages.Review_stepTip);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> listener.step(chosen(), forward)));
	}

	/** Shows the counts of a review. */
	void show(Review review) {
		Map<TokenClass, Integer> counts = review.tokens();
		total.setText(Texts.format(AppMessages.Review_numbers, review.report().tokens().total()));
		counts.forEach((place, count) -> classes.get(place).setText(word(place) + " " + String.format("%,d", count)));
		kept.setText(Texts.format(AppMessages.Review_kept, review.report().text().kept(), review.report().text().lines()));
		for (org.eclipse.swt.widgets.Control child : bar.getChildren()) {
			child.setLayoutData(new RowData(SWT.DEFAULT, SWT.DEFAULT));
		}
		bar.requestLayout();
	}

	/** The classes that are ticked; the unplaced when none is. */
	Set<TokenClass> chosen() {
		Set<TokenClass> chosen = EnumSet.noneOf(TokenClass.class);
		classes.forEach((place, button) -> {
			if (button.getSelection()) {
				chosen.add(place);
			}
		});
		return chosen.isEmpty() ? EnumSet.of(TokenClass.UNPLACED) : chosen;
	}

	/** The button of a class. */
	Button button(TokenClass place) {
		return classes.get(place);
	}

	private Image swatch(Color colour) {
		Image image = new Image(bar.getDisplay(), (gc, width, height) -> {
			gc.setBackground(colour);
			gc.fillRectangle(1, 1, width - 2, height - 2);
			gc.setForeground(bar.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
			gc.drawRectangle(0, 0, width - 1, height - 1);
		}, SWATCH, SWATCH);
		swatches.add(image);
		return image;
	}

	private static String word(TokenClass place) {
		return switch (place) {
		case CELL -> AppMessages.Review_cell;
		case CLAIM -> AppMessages.Review_claim;
		case DERIVED -> AppMessages.Review_derived;
		case IDENTIFIER -> AppMessages.Review_identifier;
		case DATE -> AppMessages.Review_date;
		case FREE -> AppMessages.Review_free;
		case UNPLACED -> AppMessages.Review_unplacedClass;
		};
	}

	private static String meaning(TokenClass place) {
		return switch (place) {
		case CELL -> AppMessages.Review_cellTip;
		case CLAIM -> AppMessages.Review_claimTip;
		case DERIVED -> AppMessages.Review_derivedTip;
		case IDENTIFIER -> AppMessages.Review_identifierTip;
		case DATE -> AppMessages.Review_dateTip;
		case FREE -> AppMessages.Review_freeTip;
		case UNPLACED -> AppMessages.Review_unplacedTip;
		};
	}
}
