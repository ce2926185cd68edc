// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.gongkai.ui.views.ViewMessages;
import org.gongkai.ui.views.follow.Accessible;

/** A field for words to search for. Arrow down goes to what is found, Esc takes the words away and goes there too. */
public final class WordFilter {
	private static final int DELAY_MILLISECONDS = 150;

	private final Text text;
	private final Runnable changed;
	private int typed;

	/**
	 * A field.
	 *
	 * @param changed is run a moment after the last keystroke
	 * @param down    gives the focus to what is filtered
	 */
	public WordFilter(Composite parent, Runnable changed, Runnable down) {
		this.changed = changed;
		text = new Text(parent, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
		text.setMessage(ViewMessages.Filter_words);
		Accessible.name(text, ViewMessages.Filter_name);
		text.addModifyListener(event -> typed());
		text.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.ESC) {
				text.setText("");
			}
			if (event.keyCode == SWT.ESC || event.keyCode == SWT.ARROW_DOWN) {
				event.doit = false;
				down.run();
			}
		}));
	}

	private void typed() {
		int mine = ++typed;
		text.getDisplay().timerExec(DELAY_MILLISECONDS, () -> {
			if (mine == typed && !text.isDisposed()) {
				changed.run();
			}
		});
	}

	/** The widget. */
	public Text control() {
		return text;
	}

	/** The words. */
	public String words() {
		return text.getText();
	}

	/** Writes words without telling anybody. */
	public void show(String words) {
		text.setText(words);
		typed++;
	}
}
