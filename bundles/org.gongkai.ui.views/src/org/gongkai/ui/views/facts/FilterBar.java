// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.gongkai.ui.views.ViewMessages;
import org.gongkai.ui.views.follow.Accessible;
import org.gongkai.ui.views.grid.WordFilter;

/** Words to search for, a dimension with a member, and a standing. */
final class FilterBar {
	private static final int VISIBLE_ITEMS = 24;

	private final Composite control;
	private final WordFilter words;
	private final Combo dimension;
	private final Combo member;
	private final Combo standing;
	private final Runnable changed;
	private Map<String, List<String>> members = Map.of();

	FilterBar(Composite parent, Runnable changed, Runnable down) {
		this.changed = changed;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(4, 2).applyTo(control);
		words = new WordFilter(control, changed, down);
		GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(words.control());
		dimension = combo(ViewMessages.Filter_dimension);
		member = combo(ViewMessages.Filter_member);
		standing = combo(ViewMessages.Facts_standing);
		standing.add(ViewMessages.Filter_anyStanding);
		for (Standing one : Standing.values()) {
			standing.add(one.label());
		}
		standing.select(0);
		showDimensions();
		dimension.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			showMembers("");
			changed.run();
		}));
		member.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
		standing.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
	}

	private Combo combo(String name) {
		Combo combo = new Combo(control, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setVisibleItemCount(VISIBLE_ITEMS);
		combo.setToolTipText(name);
		Accessible.name(combo, name);
		GridDataFactory.fillDefaults().hint(150, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	Composite control() {
		return control;
	}

	WordFilter words() {
		return words;
	}

	/** What the person chose. */
	FactFilter filter() {
		int chosen = standing.getSelectionIndex();
		return new FactFilter(words.words(), dimension.getSelectionIndex() <= 0 ? "" : dimension.getText(),
				member.getSelectionIndex() <= 0 ? "" : member.getText(),
				chosen <= 0 ? Optional.empty() : Optional.of(Standing.values()[chosen - 1]));
	}

	/** Chooses. A member or dimension that the documents do not have is added, because they may have it again. */
	void choose(FactFilter filter) {
		words.show(filter.text());
		select(dimension, filter.dimension());
		showMembers(filter.member());
		standing.select(filter.standing().map(one -> one.ordinal() + 1).orElse(0));
	}

	/** Offers the dimensions and members of the documents; what is chosen stays chosen. */
	void offer(Map<String, List<String>> offered) {
		if (!offered.equals(members)) {
			String chosen = filter().member();
			members = offered;
			showDimensions();
			showMembers(chosen);
		}
	}

	private void showDimensions() {
		String chosen = dimension.getSelectionIndex() <= 0 ? "" : dimension.getText();
		List<String> items = new ArrayList<>(List.of(ViewMessages.Filter_anyDimension));
		items.addAll(members.keySet());
		dimension.setItems(items.toArray(String[]::new));
		select(dimension, chosen);
		if (members.isEmpty()) {
			showMembers("");
		}
	}

	private void showMembers(String chosen) {
		List<String> items = new ArrayList<>(List.of(ViewMessages.Filter_anyMember));
		items.addAll(members.getOrDefault(dimension.getText(), List.of()));
		member.setItems(items.toArray(String[]::new));
		member.setEnabled(dimension.getSelectionIndex() > 0);
		select(member, chosen);
	}

	private static void select(Combo combo, String item) {
		if (item.isEmpty()) {
			combo.select(0);
			return;
		}
		if (combo.indexOf(item) < 0) {
			combo.add(item);
		}
		combo.select(combo.indexOf(item));
	}
}
