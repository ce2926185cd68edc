// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.place;

import java.util.Optional;

import org.eclipse.jface.text.IDocument;

/** Knows the texts of shipped definitions. The bundle of the language service provides it as an OSGi service. */
public interface LibraryText {
	/** The text of that name; empty when there is none. */
	Optional<String> text(String uri);

	/** An editor shows the text of that name in that document. */
	void opened(String uri, IDocument document);
}
