// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.snapshot;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.gongkai.core.document.DocumentSnapshot;

/**
 * Reads texts that are no files of the workspace, such as an older state of one. The bundle of the language service provides
 * it as an OSGi service.
 */
public interface TextReading {
	/**
	 * Reads a text, beside the UI thread and without telling anybody else of it.
	 *
	 * @param name name that the places in the snapshot have as their file
	 * @return what it says; empty when it holds no disclosure
	 */
	CompletableFuture<Optional<DocumentSnapshot>> read(String name, String text);
}
