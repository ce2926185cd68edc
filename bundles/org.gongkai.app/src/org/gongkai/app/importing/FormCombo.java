// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.gongkai.app.AppMessages;
import org.gongkai.core.form.FormIndex;
import org.gongkai.core.form.Library;

/** Lets a person choose the form, or have it recognised. */
final class FormCombo {
	private final Combo combo;
	private final List<String> names = new ArrayList<>();
	private List<Optional<String>> shown = List.of();

	/**
	 * A choice.
	 *
	 * @param chosen hears what a person chooses; empty for having it recognised
	 */
	FormCombo(Composite parent, Consumer<Optional<String>> chosen) {
		combo = new Combo(parent, SWT.READ_ONLY);
		combo.add(AppMessages.Import_formAutomatic);
		combo.setEnabled(false);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choice().ifPresent(chosen)));
	}

	/** Offers the forms of a library. */
	void fill(Optional<Library> library) {
		if (!combo.isDisposed() && names.isEmpty()) {
			library.ifPresent(known -> known.forms().stream().map(FormIndex::name).sorted().forEach(name -> {
				names.add(name);
				combo.add(name);
			}));
			combo.getParent().layout();
			show(shown);
		}
	}

	/** Shows what is chosen for some files: nothing when they differ. */
	void show(List<Optional<String>> choices) {
		shown = choices;
		combo.setEnabled(!choices.isEmpty());
		if (choices.size() != 1) {
			combo.deselectAll();
		} else if (choices.getFirst().isEmpty()) {
			combo.select(0);
		} else {
			combo.select(1 + names.indexOf(choices.getFirst().get()));
		}
	}

	/** What is chosen, empty inside for having it recognised; nothing at all when several files differ. */
	Optional<Optional<String>> choice() {
		int index = combo.getSelectionIndex();
		return index < 0 ? Optional.empty() : Optional.of(index == 0 ? Optional.empty() : Optional.of(names.get(index - 1)));
	}

	/** The control. */
	Combo control() {
		return combo;
	}
}
