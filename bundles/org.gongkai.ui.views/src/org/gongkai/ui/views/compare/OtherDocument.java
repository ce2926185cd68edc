// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.compare;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListDialog;
import org.gongkai.ui.snapshot.Snapshots;
import org.gongkai.ui.views.ViewMessages;

/** Lets the person choose the document to compare with. */
final class OtherDocument {
	private OtherDocument() {
	}

	/** The name of the chosen text; empty when the person cancels. Last year's document of the department is offered first. */
	static Optional<String> choose(Shell shell, String uri) {
		List<Snapshots.State> others = Snapshots.shared().all().stream().filter(state -> !state.uri().equals(uri)).toList();
		String prior = Snapshots.shared().of(uri).map(state -> state.snapshot().header().prior()).orElse("");
		ListDialog dialog = new ListDialog(shell);
		dialog.setTitle(ViewMessages.Compare_with);
		dialog.setMessage(others.isEmpty() ? ViewMessages.Compare_noOther : ViewMessages.Compare_choose);
		dialog.setContentProvider(ArrayContentProvider.getInstance());
		dialog.setLabelProvider(LabelProvider.createTextProvider(state -> ((Snapshots.State) state).snapshot().header().name()));
		dialog.setInput(others);
		others.stream().filter(state -> state.snapshot().header().name().equals(prior)).findFirst().or(() -> others.stream().findFirst())
				.ifPresent(state -> dialog.setInitialSelections(state));
		if (dialog.open() != Window.OK || dialog.getResult() == null || dialog.getResult().length == 0) {
			return Optional.empty();
		}
		return Optional.of(((Snapshots.State) dialog.getResult()[0]).uri());
	}
}
