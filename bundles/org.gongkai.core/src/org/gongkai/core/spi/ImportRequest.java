// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.spi;

import java.util.Optional;

import org.gongkai.core.form.Library;

/**
 * What an importer is given.
 *
 * @param name name of the source as the user gave it; goes into the document as its 来源 and into messages
 * @param content all bytes of the source; not to be changed
 * @param library catalogs, dimensions and forms that are known
 * @param form name of the form the user chose; empty when the importer is to recognise it
 * @param document name that the document is to have in the language; empty when the importer is to find one
 */
public record ImportRequest(String name, byte[] content, Library library, Optional<String> form, Optional<String> document) {

	/** Number of bytes that {@link Importer#accepts} sees at most. */
	public static final int HEAD = 8192;

	/** A request that leaves form and document name to the importer. */
	public static ImportRequest of(String name, byte[] content, Library library) {
		return new ImportRequest(name, content, library, Optional.empty(), Optional.empty());
	}
}
