// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.creating;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;
import org.gongkai.core.form.Library;
import org.gongkai.ui.editor.EditorBundle;

/** The forms of the workspace, which the language service may still be loading when a wizard opens. */
public final class Forms {
	private volatile Library library;
	private Runnable listener = () -> {
	};

	/** Asks for the forms in the background. */
	public Forms() {
		EditorBundle.language().service().library().whenComplete((loaded, failure) -> {
			if (failure != null) {
				ILog.get().error("The forms cannot be loaded", failure);
				return;
			}
			library = loaded;
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> listener.run());
		});
	}

	/** The library; empty while it is being loaded. */
	public Optional<Library> library() {
		return Optional.ofNullable(library);
	}

	/** Runs something on the UI thread as soon as the forms are there. Call on the UI thread, once. */
	public void whenLoaded(Runnable run) {
		if (library == null) {
			listener = run;
		} else {
			run.run();
		}
	}
}
