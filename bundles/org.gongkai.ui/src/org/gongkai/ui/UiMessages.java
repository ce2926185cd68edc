// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui;

import org.gongkai.ui.language.Texts;

/** The texts this bundle shows, from the message files beside this class. */
public final class UiMessages {
	/** Button that copies an error's details. */
	public static String ErrorReport_copy;

	static {
		Texts.bind(UiMessages.class);
	}

	private UiMessages() {
	}
}
