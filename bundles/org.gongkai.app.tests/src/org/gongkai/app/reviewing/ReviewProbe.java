// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.reviewing;

import org.eclipse.swt.custom.StyledText;

/** Looks into a review pane for tests of those who show one. */
public record ReviewProbe(ReviewPane pane) {
	/** The source. */
	public StyledText source() {
		return pane.source().widget();
	}

	/** The document. */
	public StyledText result() {
		return pane.result().widget();
	}

	/** Goes to a piece of the document and gives what is pointed at in the source. */
	public String goInResult(String piece) {
		result().setCaretOffset(result().getText().indexOf(piece) + 1);
		return source().getSelectionText();
	}

	/** Number of entries. */
	public int entries() {
		return pane.list().shown().size();
	}
}
