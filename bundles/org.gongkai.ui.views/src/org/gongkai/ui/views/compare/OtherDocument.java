// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.compare;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.gongkai.ui.snapshot.Snapshots;
import org.gongkai.ui.views.ViewMessages;

/** Lets the person choose the documents to compare with. */
final class OtherDocument {
	private OtherDocument() {
	}

	/** The names of the chosen texts; none when the person cancels. Last year's document of the department is offered first. */
	static List<String> choose(Shell shell, Collection<String> uris) {
		List<Snapshots.State> others = Snapshots.shared().all().stream().filter(state -> !uris.contains(state.uri())).toList();
		List<String> priors = uris.stream().flatMap(uri -> Snapshots.shared().of(uri).stream()).map(state -> state.snapshot().header().prior()).toList();
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell,
				LabelProvider.createTextProvider(state -> ((Snapshots.State) state).snapshot().header().name()));
		dialog.setTitle(ViewMessages.Compare_with);
		dialog.setMessage(others.isEmpty() ? ViewMessages.Compare_noOther : ViewMessages.Compare_choose);
		dialog.setMultipleSelection(true);
		dialog.setElements(others.toArray());
		others.stream().filter(state -> priors.contains(state.snapshot().header().name())).findFirst().or(() -> others.stream().findFirst())
				.ifPresent(state -> dialog.setInitialSelections(state));
		if (dialog.open() != Window.OK || dialog.getResult() == null) {
			return List.of();
		}
		return Arrays.stream(dialog.getResult()).map(state -> ((Snapshots.State) state).uri()).toList();
	}
}
