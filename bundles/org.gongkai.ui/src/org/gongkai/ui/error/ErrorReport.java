// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.error;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;
import org.gongkai.ui.UiMessages;

/** Says what happened and what to do. The details go to the log and, when the person asks for them, to the clipboard. */
public final class ErrorReport {
	private static final int COPY = 1;

	private ErrorReport() {
	}

	/**
	 * Shows a message and waits until it is closed. Call on the UI thread.
	 *
	 * @param what  what happened and what to do, in the language of the window
	 * @param cause for the log; may be {@code null}
	 */
	public static void show(Shell shell, String title, String what, Throwable cause) {
		ILog.get().log(new Status(IStatus.WARNING, ErrorReport.class, what, cause));
		String[] buttons = cause == null ? new String[] { IDialogConstants.OK_LABEL }
				: new String[] { IDialogConstants.OK_LABEL, UiMessages.ErrorReport_copy };
		int pressed = new MessageDialog(shell, title, null, what, MessageDialog.ERROR, 0, buttons).open();
		if (pressed == COPY && cause != null) {
			copy(shell, what, cause);
		}
	}

	private static void copy(Shell shell, String what, Throwable cause) {
		StringWriter details = new StringWriter();
		cause.printStackTrace(new PrintWriter(details));
		Clipboard clipboard = new Clipboard(shell.getDisplay());
		try {
			clipboard.setContents(new Object[] { what + System.lineSeparator() + details },
					new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}
}
