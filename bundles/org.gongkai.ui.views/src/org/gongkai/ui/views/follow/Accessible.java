// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.follow;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Names for those who hear the screen instead of seeing it. */
public final class Accessible {
	private static final String NAME = Accessible.class.getName();

	private Accessible() {
	}

	/** Gives a control that has no label of its own a name. */
	public static void name(Control control, String name) {
		name(control, () -> name);
	}

	/** Gives a control a name that changes with what it shows. */
	public static void name(Control control, Supplier<String> name) {
		control.setData(NAME, name);
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name.get();
			}
		});
	}

	/** The name that a control was given; empty when it was given none. */
	public static Optional<String> nameOf(Control control) {
		return control.getData(NAME) instanceof Supplier<?> name ? Optional.ofNullable((String) name.get()) : Optional.empty();
	}
}
