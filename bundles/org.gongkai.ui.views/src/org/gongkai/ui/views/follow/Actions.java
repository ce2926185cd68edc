// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.follow;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.gongkai.ui.Icons;

/** Entries of tool bars and menus. */
public final class Actions {
	private Actions() {
	}

	/** An action. */
	public static IAction of(String text, Runnable run) {
		Action action = new Action(text) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setToolTipText(text);
		return action;
	}

	/** An action with an image. */
	public static IAction of(String text, Icons icon, Runnable run) {
		IAction action = of(text, run);
		action.setImageDescriptor(icon.descriptor());
		return action;
	}

	/** A switch; {@code changed} runs after the person has switched it. */
	public static IAction toggle(String text, Icons icon, Runnable changed) {
		Action action = new Action(text, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				changed.run();
			}
		};
		action.setToolTipText(text);
		action.setImageDescriptor(icon.descriptor());
		return action;
	}
}
