// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.place;

import java.util.Optional;

/** Gives the text of a shipped definition. The language service's bundle provides it as an OSGi service. */
@FunctionalInterface
public interface LibraryText {
	/** The text of that name; empty when there is none. */
	Optional<String> text(String uri);
}
