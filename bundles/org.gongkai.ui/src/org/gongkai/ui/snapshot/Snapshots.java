// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.snapshot;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.gongkai.core.check.Finding;
import org.gongkai.core.document.DocumentSnapshot;

/**
 * The newest known state of every disclosure in the workspace, unsaved changes included. Publishing is possible from any
 * thread; listeners are told on the UI thread, at most about ten times a second.
 */
public final class Snapshots {
	/**
	 * One state of one disclosure.
	 *
	 * @param uri      name of its text, see {@link org.gongkai.ui.place.TextUri}
	 * @param stamp    stamp of the document, or of the file, it was computed for
	 * @param snapshot what the document says
	 * @param findings what the checks say about it
	 */
	public record State(String uri, long stamp, DocumentSnapshot snapshot, List<Finding> findings) {
		/** A state; the list is copied. */
		public State {
			findings = List.copyOf(findings);
		}
	}

	/** Is told that something changed. */
	@FunctionalInterface
	public interface Listener {
		/**
		 * States have changed; called on the UI thread.
		 *
		 * @param uris names of the texts that were published or removed since the last call
		 */
		void changed(Set<String> uris);
	}

	private static final int PAUSE_MILLISECONDS = 100;
	private static final Snapshots SHARED = new Snapshots();

	private final Map<String, State> states = new ConcurrentSkipListMap<>();
	private final Set<String> withoutDisclosure = ConcurrentHashMap.newKeySet();
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private final Set<String> untold = new LinkedHashSet<>();
	private boolean scheduled;

	private Snapshots() {
	}

	/** The one of the workbench. */
	public static Snapshots shared() {
		return SHARED;
	}

	/** The state of a text; empty when it holds no disclosure or is not known. */
	public Optional<State> of(String uri) {
		return Optional.ofNullable(states.get(uri));
	}

	/** All known states, by name. */
	public Collection<State> all() {
		return List.copyOf(states.values());
	}

	/** Replaces the state of a text. */
	public void publish(State state) {
		states.put(state.uri(), state);
		withoutDisclosure.remove(state.uri());
		tell(state.uri());
	}

	/** A text was read and holds no disclosure: it is a definition, or none can be made of it. */
	public void publishNone(String uri) {
		boolean news = withoutDisclosure.add(uri);
		if (states.remove(uri) != null || news) {
			tell(uri);
		}
	}

	/** Whether a text was read and holds no disclosure. */
	public boolean isWithoutDisclosure(String uri) {
		return withoutDisclosure.contains(uri);
	}

	/** Forgets a text. */
	public void remove(String uri) {
		boolean known = withoutDisclosure.remove(uri);
		if (states.remove(uri) != null || known) {
			tell(uri);
		}
	}

	/** Adds a listener. */
	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	/** Removes a listener. */
	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	private void tell(String uri) {
		synchronized (untold) {
			untold.add(uri);
			if (scheduled || !PlatformUI.isWorkbenchRunning()) {
				return;
			}
			scheduled = true;
		}
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(() -> display.timerExec(PAUSE_MILLISECONDS, this::flush));
	}

	private void flush() {
		Set<String> told;
		synchronized (untold) {
			told = Set.copyOf(untold);
			untold.clear();
			scheduled = false;
		}
		listeners.forEach(listener -> listener.changed(told));
	}
}
