// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.reconcile;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.explain.Explainer;
import org.gongkai.core.explain.Explanation;
import org.gongkai.ui.snapshot.Snapshots;

/**
 * Explains numbers beside the UI thread. What the checks know of a document is worked out when the first of its numbers is asked
 * for; only the last question is answered.
 */
final class Explaining {
	private final Display display;
	private Snapshots.State known;
	private Explainer explainer;
	private int asked;

	Explaining(Display display) {
		this.display = display;
	}

	/** Explains the number at an offset; the answer comes on the UI thread, empty when no number stands there. */
	void ask(Snapshots.State state, int offset, Consumer<Optional<Explanation>> answer) {
		int mine = ++asked;
		ICoreRunnable work = monitor -> {
			Optional<Explanation> explanation = mine == asked ? explainer(state).at(offset) : Optional.empty();
			display.asyncExec(() -> {
				if (mine == asked) {
					answer.accept(explanation);
				}
			});
		};
		Job.createSystem("gongkai-explain", work).schedule();
	}

	/** From now on nothing is answered. */
	void dispose() {
		asked++;
	}

	private synchronized Explainer explainer(Snapshots.State state) {
		if (known != state) {
			DocumentSnapshot prior = Snapshots.shared().all().stream().map(Snapshots.State::snapshot)
					.filter(other -> other.header().name().equals(state.snapshot().header().prior())).findFirst().orElse(null);
			explainer = Explainer.of(state.snapshot(), prior, state.findings());
			known = state;
		}
		return explainer;
	}
}
