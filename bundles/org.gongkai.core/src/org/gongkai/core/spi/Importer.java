// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.spi;

import java.util.List;
import java.util.concurrent.CancellationException;

import org.gongkai.core.text.InputProblem;

/**
 * Reads a published document or a part of one and writes it in the language. It keeps what was printed, invents nothing
 * and drops nothing; what it cannot place it reports.
 */
public interface Importer extends Extension {

	/**
	 * Whether this importer is likely to read a file. Decides quickly and without throwing: it is asked for every file of a
	 * folder.
	 *
	 * @param name name of the file without its folder
	 * @param head first bytes of the file, at most {@link ImportRequest#HEAD}; all of it when it is shorter
	 */
	boolean accepts(String name, byte[] head);

	/**
	 * Endings of the files that it reads, for the dialog in which a person chooses them: lower case, without dot. What it
	 * accepts decides; the endings only help to find it.
	 */
	default List<String> endings() {
		return List.of();
	}

	/**
	 * Imports a file.
	 *
	 * @throws InputProblem when the content cannot be read at all, with the place and what to do
	 * @throws CancellationException from {@link Progress#checkCancelled()}
	 */
	ImportResult importFrom(ImportRequest request, Progress progress) throws InputProblem;
}
