// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.compare;

import java.util.Optional;

import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.ui.snapshot.Snapshots;

/**
 * One of the two documents.
 *
 * @param uri    name of its text; for an older state one that no file has
 * @param label  what lists call it
 * @param text   the text of an older state; empty for a document of the workspace, which may change
 * @param frozen what an older state says; {@code null} for a document of the workspace
 */
record Side(String uri, String label, String text, DocumentSnapshot frozen) {
	/** A document of the workspace as it is at any time. */
	static Side of(Snapshots.State state) {
		return new Side(state.uri(), state.snapshot().header().name(), "", null);
	}

	/** The document of a text of the workspace, whether it is read already or not. */
	static Side of(String uri) {
		return new Side(uri, "", "", null);
	}

	/** What it says now; empty when it is not read or holds no disclosure any more. */
	Optional<DocumentSnapshot> snapshot() {
		return frozen != null ? Optional.of(frozen) : Snapshots.shared().of(uri).map(Snapshots.State::snapshot);
	}

	/** What it calls itself, an older state with its time; empty when it is not read or holds no disclosure any more. */
	Optional<String> name() {
		return isOlderState() ? Optional.of(label) : snapshot().map(document -> document.header().name());
	}

	/** Whether it is an older state. */
	boolean isOlderState() {
		return frozen != null;
	}
}
